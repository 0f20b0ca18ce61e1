// Sentence ends: whether a stop ends a sentence, by what comes before and after it.

import {
  beginsSentence,
  isCalendar,
  isExclaimed,
  isLongAbbreviation,
  isSubject,
  isZone,
  meaningOf,
} from "./abbreviations.js";
import { isInsideQuotation } from "./sentence-quotations.js";
import {
  codeAt,
  isBracketCloser,
  isBracketOpener,
  isDigit,
  isForeignStop,
  isLatinLower,
  isLatinUpper,
  isLetter,
  isOpener,
  isSpace,
  isStop,
  lettersAt,
  skipSpace,
} from "./sentence-characters.js";
import { wordsOf } from "./word-lists.js";

/** A place where a sentence may end. */
export interface Stop {
  /** Where the sentence began. */
  readonly start: number;
  /** The first stop of the run. */
  readonly at: number;
  /** How many stops: 1 for ".", 2 for "?!", 3 for "..." and ". . .". */
  readonly run: number;
  /** Where the closing marks after it begin. */
  readonly marks: number;
  /** Where the sentence would end, closing marks taken in. */
  readonly end: number;
  /** Where the next would begin. */
  readonly next: number;
}

const fullStop = 0x2e;
const ordinal = /^\d{1,2}(?:st|nd|rd|th)$/;
const ellipsis = 0x2026;
/** と after a closed quotation: the sentence continues. */
const quotingTo = 0x3068;
/** No abbreviation, title or name that matters here is longer. */
const longestToken = 40;

/** True where a stop ends its sentence; `stop.next` lies before `to`. Cost: bounded. */
export function endsSentence(text: string, stop: Stop, to: number): boolean {
  const { at, run, marks, end, next } = stop;
  const c = codeAt(text, at);
  let first = next;
  while (first < to && isOpener(codeAt(text, first))) first++;
  const lead = first < to ? codeAt(text, first) : 0;
  const isQuoted = first > next;
  if (isLow(lead) && !isLatinUpper(codeAt(text, first + 1))) return !isQuoted && endsBeforeLow(text, stop);
  if (lead === 0x2c || lead === 0x3b || lead === 0x3a || isCitation(text, next)) return false;
  if (isForeignStop(c)) return end === marks || lead !== quotingTo;
  if (c === ellipsis || (c === fullStop && run >= 3))
    return at > stop.start && (isUpper(lead) || isQuoted) && !isWaiting(text, stop, first);
  if (isListMark(text, stop) || isInsideQuotation(text, stop, to)) return false;
  if (c !== fullStop) {
    if (end > marks) return !isAttribution(text, first, to);
    const token = tokenBefore(text, stop);
    return run > 1 || !(isExclaimed(token) || isLoneCapital(token)) || startsSentence(text, next, first, to);
  }
  if (end > marks && !isBracketCloser(codeAt(text, marks))) return true;
  return endsAfter(text, stop, tokenBefore(text, stop), first, to);
}

/** A letter that is a name with its mark, as of a channel: not I, A and O, which are words. */
const isLoneCapital = (token: string) => /^[B-HJ-NP-Z]$/.test(token);

/** A full stop after a token, with a capital or a number or a mark to follow. */
function endsAfter(
  text: string,
  { start, at, end, marks, next }: Stop,
  token: string,
  first: number,
  to: number,
): boolean {
  // N°. 5
  if (token === "") return !(codeAt(text, at - 1) === 0xb0 && isDigit(codeAt(text, first)));
  switch (meaningOf(token)) {
    case "inside":
      return false;
    case "figure":
      return !isDigit(codeAt(text, first));
    case "number":
      return !isDigit(codeAt(text, first)) && !isNumeral(text, first, to) && !isCalendar(lettersAt(text, first, to));
    case "time": {
      const follows = lettersAt(text, first, to);
      return isUpper(codeAt(text, first)) && !isCalendar(follows) && !isZone(follows) && !isHour(text, start, at);
    }
    case "list":
      return isUpper(codeAt(text, first));
    case "name":
      // In Moody's. and AT&T. the last letter is no initial; nor is it in World War I. or you and I.
      if (token.length === 1 && end === marks && isNoInitial(text, at - 1)) return true;
      return startsSentence(text, next, first, to);
    case "plain":
      // The 23rd. May
      return !(ordinal.test(token) && isCalendar(lettersAt(text, first, to)));
  }
}

/** After an abbreviation, a function word with a capital or a quotation begins a sentence; a name or bracket not. */
function startsSentence(text: string, next: number, first: number, to: number): boolean {
  if (first >= to || !isUpper(codeAt(text, first))) return false;
  if (first > next) return !isBracketOpener(codeAt(text, next));
  const token = lettersAt(text, first, to);
  const after = codeAt(text, first + token.length);
  if (after === fullStop) return false;
  if (!beginsSentence(token)) return isSubject(token, wordAfter(text, first + token.length, to));
  return !(token === "Under" && /^[ -]Secretar/.test(text.slice(first + 5, first + 14)));
}

/** True where an hour is all that its sentence has said: "At 5 a.m. Mr. Ode left". */
const isHour = (text: string, start: number, at: number) =>
  /^(?:At|By|Around|About|Until|Before|After|From|Since)(?: about| around| nearly)? [\d:.]{1,5} ?[AaPp]\.[Mm]$/.test(
    text.slice(start, Math.min(at, start + longestToken)),
  );

/** A source in brackets behind what it is the source of, the stop of its sentence after it. */
const citation = /\(\p{Lu}[^()]{0,60}\d{1,4}\)[.!?]/uy;
function isCitation(text: string, at: number): boolean {
  citation.lastIndex = at;
  return codeAt(text, at) === 0x28 && citation.test(text);
}

/** The word that stands one space after a place; "" where something else does. */
const wordAfter = (text: string, at: number, to: number) =>
  isSpace(codeAt(text, at)) ? lettersAt(text, at + 1, to) : "";

/**
 * Before lower case a sentence ends where an address follows, after a token of some length in lower case that is no
 * abbreviation, and at ? and ! where it began in lower case itself.
 */
function endsBeforeLow(text: string, { at, run, marks, end, next, start }: Stop): boolean {
  if (codeAt(text, at) === fullStop && meaningOf(tokenBefore(text, { start, at })) === "inside") return false;
  if (beginsAddress(text, next)) return true;
  if (end > marks) return false;
  // Who began in lower case continues in it.
  const isLowThroughout = isLatinLower(codeAt(text, start)) && !isLatinUpper(codeAt(text, start + 1));
  if (codeAt(text, at) !== fullStop) return codeAt(text, at) !== ellipsis && isLowThroughout;
  if (run > 1 || !isLetter(codeAt(text, next + 1))) return false;
  let from = at;
  while (from > start && at - from < longestToken && isLatinLower(codeAt(text, from - 1))) from--;
  const token = text.slice(from, at);
  return (
    token.length >= (isLowThroughout ? 3 : 4) &&
    (from === start || isSpace(codeAt(text, from - 1))) &&
    meaningOf(token) === "plain" &&
    !isLongAbbreviation(token)
  );
}

export const beginsAddress = (text: string, at: number) =>
  text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);

/** True where the sentence so far is the mark of a list: 1. or a. or IV. */
function isListMark(text: string, { start, at }: Stop): boolean {
  return at - start <= 4 && /^(?:\d{1,3}|[IVX]+|\p{L})$/u.test(text.slice(start, at));
}

/**
 * True of a single letter that is not an initial: after an apostrophe or an ampersand, and numerals and I where they
 * end.
 */
function isNoInitial(text: string, letter: number): boolean {
  const before = codeAt(text, letter - 1);
  if (before === 0x27 || before === 0x2019 || before === 0x26) return true;
  if (!isSpace(before)) return false;
  const words = text.slice(Math.max(0, letter - 14), letter - 1);
  return (codeAt(text, letter) === 0x49 && /\b(?:and|or|than)$/.test(words)) || beforeLetter.test(words);
}

/** Words that a single letter numbers or names: World War I, vitamin C. */
const beforeLetter = new RegExp(
  `\\b(?:${wordsOf(
    "war vitamin plan hepatitis group class type schedule grade phase title article part chapter section",
  )
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join("|")})$`,
);

/** True of three spaced stops before an I, whose capital shows nothing: "the thing is . . . I mean". */
const isWaiting = (text: string, { at, marks, run }: Stop, first: number) =>
  run === 3 && marks - at > 3 && codeAt(text, first) === 0x49 && !isLetter(codeAt(text, first + 1));

/** A number in letters: II, or the B of Fig. B; not A and I, which begin sentences. */
const isNumeral = (text: string, first: number, to: number) =>
  /^(?:[IVXL]{2,}|[B-HJ-Z])$/.test(lettersAt(text, first, to)) && codeAt(text, first + 1) !== fullStop;

/** Verbs that attribute a question or an exclamation that was just quoted. */
const cues = `
  said says asked asks added told wrote replied answered responded warned tweeted posted continued demanded wondered
  exclaimed cried shouted yelled joked quipped recalled insisted declared urged noted remarked explained
`;
const attribution = new RegExp(`^(?:\\p{Lu}[\\p{L}'’-]*\\.?\\s+){1,4}(?:${wordsOf(cues).join("|")})\\b`, "u");

/** `"Why?" Lavrov asked` continues: a name or pronoun and then a verb of speech. */
const isAttribution = (text: string, first: number, to: number) =>
  attribution.test(text.slice(first, Math.min(to, first + 80)));

/** The run of letters, digits and inner stops that ends at the stop; "" where it is longer than any that matters. */
function tokenBefore(text: string, { start, at }: Pick<Stop, "start" | "at">): string {
  let from = at;
  while (from > start) {
    const c = codeAt(text, from - 1);
    if (!isLetter(c) && c !== fullStop && !isDigit(c)) break;
    if (at - --from > longestToken) return "";
  }
  return text.slice(from, at);
}

/** A stop set between two sentences without a space: "of quality.You will". Not so in names and addresses. */
export function isGlued(text: string, start: number, at: number, to: number): boolean {
  if (!isLatinUpper(codeAt(text, at + 1))) return false;
  let from = at;
  while (from > start && at - from < longestToken && isLatinLower(codeAt(text, from - 1))) from--;
  const isNumber = from === at && /(?:^|\s)[\d,]*\d{3}$/.test(text.slice(Math.max(start, at - 12), at));
  const isLow =
    at - from >= 2 && (from === start || isSpace(codeAt(text, from - 1)) || isOpener(codeAt(text, from - 1)));
  const token = lettersAt(text, at + 1, to);
  const after = codeAt(text, at + 1 + token.length);
  const isTitle = after === fullStop && isSpace(codeAt(text, at + 2 + token.length)) && meaningOf(token) === "inside";
  // A name that ends in a stop and a capital is one of a program: Node.The. With a title behind it is none.
  const isWord = isLow || (isTitle && at - from >= 2 && isCapitalised(text, from));
  if (!isNumber && !(isWord && meaningOf(text.slice(from, at)) === "plain")) return false;
  return isTitle || (beginsSentence(token) && (isSpace(after) || after === 0x2c || after === 0x27 || after === 0x2019));
}

/** True of the rest of a word whose first letter, a capital, stands before it. */
const isCapitalised = (text: string, at: number) =>
  isLatinUpper(codeAt(text, at - 1)) && (at < 2 || isSpace(codeAt(text, at - 2)));

/** The end of what follows a stop after a space and still belongs to it: a closing mark, an emoticon; else `end`. */
export function closingApart(text: string, start: number, end: number, next: number, to: number): number {
  const c = codeAt(text, next);
  const isAlone = (length: number) => next + length >= to || isSpace(codeAt(text, next + length));
  if (c === 0x3a || c === 0x3b) {
    const nose = codeAt(text, next + 1) === 0x2d ? 1 : 0;
    return ")(DP".includes(text.charAt(next + 1 + nose)) && isAlone(2 + nose) ? next + 2 + nose : end;
  }
  if (isBracketCloser(c) || c === 0x201d || c === 0xbb) return isAlone(1) ? next + 1 : end;
  if ((c === 0x22 || c === 0x27) && next + 1 >= to) return to;
  if (c === 0x22) return isAlone(1) && isOpen(text, start, next) ? next + 1 : end;
  if (c !== 0x27) return end;
  const doubled = codeAt(text, next + 1) === 0x22 || codeAt(text, next + 1) === 0x27 ? 1 : 0;
  return isAlone(1 + doubled) && (doubled > 0 || /(?:^|\s)['`]/.test(text.slice(Math.max(start, next - 400), next)))
    ? next + 1 + doubled
    : end;
}

/** True where straight quotation marks before a place are odd in number, so that one there closes. */
function isOpen(text: string, start: number, at: number): boolean {
  let marks = 0;
  for (let i = Math.max(start, at - 400); i < at; i++) if (codeAt(text, i) === 0x22) marks++;
  return marks % 2 === 1;
}

/** Letters that have a capital, and capitals. Those outside the first plane count as neither. */
const isLow = (c: number) => (c < 128 ? isLatinLower(c) : isLetter(c) && /\p{Ll}/u.test(String.fromCharCode(c)));
const isUpper = (c: number) =>
  c < 128 ? isLatinUpper(c) : isLetter(c) && /\p{Lu}|\p{Lt}/u.test(String.fromCharCode(c));

/** Place after the next stop of a run, "?!", "..." or ". . .", or 0 where the run is over. */
export function nextInRun(text: string, at: number, to: number): number {
  if (at < to && isStop(codeAt(text, at))) return at + 1;
  const last = codeAt(text, at - 1);
  const next = skipSpace(text, at, to);
  if (next === at || next >= to || codeAt(text, next) !== last || (last !== fullStop && last !== 0x3f && last !== 0x21))
    return 0;
  const after = codeAt(text, next + 1);
  if (isLetter(after) || isDigit(after)) return 0;
  // "end. ... And" is a full stop and then an ellipsis; ". . ." and "... .." are one run.
  return after === last && codeAt(text, next + 2) === last && !isStop(codeAt(text, at - 2)) ? 0 : next + 1;
}
