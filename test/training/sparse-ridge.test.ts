import { describe, expect, it } from "vitest";
import { dot, FeatureIndex, fitRidge, sparseRow } from "../../src/training/sparse-ridge.js";

describe("fitRidge", () => {
  const index = new FeatureIndex();
  const rows = [
    [["a", 1]],
    [
      ["a", 1],
      ["b", 2],
    ],
    [["b", -1]],
  ].map((features) => sparseRow(features as [string, number][], index));
  const y = [1, 3, 0.5];

  it("solves the normal equations (XᵀWX + λ) b = XᵀWy", () => {
    // X = [1 0; 1 2; 0 −1], λ = 0.5, W = diag(1, 2, 1): [[3.5, 4], [4, 9.5]] b = [7, 11.5]
    const weights = fitRidge(rows, y, index.size, { penalty: 0.5, rowWeights: [1, 2, 1] });
    const determinant = 3.5 * 9.5 - 16;
    expect(weights[0]).toBeCloseTo((7 * 9.5 - 4 * 11.5) / determinant, 9);
    expect(weights[1]).toBeCloseTo((3.5 * 11.5 - 4 * 7) / determinant, 9);
  });

  it("gives the same bits at every call", () => {
    expect([...fitRidge(rows, y, 2, { penalty: 1 })]).toEqual([...fitRidge(rows, y, 2, { penalty: 1 })]);
  });

  it("takes weights to nought as the penalty grows", () => {
    expect(Math.max(...fitRidge(rows, y, 2, { penalty: 1e9 }).map(Math.abs))).toBeLessThan(1e-6);
  });
});

describe("sparseRow", () => {
  it("adds values of one name, and numbers names in their order", () => {
    const index = new FeatureIndex();
    const row = sparseRow(
      [
        ["x", 1],
        ["y", 2],
        ["x", 3],
      ],
      index,
    );
    expect([[...row.indices], [...row.values], index.find("y"), index.find("z")]).toEqual([
      [0, 1],
      [4, 2],
      1,
      undefined,
    ]);
    expect(dot(row, Float64Array.from([10, 1]))).toBe(42);
  });
});
