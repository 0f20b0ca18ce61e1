// A small sentence model of our own, so that tests can say what a score must be to the last digit, and
// one way to score a text with it.

import { tokenise, Vocabulary } from "../../../src/text/index.js";
import { packRatings } from "../../../src/analyse/tone/model-file.js";
import { SentenceScorer, startTerm } from "../../../src/analyse/tone/score-sentence.js";
import { openSentenceModel, type SentenceModel } from "../../../src/analyse/tone/sentence-model.js";

export const measures = { gain: 12, length: 8, bend: 0.4, start: 0, threshold: 0.05, perNeutral: 0 } as const;

/** good adds 0.1 and −0.05 turned, bad the opposite, fine 0.2; "good #" a pair. */
export const ownModel = (more: Partial<typeof measures> = {}): SentenceModel =>
  openSentenceModel({
    about: "",
    licence: "",
    sources: [],
    ...measures,
    ...more,
    terms: packRatings(
      [
        ["good", [1000, -500, 0, 0]],
        ["bad", [-1000, 500, 0, 0]],
        ["fine", [2000, -1000, 3000, 0]],
      ],
      4,
    ),
    pairs: packRatings(
      [
        ["# good", [300, 0]],
        ["very good", [400, 0]],
      ],
      2,
    ),
  });

/** What `sum` comes to in a sentence of so many terms. */
export function bent(sum: number, terms: number): number {
  const scaled = (sum * measures.gain) / (terms + measures.length);
  return scaled / Math.sqrt(1 + (scaled / measures.bend) ** 2);
}

export function scoreWith(scorer: SentenceScorer, vocabulary: Vocabulary, text: string, names: readonly number[] = []) {
  const tokens = tokenise(text, vocabulary);
  const flags = new Uint8Array(tokens.length);
  for (const at of names) flags[at] = 1;
  return scorer.score(text, tokens, 0, tokens.length, flags);
}

/** A way to score one text after another with the own model. */
export function ownScorer(model = ownModel()) {
  const vocabulary = new Vocabulary();
  const scorer = new SentenceScorer(vocabulary, model);
  return {
    score: (text: string, names: readonly number[] = []) => scoreWith(scorer, vocabulary, text, names),
    /** What one term adds. */
    adds: (text: string, term: string) =>
      scoreWith(scorer, vocabulary, text).terms.find((rated) => rated.term === term)!.adds,
    terms: (text: string, names: readonly number[] = []) =>
      scoreWith(scorer, vocabulary, text, names)
        .terms.map(({ term }) => term)
        .filter((term) => term !== startTerm),
  };
}
