// Sentence heads: what ends without a stop. A date or a dateline at the head of a paragraph, a source in brackets, the
// credit of a picture, an address by itself, and the marks of a list.

import { beginsSentence, isCalendar, meaningOf } from "./abbreviations.js";
import { dayPattern, monthPattern } from "./english-calendar.js";
import { doubleOpeners } from "./quotation-marks.js";
import { beginsAddress } from "./sentence-ends.js";
import { codeAt, isDigit, isLatinLower, isLatinUpper, isSpace, lettersAt, skipSpace } from "./sentence-characters.js";
import type { Span } from "./span.js";

const opening = `[${doubleOpeners}]?`;
const datePattern = new RegExp(`^(?:${dayPattern}, )?${monthPattern} \\d{1,2}, \\d{4}\\s+(?=${opening}\\p{Lu})`, "u");
const placePattern = new RegExp(
  `^((?:\\p{Lu}[\\p{L}.'’-]*,? ){1,5}(?:\\(\\p{Lu}[\\p{L} ]*\\) )?)- (${opening})(?=\\p{Lu}(?!\\p{Lu}))`,
  "u",
);
const sourcePattern = new RegExp(`^\\(\\p{Lu}[^()]{1,40}\\)\\s+(${opening})(?=\\p{Lu})`, "u");
/** Heads are short: what is read of a paragraph to find one. */
const longestHead = 90;

/**
 * Where the text begins after a date, a dateline with a spaced hyphen or a source in brackets at its head; 0 where
 * there is none. A dateline in mixed case, and a source, must be followed by a token that begins sentences.
 */
export function afterHead(text: string, from: number, to: number): number {
  const c = codeAt(text, from);
  if (c !== 0x28 && !(isLatinUpper(c) && mayBePlaceOrDate(text, from, to))) return 0;
  const head = text.slice(from, Math.min(to, from + longestHead));
  const tokenAfter = (match: RegExpExecArray) => lettersAt(text, from + match[0].length, to);
  if (c === 0x28) {
    const source = sourcePattern.exec(head);
    return source && beginsSentence(tokenAfter(source)) ? from + source[0].length - source[1]!.length : 0;
  }
  const place = head.includes(" - ") ? placePattern.exec(head) : null;
  if (place && isDateline(place[1]!, tokenAfter(place))) return from + place[0].length - place[2]!.length;
  const date = datePattern.exec(head);
  return date ? from + date[0].length : 0;
}

/** False where a token in lower case comes second, as at the head of almost every paragraph. */
function mayBePlaceOrDate(text: string, from: number, to: number): boolean {
  const space = text.slice(from, Math.min(to, from + 30)).indexOf(" ");
  return space > 0 && !isLatinLower(codeAt(text, from + space + 1));
}

/**
 * Capitals show a dateline; else the next token must begin sentences: "The" only after a comma, because titles of works
 * are written so.
 */
const isDateline = (place: string, next: string) =>
  /^(?:\p{Lu}{3}|ST\. )/u.test(place) || (beginsSentence(next) && (next !== "The" || /[,(]/.test(place)));

/**
 * Where the credit of a picture begins whose colon stands at `colon` ("Image:", "Photo credit:"), where no stop has
 * ended what stands before it; −1 where there is none.
 */
export function creditAt(text: string, start: number, colon: number): number {
  const last = codeAt(text, colon - 1) | 0x20;
  if (
    (last !== 0x65 && last !== 0x6f && last !== 0x73 && last !== 0x74 && last !== 0x68) ||
    !isSpace(codeAt(text, colon + 1))
  )
    return -1;
  const from = Math.max(start, colon - 24);
  const match = /[^\s:;,]\s+((?:Images?|Photos?|Photograph)|(?:Image|Photo|Picture) credit)$/i.exec(
    text.slice(from, colon),
  );
  const at = match ? colon - match[1]!.length : -1;
  return match && isLatinUpper(codeAt(text, at)) ? at : -1;
}

const note =
  /\[(?:\d{1,3}|[a-z]{1,2}|(?:note|nb|notes?) \d+|sic|citation needed)\]|[\u00b9\u00b2\u00b3\u2070-\u2079]+|[*†‡]+/y;
const bareNote = /\d{1,3}(?=\s+[\p{Lu}"“])/uy;

/** No abbreviation before a number is longer. */
const longestWord = 24;

/** The end of the marks of notes behind a stop: [1], a raised figure, or the same made plain behind a word. */
export function afterNotes(text: string, at: number, from: number, to: number): number {
  const c = codeAt(text, from);
  if (c === 0 || isSpace(c) || from >= to) return from;
  if (isDigit(c)) {
    let word = at;
    while (word > 0 && at - word < longestWord && isLatinLower(codeAt(text, word - 1))) word--;
    if (isLatinUpper(codeAt(text, word - 1))) word--;
    bareNote.lastIndex = from;
    const isPlain = at - word > 2 && meaningOf(text.slice(word, at)) === "plain";
    return isPlain && bareNote.test(text) ? bareNote.lastIndex : from;
  }
  let end = from;
  note.lastIndex = from;
  while (note.test(text)) end = note.lastIndex;
  return end < to && !isSpace(codeAt(text, end)) ? from : end;
}

/** End of the run without white space that a place is in. */
export function runEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && !isSpace(codeAt(text, end))) end++;
  return end;
}

/** True where an address ends at `end` and with it a sentence: another follows it, or a capital that is no date. */
export function isAddressAlone(text: string, from: number, end: number, to: number): boolean {
  const last = codeAt(text, end - 1);
  if (
    last === 0x2c ||
    last === 0x3b ||
    last === 0x3a ||
    last === 0x29 ||
    last === 0x22 ||
    last === 0x201d ||
    last === 0x2e ||
    last === 0x3f ||
    last === 0x21
  )
    return false;
  const next = skipSpace(text, end, to);
  if (next >= to) return false;
  const run = text.slice(from, end);
  const isLink = /^[<[(“"]*(?:https?:\/\/|www\.)/.test(run);
  if (!isLink && !/^[^@]*[^@\s]@[\w-]+(?:\.[\w-]+)+[^@]*$/.test(run)) return false;
  if (isLink && beginsAddress(text, next)) return true;
  const token = lettersAt(text, next, to);
  return isLatinUpper(codeAt(text, next)) && !isCalendar(token);
}

const bullets = "\u2043•‣▪●";

/** True where a text begins with a digit, a bullet, or a letter and a mark. */
export function mayBeList(text: string, from: number): boolean {
  const c = codeAt(text, from);
  const next = codeAt(text, from + 1);
  return isDigit(c) || bullets.includes(text.charAt(from)) || (isLatinLower(c) && (next === 46 || next === 41));
}

const itemMark = new RegExp(
  `(?<=^|\\s)([${bullets}]?\\s?)(\\d{1,2}|[a-z])([.)]{1,2})\\s+(?=[\\p{Lu}${doubleOpeners}])`,
  "gu",
);

/**
 * The marks of a list inside one paragraph ("1.) … 2.) …", "a. … b. …"), each followed by a capital. None where
 * the paragraph does not begin with one.
 */
export function findItems(text: string, from: number, to: number): Span[] {
  const items: Span[] = [];
  for (const match of text.slice(from, to).matchAll(itemMark)) {
    const last = items.at(-1);
    const follows = last ? match[2] === successor(text.slice(last.start, last.end)) : match.index === 0;
    if (follows) items.push({ start: from + match.index, end: from + match.index + match[0].length });
    else if (!last) return [];
  }
  return items;
}

function successor(mark: string): string {
  const value = /\d+|[a-z]/.exec(mark)![0];
  return /\d/.test(value) ? String(Number(value) + 1) : String.fromCharCode(value.charCodeAt(0) + 1);
}
