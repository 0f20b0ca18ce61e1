import { describe, expect, it } from "vitest";
import type { FoundName, NameTagger } from "../../src/analyse/names/index.js";
import { countNames, createCounts, measureNames } from "../../src/training/measure-names.js";

const text = "Helen Brandvold left Ghent.";
const names = [
  { start: 0, end: 15, type: 0 },
  { start: 21, end: 26, type: 2 },
];
const saying = (found: readonly FoundName[]) => ({ find: () => found }) as unknown as NameTagger;
const measured = (found: readonly FoundName[]) => {
  const counts = createCounts();
  countNames(saying(found), [{ set: "own", text, names }], counts);
  return counts;
};

describe("countNames", () => {
  it("counts a name as right only with start, end and type", () => {
    const person = { start: 0, end: 15, type: "person", confidence: 0.9, isName: 0.9 } as const;
    expect(measured([person]).right).toBe(1);
    expect(measured([{ ...person, end: 5 }]).right).toBe(0);
    expect(measured([{ ...person, type: "place" }]).right).toBe(0);
  });

  it("sorts what is said by tenth of confidence", () => {
    const { tenths } = measured([
      { start: 0, end: 15, type: "person", confidence: 0.55, isName: 0.55 },
      { start: 3, end: 5, type: "person", confidence: 1, isName: 1 },
    ]);
    expect(tenths.map(({ right, said }) => [right, said]).filter(([, said]) => said! > 0)).toEqual([
      [1, 1],
      [0, 1],
    ]);
    expect(tenths[5]).toEqual({ right: 1, said: 1, confidence: 0.55 });
  });
});

describe("measureNames", () => {
  it("gives precision, recall and their harmonic mean", () => {
    expect(measureNames({ ...createCounts(), right: 6, said: 8, marked: 12 })).toEqual({
      precision: 0.75,
      recall: 0.5,
      f1: 0.6,
      marked: 12,
    });
  });

  it("gives nought, not NaN, for nothing", () => {
    expect(measureNames(createCounts())).toEqual({ precision: 0, recall: 0, f1: 0, marked: 0 });
  });
});
