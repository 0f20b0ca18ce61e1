// Characters as a sentence splitter sees them: white space, letters, stops, and marks that close or open. They are one
// table over UTF-16 code units, so that a question is one look-up in any script.

import { closingQuotes, openingQuotes } from "./quotation-marks.js";

const space = 1;
const digit = 2;
const lower = 4;
const upper = 8;
const letter = 16;
const latinStop = 32;
const foreignStop = 64;
const closer = 128;
const opener = 256;
const bracket = 512;

const kinds = new Uint16Array(65_536);
// Letters and marks, taken widely: whatever is above the signs of Latin-1 and not punctuation in general use.
kinds.fill(letter, 0xc0);
for (const [from, to] of [
  [0x2000, 0x206f],
  [0x3000, 0x303f],
  [0xff00, 0xff0f],
  [0xff1a, 0xff20],
  [0xff5b, 0xff65],
] as const)
  kinds.fill(0, from, to + 1);
kinds
  .fill(letter | upper, 65, 91)
  .fill(letter | lower, 97, 123)
  .fill(digit, 48, 58);
kinds.fill(space, 9, 14).fill(space, 0x2000, 0x200b);
for (const [kind, all] of [
  [0, "×÷"],
  [space, " \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff"],
  [latinStop, ".!?…"],
  [foreignStop, "。！？｡؟۔।॥։።፧။។‼‽⁇⁈⁉"],
  [closer, `${closingQuotes}»›〉》」』】）｣`],
  [opener, `${openingQuotes}\`„«¿¡`],
  [closer | bracket, ")]}"],
  [opener | bracket, "([{"],
] as const) {
  for (const c of all) kinds[c.charCodeAt(0)] = kind;
}
for (const c of "\"'") kinds[c.charCodeAt(0)] = closer | opener;

/** The code unit at a place; 0 outside the text, because NaN makes comparisons slow. */
export const codeAt = (text: string, at: number) => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

export const isSpace = (c: number) => (kinds[c]! & space) !== 0;
export const isDigit = (c: number) => (kinds[c]! & digit) !== 0;
export const isLatinLower = (c: number) => (kinds[c]! & lower) !== 0;
export const isLatinUpper = (c: number) => (kinds[c]! & upper) !== 0;
export const isLetter = (c: number) => (kinds[c]! & letter) !== 0;
/** Marks that close what a sentence said: quotation marks, brackets. */
export const isCloser = (c: number) => (kinds[c]! & closer) !== 0;
/** Marks that open what a sentence says. */
export const isOpener = (c: number) => (kinds[c]! & opener) !== 0;
export const isBracketCloser = (c: number) => (kinds[c]! & (closer | bracket)) === (closer | bracket);
export const isBracketOpener = (c: number) => (kinds[c]! & (opener | bracket)) === (opener | bracket);
export const isStop = (c: number) => (kinds[c]! & (latinStop | foreignStop)) !== 0;
/**
 * Stops of scripts other than Latin, Greek and Cyrillic, which end a sentence without white space too; !! and ?! in one
 * character among them.
 */
export const isForeignStop = (c: number) => (kinds[c]! & foreignStop) !== 0;
/** The same, to look for in a text. */
export const foreignStops = /[。！？｡؟۔।॥։።፧။។‼‽⁇⁈⁉]/g;

/** The first place at or after `from` that is not white space; `to` where there is none. */
export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(codeAt(text, at))) at++;
  return at;
}

/** The letters that begin at a place, unchanged; at most so many. */
export function lettersAt(text: string, from: number, to: number, most = 24): string {
  let end = from;
  while (end < to && end - from < most && isLetter(codeAt(text, end))) end++;
  return text.slice(from, end);
}
