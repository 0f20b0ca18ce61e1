// Nearest: the word that somebody meant who wrote another.

import leven from "leven";

/** The nearest of some words to one, by letters to change; null where none is near. */
export function nearest(word: string, among: readonly string[]): string | null {
  const asked = word.slice(0, 60);
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const other of among) {
    const distance = leven(asked, other.slice(0, 60), { maxDistance: least });
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}
