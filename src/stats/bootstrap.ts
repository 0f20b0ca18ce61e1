// Poisson bootstrap over documents: the interval of any figure that is a sum over documents. Each replicate
// draws every document k times, k ~ Poisson(1). The draw is a hash of seed, document and replicate, so it does
// not depend on the order of documents or on how they are divided into shards, and the sums of shards add up.
// Sources: Hanley and MacGibbon 2006; Chamandy et al. 2012 (Google).

import { fnvBasis, fnvPrime, spreadBits } from "../text/index.js";

/** Replicates behind every interval. */
export const replicates = 400;

/** P(k ≤ n) of Poisson(1), in 2³² steps. */
const cumulative = (() => {
  const steps: number[] = [];
  let term = Math.exp(-1);
  let sum = 0;
  for (let k = 0; k < 12; k++) {
    sum += term;
    steps.push(Math.min(2 ** 32 - 1, Math.floor(sum * 2 ** 32)));
    term /= k + 1;
  }
  return steps;
})();

/** How often each replicate draws a document. Cost: one hash a replicate. */
export function poissonWeights(docId: string, seed = 42): Uint8Array {
  const weights = new Uint8Array(replicates);
  let base = fnvBasis ^ seed;
  for (let i = 0; i < docId.length; i++) base = Math.imul(base ^ docId.charCodeAt(i), fnvPrime);
  for (let r = 0; r < replicates; r++) {
    const drawn = spreadBits(base + Math.imul(r + 1, 0x9e3779b9));
    let k = 0;
    while (k < cumulative.length && drawn >= cumulative[k]!) k++;
    weights[r] = k;
  }
  return weights;
}

/** The two ends of an interval; null where it is unknown. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The middle 95 % of the replicates that are numbers; null for fewer than half of them.
 *
 * For few documents the middle 95 % of replicates is too narrow, by √(n / (n − 1)) and by the difference between
 * Student's t and the normal distribution. So with `documents` given the ends are further out: Hesterberg 2015, "What
 * Teachers Should Know About the Bootstrap", section 4.4 (expanded percentile interval). Coverage is measured in
 * test/stats/bootstrap-coverage.test.ts.
 */
export function percentileInterval(values: ArrayLike<number>, documents = Infinity): Interval {
  const sorted = Float64Array.from(values)
    .filter((value) => Number.isFinite(value))
    .sort();
  if (sorted.length * 2 < values.length || sorted.length === 0) return { low: null, high: null };
  const tail = tailOf(documents);
  return { low: quantile(sorted, tail), high: quantile(sorted, 1 - tail) };
}

/**
 * Share of replicates beyond each end: Φ(−√(n / (n − 1)) · t), where t is the 0.975 quantile of Student's
 * distribution; 0.025 for very many documents.
 */
function tailOf(documents: number): number {
  if (!Number.isFinite(documents)) return 0.025;
  return normalTail(Math.sqrt(documents / (documents - 1)) * studentQuantile(documents - 1));
}

/** 0.975 quantiles of Student's t for 1, 2, 3 degrees of freedom. */
const exactQuantiles = [12.7062, 4.3027, 3.1824];

/** 0.975 quantile of Student's t, beyond three degrees of freedom by the Cornish–Fisher expansion, within 0.5 %. */
export function studentQuantile(degrees: number): number {
  const z = 1.959964;
  return (
    exactQuantiles[degrees - 1] ??
    z +
      (z ** 3 + z) / (4 * degrees) +
      (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
      (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3)
  );
}

/** 1 − Φ(z) for z ≥ 0, within 1e-7: Abramowitz and Stegun 26.2.17. */
function normalTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  return (
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  );
}

function quantile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const next = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (at - below) * (sorted[next]! - sorted[below]!);
}

/** One document's part in a figure: what it adds above and below the fraction line. */
export interface Share {
  readonly docId: string;
  readonly over: number;
  readonly under: number;
}

/**
 * Interval of a ratio of sums over documents, Σ over / Σ under.
 *
 * Null for fewer than two documents: one document says nothing about how documents differ. For a plain sum see
 * {@link sumInterval}.
 */
export function ratioInterval(
  shares: readonly Share[],
  weightsOf: (docId: string) => Uint8Array = poissonWeights,
): Interval {
  if (shares.length < 2) return { low: null, high: null };
  const over = new Float64Array(replicates);
  const under = new Float64Array(replicates);
  for (const share of shares) {
    const weights = weightsOf(share.docId);
    for (let r = 0; r < replicates; r++) {
      over[r]! += weights[r]! * share.over;
      under[r]! += weights[r]! * share.under;
    }
  }
  return percentileInterval(
    over.map((value, r) => (under[r]! > 0 ? value / under[r]! : NaN)),
    shares.length,
  );
}

/** Interval of a plain sum over all documents of the corpus; null for fewer than two documents. */
export function sumInterval(
  shares: readonly Pick<Share, "docId" | "over">[],
  documents: number,
  weightsOf: (docId: string) => Uint8Array = poissonWeights,
): Interval {
  if (documents < 2) return { low: null, high: null };
  const sums = new Float64Array(replicates);
  for (const share of shares) {
    const weights = weightsOf(share.docId);
    for (let r = 0; r < replicates; r++) sums[r]! += weights[r]! * share.over;
  }
  return percentileInterval(sums, documents);
}

/** Weights of each document, drawn once for many figures. */
export function keepWeights(seed?: number): (docId: string) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  return (docId) => {
    let weights = known.get(docId);
    if (!weights) known.set(docId, (weights = poissonWeights(docId, seed)));
    return weights;
  };
}
