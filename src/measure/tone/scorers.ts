// Scorers: ours and others' under one signature, so that they can be compared on the same texts.

import { analyseDocument, createKit, type TextAnalysis } from "../../analyse/index.js";
import { naturalPolarity, type NaturalVocabulary } from "../../analyse/tone/index.js";
import { createDocument, type SourceDocument, spanInText } from "../../corpus/index.js";
import { type Span, tokenise, Vocabulary } from "../../text/index.js";

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
  const read = createTextReader();
  return (source) => {
    const { polarities } = read(source);
    return polarities.length === 0
      ? 0
      : Array.from(polarities).reduce((sum, score) => sum + score, 0) / polarities.length;
  };
}

/** Our own toward a span of a text, in UTF-16 code units: what its sentence says of it. */
export function createTargetTextScorer(): (text: string, span: Span) => number {
  const read = createTextReader();
  return (source, span) => {
    const analysis = read(source);
    return analysis.polarityToward(spanInText(analysis.document, span)) ?? 0;
  };
}

/** Stands where nobody asks for date and language, so that the text is not searched for them. */
const unread = { published: "2000-01-01", language: "en" } as const;

/** Reads texts as `datelines extract` does: taken as clean, names of the register masked. */
function createTextReader(): (source: string) => TextAnalysis<SourceDocument> {
  const kit = createKit({ knownOnly: true });
  const article = { file: "text", line: null, id: null, format: "record", declared: unread } as const;
  return (source) => analyseDocument(createDocument({ ...article, source }, "text", { furniture: false }), kit);
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
