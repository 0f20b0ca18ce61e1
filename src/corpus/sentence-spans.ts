// Sentence spans: where the sentences of a paragraph begin and end.
// One pass over the characters that can end a sentence; each is decided from what stands before and
// after it. Linear in the text. English abbreviations are listed; a stop that closes one ends a
// sentence only where what follows looks like the start of one.

/** Start and end (exclusive) in the text it was found in. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Abbreviations that stand before a name or a number and so never end a sentence. */
const leading = new Set(
  ("mr mrs ms mx dr prof rev hon gen lt col maj capt cmdr adm sgt cpl pvt sen rep gov pres amb supt st ste mt ft messrs mmes fr sr sra " +
    "no nos vol fig figs pp p sec art ch vs v cf viz ca approx e.g i.e eg ie al op cit ed eds trans dept brig pfc spc det insp").split(" "),
);
/** Abbreviations that may end a sentence, when a capital follows that is not a name going on. */
const trailing = new Set(
  ("inc ltd corp co bros jr esq etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "ave blvd rd est assn univ bldg min max hr hrs yr yrs ph.d m.d b.a m.a a.m p.m calif fla mass conn ariz ill minn okla ore pa tenn tex va wash wis ala ark colo del ga ind kan ky la md mich miss mo mont neb nev wyo").split(" "),
);
/** Words that begin a sentence far more often than they go on a name. */
const openers = new Set(
  ("the a an this that these those it its he she they we i you his her their our my your there here in on at by for from with without as if when while " +
    "after before since until although though because but and or so yet however moreover meanwhile nor both each many most some several such no not now then still also " +
    "what who why how where which according asked speaking last next earlier later one two three among between under over during despite instead").split(" "),
);

/** The code unit at a place, 0 outside the text: a NaN would make every comparison with it slow. */
const codeAt = (text: string, at: number) => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);
const isSpace = (c: number) => c === 32 || c === 10 || c === 13 || c === 9 || c === 0xa0 || c === 0x2009 || c === 0x202f;
const isCloser = (c: number) => c === 0x22 || c === 0x27 || c === 0x29 || c === 0x5d || c === 0x2019 || c === 0x201d || c === 0xbb;
const isOpener = (c: number) => c === 0x22 || c === 0x27 || c === 0x28 || c === 0x5b || c === 0x2018 || c === 0x201c || c === 0xab;
const isDigit = (c: number) => c >= 48 && c <= 57;
const isUpper = (text: string) => text !== text.toLowerCase();
const isLetter = (c: number) => (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c >= 0xc0;

/**
 * Finds the sentences of one paragraph.
 *
 * Spans partition the paragraph but for the white space between them. Cost: linear.
 *
 * @param text the paragraph, or any text
 * @param from where to begin
 * @param to where to stop, exclusive
 * @returns spans in order; none where there is only white space
 * @example findSentences("He met U.S. officials. They agreed.") // [{start: 0, end: 22}, {start: 23, end: 35}]
 */
export function findSentences(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  const first = skipSpace(text, from, to);
  const items = mayBeList(text, first) ? findItems(text, first, to) : [];
  if (items.length < 2) addSentences(spans, text, first, to, first);
  else items.forEach(({ start, end }, i) => addSentences(spans, text, start, items[i + 1]?.start ?? to, end));
  return spans;
}

/** Adds the sentences of a stretch; stops before `scan` end none. */
function addSentences(spans: Span[], text: string, from: number, to: number, scan: number): void {
  let start = skipSpace(text, from, to);
  for (let i = nextStop(text, Math.max(start, scan)); i < to; i = nextStop(text, i + 1)) {
    const c = codeAt(text, i);
    let run = 1;
    let end = i + 1;
    for (let more = nextInRun(text, end, to); more > 0; more = nextInRun(text, end, to)) {
      end = more;
      run++;
    }
    const marks = end;
    while (end < to && isCloser(codeAt(text, end)) && !opensHere(text, end, to)) end++;
    const next = skipSpace(text, end, to);
    if (next >= to || ((next > end || c === 0x3002) && endsSentence(text, start, i, run, end > marks, next, to))) {
      spans.push({ start, end });
      start = next;
    }
    i = Math.max(i, end - 1);
  }
  let end = to;
  while (end > start && isSpace(codeAt(text, end - 1))) end--;
  if (end > start) spans.push({ start, end });
}

/** Place after the next stop of a run, "?!", "..." or ". . .", or 0 where the run is over. */
function nextInRun(text: string, at: number, to: number): number {
  if (at < to && isTerminal(codeAt(text, at))) return at + 1;
  const next = skipSpace(text, at, to);
  return next > at && codeAt(text, next) === 46 && !isLetter(codeAt(text, next + 1)) && !isDigit(codeAt(text, next + 1)) ? next + 1 : 0;
}

/** True where a text begins with a digit, a bullet, or a letter and a mark. */
function mayBeList(text: string, from: number): boolean {
  const c = codeAt(text, from);
  const next = codeAt(text, from + 1);
  return isDigit(c) || c === 0x2043 || (c >= 97 && c <= 122 && (next === 46 || next === 41));
}

/** The marks of a list inside one paragraph: "1.) … 2.) …", "a. … b. …", each followed by a capital; none where it begins with no such mark. */
function findItems(text: string, from: number, to: number): Span[] {
  const items: Span[] = [];
  for (const match of text.slice(from, to).matchAll(/(?<=^|\s)(\u2043?)(\d{1,2}|[a-z])([.)]{1,2})\s+(?=[\p{Lu}“"])/gu)) {
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

const stops = [".", "!", "?", "…", "。"];
/** Where each stop comes next in the text that is being read; the text's length where it comes no more. */
const upcoming = new Float64Array(stops.length);
let scanned = "";
let reached = 0;

/** The next stop at or after a position. Engines look for one character far faster than a loop looks at each. */
function nextStop(text: string, from: number): number {
  if (text !== scanned || from < reached) {
    scanned = text;
    upcoming.fill(-1);
  }
  reached = from;
  let least = text.length;
  for (let s = 0; s < stops.length; s++) {
    if (upcoming[s]! < from) {
      const at = text.indexOf(stops[s]!, from);
      upcoming[s] = at < 0 ? text.length : at;
    }
    if (upcoming[s]! < least) least = upcoming[s]!;
  }
  return least;
}

const isTerminal = (c: number) => c === 46 || c === 33 || c === 63 || c === 0x2026 || c === 0x3002;

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(codeAt(text, at))) at++;
  return at;
}

/** A straight quotation mark with a space before it opens what follows; it does not close. */
function opensHere(text: string, at: number, to: number): boolean {
  const c = codeAt(text, at);
  return (c === 0x22 || c === 0x27) && at + 1 < to && isLetter(codeAt(text, at + 1));
}

function endsSentence(text: string, start: number, stop: number, run: number, closed: boolean, next: number, to: number): boolean {
  const c = codeAt(text, stop);
  let first = next;
  while (first < to && isOpener(codeAt(text, first))) first++;
  const lead = text.charAt(first);
  const quoted = first > next;
  const startsLow = lead !== "" && lead === lead.toLowerCase() && isUpperable(lead);
  if (startsLow) return false;
  if (c === 0x2026 || run >= 3) return isUpper(lead) || quoted;
  if (c !== 46) return !(closed && isAttribution(text, first, to));
  if (closed) return true;
  const before = tokenBefore(text, start, stop);
  if (before === "") return true;
  const low = before.toLowerCase();
  if (leading.has(low)) return low === "no" && !isDigit(codeAt(text, first));
  if (/^\p{L}$/u.test(before)) return startsSentence(text, first, to, quoted);
  const dotted = /^(?:\p{L}\.)+\p{L}$/u.test(before);
  if (dotted || trailing.has(low)) return startsSentence(text, first, to, quoted) && !isNumberAfterMonth(low, text, first);
  return !(isDigit(codeAt(text, stop - 1)) && stop - start <= 3 && isDigit(codeAt(text, start)));
}

const isUpperable = (letter: string) => letter !== letter.toUpperCase();

/** After an abbreviation: a function word in capitals, or an opened quotation, begins a sentence; a name goes on. */
function startsSentence(text: string, first: number, to: number, quoted: boolean): boolean {
  if (quoted) return isUpper(text.charAt(first));
  let end = first;
  while (end < to && isLetter(codeAt(text, end))) end++;
  const token = text.slice(first, end);
  if (token === "Under" && /^[ -]Secretar/.test(text.slice(end, end + 9))) return false;
  return isUpper(text.charAt(first)) && openers.has(token.toLowerCase());
}

const isNumberAfterMonth = (low: string, text: string, first: number) => low.length <= 4 && isDigit(codeAt(text, first));

/** `"Why?" Lavrov asked` goes on: a name or pronoun and then a cue of speech. */
function isAttribution(text: string, first: number, to: number): boolean {
  return /^(?:\p{Lu}[\p{L}'’-]+\s+){1,3}(?:said|says|asked|added|told|wrote|replied|warned|tweeted|continued)\b/u.test(text.slice(first, Math.min(to, first + 80)));
}

/** The run of letters, digits and inner stops that ends at the stop. */
function tokenBefore(text: string, start: number, stop: number): string {
  let at = stop;
  while (at > start) {
    const c = codeAt(text, at - 1);
    if (!isLetter(c) && c !== 46 && !isDigit(c)) break;
    at--;
  }
  return text.slice(at, stop);
}
