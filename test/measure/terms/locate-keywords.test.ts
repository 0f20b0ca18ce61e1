import { readCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";

import { keywordColumns, locateKeywords } from "../../../src/measure/terms/index.js";
import { corpusOf } from "../../corpus/support.js";

const corpus = corpusOf(
  "The envoy spoke first. New sanctions may follow, the envoy said.\n\nUS troops told us of a sanctioned firm.",
);

describe("locateKeywords", () => {
  it("gives each occurrence with its context, over the sentence's end but inside the paragraph", () => {
    expect(locateKeywords(corpus, "sanctions", { tokens: 3 })).toEqual([
      {
        docId: "d0",
        sentence: 1,
        start: 4,
        end: 13,
        left: "spoke first. New",
        keyword: "sanctions",
        right: "may follow, the",
      },
    ]);
    expect(locateKeywords(corpus, "US", { tokens: 5 })[0]!.left).toBe("");
  });

  it("finds every ending where a star stands", () => {
    expect(locateKeywords(corpus, "sanction*").map(({ keyword }) => keyword)).toEqual(["sanctions", "sanctioned"]);
  });

  it("finds phrases inside a sentence", () => {
    expect(locateKeywords(corpus, "the envoy").map(({ sentence }) => sentence)).toEqual([0, 1]);
    expect(locateKeywords(corpus, "first new")).toEqual([]);
  });

  it("keeps acronyms apart from what is spelled alike", () => {
    expect(locateKeywords(corpus, "US").map(({ keyword }) => keyword)).toEqual(["US"]);
    expect(locateKeywords(corpus, "us").map(({ keyword }) => keyword)).toEqual(["us"]);
  });

  it("gives the places of a sentence's own text", async () => {
    const dispatches = await readCorpus("data/dispatches");
    const texts = new Map(dispatches.documents.map((document) => [document.docId, document]));
    const rows = locateKeywords(dispatches, "president");
    expect(rows.length).toBeGreaterThan(5);
    for (const { docId, sentence, start, end, keyword } of rows) {
      const { text, sentences } = texts.get(docId)!;
      expect(text.slice(sentences[sentence]!.start, sentences[sentence]!.end).slice(start, end)).toBe(keyword);
    }
  });

  it("gives no context for 0 tokens, and refuses what is no term", () => {
    expect(locateKeywords(corpus, "envoy", { tokens: 0 })[0]).toMatchObject({ left: "", right: "" });
    expect(() => locateKeywords(corpus, " * ")).toThrow(
      'locateKeywords requires a pattern with a term in it (got " * ")',
    );
    expect(() => locateKeywords(corpus, "envoy", { tokens: -1 })).toThrow(
      "locateKeywords requires tokens to be a whole number (got -1)",
    );
  });

  it("gives rows with the columns it describes", () => {
    expect(Object.keys(locateKeywords(corpus, "envoy")[0]!)).toEqual(Object.keys(keywordColumns));
  });
});
