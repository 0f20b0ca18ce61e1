// Score pairs: counts of windows that name two actors, against what chance would make of them.

import {
  type Chance,
  countByChance,
  createStratum,
  placeAtRandom,
  type Placement,
  type Stratum,
  withMean,
} from "./chance.js";
import type { OccupiedWindows } from "./occupied-windows.js";
import { falseDiscoveryRates, sumTail, upperTail } from "../../stats/index.js";

/** Two actors and their counts. */
export interface PairScore {
  /** Ids; source < target. */
  readonly source: string;
  readonly target: string;
  readonly count: number;
  /** Counts of the documents that have any, by docId. */
  readonly byDocument: ReadonlyMap<string, number>;
  /** Mean and variance by chance. */
  readonly mean: number;
  readonly variance: number;
  /** P(at least as many by chance); 1 where no count could differ. */
  readonly p: number;
  /** False-discovery rate; null where even the greatest count could not have told. */
  readonly q: number | null;
}

/** Sums of one pair over documents, while they are read. */
interface PairSums {
  readonly source: string;
  readonly target: string;
  count: number;
  readonly byDocument: Map<string, number>;
  mean: number;
  variance: number;
  least: number;
  most: number;
  /** The distributions that the count is a sum of; null once they are too many to be needed. */
  parts: Chance[] | null;
}

/**
 * Windows of other actors, by count and by chance alike, that a pair's scale starts from: few others move it little.
 */
const scalePrior = 10;

/** Documents, and windows in all, up to which the distribution of a sum is worked out; beyond, its moments do. */
const mostParts = 250;
const mostSpread = 4000;

/** Largest p that a pair's greatest possible count may have for the pair to be tested at all (Tarone 1990). */
const testable = 0.05;

/** Sums of pairs by their ids, over documents in any order. */
export class PairTally {
  private readonly pairs = new Map<string, PairSums>();

  /** The sums of two actors, in either order. */
  of(one: string, other: string): PairSums {
    const [source, target] = one < other ? [one, other] : [other, one];
    const key = `${source} ${target}`;
    let sums = this.pairs.get(key);
    if (!sums)
      this.pairs.set(
        key,
        (sums = {
          source,
          target,
          count: 0,
          byDocument: new Map(),
          mean: 0,
          variance: 0,
          least: 0,
          most: 0,
          parts: [],
        }),
      );
    return sums;
  }

  count(one: string, other: string, docId: string, times = 1): void {
    const sums = this.of(one, other);
    sums.count += times;
    sums.byDocument.set(docId, (sums.byDocument.get(docId) ?? 0) + times);
  }

  expect(one: string, other: string, chance: Chance): void {
    const sums = this.of(one, other);
    sums.mean += chance.mean;
    sums.variance += chance.variance;
    sums.least += chance.least;
    sums.most += chance.most;
    if (chance.shares === null || sums.parts?.length === mostParts || sums.most - sums.least > mostSpread)
      sums.parts = null;
    else sums.parts?.push(chance);
  }

  /**
   * The pairs that occur, scored. What chance expects of a pair is scaled by how much all *other* actors stand
   * together against what chance expects of them: where sentences are lists of names they do more, where each
   * names one or two they do less, and neither is this pair's doing. The false-discovery rate is over all pairs
   * that chance could bring together and whose greatest possible count would tell, those that never occur among
   * them: a pair is not tested because it was seen.
   */
  score(): PairScore[] {
    const all = [...this.pairs.values()];
    const scaleOf = scalesOf(all);
    const mayTell = (sums: PairSums) => tail(sums, sums.most) <= testable;
    const tests = all.filter(mayTell).length;
    const scored = all
      .filter(({ count }) => count > 0)
      .map((sums) => {
        const scaled = scale(sums, scaleOf(sums));
        return { sums, scaled, p: tail(scaled, sums.count), q: null as number | null };
      });
    const tested = scored.filter(({ sums }) => mayTell(sums));
    falseDiscoveryRates(
      tested.map(({ p }) => p),
      tests,
    ).forEach((rate, i) => (tested[i]!.q = rate));
    return scored.map(({ sums: { source, target, count, byDocument }, scaled: { mean, variance }, p, q }) => ({
      source,
      target,
      count,
      byDocument,
      mean,
      variance,
      p,
      q,
    }));
  }
}

/** For a pair, the count of all pairs of other actors by what chance expects of them. */
function scalesOf(pairs: readonly PairSums[]): (pair: PairSums) => number {
  const byActor = new Map<string, { count: number; mean: number }>();
  const all = { count: 0, mean: 0 };
  for (const { source, target, count, mean } of pairs) {
    for (const id of [source, target]) {
      const own = byActor.get(id) ?? { count: 0, mean: 0 };
      byActor.set(id, own);
      own.count += count;
      own.mean += mean;
    }
    all.count += count;
    all.mean += mean;
  }
  return ({ source, target, count, mean }) => {
    const [one, other] = [byActor.get(source)!, byActor.get(target)!];
    return (
      (all.count - one.count - other.count + count + scalePrior) /
      (Math.max(0, all.mean - one.mean - other.mean + mean) + scalePrior)
    );
  };
}

/** What is needed of a pair to say how likely a count is. */
type Sum = Pick<PairSums, "mean" | "variance" | "least" | "most" | "parts">;

function scale(sums: PairSums, by: number): Sum {
  if (Math.abs(by - 1) < 1e-9) return sums;
  const { least, most, mean, variance } = sums;
  if (sums.parts === null)
    return { ...withMean({ least, most, mean, variance, shares: null }, mean * by), parts: null };
  const parts = sums.parts.map((part) => withMean(part, part.mean * by));
  return {
    least,
    most,
    parts,
    mean: parts.reduce((sum, part) => sum + part.mean, 0),
    variance: parts.reduce((sum, part) => sum + part.variance, 0),
  };
}

/** P(at least `count` by chance). */
function tail({ mean, variance, least, most, parts }: Sum, count: number): number {
  if (parts === null) return upperTail(count - least, mean - least, variance);
  return count === most
    ? parts.reduce((product, { shares }) => product * shares!.at(-1)!, 1)
    : sumTail(
        count - least,
        parts.map(({ shares }) => shares!),
      );
}

/**
 * Counts the windows that name two actors, with what chance makes of them; see chance.ts for the null.
 *
 * Cost: the pairs of actors of each document × its windows (64 at most).
 *
 * @returns pairs that occur, in no order; the same whatever the order of the documents
 */
export function scorePairs(documents: readonly OccupiedWindows[]): PairScore[] {
  const tally = new PairTally();
  const inOrder = [...documents].sort((a, b) => (a.docId < b.docId ? -1 : 1));
  for (const { docId, named, isOneName } of inOrder) {
    const inWindow = new Map<number, string[]>();
    for (const [id, windows] of named)
      for (const window of windows) inWindow.set(window, [...(inWindow.get(window) ?? []), id]);
    for (const [window, ids] of inWindow)
      eachPair(ids, (one, other) => isOneName(window, one, other) || tally.count(one, other, docId));
  }
  const single = inOrder.filter(({ tokens }) => tokens.length === 1);
  const counts = new Map<string, number>();
  for (const { named } of single) for (const id of named.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  expectPairs(tally, createStratum(single.map(({ mentions }) => mentions + 1)), counts);
  for (const { tokens, named } of inOrder) {
    if (tokens.length > 1 && named.size > 1)
      expectPairs(tally, createStratum(tokens), new Map([...named].map(([id, windows]) => [id, windows.length])));
  }
  return tally.score();
}

function expectPairs(tally: PairTally, stratum: Stratum, counts: ReadonlyMap<string, number>): void {
  const byCount = new Map<number, Placement>();
  const placed = [...counts].map(([id, named]) => {
    let placement = byCount.get(named);
    if (!placement) byCount.set(named, (placement = placeAtRandom(stratum, named)));
    return [id, placement] as const;
  });
  eachPair(placed, ([one, first], [other, second]) => tally.expect(one, other, countByChance(stratum, first, second)));
}

/** Calls for every two of a list, once. */
export function eachPair<T>(list: readonly T[], use: (one: T, other: T) => unknown): void {
  for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) use(list[i]!, list[j]!);
}
