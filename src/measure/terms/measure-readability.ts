// Readability: how long the sentences and the terms of a document are, as grades that others use.
// Flesch 1948; Kincaid et al. 1975; Gunning 1952; McLaughlin 1969. Syllables are counted by the package `syllable`.

import { percentileInterval, poissonWeights, replicates } from "../../stats/index.js";
import { type Columns, real, text, whole } from "../../rows/index.js";
import type { Corpus, SentenceSyllables } from "../../analyse/index.js";

/** How easily one document reads, by length alone. */
export interface ReadabilityRow {
  readonly docId: string;
  readonly sentences: number;
  readonly tokens: number;
  readonly syllables: number;
  /** Tokens a sentence. */
  readonly meanSentenceLength: number;
  /** Flesch reading ease: the higher the easier; news is often 40 to 60. */
  readonly flesch: number;
  /** 95 % interval of `flesch`, Poisson bootstrap over sentences; null for fewer than two. */
  readonly low: number | null;
  readonly high: number | null;
  /** Years of schooling in the United States, by Kincaid. */
  readonly fleschKincaid: number;
  /** Years of schooling, by Gunning's fog index. */
  readonly fog: number;
  /** Years of schooling, by McLaughlin's SMOG. */
  readonly smog: number;
}

export const readabilityColumns: Columns<ReadabilityRow> = {
  docId: text("Document"),
  sentences: whole("Sentences"),
  tokens: whole("Tokens"),
  syllables: whole("Syllables"),
  meanSentenceLength: real("Mean sentence length", "tokens"),
  flesch: real("Flesch reading ease"),
  low: real("Flesch reading ease, low"),
  high: real("Flesch reading ease, high"),
  fleschKincaid: real("Flesch-Kincaid", "years of schooling"),
  fog: real("Fog", "years of schooling"),
  smog: real("SMOG", "years of schooling"),
};

/**
 * Measures the readability of each document.
 *
 * Formulas, with s tokens a sentence, y syllables a token and p the share of tokens of three syllables
 * or more: flesch = 206.835 − 1.015 s − 84.6 y; fleschKincaid = 0.39 s + 11.8 y − 15.59;
 * fog = 0.4 (s + 100 p); smog = 3.1291 + 1.043 √(30 · such tokens / sentences). They know nothing of what
 * is said: use them to compare texts of one kind. Cost: linear in the tokens; syllables once a type.
 *
 * @returns a row for each document, in the corpus' order; documents without a token are left out
 * @example measureReadability(corpus)[0].flesch
 * @see Flesch 1948, Journal of Applied Psychology 32(3)
 */
export function measureReadability({ analyses }: Corpus): ReadabilityRow[] {
  return analyses.flatMap(({ document: { docId }, syllables: parts }) => {
    if (parts.every(({ tokens: none }) => none === 0)) return [];
    const sum = (of: keyof SentenceSyllables) => parts.reduce((total, part) => total + part[of], 0);
    const [tokens, syllables, long, n] = [sum("tokens"), sum("syllables"), sum("long"), parts.length];
    return [
      {
        docId,
        sentences: n,
        tokens,
        syllables,
        meanSentenceLength: tokens / n,
        flesch: flesch(n, tokens, syllables),
        ...fleschInterval(parts),
        fleschKincaid: (0.39 * tokens) / n + (11.8 * syllables) / tokens - 15.59,
        fog: 0.4 * (tokens / n + (100 * long) / tokens),
        smog: 3.1291 + 1.043 * Math.sqrt((30 * long) / n),
      },
    ];
  });
}

const flesch = (sentences: number, tokens: number, syllables: number) =>
  206.835 - (1.015 * tokens) / sentences - (84.6 * syllables) / tokens;

function fleschInterval(parts: readonly SentenceSyllables[]) {
  if (parts.length < 2) return { low: null, high: null };
  const sums = [0, 1, 2].map(() => new Float64Array(replicates));
  parts.forEach(({ tokens, syllables }, sentence) => {
    poissonWeights(String(sentence)).forEach((drawn, r) => {
      sums[0]![r]! += drawn;
      sums[1]![r]! += drawn * tokens;
      sums[2]![r]! += drawn * syllables;
    });
  });
  return percentileInterval(
    sums[0]!.map((n, r) => (n > 0 && sums[1]![r]! > 0 ? flesch(n, sums[1]![r]!, sums[2]![r]!) : NaN)),
  );
}
