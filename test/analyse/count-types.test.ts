import { createCorpus } from "../../src/analyse/index.js";
import { describe, expect, it } from "vitest";

import { countTokens, countTypes } from "../../src/analyse/count-types.js";

const article = (source: string) => ({
  file: "a.txt",
  line: null,
  id: null,
  format: "record" as const,
  source,
  declared: {},
});
const corpus = createCorpus([article("Rain fell on rain. It was grey."), article("Snow fell.")]);

describe("countTokens", () => {
  it("counts by sentence, by document and in all", () => {
    const { tokens, documents } = countTokens(corpus);
    expect(tokens).toBe(9);
    expect(documents.map(({ length, sentences }) => [length, Array.from(sentences)])).toEqual([
      [7, [4, 3]],
      [2, [2]],
    ]);
  });
});

describe("countTypes", () => {
  it("counts each type in each document, under one vocabulary", () => {
    const { vocabulary, documents } = countTypes(corpus);
    const count = (term: string) => documents.map((counts) => counts.get(vocabulary.idOf(term)) ?? 0);
    expect([count("rain"), count("fell"), count("snow")]).toEqual([
      [2, 0],
      [1, 1],
      [0, 1],
    ]);
  });

  it("adds up to the tokens", () => {
    const sums = countTypes(corpus).documents.map((counts) =>
      [...counts.values()].reduce((sum, count) => sum + count, 0),
    );
    expect(sums).toEqual(countTokens(corpus).documents.map(({ length }) => length));
  });
});
