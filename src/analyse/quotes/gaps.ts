// Gaps: what stands between two tokens: punctuation, marks, the end of a line.

import type { Span } from "../../text/index.js";

/** What stands before a token, as bits: a comma, a colon, and so on. */
export const comma = 1;
export const colon = 2;
export const semicolon = 4;
export const dash = 8;
/** The possessive 's or the apostrophe of a plural: what stands before it owns what follows. */
export const owner = 16;
/** A quotation mark. */
export const mark = 32;
/** The end of a line. */
export const line = 64;
export const opensParenthesis = 128;
export const closesParenthesis = 256;
/** A full stop, an exclamation or question mark, an ellipsis. */
export const terminal = 512;
export const opensTag = 1024;
export const closesTag = 2048;
/** Any of those at which a phrase ends. */
export const punctuation = comma | colon | semicolon | dash | line | opensParenthesis | closesParenthesis;

/** What stands between two tokens, as bits. */
export function gapBits(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === 32) return 0;
  let bits = 0;
  for (let i = from; i < to; i++) {
    switch (text.charCodeAt(i)) {
      case 32:
        break;
      case 44:
        bits |= comma;
        break;
      case 58:
        bits |= colon;
        break;
      case 59:
        bits |= semicolon;
        break;
      case 0x2014:
      case 0x2013:
      case 0x2015:
        bits |= dash;
        break;
      case 45:
        if (i + 1 < to && (text.charCodeAt(i + 1) === 45 || text.charCodeAt(i - 1) === 32)) bits |= dash;
        break;
      case 10:
      case 13:
        bits |= line;
        break;
      case 40:
        bits |= opensParenthesis;
        break;
      case 41:
        bits |= closesParenthesis;
        break;
      case 60:
        bits |= opensTag;
        break;
      case 62:
        bits |= closesTag;
        break;
      case 46:
      case 33:
      case 63:
      case 0x2026:
        bits |= terminal;
        break;
      case 39:
      case 0x2019:
        bits |= i === from ? owner : mark;
        break;
      case 34:
      case 0x201c:
      case 0x201d:
      case 0x2018:
        bits |= mark;
        break;
      default:
    }
  }
  return bits;
}

/** Whether a marked span ends a sentence inside its marks. */
export function endsWithStop(text: string, { end }: Span): boolean {
  const c = text.charCodeAt(end - 1);
  const last = c === 0x2019 || c === 39 || c === 0x201d || c === 41 ? text.charCodeAt(end - 2) : c;
  return last === 46 || last === 33 || last === 63 || last === 0x2026;
}
