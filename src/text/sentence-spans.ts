// Sentence spans: where the sentences of a paragraph begin and end. One pass over the characters that can end a
// sentence: each is decided by what comes before and after it (sentence-ends.ts), and what ends without a stop
// is known by its form (sentence-heads.ts). Linear in the text, because what is examined around a stop is
// bounded.

import type { Span } from "./span.js";
import { closingApart, endsSentence, isGlued, nextInRun, type Stop } from "./sentence-ends.js";
import { afterHead, afterNotes, creditAt, findItems, isAddressAlone, mayBeList, runEnd } from "./sentence-heads.js";
import {
  codeAt,
  foreignStops,
  isCloser,
  isDigit,
  isForeignStop,
  isLatinLower,
  isLatinUpper,
  isLetter,
  isSpace,
  skipSpace,
} from "./sentence-characters.js";

/**
 * Finds the sentences of one paragraph.
 *
 * A sentence ends at a stop, unless what stands before it or after it says otherwise: an abbreviation, an initial, a
 * number, a quotation that its sentence continues. Spans partition the paragraph but for the white space between them.
 * Made for English; the stops of other scripts are known. Cost: linear.
 *
 * @param text the paragraph, or any text
 * @param from where to begin, in characters
 * @param to where to stop, exclusive
 * @returns spans in order, in characters of the text; none where there is only white space
 * @example findSentences("He met U.S. officials. They agreed.") // [{ start: 0, end: 22 }, { start: 23, end: 35 }]
 */
export function findSentences(text: string, from = 0, to = text.length): Span[] {
  if (!isRehearsed) rehearse();
  const spans: Span[] = [];
  const last = Math.min(to, text.length);
  let first = skipSpace(text, Math.max(0, from), last);
  const body = afterHead(text, first, last);
  if (body > 0) {
    spans.push({ start: first, end: trimEnd(text, first, body) });
    first = body;
  }
  if (!mayBeList(text, first) || !addItems(spans, text, first, last)) addSentences(spans, text, first, last, first);
  return spans;
}

// An engine compiles the branches it has met and discards the code at the first that it has not: in ten megabytes that
// happened twenty times and was more than a third of the work. So all branches are met before the first text.
const rehearsal = [
  'He left. They came (late). "Why?" Mr. Ode asked. “No.” The U.S. “Sea” left… It rose 3.5 to 1. ' +
    '"Go!" he said. See www.a.com/b.C Then no. 5 p.m. Police.) " End. ) x ? ? No. ... And. what? yes. ' +
    "Acme Inc. The Jr. (D) etc. Art. 5 Image: Xu. quality.The é. Ünder. 中。國",
  "1. A b. 2. C d.",
  "Monday, June 5, 2023 The x.",
  "RENO - The a b.",
  "(PHN) The x.",
  "iPod? no: :) a. b",
  "  x. ' y",
];
let isRehearsed = false;
function rehearse(): void {
  isRehearsed = true;
  for (let round = 0; round < 5; round++) for (const text of rehearsal) findSentences(text);
}

/** Adds the items of a list and their sentences; false where there are no two. */
function addItems(spans: Span[], text: string, from: number, to: number): boolean {
  const items = findItems(text, from, to);
  if (items.length < 2) return false;
  items.forEach(({ start, end }, i) =>
    addSentences(spans, text, start, i + 1 < items.length ? items[i + 1]!.start : to, end),
  );
  return true;
}

const blank = 0x20;
const colon = 0x3a;
const fullStop = 0x2e;

/** Adds the sentences of a stretch; stops before `scan` end none. */
function addSentences(spans: Span[], text: string, from: number, to: number, scan: number): void {
  let start = skipSpace(text, from, to);
  /** End of the last run without white space that was looked at for an address. */
  let looked = start;
  for (let i = nextStop(text, Math.max(start, scan)); i < to; i = nextStop(text, i + 1)) {
    const c = codeAt(text, i);
    const after = codeAt(text, i + 1);
    if (c === fullStop && after === blank && i + 2 < to && isPlainEnd(text, start, i)) {
      spans.push({ start, end: i + 1 });
      start = i + 2;
      continue;
    }
    if (c === colon) {
      const credit = creditAt(text, start, i);
      if (credit > start) start = add(spans, text, start, credit);
      continue;
    }
    if (isLetter(after) && !isForeignStop(c)) {
      // Inside a number, an acronym, an address; or two sentences without a space.
      if (isGlued(text, start, i, to)) start = add(spans, text, start, i + 1);
      else if (c === fullStop && i >= looked && isLatinLower(after)) {
        const run = runStart(text, i, Math.max(start, looked));
        looked = runEnd(text, i, to);
        if (isAddressAlone(text, run, looked, to)) start = add(spans, text, start, skipSpace(text, looked, to));
      }
      continue;
    }
    const stop = readStop(text, start, i, to);
    if (stop.next >= to || ((stop.next > stop.end || isForeignStop(c)) && endsSentence(text, stop, to))) {
      spans.push({ start, end: stop.end });
      start = stop.next;
    }
    i = Math.max(i, stop.end - 1);
  }
  if (start < to) add(spans, text, start, to);
}

/** The run of stops at a place, the marks that close it, and where the text goes on. */
function readStop(text: string, start: number, at: number, to: number): Stop {
  if (codeAt(text, at + 1) === blank && at + 2 < to && isLetter(codeAt(text, at + 2)))
    return { start, at, run: 1, marks: at + 1, end: at + 1, next: at + 2 };
  return readRun(text, start, at, to);
}

function readRun(text: string, start: number, at: number, to: number): Stop {
  let run = 1;
  let marks = at + 1;
  for (let more = nextInRun(text, marks, to); more > 0; more = nextInRun(text, marks, to)) {
    marks = more;
    run++;
  }
  let end = marks;
  while (end < to && closesHere(text, end, to)) end++;
  end = afterNotes(text, at, end, to);
  let next = skipSpace(text, end, to);
  if (next > end && next < to) {
    const apart = closingApart(text, start, end, next, to);
    if (apart > end) {
      end = apart;
      next = skipSpace(text, end, to);
    }
  }
  return { start, at, run, marks, end, next };
}

/** The plain case: a full stop after seven letters in lower case, more than any abbreviation has; space; capital. */
function isPlainEnd(text: string, start: number, at: number): boolean {
  if (at - start < 8 || !isLatinUpper(codeAt(text, at + 2))) return false;
  for (let i = at - 1; i >= at - 7; i--) {
    const c = text.charCodeAt(i);
    if (c < 97 || c > 122) return false;
  }
  return true;
}

/** A straight quotation mark before a letter opens what follows; a low-high one closes before white space alone. */
function closesHere(text: string, at: number, to: number): boolean {
  const c = codeAt(text, at);
  if (c === 0x201c) return at + 1 >= to || isSpace(codeAt(text, at + 1));
  return (
    isCloser(c) &&
    !((c === 0x22 || c === 0x27) && at + 1 < to && (isLetter(codeAt(text, at + 1)) || isDigit(codeAt(text, at + 1))))
  );
}

/** Adds the sentence from `start` to what stands before `next`; gives `next`. */
function add(spans: Span[], text: string, start: number, next: number): number {
  const end = trimEnd(text, start, next);
  if (end > start) spans.push({ start, end });
  return next;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(codeAt(text, at - 1))) at--;
  return at;
}

function runStart(text: string, at: number, least: number): number {
  let from = at;
  while (from > least && !isSpace(codeAt(text, from - 1))) from--;
  return from;
}

/** Stops that are rarer than the full stop, and the colon, which shows the credit of a picture. */
const rareStops = ["!", "?", "…", ":"];
/** The next place of each rare stop in the current text, and of any of other scripts; its length where none follows. */
const upcoming = new Int32Array(rareStops.length + 1);
let nextRare = -1;
let nextFull = -1;
let scanned = "";
let reached = 0;

/** The next stop at or after a position. Engines look for one character far faster than a loop looks at each. */
function nextStop(text: string, from: number): number {
  if (text !== scanned || from < reached) {
    scanned = text;
    upcoming.fill(-1);
    nextRare = -1;
    nextFull = -1;
  }
  reached = from;
  if (nextFull < from) {
    const at = text.indexOf(".", from);
    nextFull = at < 0 ? text.length : at;
  }
  if (nextRare < from) nextRare = nextRareStop(text, from);
  return nextFull < nextRare ? nextFull : nextRare;
}

function nextRareStop(text: string, from: number): number {
  let least = text.length;
  for (let s = 0; s <= rareStops.length; s++) {
    if (upcoming[s]! < from) {
      const at = s < rareStops.length ? text.indexOf(rareStops[s]!, from) : nextForeignStop(text, from);
      upcoming[s] = at < 0 ? text.length : at;
    }
    if (upcoming[s]! < least) least = upcoming[s]!;
  }
  return least;
}

function nextForeignStop(text: string, from: number): number {
  foreignStops.lastIndex = from;
  return foreignStops.exec(text)?.index ?? -1;
}
