// Whole numbers as text: base64 VLQ, as source maps write them, without signs. A number below 32 is one character.

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const valueOf = new Map([...alphabet].map((character, value) => [character, value]));

/** Writes whole numbers of at least 0: five bits a character, the least first, 32 added where more follow. */
export function writeWholes(numbers: Iterable<number>): string {
  let text = "";
  for (let rest of numbers) {
    while (rest >= 32) {
      text += alphabet[(rest % 32) + 32];
      rest = Math.floor(rest / 32);
    }
    text += alphabet[rest];
  }
  return text;
}

/** Reads what {@link writeWholes} wrote. */
export function readWholes(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (const character of text) {
    const value = valueOf.get(character);
    if (value === undefined) throw new RangeError(`readWholes requires base64 VLQ (got "${character}")`);
    number += (value % 32) * scale;
    if (value >= 32) scale *= 32;
    else {
      numbers.push(number);
      number = 0;
      scale = 1;
    }
  }
  if (scale > 1)
    throw new RangeError("readWholes requires base64 VLQ that ends with a number (got one that is cut off)");
  return numbers;
}

/** 0, −1, 1, −2, 2 … as 0, 1, 2, 3, 4 …, so that numbers below 0 can be written. */
export const fold = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);
export const unfold = (number: number): number => (number % 2 === 1 ? -(number + 1) / 2 : number / 2);

/** Each number less the one before it, folded; the first less 0. */
export const differences = (numbers: readonly number[]): number[] =>
  numbers.map((number, i) => fold(number - (i === 0 ? 0 : numbers[i - 1]!)));

export function addUp(folded: readonly number[]): number[] {
  let sum = 0;
  return folded.map((difference) => (sum += unfold(difference)));
}
