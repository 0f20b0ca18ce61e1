import { readCorpus } from "../../../src/analyse/index.js";
import { tokensOf } from "../../analyse/support.js";
import { describe, expect, it } from "vitest";

import { countFeatures, type FeatureOptions } from "../../../src/measure/terms/index.js";
import { englishStopwords, stem } from "../../../src/text/index.js";
import { corpusOf } from "../../corpus/support.js";

/** Features of one text and how often each occurs. */
function features(text: string, options: FeatureOptions = {}): Record<string, number> {
  const { vocabulary, documents } = countFeatures(corpusOf(text), options);
  return Object.fromEntries([...documents[0]!].map(([id, count]) => [vocabulary.term(id), count]));
}

describe("countFeatures", () => {
  it("leaves English stopwords out", () => {
    expect(features("The minister said that the talks failed")).toEqual({ minister: 1, talks: 1, failed: 1 });
  });

  it("keeps all types when told so", () => {
    expect(features("The minister said it", { stopwords: "none" })).toEqual({ the: 1, minister: 1, said: 1, it: 1 });
  });

  it("takes a list of one's own, and then no other", () => {
    expect(features("The minister said it", { stopwords: ["minister"] })).toEqual({ the: 1, said: 1, it: 1 });
  });

  it("takes a list that can be read only once", () => {
    expect(features("The minister said it", { stopwords: ["minister", "it"].values() })).toEqual({ the: 1, said: 1 });
  });

  it("counts numbers when told so", () => {
    expect(features("8,000 men in 2022 at 3.5 with S-400")).toEqual({ men: 1, "s-400": 1 });
    expect(features("8,000 men in 2022", { numbers: true })).toEqual({ "8,000": 1, men: 1, 2022: 1 });
  });

  it("counts stems", () => {
    expect(features("Sanctions sanctioned the sanctioning US", { stems: true })).toEqual({ sanction: 3, US: 1 });
  });

  it("adds up the types of a stem, over the dispatches", async () => {
    const corpus = await readCorpus("data/dispatches");
    const types = countFeatures(corpus);
    const stems = countFeatures(corpus, { stems: true });
    types.documents.forEach((document, i) => {
      const sums: Record<string, number> = {};
      for (const [id, count] of document)
        sums[stem(types.vocabulary.term(id))] = (sums[stem(types.vocabulary.term(id))] ?? 0) + count;
      expect(
        Object.fromEntries([...stems.documents[i]!].map(([id, count]) => [stems.vocabulary.term(id), count])),
      ).toEqual(sums);
    });
  });

  it("counts runs inside a sentence and not across two", () => {
    expect(features("North Korea tested. South Korea protested.", { ngram: 2 })).toEqual({
      "north korea": 1,
      "korea tested": 1,
      "south korea": 1,
      "korea protested": 1,
    });
  });

  it("lets a run hold a stopword but neither begin nor end with one", () => {
    expect(features("the Ministry of Defense and the Navy", { ngram: 3 })).toEqual({ "ministry of defense": 1 });
  });

  it("counts no run in a sentence shorter than it", () => {
    expect(features("China left. Russia stayed.", { ngram: 3 })).toEqual({});
  });

  it("agrees with runs counted one by one, over the dispatches", async () => {
    const corpus = await readCorpus("data/dispatches");
    const { vocabulary } = corpus;
    const documents = tokensOf(corpus);
    const dropped = (term: string) => englishStopwords().has(term) || term.length === 1 || /^[\p{N}.,]+$/u.test(term);
    const runs = countFeatures(corpus, { ngram: 2 });
    documents.forEach(({ ids, sentences }, i) => {
      const slow: Record<string, number> = {};
      for (let at = 0; at + 1 < ids.length; at++) {
        const pair = [ids[at]!, ids[at + 1]!].map((id) => vocabulary.term(id));
        if (sentences[at] === sentences[at + 1] && !pair.some(dropped))
          slow[pair.join(" ")] = (slow[pair.join(" ")] ?? 0) + 1;
      }
      expect(
        Object.fromEntries([...runs.documents[i]!].map(([id, count]) => [runs.vocabulary.term(id), count])),
      ).toEqual(slow);
    });
  });

  it("gives a map for each document, empty ones included", () => {
    expect(countFeatures(corpusOf("China left.", "…!")).documents.map(({ size }) => size)).toEqual([2, 0]);
  });
});
