import { describe, expect, it } from "vitest";
import {
  accuracyOf,
  alphaOf,
  classOf,
  countConfusion,
  kappaOf,
  macroF1Of,
  pearson,
  type PolarityClass,
  ranksOf,
} from "../../src/stats/agreement.js";

describe("pearson", () => {
  it("gives the value of Anscombe's first set", () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(pearson(x, y)).toBeCloseTo(0.81642, 5); // Anscombe 1973
  });
  it("counts a pair as often as its weight says", () => {
    expect(pearson([1, 2, 4], [1, 3, 2], [2, 1, 3])).toBeCloseTo(pearson([1, 1, 2, 4, 4, 4], [1, 1, 3, 2, 2, 2])!, 12);
  });
  it("is null where one side does not vary", () => {
    expect(pearson([1, 1], [1, 2])).toBeNull();
  });
});

describe("ranksOf", () => {
  it("shares the mean of their ranks among equals", () => {
    expect([...ranksOf([3, 1, 3, 2])]).toEqual([3.5, 1, 3.5, 2]);
  });
});

describe("classOf", () => {
  it("is neutral up to the band, on both sides", () => {
    expect([-0.051, -0.05, 0, 0.05, 0.051].map((score) => classOf(score))).toEqual([-1, 0, 0, 0, 1]);
  });
});

describe("measures of a confusion table", () => {
  const table = [
    [20, 0, 5],
    [0, 0, 0],
    [10, 0, 15],
  ];
  it("κ is 0.4 for the table of Cohen's worked example", () => {
    expect(kappaOf(table)).toBeCloseTo(0.4, 12); // 20 and 15 of 50 alike, 5 and 10 apart
  });
  it("accuracy is the share of the diagonal", () => {
    expect(accuracyOf(table)).toBeCloseTo(0.7, 12);
  });
  it("macro-F1 is the mean over three classes, an absent one as 0", () => {
    expect(macroF1Of(table)).toBeCloseTo((40 / 55 + 0 + 30 / 45) / 3, 12);
  });
  it("counts people in the rows and the score in the columns", () => {
    expect(countConfusion([-1, 0, 1, 1], [-1, 1, 1, 0])).toEqual([
      [1, 0, 0],
      [0, 0, 1],
      [0, 1, 1],
    ]);
  });
  it("α is that of the literal sum over pairs of values", () => {
    const given: PolarityClass[] = [-1, -1, 0, 1, 1, 0, 1];
    const scored: PolarityClass[] = [-1, 0, 0, 1, -1, 1, 1];
    const values = [...given, ...scored];
    const observed = given.reduce<number>((sum, a, i) => sum + (a - scored[i]!) ** 2, 0) / given.length;
    let expected = 0;
    values.forEach((a, i) => values.forEach((b, j) => (expected += i === j ? 0 : (a - b) ** 2)));
    expect(alphaOf(countConfusion(given, scored))).toBeCloseTo(
      1 - observed / (expected / (values.length * (values.length - 1))),
      12,
    );
  });
  it("is null where all stands in one class", () => {
    const one = [
      [0, 0, 0],
      [0, 3, 0],
      [0, 0, 0],
    ];
    expect([kappaOf(one), alphaOf(one)]).toEqual([null, null]);
  });
});
