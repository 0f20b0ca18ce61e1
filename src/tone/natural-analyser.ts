// natural's own sentiment analyser, unchanged, as the one compared: AFINN summed over Porter stems and
// divided by the number of tokens; a negation flips all that follows.

import { createRequire } from "node:module";

const load = createRequire(import.meta.url);
interface Analyser {
  getSentiment(tokens: readonly string[]): number;
}
let analyser: Analyser | null = null;

/** natural's polarity of a run of tokens: AFINN sum per token. */
export function naturalPolarity(tokens: readonly string[]): number {
  if (tokens.length === 0) return 0;
  if (!analyser) {
    const Analyzer = load("natural/lib/natural/sentiment/SentimentAnalyzer.js") as new (language: string, stemmer: object, vocabulary: string) => Analyser;
    analyser = new Analyzer("English", load("natural/lib/natural/stemmers/porter_stemmer.js") as object, "afinn");
  }
  const value = analyser.getSentiment(tokens);
  return Number.isFinite(value) ? value : 0;
}
