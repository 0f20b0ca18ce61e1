import { describe, expect, it } from "vitest";
import { countTokens, createCorpus, readCorpus } from "../../src/analyse/index.js";
import { sentenceOfEach } from "../../src/analyse/document-tokens.js";
import { corpusOf } from "../corpus/support.js";
import { slowTokenise } from "../text/slow-tokenise.js";
import { tokensOf } from "./support.js";

const corpus = await readCorpus("data/dispatches");
const weather = corpusOf("Rain fell on rain. It was grey.", "Snow fell.");

describe("the tokens of a document", () => {
  it("are as many as the literal tokeniser finds", () => {
    expect(tokensOf(corpus).map(({ length }) => length)).toEqual(
      corpus.documents.map(({ text }) => slowTokenise(text).length),
    );
    expect(countTokens(corpus)).toBe(tokensOf(corpus).reduce((sum, { length }) => sum + length, 0));
  });

  it("stand each in its sentence", () => {
    tokensOf(corpus).forEach(({ starts, ends, sentences }, i) => {
      sentences.forEach((index, token) => {
        const { start, end } = corpus.documents[i]!.sentences[index]!;
        expect(starts[token]).toBeGreaterThanOrEqual(start);
        expect(ends[token]).toBeLessThanOrEqual(end);
      });
    });
  });

  it("are arrays of the document's own length", () => {
    expect(
      tokensOf(corpusOf("One two three.", "Four.")).map(({ ids, starts, ends, sentences }) =>
        [ids, starts, ends, sentences].map(({ length }) => length),
      ),
    ).toEqual([
      [3, 3, 3, 3],
      [1, 1, 1, 1],
    ]);
  });

  it("are numbered by one vocabulary over the corpus", () => {
    const { analyses, vocabulary } = corpusOf("China left.", "Left China.");
    const [one, other] = analyses.map(({ tokens }) => tokens);
    expect(one!.ids[0]).toBe(other!.ids[1]);
    expect(vocabulary.size).toBe(2);
  });

  it("are none in an empty corpus", () => {
    expect(countTokens(createCorpus([]))).toBe(0);
  });
});

describe("counts of tokens", () => {
  it("are given by sentence and by document", () => {
    expect(weather.analyses.map(({ length, sentenceLengths }) => [length, Array.from(sentenceLengths)])).toEqual([
      [7, [4, 3]],
      [2, [2]],
    ]);
  });

  it("are given by type, and add up to the tokens", () => {
    const { analyses, vocabulary } = weather;
    const count = (term: string) => analyses.map(({ types }) => types.get(vocabulary.idOf(term)) ?? 0);
    expect([count("rain"), count("fell"), count("snow")]).toEqual([
      [2, 0],
      [1, 1],
      [0, 1],
    ]);
    expect(analyses.map(({ types }) => [...types.values()].reduce((sum, each) => sum + each, 0))).toEqual([7, 2]);
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
