// Characters as a sentence splitter sees them: white space, stops, and marks that close or open.
// Questions about one UTF-16 code unit, so that nothing is cut out of the text to be asked.

/** The code unit at a place, 0 outside the text: a NaN would make every comparison with it slow. */
export const codeAt = (text: string, at: number) => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

export const isSpace = (c: number) =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || (c >= 0x2000 && c <= 0x200a) || c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x205f || c === 0x3000 || c === 0xfeff || c === 0x1680;
export const isDigit = (c: number) => c >= 48 && c <= 57;
export const isLatinLower = (c: number) => c >= 97 && c <= 122;
export const isLatinUpper = (c: number) => c >= 65 && c <= 90;
/** Letters and marks, taken widely: whatever stands above Latin-1's signs and is no general or CJK punctuation. */
export const isLetter = (c: number) =>
  isLatinLower(c) || isLatinUpper(c) || (c >= 0xc0 && c !== 0xd7 && c !== 0xf7 && !(c >= 0x2000 && c <= 0x206f) && !(c >= 0x3000 && c <= 0x303f) && !(c >= 0xff00 && c <= 0xff0f) && !isForeignStop(c));

/** Marks that close what a sentence said: quotation marks, brackets. */
export const isCloser = (c: number) => c === 0x22 || c === 0x27 || c === 0x2019 || c === 0x201d || isPlainCloser(c);
/** Marks that close and never open, whatever stands round them. */
export const isPlainCloser = (c: number) => isBracketCloser(c) || c === 0xbb || c === 0x203a || (c >= 0x3009 && c <= 0x3011 && (c & 1) === 1) || c === 0xff09 || c === 0xff63;
export const isBracketCloser = (c: number) => c === 0x29 || c === 0x5d || c === 0x7d;
/** Marks that open what a sentence says. */
export const isOpener = (c: number) => c === 0x22 || c === 0x27 || c === 0x60 || c === 0x2018 || c === 0x201c || c === 0x201e || c === 0xab || isBracketOpener(c) || c === 0xbf || c === 0xa1;
export const isBracketOpener = (c: number) => c === 0x28 || c === 0x5b || c === 0x7b;

/** Stops of the Latin, Greek and Cyrillic scripts, which need white space after them; the ellipsis among them. */
export const isLatinStop = (c: number) => c === 0x2e || c === 0x21 || c === 0x3f || c === 0x2026;
/** Stops of other scripts, which end a sentence without white space too: 。！？｡ ؟ ۔ । ॥ ։ ። ፧ ။ ។, and !! and ?! in one character. */
export const foreignStops = /[\u3002\uff01\uff1f\uff61\u061f\u06d4\u0964\u0965\u0589\u1362\u1367\u104b\u17d4\u203c\u203d\u2047-\u2049]/g;
export const isForeignStop = (c: number) =>
  c >= 0x589 && (c === 0x3002 || c === 0xff01 || c === 0xff1f || c === 0xff61 || c === 0x61f || c === 0x6d4 || c === 0x964 || c === 0x965 || c === 0x589 || c === 0x1362 || c === 0x1367 || c === 0x104b || c === 0x17d4 || c === 0x203c || c === 0x203d || (c >= 0x2047 && c <= 0x2049));
export const isStop = (c: number) => isLatinStop(c) || isForeignStop(c);

/** The first place at or after `from` that is no white space; `to` where there is none. */
export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(codeAt(text, at))) at++;
  return at;
}

/** The letters that begin at a place, as they stand; at most so many. */
export function lettersAt(text: string, from: number, to: number, most = 24): string {
  let end = from;
  while (end < to && end - from < most && isLetter(codeAt(text, end))) end++;
  return text.slice(from, end);
}
