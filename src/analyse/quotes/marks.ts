// Marks: what stands between quotation marks in one paragraph.
// A mark opens or closes by its shape, and against its shape where its neighbours say otherwise: scrapes
// mix curly and straight marks, and use one for the other. One pass, no regular expression over text.

import type { Span } from "../../text/index.js";

/** What stands between two marks, without them and without white space at its ends. */
export interface Marked extends Span {
  /** Where the opening mark stands. */
  readonly opens: number;
  /** Behind the closing mark; the end of the paragraph where there is none. */
  readonly closes: number;
  /** False where the paragraph ends before the mark is closed: the speech goes on in the next. */
  readonly closed: boolean;
}

type Turn = "opens" | "closes" | "either" | "none";

const isSpace = (c: number) =>
  c === 32 || c === 10 || c === 13 || c === 9 || c === 0xa0 || c === 0x2009 || c === 0x202f;
const isDigit = (c: number) => c >= 48 && c <= 57;
const isLetter = (c: number) => (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c < 0x2000);
const isDash = (c: number) => c === 0x2013 || c === 0x2014 || c === 45;
/** What may stand before an opening mark. */
const isBefore = (c: number) => c === 0 || isSpace(c) || c === 40 || c === 91 || isDash(c) || c === 0x2018;
/** What may stand behind a closing mark. */
const isAfter = (c: number) =>
  c === 0 ||
  isSpace(c) ||
  c === 44 ||
  c === 46 ||
  c === 58 ||
  c === 59 ||
  c === 33 ||
  c === 63 ||
  c === 41 ||
  c === 93 ||
  isDash(c) ||
  c === 0x2019 ||
  c === 39;

const double = 0x22;
const equals = 61;

/**
 * Finds the marked spans of a paragraph, outermost first to last. Cost: linear.
 *
 * Marks inside marks belong to the outer ones. Single marks count only where the paragraph has no double
 * ones, and an apostrophe is none. A mark that is never closed runs to the end of the paragraph.
 */
export function markedSpans(text: string, { start, end }: Span): Marked[] {
  const spans: Marked[] = [];
  const open: { at: number; from: number }[] = [];
  let inner: Marked[] = [];
  let met = false;
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at);
    if (c !== double && c !== 39 && (c < 0xab || (c > 0xbb && c < 0x201c) || c > 0x201e) && c !== 0x60) continue;
    const turn = turnOf(text, at, c, start, end, open.length > 0);
    if (turn === "none") continue;
    met = true;
    const width = c === 0x60 || c === 39 ? 2 : 1;
    if (turn === "opens") {
      if (open.length === 2) open.shift();
      open.push({ at, from: at + width });
    } else {
      const opened = open.pop();
      if (!opened) continue;
      const span = trimmed(text, opened.at, opened.from, at, at + width, true);
      if (!span || text.charCodeAt(opened.at - 1) === equals) continue;
      if (open.length > 0) inner.push(span);
      else {
        spans.push(span);
        inner = [];
      }
    }
    at += width - 1;
  }
  if (open.length > 0) {
    const last = open.at(-1)!;
    const from = inner.filter((span) => span.opens > open[0]!.at);
    spans.push(...from);
    if (from.length === 0 || last.at > from.at(-1)!.opens) {
      const rest = trimmed(text, last.at, last.from, end, end, false);
      if (rest && rest.end - rest.start >= shortestOpen) spans.push(rest);
    }
  }
  return met ? spans : singleMarks(text, start, end);
}

/** An odd mark with less behind it than this is a slip, not speech. */
const shortestOpen = 12;

/** Whether a double mark opens or closes, from its shape and its neighbours. */
function turnOf(text: string, at: number, c: number, start: number, end: number, isOpen: boolean, width = 1): Turn {
  if (c === 39) {
    // Two apostrophes are one mark.
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    return next === 39 ? turnOf(text, at, double, start, end, isOpen, 2) : "none";
  }
  if (c !== double && c !== 0x60 && c !== 0xab && c !== 0xbb && (c < 0x201c || c > 0x201e)) return "none";
  const before = at > start ? text.charCodeAt(at - 1) : 0;
  const after = at + width < end ? text.charCodeAt(at + width) : 0;
  if (c === 0x60) return after === 0x60 ? "opens" : "none";
  if (c === 0x201e || c === 0xab) return "opens";
  if (c === 0xbb) return isOpen ? "closes" : "none";
  const looksOpen = isBefore(before) && !isAfter(after);
  const looksClosed = !isBefore(before) && isAfter(after);
  if (c === 0x201c) return looksClosed && isOpen ? "closes" : "opens";
  if (c === 0x201d) return looksOpen && !isOpen ? "opens" : isOpen ? "closes" : "none";
  if (isDigit(before) && !isOpen && !looksOpen) return "none";
  if (looksOpen) return "opens";
  if (looksClosed) return isOpen ? "closes" : "none";
  return isOpen ? "closes" : before === equals || !isSpace(after) ? "opens" : "none";
}

function trimmed(
  text: string,
  opens: number,
  from: number,
  to: number,
  closes: number,
  closed: boolean,
): Marked | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end > start ? { start, end, opens, closes, closed } : null;
}

/** 'Speech in single marks', where no apostrophe is taken for one. */
function singleMarks(text: string, start: number, end: number): Marked[] {
  const spans: Marked[] = [];
  let open = -1;
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at);
    if (c !== 39 && c !== 0x2018 && c !== 0x2019) continue;
    const before = at > start ? text.charCodeAt(at - 1) : 0;
    const after = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (c !== 0x2019 && isBefore(before) && (isLetter(after) || after === 91)) {
      if (open < 0 || c === 0x2018) open = at;
    } else if (open >= 0 && c !== 0x2018 && isAfter(after) && !isSpace(before)) {
      const isPlural = (before === 115 || before === 83) && isSpace(after);
      if (isPlural) continue;
      const span = trimmed(text, open, open + 1, at, at + 1, true);
      if (span && span.end - span.start > 1) spans.push(span);
      open = -1;
    }
  }
  return spans;
}
