// Frames: what the rules look at. A frame is a sentence of the narrator's with the marked spans in it, each span one
// item however many sentences it holds.

import type { Span, Tokens } from "../../text/index.js";
import {
  closesParenthesis,
  closesTag,
  colon,
  endsWithStop,
  gapBits,
  line,
  mark,
  opensParenthesis,
  opensTag,
  punctuation,
  terminal,
} from "./gaps.js";
import type { Marked } from "./marks.js";
import { capital } from "./token-classes.js";

/** What frames are made of: a text's tokens with what is known about each, and its marked spans. */
export interface ClassedText {
  readonly text: string;
  readonly tokens: Tokens;
  /** Bits of each token; see token-classes.ts. */
  readonly classes: Int32Array;
  /** Bits of what stands before each token; see gaps.ts. */
  readonly gaps: Int32Array;
  /** Marked spans of all paragraphs in order. */
  readonly marked: readonly Marked[];
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

/** True for an item that is a marked span. */
export const isQuote = (item: number) => item < 0;
/** Index of the marked span that an item is. */
export const quoteOf = (item: number) => -1 - item;

/** Positions after which a sentence begins, asked for in rising order. */
export class SentenceEnds {
  private at = 0;
  constructor(private readonly sentences: readonly Span[]) {}

  /** Whether a sentence begins behind `from` and not behind `to`. */
  between(from: number, to: number): boolean {
    const { sentences } = this;
    while (this.at < sentences.length && sentences[this.at]!.start <= from) this.at++;
    return this.at < sentences.length && sentences[this.at]!.start <= to;
  }
}

/** A paragraph: its tokens, from..to, the first of its marked spans, its number and where it ends. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly paragraph: number;
  readonly end: number;
}

const longestParenthesis = 12;
const longestTag = 40;

/** Adds the frames of a paragraph. Cost: linear. */
export function addFrames(
  { text, tokens, classes, gaps, marked }: ClassedText,
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
