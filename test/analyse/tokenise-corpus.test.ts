import { readCorpus, sentenceOfEach, tokeniseCorpus } from "../../src/analyse/index.js";
import { describe, expect, it } from "vitest";

import { corpusOf } from "../corpus/support.js";
import { slowTokenise } from "../text/slow-tokenise.js";

const corpus = await readCorpus("data/dispatches");

describe("tokeniseCorpus", () => {
  it("finds each document's tokens, and as many in all", () => {
    const { documents, tokens } = tokeniseCorpus(corpus);
    expect(documents.map(({ length }) => length)).toEqual(
      corpus.documents.map(({ text }) => slowTokenise(text).length),
    );
    expect(tokens).toBe(documents.reduce((sum, { length }) => sum + length, 0));
  });

  it("gives each token the sentence it stands in", () => {
    tokeniseCorpus(corpus).documents.forEach(({ starts, ends, sentences }, i) => {
      sentences.forEach((index, token) => {
        const { start, end } = corpus.documents[i]!.sentences[index]!;
        expect(starts[token]).toBeGreaterThanOrEqual(start);
        expect(ends[token]).toBeLessThanOrEqual(end);
      });
    });
  });

  it("gives arrays of the document's own length", () => {
    const { documents } = tokeniseCorpus(corpusOf("One two three.", "Four."));
    expect(
      documents.map(({ ids, starts, ends, sentences }) => [ids.length, starts.length, ends.length, sentences.length]),
    ).toEqual([
      [3, 3, 3, 3],
      [1, 1, 1, 1],
    ]);
  });

  it("numbers the types of all documents by one vocabulary", () => {
    const { documents, vocabulary } = tokeniseCorpus(corpusOf("China left.", "Left China."));
    expect(documents[0]!.ids[0]).toBe(documents[1]!.ids[1]);
    expect(vocabulary.size).toBe(2);
  });

  it("gives the same object for the same corpus", () => {
    expect(tokeniseCorpus(corpus)).toBe(tokeniseCorpus(corpus));
  });

  it("gives no documents for an empty corpus", () => {
    expect(tokeniseCorpus({ documents: [], problems: [] })).toMatchObject({ documents: [], tokens: 0 });
  });
});

describe("sentenceOfEach", () => {
  it("puts a start that stands on an end into the next span", () => {
    expect(sentenceOfEach(Int32Array.of(0, 4, 5, 9, 10), [{ end: 5 }, { end: 10 }])).toEqual(
      Int32Array.of(0, 0, 1, 1, 1),
    );
  });

  it("looks at no more starts than it is told", () => {
    expect(sentenceOfEach(Int32Array.of(0, 6, 7), [{ end: 5 }, { end: 10 }], 2)).toEqual(Int32Array.of(0, 1));
  });
});
