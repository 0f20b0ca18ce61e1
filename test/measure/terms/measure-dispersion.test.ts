import { createCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { dispersionColumns, measureDispersion } from "../../../src/measure/terms/index.js";
import { corpusOf } from "../../corpus/support.js";

const all = { stopwords: "none", minCount: 1 } as const;
const row = (term: string, ...texts: string[]) =>
  measureDispersion(corpusOf(...texts), all).find((found) => found.term === term)!;

describe("measureDispersion", () => {
  it("has dp 0 and D 1 for a term spread as the tokens are", () => {
    expect(row("tea", "tea rice", "tea rice", "tea rice")).toMatchObject({ dp: 0, dpNorm: 0, juillandD: 1, range: 1 });
  });

  it("has dpNorm 1 and D 0 for a term in the shortest document alone", () => {
    const found = row("tea", "tea tea", "rice rice", "rice rice");
    expect(found.dp).toBeCloseTo(2 / 3, 12);
    expect(found.dpNorm).toBeCloseTo(1, 12);
    expect(found.juillandD).toBeCloseTo(0, 12);
  });

  it("takes documents by their length", () => {
    // Shares of the tokens ¼ and ¾, of the term ½ and ½.
    const found = row("tea", "tea rice", "tea rice rice rice rice rice");
    expect(found.dp).toBeCloseTo(0.25, 12);
    expect(found.dpNorm).toBeCloseTo(0.25 / 0.75, 12);
  });

  it("says nothing of one document", () =>
    expect(row("tea", "tea rice")).toMatchObject({ dp: 0, dpNorm: null, juillandD: null }));

  it("sorts by count, leaves rare terms out, and describes its columns", () => {
    const rows = measureDispersion(corpusOf("tea tea tea rice rice rice rice milk"), { stopwords: "none" });
    expect(rows.map(({ term }) => term)).toEqual(["rice", "tea"]);
    expect(Object.keys(rows[0]!)).toEqual(Object.keys(dispersionColumns));
    expect(measureDispersion(createCorpus([]))).toEqual([]);
  });
});
