// Scorers: ours and others' under one signature, so that they can be compared on the same texts.

import { MentionFinder, readRegister } from "../actors/index.js";
import { createDocument } from "../corpus/index.js";
import { sentenceOfEach, tokenise, Vocabulary } from "../tokens/index.js";
import { naturalPolarity, type NaturalVocabulary } from "./natural-analyser.js";
import { markNames } from "./read-units.js";
import { SentenceScorer } from "./score-sentence.js";
import { sentenceRuns } from "./sentence-runs.js";

/** The polarity of a text: the higher, the more positive. */
export type Scorer = (text: string) => number;

/** Scorers by name. */
export type Scorers = Readonly<Record<string, Scorer>>;

/**
 * The scorers that come with the kit: `datelines`, and natural's analyser over its three vocabularies.
 *
 * A scorer of one's own goes beside them: `{ ...createScorers(), vader: (text) => … }`.
 */
export function createScorers(): Scorers {
  return { datelines: createTextScorer(), afinn: naturalScorer("afinn"), senticon: naturalScorer("senticon"), pattern: naturalScorer("pattern") };
}

/** Our own: the mean over the sentences of a text. */
export function createTextScorer(): Scorer {
  const vocabulary = new Vocabulary();
  const finder = new MentionFinder(vocabulary, readRegister());
  const scorer = new SentenceScorer(vocabulary);
  return (source) => {
    const { text, sentences } = createDocument({ file: "text", line: null, id: null, format: "record", source, declared: {} }, "text", { furniture: false });
    const tokens = tokenise(text, vocabulary);
    const names = markNames(tokens, finder.find(text, tokens, sentences, null));
    const runs = sentenceRuns(sentenceOfEach(tokens.starts, sentences, tokens.length), tokens.length, sentences.length);
    return runs.length === 0 ? 0 : runs.reduce((sum, { from, to }) => sum + scorer.polarity(text, tokens, from, to, names), 0) / runs.length;
  };
}

/** natural's analyser over the tokens of a text. */
function naturalScorer(ratings: NaturalVocabulary): Scorer {
  const vocabulary = new Vocabulary();
  return (text) => {
    const { ids, length } = tokenise(text, vocabulary);
    return naturalPolarity(Array.from(ids.subarray(0, length), (id) => vocabulary.term(vocabulary.folded(id))), ratings);
  };
}
