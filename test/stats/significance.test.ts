import { describe, expect, it } from "vitest";
import {
  betaShare,
  chiSquareTail,
  falseDiscoveryRates,
  logGamma,
  poissonTail,
  sumTail,
  upperTail,
} from "../../src/stats/significance.js";

describe("chiSquareTail", () => {
  // Critical values of χ² with one degree of freedom: NIST/SEMATECH e-Handbook, table 1.3.6.7.4.
  it.each([
    [3.841459, 0.05],
    [6.634897, 0.01],
    [10.827566, 0.001],
    [2.705543, 0.1],
    [0.454936, 0.5],
  ])("gives for %d the tail %d", (x, tail) => {
    expect(chiSquareTail(x)).toBeCloseTo(tail, 6);
  });

  it("gives 1 for zero, for less and for what is no number", () => {
    expect([chiSquareTail(0), chiSquareTail(-3), chiSquareTail(NaN)]).toEqual([1, 1, 1]);
  });

  it("falls as its argument grows, and reaches no less than 0", () => {
    const tails = Array.from({ length: 400 }, (_, i) => chiSquareTail(i / 4));
    expect(tails.every((tail, i) => tail >= 0 && tail <= 1 && (i === 0 || tail < tails[i - 1]!))).toBe(true);
    expect(chiSquareTail(5000)).toBe(0);
  });
});

describe("falseDiscoveryRates", () => {
  it("agrees with a worked example", () => {
    // R 4: p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), "BH") is 0.05 five times.
    falseDiscoveryRates([0.01, 0.02, 0.03, 0.04, 0.05]).forEach((rate) => expect(rate).toBeCloseTo(0.05, 12));
  });

  it("agrees with the paper's own example", () => {
    // The fifteen p-values of Benjamini and Hochberg 1995, section 3.1: four are rejected at 0.05.
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    const rates = falseDiscoveryRates(p);
    expect(rates.filter((rate) => rate <= 0.05)).toHaveLength(4);
    const worked = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714, 0.06385714, 0.0645, 0.0765, 0.486, 0.5811818, 0.714875,
      0.7532308, 0.8132143, 1,
    ];
    rates.forEach((rate, i) => expect(rate).toBeCloseTo(worked[i]!, 6));
  });

  it("keeps the order of what it was given", () => {
    expect(falseDiscoveryRates([0.5, 0.01, 0.2]).map((rate) => Math.round(rate * 1000) / 1000)).toEqual([
      0.5, 0.03, 0.3,
    ]);
  });

  it("never gives less than the p-value nor more than 1", () => {
    const p = Array.from({ length: 100 }, (_, i) => ((i * 37) % 101) / 101);
    expect(falseDiscoveryRates(Object.freeze(p) as number[]).every((rate, i) => rate >= p[i]! && rate <= 1)).toBe(true);
  });

  it("gives nothing for nothing", () => {
    expect(falseDiscoveryRates([])).toEqual([]);
  });

  it("counts tests whose p is not given as 1", () => {
    expect(falseDiscoveryRates([0.01, 0.5], 10)).toEqual(
      falseDiscoveryRates([0.01, 0.5, 1, 1, 1, 1, 1, 1, 1, 1]).slice(0, 2),
    );
  });
});

describe("logGamma", () => {
  it("is the logarithm of a factorial, and of √π at a half", () => {
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 10);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 10);
  });
});

describe("betaShare", () => {
  // R 4: pbeta(0.3, 2, 5), pbeta(0.9, 0.5, 0.5), pbeta(0.01, 10, 100).
  it.each([
    [0.3, 2, 5, 0.579825],
    [0.9, 0.5, 0.5, 0.7951672],
    [0.5, 40, 40, 0.5],
  ])("agrees at %d, %d, %d with a table", (x, a, b, expected) => {
    expect(betaShare(x, a, b)).toBeCloseTo(expected, 6);
  });
});

describe("poissonTail", () => {
  it("agrees with the sum of its terms on both sides of the mean", () => {
    const literal = (count: number, mean: number) => {
      let below = 0;
      for (let k = 0, term = Math.exp(-mean); k < count; k++, term *= mean / k) below += term;
      return 1 - below;
    };
    for (const [count, mean] of [
      [3, 1.5],
      [1, 4],
      [10, 4],
      [7, 7],
    ] as const)
      expect(poissonTail(count, mean)).toBeCloseTo(literal(count, mean), 12);
  });

  it("keeps very small tails", () => {
    expect(poissonTail(100, 10)).toBeGreaterThan(0);
    expect(poissonTail(100, 10)).toBeLessThan(1e-55);
  });
});

describe("sumTail", () => {
  it("gives the tail of dice", () => {
    const die = Float64Array.of(0, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6);
    expect(sumTail(11, [die, die])).toBeCloseTo(3 / 36, 12);
    expect(sumTail(0, [die, die])).toBeCloseTo(1, 12);
  });
});

describe("upperTail", () => {
  it("is the binomial's own tail where the moments are a binomial's", () => {
    const tail = [3, 4, 5, 6].reduce((sum, k) => sum + [1, 6, 15, 20, 15, 6, 1][k]! * 0.3 ** k * 0.7 ** (6 - k), 0);
    expect(upperTail(3, 6 * 0.3, 6 * 0.3 * 0.7)).toBeCloseTo(tail, 10);
  });

  it("is the negative binomial's where the variance is above the mean", () => {
    // Two successes at 0.4: P(at least 3 failures) is P(fewer than 2 successes in 4 trials).
    expect(upperTail(3, (2 * 0.6) / 0.4, (2 * 0.6) / 0.16)).toBeCloseTo(0.6 ** 4 + 4 * 0.4 * 0.6 ** 3, 10);
  });

  it("is Poisson's where they are equal", () => {
    expect(upperTail(5, 2, 2)).toBeCloseTo(poissonTail(5, 2), 12);
  });

  it("is 1 for nothing, and certain where nothing can vary", () => {
    expect([upperTail(0, 3, 2), upperTail(3, 3, 0), upperTail(4, 3, 0)]).toEqual([1, 1, 0]);
  });

  it("comes near the exact tail of a sum of 300 hypergeometric counts", () => {
    const part = Float64Array.of(0.5, 0.4, 0.1);
    const parts = new Array<Float64Array>(300).fill(part);
    for (const count of [190, 200, 215, 230])
      expect(upperTail(count, 180, 300 * (0.4 + 0.4 - 0.36)) / sumTail(count, parts)).toBeCloseTo(1, 0);
  });
});
