// Nearest: the word that somebody meant who wrote another.

/** The nearest of some words to one, by letters to change; null where none is near. */
export function nearest(word: string, among: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const other of among) {
    const distance = lettersBetween(word.slice(0, 60), other.slice(0, 60));
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

function lettersBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length]!;
}
