import { describe, expect, it } from "vitest";
import {
  type Cells,
  chiSquare,
  likelihoodRatio,
  logOddsRatio,
  normalisedInformation,
} from "../../src/stats/association.js";

describe("likelihoodRatio", () => {
  it("is 2 Σ O ln(O / E)", () => {
    // Rows 10 and 9, columns 10 and 9: worked by hand for a term that stands 3 times in 10 tokens and 7 times in 9.
    expect(likelihoodRatio([3, 7, 7, 2])).toBeCloseTo(-4.534939332256226, 12);
  });

  it("changes its sign, not its size, when target and reference change places", () => {
    for (const [a, b, c, d] of [
      [3, 7, 7, 2],
      [0, 4, 9, 5],
      [12, 1, 40, 40],
    ] as const) {
      expect(likelihoodRatio([a, b, c, d])).toBeCloseTo(-likelihoodRatio([b, a, d, c]), 12);
    }
  });

  it("is 0 where both are independent", () => {
    expect(likelihoodRatio([2, 4, 3, 6])).toBeCloseTo(0, 12);
    expect(chiSquare([2, 4, 3, 6])).toBeCloseTo(0, 12);
  });
});

describe("chiSquare", () => {
  it("is Pearson's, signed", () => expect(chiSquare([3, 7, 7, 2])).toBeCloseTo(-4.337160493827161, 12));
  it("is null where a column is empty", () => expect(chiSquare([0, 3, 0, 4])).toBeNull());
});

describe("normalisedInformation", () => {
  it("is 1 where neither comes without the other, and null at the ends of its scale", () => {
    expect(normalisedInformation([4, 0, 0, 6])).toBeCloseTo(1, 12);
    expect(normalisedInformation([0, 3, 3, 4])).toBeNull();
    expect(normalisedInformation([5, 0, 0, 0])).toBeNull();
  });

  it("stays between −1 and 1", () => {
    for (let n = 1; n < 9; n++) {
      const value = normalisedInformation([n, 9 - n, 2 * n, 40] as Cells)!;
      expect(Math.abs(value)).toBeLessThanOrEqual(1);
    }
  });
});

describe("logOddsRatio", () => {
  it("adds ½ to each cell; z is λ over its standard error", () => {
    expect(logOddsRatio([2, 1, 1, 5]).lambda).toBeCloseTo(Math.log((2.5 * 5.5) / (1.5 * 1.5)), 12);
    expect(logOddsRatio([2, 0, 0, 7]).z).toBeCloseTo(Math.log(75) / Math.sqrt(1 / 2.5 + 2 + 2 + 1 / 7.5), 12);
  });
});
