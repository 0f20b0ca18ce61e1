import { describe, expect, it } from "vitest";
import { measureSimilarity, similarityColumns } from "../../../src/measure/terms/index.js";
import { corpusOf } from "../../corpus/support.js";

const all = { stopwords: "none" } as const;

describe("measureSimilarity", () => {
  it("is 1 for documents of the same terms, and gives no row without a shared one", () => {
    const rows = measureSimilarity(corpusOf("tea rice", "rice tea", "milk"), all);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ source: "d0", target: "d1", sharedTerms: 2, jaccard: 1 });
    expect(rows[0]!.cosine).toBeCloseTo(1, 12);
    expect(rows[0]!.cosineTfidf).toBeCloseTo(1, 12);
  });

  it("takes the cosine of the counts", () => {
    const [row] = measureSimilarity(corpusOf("tea tea rice", "tea milk"), all);
    expect(row!.cosine).toBeCloseTo(2 / (Math.sqrt(5) * Math.sqrt(2)), 12);
    expect(row!.jaccard).toBeCloseTo(1 / 3, 12);
  });

  it("gives no weight to what every document shares", () => {
    const rows = measureSimilarity(corpusOf("tea rice", "tea milk", "tea rice milk"), all);
    expect(rows.find(({ source, target }) => source === "d0" && target === "d1")!.cosineTfidf).toBe(0);
  });

  it("sorts by cosine and leaves out what is below minCosine", () => {
    const corpus = corpusOf("tea rice", "tea milk corn oats", "tea rice milk");
    const rows = measureSimilarity(corpus, all);
    expect(rows.map(({ cosine }) => cosine)).toEqual(rows.map(({ cosine }) => cosine).sort((a, b) => b - a));
    expect(measureSimilarity(corpus, { ...all, minCosine: 0.7 })).toHaveLength(1);
    expect(Object.keys(rows[0]!)).toEqual(Object.keys(similarityColumns));
  });
});
