// Scorers: ours and others' under one signature, so that they can be compared on the same texts.

import { MentionFinder, readRegister } from "../../analyse/actors/index.js";
import { createDocument, type Document } from "../../corpus/index.js";
import { type Span, createTokenBuffer, tokenise, Vocabulary } from "../../text/index.js";
import { sentenceOfEach } from "../../analyse/index.js";
import {
  naturalPolarity,
  type NaturalVocabulary,
  markNames,
  SentenceScorer,
  TargetScorer,
  sentenceRuns,
} from "../../analyse/tone/index.js";

/** The polarity of a text: the higher, the more positive. */
export type Scorer = (text: string) => number;

/** Scorers by name. */
export type Scorers = Readonly<Record<string, Scorer>>;

/**
 * The scorers that come with the kit: `datelines`, and natural's analyser over its three vocabularies.
 *
 * A scorer of one's own goes beside them: `{ ...createScorers(), vader: (text) => … }`.
 */
export const createScorers = (): Scorers => ({ datelines: createTextScorer(), ...createNaturalScorers() });

/** natural's analyser over AFINN, senticon and pattern. */
export const createNaturalScorers = (): Scorers => ({
  afinn: naturalScorer("afinn"),
  senticon: naturalScorer("senticon"),
  pattern: naturalScorer("pattern"),
});

/** Our own: the mean over the sentences of a text. */
export function createTextScorer(): Scorer {
  const reader = new TextReader();
  const scorer = new SentenceScorer(reader.vocabulary);
  return (source) => {
    const { text, tokens, names, runs } = reader.read(source);
    return runs.length === 0
      ? 0
      : runs.reduce((sum, { from, to }) => sum + scorer.polarity(text, tokens, from, to, names), 0) / runs.length;
  };
}

/** Our own toward a span of a text, in UTF-16 code units: what its sentence says of it. */
export function createTargetTextScorer(): (text: string, span: Span) => number {
  const reader = new TextReader();
  const scorer = new TargetScorer(reader.vocabulary);
  return (source, span) => {
    const { text, tokens, names, runs, sentences, document } = reader.read(source);
    const place = { start: placeBefore(document, span.start), end: placeBefore(document, span.end - 1) + 1 };
    const run = runs[sentences.findIndex(({ end }) => place.start < end)];
    return run ? scorer.score(text, tokens, run.from, run.to, names, place).polarity : 0;
  };
}

/** Stands where nobody asks for date and language, so that the text is not searched for them. */
const unread = { published: "2000-01-01", language: "en" } as const;

/** Reads texts as `datelines extract` does: taken as clean, names of the register marked. */
class TextReader {
  readonly vocabulary = new Vocabulary();
  private readonly finder = new MentionFinder(this.vocabulary, readRegister());
  private readonly buffer = createTokenBuffer();

  /** Tokens are good until the next text is read. */
  read(source: string) {
    const document = createDocument(
      { file: "text", line: null, id: null, format: "record", source, declared: unread },
      "text",
      { furniture: false },
    );
    const { text, sentences } = document;
    const tokens = tokenise(text, this.vocabulary, this.buffer);
    const names = markNames(tokens, this.finder.find(text, tokens, sentences, null));
    return {
      document,
      text,
      sentences,
      tokens,
      names,
      runs: sentenceRuns(sentenceOfEach(tokens.starts, sentences, tokens.length), tokens.length, sentences.length),
    };
  }
}

/** The last place of a document's text that stands at or before a place of its source. */
export function placeBefore({ text, toSource }: Pick<Document, "text" | "toSource">, at: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (toSource(middle) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** natural's analyser over the tokens of a text. */
function naturalScorer(ratings: NaturalVocabulary): Scorer {
  const vocabulary = new Vocabulary();
  return (text) => {
    const { ids, length } = tokenise(text, vocabulary);
    return naturalPolarity(
      Array.from(ids.subarray(0, length), (id) => vocabulary.term(vocabulary.folded(id))),
      ratings,
    );
  };
}
