import { describe, expect, it } from "vitest";
import { chiSquareTail, falseDiscoveryRates } from "../src/significance.js";

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
    const p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
    const rates = falseDiscoveryRates(p);
    expect(rates.filter((rate) => rate <= 0.05)).toHaveLength(4);
    const worked = [0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714, 0.06385714, 0.0645, 0.0765, 0.486, 0.5811818, 0.714875, 0.7532308, 0.8132143, 1];
    rates.forEach((rate, i) => expect(rate).toBeCloseTo(worked[i]!, 6));
  });

  it("keeps the order of what it was given", () => {
    expect(falseDiscoveryRates([0.5, 0.01, 0.2]).map((rate) => Math.round(rate * 1000) / 1000)).toEqual([0.5, 0.03, 0.3]);
  });

  it("never gives less than the p-value nor more than 1", () => {
    const p = Array.from({ length: 100 }, (_, i) => ((i * 37) % 101) / 101);
    expect(falseDiscoveryRates(Object.freeze(p) as number[]).every((rate, i) => rate >= p[i]! && rate <= 1)).toBe(true);
  });

  it("gives nothing for nothing", () => {
    expect(falseDiscoveryRates([])).toEqual([]);
  });
});
