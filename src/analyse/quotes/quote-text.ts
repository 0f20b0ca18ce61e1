// Quote text: one text as the rules see it. Each token with its class, what stands between it and the token before it,
// the marked spans, and the frames that these make.

import type { Span, Tokens, Vocabulary } from "../../text/index.js";
import { classOf } from "./class-of.js";
import { addFrames, type ClassedText, type Frame, SentenceEnds } from "./frames.js";
import { gapBits } from "./gaps.js";
import { type Marked, markedSpans } from "./marks.js";
import { capital } from "./token-classes.js";

/** One text as the rules see it. */
export interface QuoteText extends ClassedText {
  readonly frames: readonly Frame[];
}

/** Reads texts with one vocabulary; the class of a term is looked up once. */
export class QuoteTextReader {
  private known = new Int32Array(1 << 12);
  private count = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  read(text: string, tokens: Tokens, paragraphs: readonly Span[], sentences: readonly Span[]): QuoteText {
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
    const source = { text, tokens, classes, gaps, marked, frames };
    const ends = new SentenceEnds(sentences);
    let at = 0;
    paragraphs.forEach((paragraph, p) => {
      while (at < length && tokens.starts[at]! < paragraph.start) at++;
      const from = at;
      while (at < length && tokens.starts[at]! < paragraph.end) at++;
      const spans = markedSpans(text, paragraph);
      const first = marked.length;
      marked.push(...spans);
      addFrames(source, frames, ends, { from, to: at, first, paragraph: p, end: paragraph.end });
    });
    return source;
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
