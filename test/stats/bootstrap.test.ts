import { describe, expect, it } from "vitest";
import {
  keepWeights,
  percentileInterval,
  poissonWeights,
  ratioInterval,
  replicates,
  type Share,
  sumInterval,
} from "../../src/stats/bootstrap.js";

const ids = (count: number) => Array.from({ length: count }, (_, i) => `2022-02-28-doc-${i}`);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const allWeights = ids(500).map((docId) => Array.from(poissonWeights(docId)));
const drawn = allWeights.flat();

/** Quantile by linear interpolation between order statistics: R's type 7, numpy's default. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  return sorted[Math.floor(at)]! * (1 - (at % 1)) + sorted[Math.ceil(at)]! * (at % 1);
}

describe("poissonWeights", () => {
  it("draws with mean 1 and variance 1", () => {
    // 200,000 draws: the standard error of the mean is 0.0022, of the variance 0.0039.
    expect(mean(drawn)).toBeCloseTo(1, 1.9);
    expect(mean(drawn.map((k) => (k - 1) ** 2))).toBeCloseTo(1, 1.6);
  });

  it("draws 0, 1, 2, 3 as often as Poisson(1) says", () => {
    // P(k) = e⁻¹ / k!
    [1, 1, 2, 6].forEach((factorial, k) =>
      expect(drawn.filter((n) => n === k).length / drawn.length).toBeCloseTo(Math.exp(-1) / factorial, 2),
    );
  });

  it("draws for two documents as if they knew nothing of each other", () => {
    const products = ids(200).map((_, i) => mean(allWeights[i]!.map((k, r) => (k - 1) * (allWeights[i + 1]![r]! - 1))));
    expect(Math.abs(mean(products))).toBeLessThan(0.015);
    expect(mean(products.map((c) => c * c)) * replicates).toBeGreaterThan(0.7);
    expect(mean(products.map((c) => c * c)) * replicates).toBeLessThan(1.4);
  });

  it("draws for two replicates as if they knew nothing of each other", () => {
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [7, 300],
      [398, 399],
    ] as const)
      expect(Math.abs(mean(allWeights.map((weights) => (weights[a]! - 1) * (weights[b]! - 1))))).toBeLessThan(0.2);
  });

  it("draws the same for the same document and seed, and other numbers for others", () => {
    expect(poissonWeights("a", 1)).toEqual(poissonWeights("a", 1));
    expect(poissonWeights("a", 1)).not.toEqual(poissonWeights("a", 2));
    expect(poissonWeights("a", 1)).not.toEqual(poissonWeights("b", 1));
    expect(poissonWeights("ab", 1)).not.toEqual(poissonWeights("ba", 1));
  });

  it("draws what it has always drawn, so that published intervals stay", () => {
    expect(Array.from(poissonWeights("doc-1", 42).subarray(0, 12))).toEqual([1, 0, 1, 1, 2, 2, 1, 0, 1, 1, 0, 2]);
  });

  it("gives one weight for each replicate", () => {
    expect(poissonWeights("a")).toHaveLength(replicates);
  });
});

describe("percentileInterval", () => {
  it("cuts two and a half percent off either end, between the values as numpy does", () => {
    const values = Array.from({ length: 400 }, (_, i) => ((i * 37) % 400) ** 1.5);
    const { low, high } = percentileInterval(values);
    expect(low).toBeCloseTo(quantile(values, 0.025), 9);
    expect(high).toBeCloseTo(quantile(values, 0.975), 9);
  });

  it("gives the known ends of 0 … 1000", () => {
    expect(percentileInterval(Array.from({ length: 1001 }, (_, i) => 1000 - i))).toEqual({ low: 25, high: 975 });
  });

  it("orders numbers as numbers", () => {
    expect(percentileInterval([10, 9, -1, 100])).toEqual({
      low: expect.closeTo(-0.25, 9),
      high: expect.closeTo(93.25, 9),
    });
  });

  it("passes over what is no number, unless more than half is none", () => {
    expect(percentileInterval([NaN, 1, 1, Infinity])).toEqual({ low: 1, high: 1 });
    expect(percentileInterval([NaN, NaN, 1])).toEqual({ low: null, high: null });
  });

  it("says nothing of nothing", () => {
    expect(percentileInterval([])).toEqual({ low: null, high: null });
  });

  it("leaves its input as it was", () => {
    const values = Object.freeze([3, 1, 2]);
    percentileInterval(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe("percentileInterval of few documents", () => {
  const values = Array.from({ length: 100_001 }, (_, i) => i / 100_000);
  it.each([
    [5, 0.000954],
    [12, 0.010757],
    [30, 0.018754],
  ])("takes the ends of %i documents out to %f: Student's t and √(n / (n − 1))", (documents, tail) => {
    const { low, high } = percentileInterval(values, documents);
    expect(Math.abs(low! - tail)).toBeLessThan(tail * 0.03); // t is within 0.5 %
    expect(low! + high!).toBeCloseTo(1, 9);
  });
  it("comes to 2.5 % with very many", () => {
    expect(percentileInterval(values, 1e6).low).toBeCloseTo(0.025, 5);
  });
});

describe("ratioInterval", () => {
  const shares: readonly Share[] = Object.freeze(
    ids(6).map((docId, i) => Object.freeze({ docId, over: i + 1, under: 10 + i })),
  );

  it("agrees with the literal formula", () => {
    const values = Array.from({ length: replicates }, (_, r) => {
      const weighted = (part: "over" | "under") =>
        shares.reduce((sum, share) => sum + poissonWeights(share.docId)[r]! * share[part], 0);
      return weighted("over") / weighted("under");
    }).filter(Number.isFinite);
    const { low, high } = ratioInterval(shares);
    // Φ(−√(6/5) · 2.5706), with the 0.975 quantile of Student's t for five degrees of freedom.
    const tail = 0.00243;
    expect(Math.abs(low! - quantile(values, tail))).toBeLessThan(0.002);
    expect(Math.abs(high! - quantile(values, 1 - tail))).toBeLessThan(0.002);
  });

  it("gives the brute-force interval of two documents that are drawn or not", () => {
    // Document a has 1 of 1, document b 0 of 1: a replicate's ratio is a's weight over the sum of both.
    const weights: Record<string, Uint8Array> = {
      a: new Uint8Array(replicates).map((_, r) => r % 2),
      b: new Uint8Array(replicates).map((_, r) => (r >> 1) % 2),
    };
    // Quarters: neither drawn (no number), a alone (1), b alone (0), both (½).
    expect(
      ratioInterval(
        [
          { docId: "a", over: 1, under: 1 },
          { docId: "b", over: 0, under: 1 },
        ],
        (docId) => weights[docId]!,
      ),
    ).toEqual({ low: 0, high: 1 });
  });

  it("is as narrow as a point where all documents agree", () => {
    expect(ratioInterval(ids(5).map((docId) => ({ docId, over: 1, under: 4 })))).toEqual({ low: 0.25, high: 0.25 });
  });

  it("does not depend on the order of the documents", () => {
    expect(ratioInterval([...shares].reverse())).toEqual(ratioInterval(shares));
  });

  it("narrows as documents are added", () => {
    const width = (count: number) => {
      const { low, high } = ratioInterval(ids(count).map((docId, i) => ({ docId, over: i % 2, under: 1 })));
      return high! - low!;
    };
    expect(width(16)).toBeGreaterThan(width(64));
    expect(width(64)).toBeGreaterThan(width(256));
    // The standard error of a share of ½ in n documents is ½ / √n.
    expect(width(256)).toBeCloseTo((2 * 1.96 * 0.5) / 16, 1);
  });

  it.each([[[]], [[{ docId: "a", over: 1, under: 2 }]]])("says nothing of fewer than two documents", (few) => {
    expect(ratioInterval(few)).toEqual({ low: null, high: null });
  });

  it("says nothing where nothing stands below the line", () => {
    expect(ratioInterval(ids(3).map((docId) => ({ docId, over: 0, under: 0 })))).toEqual({ low: null, high: null });
  });
});

describe("sumInterval", () => {
  it("gives a count of 400 documents the interval of Poisson(400)", () => {
    // 400 ± 1.96 · 20
    const { low, high } = sumInterval(
      ids(400).map((docId) => ({ docId, over: 1 })),
      400,
    );
    expect(Math.abs(low! - 360.8)).toBeLessThan(7);
    expect(Math.abs(high! - 439.2)).toBeLessThan(7);
  });

  it("takes documents that add nothing for what they are", () => {
    const shares = ids(3).map((docId) => ({ docId, over: 2 }));
    expect(sumInterval([...shares, { docId: "none", over: 0 }], 4)).toEqual(sumInterval(shares, 4));
  });

  it("says nothing of fewer than two documents", () => {
    expect(sumInterval([{ docId: "a", over: 3 }], 1)).toEqual({ low: null, high: null });
  });

  it("gives 0 to 0 for a sum over no shares of many documents", () => {
    expect(sumInterval([], 5)).toEqual({ low: 0, high: 0 });
  });
});

describe("keepWeights", () => {
  it("draws as poissonWeights does, once a document", () => {
    const weightsOf = keepWeights(7);
    expect(weightsOf("a")).toEqual(poissonWeights("a", 7));
    expect(weightsOf("a")).toBe(weightsOf("a"));
  });

  it("draws with seed 42 where none is given", () => {
    expect(keepWeights()("a")).toEqual(poissonWeights("a", 42));
    expect(poissonWeights("a")).toEqual(poissonWeights("a", 42));
  });
});
