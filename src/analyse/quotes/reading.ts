// Reading: one text as the rules see it. Each token with its class, what stands between it and the token
// before it, and in which marked span it stands; and the frames these make: a frame is a sentence of the
// narrator's with the marked spans in it, each span one item however many sentences it holds.

import type { Span, Tokens, Vocabulary } from "../../text/index.js";
import { type Marked, markedSpans } from "./marks.js";
import { capital, classOf } from "./token-classes.js";

/** What stands before a token, as bits. */
export const comma = 1;
export const colon = 2;
export const semicolon = 4;
export const dash = 8;
export const owner = 16;
export const mark = 32;
export const line = 64;
export const opensParenthesis = 128;
export const closesParenthesis = 256;
export const terminal = 512;
export const opensTag = 1024;
export const closesTag = 2048;
/** Any of those at which a phrase ends. */
export const punctuation = comma | colon | semicolon | dash | line | opensParenthesis | closesParenthesis;

/** One text while it is read. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  /** Bits of each token; see token-classes.ts. */
  readonly classes: Int32Array;
  /** Bits of what stands before each token. */
  readonly gaps: Int32Array;
  /** Marked spans of all paragraphs in order. */
  readonly marked: readonly Marked[];
  readonly frames: readonly Frame[];
}

/** A sentence of the narrator's. Items are token indexes, or −1 − the index of a marked span. */
export interface Frame {
  readonly items: readonly number[];
  /** What stands before each item, as bits. */
  readonly gaps: readonly number[];
  readonly paragraph: number;
  /** True where it ends with a colon. */
  readonly introduces: boolean;
  /** True where it begins its paragraph. */
  readonly begins: boolean;
  /** Index of the marked span that ends the frame before it with a stop: its attribution may stand here. */
  readonly after: number;
}

export const isQuote = (item: number) => item < 0;
export const quoteOf = (item: number) => -1 - item;

/** Reads texts with one vocabulary; the class of a term is looked up once. */
export class Reader {
  private known = new Int32Array(1 << 12);
  private count = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  read(text: string, tokens: Tokens, paragraphs: readonly Span[], sentences: readonly Span[]): Reading {
    const { length } = tokens;
    const classes = new Int32Array(length);
    const gaps = new Int32Array(length);
    this.learn();
    for (let i = 0; i < length; i++) {
      const start = tokens.starts[i]!;
      const c = text.charCodeAt(start);
      const isCapital = (c >= 65 && c <= 90) || (c > 127 && text[start]!.toLowerCase() !== text[start]!);
      classes[i] = this.known[tokens.ids[i]!]! | (isCapital ? capital : 0);
      gaps[i] = gapBits(text, i === 0 ? 0 : tokens.ends[i - 1]!, start);
    }
    const marked: Marked[] = [];
    const frames: Frame[] = [];
    const reading = { text, tokens, classes, gaps, marked, frames };
    const ends = new SentenceEnds(sentences);
    let at = 0;
    paragraphs.forEach((paragraph, p) => {
      while (at < length && tokens.starts[at]! < paragraph.start) at++;
      const from = at;
      while (at < length && tokens.starts[at]! < paragraph.end) at++;
      const spans = markedSpans(text, paragraph);
      const first = marked.length;
      marked.push(...spans);
      addFrames(reading, frames, ends, { from, to: at, first, paragraph: p, end: paragraph.end });
    });
    return reading;
  }

  /** Classes of terms that are new since the last text. */
  private learn(): void {
    const { size } = this.vocabulary;
    if (size > this.known.length) {
      const grown = new Int32Array(size * 2);
      grown.set(this.known);
      this.known = grown;
    }
    for (; this.count < size; this.count++) this.known[this.count] = classOf(this.vocabulary.term(this.count));
  }
}

/** Positions after which a sentence begins, asked for in rising order. */
class SentenceEnds {
  private at = 0;
  constructor(private readonly sentences: readonly Span[]) {}

  /** Whether a sentence begins behind `from` and not behind `to`. */
  between(from: number, to: number): boolean {
    const { sentences } = this;
    while (this.at < sentences.length && sentences[this.at]!.start <= from) this.at++;
    return this.at < sentences.length && sentences[this.at]!.start <= to;
  }
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly paragraph: number;
  readonly end: number;
}

const longestParenthesis = 12;
const longestTag = 40;

function addFrames(
  { text, tokens, classes, gaps, marked }: Reading,
  frames: Frame[],
  ends: SentenceEnds,
  { from, to, first, paragraph, end }: Stretch,
): void {
  let items: number[] = [];
  let breaks: number[] = [];
  let begins = true;
  let after = -1;
  const flush = (introduces: boolean, next: number) => {
    if (items.length > 0) {
      frames.push({ items, gaps: breaks, paragraph, introduces, begins, after });
      items = [];
      breaks = [];
      begins = false;
    }
    after = next;
  };
  let last = from < to ? tokens.starts[from]! : 0;
  let lastQuote = -1;
  let pending = 0;
  let isBehind = false;
  let q = first;
  for (let i = from; i < to || q < marked.length; ) {
    const start = i < to ? tokens.starts[i]! : end;
    if (q < marked.length && (i >= to || start >= marked[q]!.opens)) {
      const span = marked[q]!;
      const gap = gapBits(text, lastQuote >= 0 ? marked[lastQuote]!.closes : last, span.opens) & ~mark;
      const stops =
        lastQuote >= 0
          ? endsWithStop(text, marked[lastQuote]!) || (gap & (terminal | line)) !== 0
          : items.length > 0 && ((gap & line) !== 0 || ends.between(last - 1, span.start));
      if (items.length > 0 && stops && (gap & colon) === 0) flush(false, lastQuote);
      items.push(-1 - q);
      breaks.push(gap | pending);
      pending = 0;
      while (i < to && tokens.starts[i]! < span.closes) i++;
      lastQuote = q;
      last = span.closes;
      q++;
      continue;
    }
    const gap =
      ((lastQuote >= 0 ? gapBits(text, last, start) & ~mark : gaps[i]!) & (isBehind ? ~closesParenthesis : ~0)) |
      pending;
    pending = 0;
    isBehind = false;
    if (items.length > 0) {
      if (lastQuote >= 0) {
        const isNew =
          (classes[i]! & capital) !== 0 &&
          (endsWithStop(text, marked[lastQuote]!) || (gap & terminal) !== 0 || (gap & line) !== 0);
        if (isNew)
          flush(false, (gap & (terminal | line)) === 0 || endsWithStop(text, marked[lastQuote]!) ? lastQuote : -1);
      } else if ((gap & line) !== 0 || ends.between(last - 1, start)) flush((gap & colon) !== 0, -1);
    }
    lastQuote = -1;
    last = tokens.ends[i]!;
    const behind =
      (gap & opensParenthesis) !== 0
        ? closing(gaps, i, Math.min(to, i + longestParenthesis), closesParenthesis)
        : (gap & opensTag) !== 0
          ? closing(gaps, i, Math.min(to, i + longestTag), closesTag)
          : i;
    // With speech in it, what is bracketed is read like the rest.
    if (behind > i && !(q < marked.length && marked[q]!.opens < tokens.starts[behind]!)) {
      pending = gap & punctuation & ~opensParenthesis;
      isBehind = true;
      i = behind;
      continue;
    }
    items.push(i);
    breaks.push(gap);
    i++;
  }
  flush(lastQuote < 0 && (gapBits(text, last, end) & colon) !== 0, -1);
}

/** The token behind a parenthesis or a tag that opens before `at`; `at` where it does not close soon. */
function closing(gaps: Int32Array, at: number, limit: number, bit: number): number {
  for (let i = at + 1; i < limit; i++) if ((gaps[i]! & bit) !== 0) return i;
  return at;
}

/** Whether a marked span ends a sentence inside its marks. */
export function endsWithStop(text: string, { end }: Span): boolean {
  const c = text.charCodeAt(end - 1);
  const last = c === 0x2019 || c === 39 || c === 0x201d || c === 41 ? text.charCodeAt(end - 2) : c;
  return last === 46 || last === 33 || last === 63 || last === 0x2026;
}

/** What stands between two tokens, as bits. */
function gapBits(text: string, from: number, to: number): number {
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
