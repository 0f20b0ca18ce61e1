import { describe, expect, it } from "vitest";
import {
  confusionColumns,
  countConfusions,
  measureScores,
  measureValidity,
  validityColumns,
} from "../../../src/measure/tone/measure-validity.js";

const rows = Array.from({ length: 40 }, (_, i) => ({ text: String((i % 9) / 4 - 1), rating: (i % 9) - 4 }));
const scorers = { same: (text: string) => Number(text), opposite: (text: string) => -Number(text), nothing: () => 0 };

describe("measureValidity", () => {
  it("gives 1 to a scorer that says what people say, −1 to its opposite, null to one that says nothing", () => {
    const [same, opposite, nothing] = measureValidity(rows, { scale: 4, scorers });
    expect(
      [same!.pearson, same!.spearman, same!.macroF1, same!.accuracy, same!.kappa, same!.alpha].map((value) =>
        value!.toFixed(9),
      ),
    ).toEqual(Array(6).fill("1.000000000"));
    expect(opposite!.pearson).toBeCloseTo(-1, 9);
    expect(nothing!.pearson).toBeNull();
  });

  it("takes classes alone as −1, 0, 1", () => {
    const [row] = measureValidity(
      [
        { text: "1", class: "positive" },
        { text: "0", class: "neutral" },
        { text: "-1", class: "negative" },
      ],
      { scorers },
    );
    expect(row).toMatchObject({ texts: 3, pearson: 1, accuracy: 1 });
  });

  it("lays each interval round its measure, the same at every call", () => {
    const noisy = { noisy: (text: string) => Number(text) + (text.length % 3) / 3 - 0.4 };
    const [row] = measureValidity(rows, { scale: 4, scorers: noisy });
    for (const name of ["pearson", "spearman", "macroF1", "kappa"] as const)
      expect(row![`${name}Low`]! <= row![name]! && row![name]! <= row![`${name}High`]!, name).toBe(true);
    expect(measureValidity(rows, { scale: 4, scorers: noisy })).toEqual([row]);
    expect(measureValidity(rows, { scale: 4, scorers: noisy, seed: 7 })[0]!.pearsonLow).not.toBe(row!.pearsonLow);
  });

  it("gives no interval for a single text and no row for none", () => {
    expect(measureScores([1], { ratings: [1], classes: [1] })).toMatchObject({
      texts: 1,
      pearson: null,
      macroF1Low: null,
    });
    expect(measureValidity([])).toEqual([]);
  });

  it("has the columns that are described", () => {
    expect(Object.keys(measureValidity(rows, { scale: 4, scorers })[0]!).sort()).toEqual(
      Object.keys(validityColumns).sort(),
    );
    expect(Object.keys(countConfusions(rows, { scale: 4, scorers })[0]!).sort()).toEqual(
      Object.keys(confusionColumns).sort(),
    );
  });

  it("refuses ratings beyond the scale, and rows without one", () => {
    expect(() => measureValidity(rows)).toThrow(
      "measureValidity requires ratings within -1 and 1 (got -4 in row 0), give their scale",
    );
    expect(() => measureValidity([{ text: "" }])).toThrow(
      "measureValidity requires a rating or a class of negative, neutral, positive in each row (got null in row 0)",
    );
  });
});

describe("countConfusions", () => {
  it("counts what a scorer made of each class", () => {
    const found = countConfusions(
      [
        { text: "-1", class: "positive" },
        { text: "1", class: "positive" },
      ],
      { scorers: { same: scorers.same } },
    );
    expect(found.filter(({ texts }) => texts > 0)).toEqual([
      { scorer: "same", given: "positive", scored: "negative", texts: 1 },
      { scorer: "same", given: "positive", scored: "positive", texts: 1 },
    ]);
    expect(found).toHaveLength(9);
  });
});
