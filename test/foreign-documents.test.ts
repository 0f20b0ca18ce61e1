// What is not English: read, marked, counted, and left out of the measures that are made for English.

import { createCorpus, filterCorpus } from "../src/analyse/index.js";
import { listDocuments } from "../src/measure/documents/index.js";
import { describe, expect, it } from "vitest";
import { countActorsByMonth, countCoOccurrences, locateMentions } from "../src/measure/actors/index.js";

import { locateQuotations } from "../src/measure/speech/index.js";
import { countFeatures, countTerms } from "../src/measure/terms/index.js";
import { scoreActorPolarity, scoreSentenceSentiment, scoreSentiment, scoreTone } from "../src/measure/tone/index.js";
import { article } from "./corpus/support.js";

const english =
  "China and Russia held good talks on Monday. “We welcome the progress with Russia,” Wang Yi said in the " +
  "capital of China.";
const german =
  "China und Russland haben am Montag in der Hauptstadt gute Gespräche geführt. „China ist ein guter Partner“, " +
  "sagte Wang Yi nach dem Treffen in Moskau.";
const record = (id: string, text: string) =>
  article(text, "record", { published: "2022-03-01" }, { id, line: 1, file: "own.jsonl" });
const corpus = createCorpus([record("en", english), record("de", german)]);
const alone = createCorpus([record("en", english)]);
const idsOf = (rows: readonly { readonly docId: string }[]) => [...new Set(rows.map(({ docId }) => docId))];

describe("a document that is not English", () => {
  it("is read and marked by its language", () => {
    expect(listDocuments(corpus).map(({ docId, language, sentences }) => [docId, language, sentences])).toEqual([
      ["en", "en", 2],
      ["de", "de", 2],
    ]);
  });

  it("stands in problems with the measures that leave it out", () => {
    expect(corpus.problems).toEqual([
      {
        file: "own.jsonl",
        line: 1,
        problem:
          "is in German (de; detected by eld in 1 of 1 stretch): " +
          "its terms are counted without English stopwords and stems; names, quotations, " +
          "tone and sentiment are made for English and leave it out",
      },
    ]);
  });

  it("is counted for its terms, as they stand", () => {
    const { vocabulary, documents } = countFeatures(corpus, { stems: true });
    const terms = [...documents[1]!.keys()].map((id) => vocabulary.term(id));
    expect(terms).toEqual(expect.arrayContaining(["gespräche", "partner", "in", "am"]));
    expect([...documents[0]!.keys()].map((id) => vocabulary.term(id))).not.toContain("in");
    expect(countTerms(corpus).find(({ term }) => term === "in")!.documents).toBe(1);
  });

  it("gives no mentions, quotations, tone and sentiment", () => {
    for (const rows of [
      locateMentions(corpus),
      locateQuotations(corpus),
      scoreTone(corpus),
      scoreSentiment(corpus),
      scoreSentenceSentiment(corpus),
    ])
      expect(idsOf(rows)).toEqual(["en"]);
  });

  it("changes no figure of the others", () => {
    expect(countCoOccurrences(corpus).map(({ expected, npmi, g2 }) => [expected, npmi, g2])).toEqual(
      countCoOccurrences(alone).map(({ expected, npmi, g2 }) => [expected, npmi, g2]),
    );
    expect(countActorsByMonth(corpus)).toEqual(countActorsByMonth(alone));
    expect(scoreActorPolarity(corpus, { minSentences: 1 })).toEqual(scoreActorPolarity(alone, { minSentences: 1 }));
  });

  it("can be left out of all", () => {
    expect(countTerms(filterCorpus(corpus, ({ language }) => language === "en"))).toEqual(countTerms(alone));
  });
});
