// Keyness: the terms that set one corpus apart from another.
// G²: Dunning 1993, Rayson and Garside 2000. logRatio: Hardie 2014. False discoveries: Benjamini and Hochberg 1995.

import {
  keepWeights,
  percentileInterval,
  replicates,
  chiSquareTail,
  falseDiscoveryRates,
  chiSquare,
  likelihoodRatio,
} from "../../stats/index.js";
import { type Columns, real, text, whole } from "../../rows/index.js";
import { type Corpus, countTokens } from "../../analyse/index.js";
import type { FeatureOptions } from "./features.js";
import { type TermTotal, totalTerms } from "./term-totals.js";

/** One term and how differently two corpora use it. */
export interface KeynessRow {
  readonly term: string;
  /** Occurrences in the target. */
  readonly targetCount: number;
  /** Occurrences in the reference. */
  readonly referenceCount: number;
  readonly targetDocuments: number;
  readonly referenceDocuments: number;
  /** Occurrences per million tokens of the target. */
  readonly targetPerMillion: number;
  readonly referencePerMillion: number;
  /** log₂ of the ratio of the two frequencies, ½ added to each count: 1 is twice as often, −1 half as often. */
  readonly logRatio: number;
  /** 95 % interval of `logRatio`, Poisson bootstrap over the documents of both; null for fewer than two in either. */
  readonly low: number | null;
  readonly high: number | null;
  /** Dunning's G², negative for terms that the target uses less. */
  readonly g2: number;
  /** Pearson's χ², signed alike; null where it has no value. */
  readonly chi2: number | null;
  /** Rate of false discoveries if this and all stronger terms are called key, 0 … 1. */
  readonly q: number;
}

export const keynessColumns: Columns<KeynessRow> = {
  term: text("Term"),
  targetCount: whole("Occurrences, target"),
  referenceCount: whole("Occurrences, reference"),
  targetDocuments: whole("Documents, target"),
  referenceDocuments: whole("Documents, reference"),
  targetPerMillion: real("Frequency, target", "per million tokens"),
  referencePerMillion: real("Frequency, reference", "per million tokens"),
  logRatio: real("Log ratio", "log₂"),
  low: real("Log ratio, low", "log₂"),
  high: real("Log ratio, high", "log₂"),
  g2: real("G²"),
  chi2: real("χ²"),
  q: real("False-discovery rate"),
};

export interface KeynessOptions extends FeatureOptions {
  /** Least number of occurrences in both corpora together. Default 3. */
  readonly minCount?: number;
  /** Rows that come back at most, the strongest first; intervals are drawn for these alone. Default all. */
  readonly top?: number;
  /** Seed of the intervals. Default 42. */
  readonly seed?: number;
}

/**
 * Scores how much more, or less, a target corpus uses each term than a reference.
 *
 * `g2` says how sure a difference is, `logRatio` how large: sort by the first, read the second. G² takes
 * tokens for independent, and one article can make a term key by itself: read `targetDocuments` and the
 * interval, which is over documents. Cost: linear in the tokens, plus 400 replicates for each row.
 *
 * @param target the corpus described
 * @param reference the corpus it is compared with
 * @returns rows by |g2|, then term; none where either corpus has no token
 * @throws RangeError if `ngram` is not 1 to 5
 * @example scoreKeyness(since2022, before2022, { top: 20 })
 * @see Dunning 1993, Computational Linguistics 19(1)
 */
export function scoreKeyness(target: Corpus, reference: Corpus, options: KeynessOptions = {}): KeynessRow[] {
  const { minCount = 3, top = Infinity, seed } = options;
  const sizes = [countTokens(target), countTokens(reference)] as const;
  if (sizes[0] === 0 || sizes[1] === 0) return [];
  const totals = [totalTerms(target, options), totalTerms(reference, options)] as const;
  const scored = [...new Set([...totals[0].keys(), ...totals[1].keys()])]
    .map((term) => ({ term, a: totals[0].get(term) ?? none, b: totals[1].get(term) ?? none }))
    .filter(({ a, b }) => a.count + b.count >= minCount)
    .map((entry) => {
      const cells = [entry.a.count, entry.b.count, sizes[0] - entry.a.count, sizes[1] - entry.b.count] as const;
      return { ...entry, g2: likelihoodRatio(cells), chi2: chiSquare(cells) };
    });
  const rates = falseDiscoveryRates(scored.map(({ g2 }) => chiSquareTail(Math.abs(g2))));
  const draw = intervals(target, reference, seed);
  return scored
    .map((entry, i) => ({ ...entry, q: rates[i]! }))
    .sort((x, y) => Math.abs(y.g2) - Math.abs(x.g2) || (x.term < y.term ? -1 : 1))
    .slice(0, top)
    .map(({ term, a, b, g2, chi2, q }) => ({
      term,
      targetCount: a.count,
      referenceCount: b.count,
      targetDocuments: a.byDocument.size,
      referenceDocuments: b.byDocument.size,
      targetPerMillion: (1e6 * a.count) / sizes[0],
      referencePerMillion: (1e6 * b.count) / sizes[1],
      logRatio: logRatio(a.count, sizes[0], b.count, sizes[1]),
      ...draw(a, b),
      g2,
      chi2,
      q,
    }));
}

const none: TermTotal = { count: 0, byDocument: new Map() };

const logRatio = (a: number, sizeA: number, b: number, sizeB: number) =>
  Math.log2((((a + 0.5) / (sizeA + 0.5)) * (sizeB + 0.5)) / (b + 0.5));

/** Intervals of the log ratio: both corpora are drawn anew, sizes and counts alike. */
function intervals(target: Corpus, reference: Corpus, seed?: number) {
  if (target.documents.length < 2 || reference.documents.length < 2) return () => ({ low: null, high: null });
  const weights = keepWeights(seed);
  const sum = (corpus: Corpus, each: (index: number) => number, among: Iterable<number>) => {
    const sums = new Float64Array(replicates);
    for (const index of among) {
      const drawn = weights(corpus.analyses[index]!.document.docId);
      for (let r = 0; r < replicates; r++) sums[r]! += drawn[r]! * each(index);
    }
    return sums;
  };
  const sizes = [target, reference].map((corpus) => {
    const { analyses } = corpus;
    return sum(corpus, (i) => analyses[i]!.length, analyses.keys());
  });
  return (a: TermTotal, b: TermTotal) => {
    const inTarget = sum(target, (i) => a.byDocument.get(i)!, a.byDocument.keys());
    const inReference = sum(reference, (i) => b.byDocument.get(i)!, b.byDocument.keys());
    return percentileInterval(
      inTarget.map((count, r) => logRatio(count, sizes[0]![r]!, inReference[r]!, sizes[1]![r]!)),
    );
  };
}
