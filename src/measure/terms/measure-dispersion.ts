// Dispersion: whether a term is spread over the corpus or sits in a few documents.
// D: Juilland and Chang-Rodríguez 1964. DP: Gries 2008, normalised by Lijffijt and Gries 2012.

import { type Columns, real, text, whole } from "../../rows/index.js";
import { type Corpus, countTokens } from "../../analyse/index.js";
import type { FeatureOptions } from "./features.js";
import { totalTerms } from "./term-totals.js";

/** One term and how evenly the documents use it. */
export interface DispersionRow {
  readonly term: string;
  readonly count: number;
  /** Documents with at least one occurrence. */
  readonly documents: number;
  /** Share of the documents that have it, 0 … 1. */
  readonly range: number;
  /** Deviation of proportions: 0 is as even as the documents' lengths, near 1 is all in one document. */
  readonly dp: number;
  /** `dp` divided by the largest it can be here; null for one document. */
  readonly dpNorm: number | null;
  /** Juilland's D, 1 is even; null for one document. */
  readonly juillandD: number | null;
}

export const dispersionColumns: Columns<DispersionRow> = {
  term: text("Term"),
  count: whole("Occurrences"),
  documents: whole("Documents"),
  range: real("Share of documents"),
  dp: real("DP"),
  dpNorm: real("DP, normalised"),
  juillandD: real("Juilland's D"),
};

export interface DispersionOptions extends FeatureOptions {
  /** Least number of occurrences. Default 3. */
  readonly minCount?: number;
}

/**
 * Measures how each term is spread over the documents.
 *
 * A term that is frequent in one article alone is a topic of that article, not of the corpus. Formulas,
 * with s a document's share of the tokens and v its share of the term: dp = ½ Σ |v − s|,
 * dpNorm = dp / (1 − min s); D = 1 − V / √(n − 1), V the coefficient of variation of the term's
 * frequencies in the n documents. Cost: terms × documents.
 *
 * @returns rows by count, then term; none for an empty corpus
 * @example measureDispersion(corpus)[0]
 * @see Gries 2008, International Journal of Corpus Linguistics 13(4)
 */
export function measureDispersion(corpus: Corpus, options: DispersionOptions = {}): DispersionRow[] {
  const { minCount = 3 } = options;
  const { analyses } = corpus;
  const tokens = countTokens(corpus);
  const shares = analyses.map(({ length }) => length / tokens);
  const least = Math.min(...shares);
  return [...totalTerms(corpus, options)]
    .filter(([, { count }]) => count >= minCount)
    .sort(([a, { count: x }], [b, { count: y }]) => y - x || (a < b ? -1 : 1))
    .map(([term, { count, byDocument }]) => {
      const dp = shares.reduce((sum, share, i) => sum + Math.abs((byDocument.get(i) ?? 0) / count - share), 0) / 2;
      const frequencies = analyses.map(({ length }, i) => (length > 0 ? (byDocument.get(i) ?? 0) / length : 0));
      return {
        term,
        count,
        documents: byDocument.size,
        range: byDocument.size / shares.length,
        dp,
        dpNorm: shares.length > 1 ? dp / (1 - least) : null,
        juillandD: shares.length > 1 ? 1 - variation(frequencies) / Math.sqrt(shares.length - 1) : null,
      };
    });
}

/** Coefficient of variation: standard deviation of the population over the mean. */
function variation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) / mean;
}
