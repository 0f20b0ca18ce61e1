// natural's own sentiment analyser, unchanged, as one of those compared: ratings summed over Porter stems
// and divided by the number of tokens; a negation flips all that follows.

import { createRequire } from "node:module";

const load = createRequire(import.meta.url);

/** Vocabularies that natural has for English: AFINN-165, ML-SentiCon and pattern's adjectives. */
export type NaturalVocabulary = "afinn" | "senticon" | "pattern";

interface Analyser {
  readonly vocabulary: Readonly<Record<string, string | number>>;
  getSentiment(tokens: readonly string[]): number;
}
type AnalyserClass = new (language: string, stemmer: object | null, vocabulary: string) => Analyser;

interface Stemmer {
  stem(token: string): string;
}

let stemmer: Stemmer | null = null;
const analysers = new Map<NaturalVocabulary, Analyser>();

/**
 * natural's polarity of a run of tokens, one of the scorers that the kit's own is compared with.
 *
 * The sum of the ratings of the tokens' Porter stems, divided by the number of tokens; a negation turns all that
 * follows it. Cost: linear in the tokens; the analyser is loaded at the first call.
 *
 * @param tokens the tokens of a sentence, in their order
 * @param vocabulary the lexicon: natural's AFINN-165, ML-SentiCon or pattern
 * @returns the mean rating, on the lexicon's own scale (AFINN: −5 … 5); 0 where there are no tokens or none is rated
 * @example naturalPolarity(["a", "good", "day"]) // 1
 * @source github.com/NaturalNode/natural, SentimentAnalyzer
 */
export function naturalPolarity(tokens: readonly string[], vocabulary: NaturalVocabulary = "afinn"): number {
  if (tokens.length === 0) return 0;
  let analyser = analysers.get(vocabulary);
  if (!analyser)
    analysers.set(vocabulary, (analyser = new (loadAnalyser())("English", (stemmer ??= keepStems()), vocabulary)));
  const value = Number(analyser.getSentiment(tokens));
  return Number.isFinite(value) ? value : 0;
}

/** The ratings of one of natural's vocabularies, on its own scale. */
export function naturalRatings(vocabulary: NaturalVocabulary): Map<string, number> {
  const ratings = new (loadAnalyser())("English", null, vocabulary).vocabulary;
  return new Map(Object.entries(ratings).map(([term, rating]) => [term.replaceAll("_", " "), Number(rating)]));
}

/** natural's stemmer, which stems a word once: most of the work, and three vocabularies ask for the same stems. */
function keepStems(): Stemmer {
  const { stem } = load("#natural/porter-stemmer") as Stemmer;
  const stems = new Map<string, string>();
  return {
    stem: (token) => {
      const known = stems.get(token);
      if (known !== undefined) return known;
      if (stems.size === mostStems) stems.clear();
      const found = stem(token);
      stems.set(token, found);
      return found;
    },
  };
}

const mostStems = 100_000;
const loadAnalyser = () => load("#natural/sentiment-analyser") as AnalyserClass;
