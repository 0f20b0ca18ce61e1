import { createCorpus, readCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";

import { keynessColumns, scoreKeyness } from "../../../src/measure/terms/index.js";
import { corpusOf, deepFreeze } from "../../corpus/support.js";

const target = corpusOf("Tanks rolled in. Tanks again.", "Tanks and talks.");
const reference = corpusOf("Talks went on.", "Talks, then talks, then rice.");
const all = { stopwords: "none", minCount: 1 } as const;

describe("scoreKeyness", () => {
  it("gives both counts and their frequencies", () => {
    expect(scoreKeyness(target, reference, all).find(({ term }) => term === "tanks")).toMatchObject({
      targetCount: 3,
      referenceCount: 0,
      targetDocuments: 2,
      referenceDocuments: 0,
      targetPerMillion: 3e6 / 8,
      referencePerMillion: 0,
    });
  });

  it("signs terms that the target uses less", () => {
    const talks = scoreKeyness(target, reference, all).find(({ term }) => term === "talks")!;
    expect(talks.g2).toBeLessThan(0);
    expect(talks.logRatio).toBeLessThan(0);
    expect(talks.chi2).toBeLessThan(0);
  });

  it("flips every sign when target and reference change places", () => {
    const turned = new Map(scoreKeyness(reference, target, all).map((row) => [row.term, row]));
    for (const { term, g2, chi2, logRatio } of scoreKeyness(target, reference, all)) {
      expect(turned.get(term)!.g2).toBeCloseTo(-g2, 12);
      expect(turned.get(term)!.logRatio).toBeCloseTo(-logRatio, 12);
      expect(turned.get(term)!.chi2).toBeCloseTo(-chi2!, 12);
    }
  });

  it("takes the log ratio of frequencies with ½ added", () => {
    const tanks = scoreKeyness(target, reference, all).find(({ term }) => term === "tanks")!;
    expect(tanks.logRatio).toBeCloseTo(Math.log2(3.5 / 8.5 / (0.5 / 8.5)), 12);
  });

  it("is 0 with a wide interval where a corpus is compared with itself", () => {
    const corpus = corpusOf("Rice and talks.", "Talks alone.", "Rice alone.");
    const row = scoreKeyness(
      corpus,
      createCorpus(corpus.documents.map(({ article }, i) => ({ ...article, id: `copy${i}` }))),
      all,
    ).find(({ term }) => term === "talks")!;
    expect(row.logRatio).toBe(0);
    expect(row.low).toBeLessThan(0);
    expect(row.high).toBeGreaterThan(0);
  });

  it("has no interval for one document", () => {
    expect(scoreKeyness(corpusOf("Tanks."), reference, all)[0]).toMatchObject({ low: null, high: null });
  });

  it("sorts by the size of G² and cuts at top and minCount", () => {
    const rows = scoreKeyness(target, reference, all);
    expect(rows).toEqual([...rows].sort((a, b) => Math.abs(b.g2) - Math.abs(a.g2) || (a.term < b.term ? -1 : 1)));
    expect(scoreKeyness(target, reference, { ...all, top: 2 })).toEqual(rows.slice(0, 2));
    expect(
      scoreKeyness(target, reference, { ...all, minCount: 3 })
        .map(({ term }) => term)
        .sort(),
    ).toEqual(["talks", "tanks"]);
  });

  it("gives rows with the columns it describes, and none for an empty corpus", () => {
    expect(Object.keys(scoreKeyness(target, reference, all)[0]!)).toEqual(Object.keys(keynessColumns));
    expect(scoreKeyness(target, createCorpus([]), all)).toEqual([]);
  });

  it("changes nothing that it is given, and gives the same again", async () => {
    const corpus = await readCorpus("data/dispatches");
    deepFreeze(corpus.documents.map(({ sentences }) => sentences));
    expect(scoreKeyness(corpus, reference, { top: 5 })).toEqual(scoreKeyness(corpus, reference, { top: 5 }));
  });
});
