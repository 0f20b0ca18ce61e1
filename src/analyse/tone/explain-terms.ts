// Explain terms: what a score is the sum of, in words.

import type { RatedTerm } from "./score-sentence.js";

const byWeight = (one: RatedTerm, other: RatedTerm) =>
  Math.abs(other.adds) - Math.abs(one.adds) || (one.term < other.term ? -1 : 1);

/** "crisis −0.30; peace +0.20": what each term adds, in the order given; the `most` that add most where it is told. */
export const explainTerms = (terms: readonly RatedTerm[], most?: number): string =>
  (most === undefined ? terms : [...terms].sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds)).slice(0, most))
    .map(({ term, adds }) => `${term} ${adds < 0 ? "−" : "+"}${Math.abs(adds).toFixed(2)}`)
    .join("; ");

/** A term by itself: no pair of them, which would tell an order, and no sign of a name. */
const isSingle = /^[\p{L}\p{N}\p{M}'’.-]+$/u;

/** The eight single terms that add most, in words. */
export const strongestTerms = (terms: readonly RatedTerm[]): string =>
  explainTerms(
    terms
      .filter(({ term }) => isSingle.test(term))
      .sort(byWeight)
      .slice(0, 8),
  );
