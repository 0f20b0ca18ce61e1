import { analyseCorpus, createCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { mentionColumns } from "../../../src/measure/actors/actor-rows.js";
import { locateMentions } from "../../../src/measure/actors/locate-mentions.js";
import { createRegister } from "../../../src/analyse/actors/register.js";
import { corpusOf, dispatches } from "../../analyse/actors/one-article.js";
import { mentionsOf } from "../../analyse/support.js";

describe("locateMentions", () => {
  it("gives offsets in the sentence's text that cut out the surface, over all dispatches", async () => {
    const corpus = await dispatches();
    const rows = locateMentions(corpus);
    expect(rows.length).toBeGreaterThan(500);
    const documents = new Map(corpus.documents.map((document) => [document.docId, document]));
    const wrong = rows.filter(({ docId, sentence, start, end, surface }) => {
      const { text, sentences } = documents.get(docId)!;
      const span = sentences[sentence]!;
      return (
        text.slice(span.start, span.end).slice(start!, end!) !== surface ||
        start! < 0 ||
        end! <= start! ||
        end! > span.end - span.start
      );
    });
    expect(wrong).toEqual([]);
  });

  it("leaves articles, possessives and spaces out of the surface", async () => {
    const rows = locateMentions(await dispatches());
    expect(
      rows.filter(({ surface }) => /^\s|\s$|['’]s?$|^(?:a|an|the) /.test(surface!)).map(({ surface }) => surface),
    ).toEqual([]);
  });

  it("keeps the order of documents and sentences", async () => {
    const corpus = await dispatches();
    const order = corpus.documents.map(({ docId }) => docId);
    const places = locateMentions(corpus).map(({ docId, sentence }) => order.indexOf(docId) * 10_000 + sentence);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("has every column of a mention and no other", () => {
    expect(Object.keys(locateMentions(corpusOf("Russia voted."))[0]!).sort()).toEqual(
      Object.keys(mentionColumns).sort(),
    );
  });

  it("gives the rule that decided, in words", async () => {
    expect(locateMentions(await dispatches()).filter(({ rule }) => rule.length < 4)).toEqual([]);
  });

  it("gives nothing where nobody is named, and for an empty corpus", () => {
    expect(locateMentions(corpusOf("Nobody came."))).toEqual([]);
    expect(locateMentions(createCorpus([]))).toEqual([]);
  });

  it("reads a document alone as it reads it among others", async () => {
    const corpus = await dispatches();
    const some = corpus.documents.filter((_, i) => i % 5 === 0);
    const alone = some.flatMap((document) => locateMentions(analyseCorpus({ documents: [document], problems: [] })));
    expect(alone).toEqual(locateMentions(corpus).filter((row) => some.some(({ docId }) => docId === row.docId)));
  });
});

describe("the mentions of an analysis", () => {
  it("gives the same lists a second time", () => {
    const corpus = corpusOf("Russia voted.");
    expect(mentionsOf(corpus)[0]).toBe(mentionsOf(corpus)[0]);
  });

  it("keeps the lists of two registers apart", () => {
    const corpus = corpusOf("Russia voted for Acme.");
    const register = createRegister([{ id: "acme", name: "Acme", type: "organisation" }]);
    expect(mentionsOf(corpus)[0]!.map(({ actor }) => actor.id)).toEqual(["russia"]);
    expect(mentionsOf(analyseCorpus(corpus, { register, knownOnly: true }))[0]!.map(({ actor }) => actor.id)).toEqual([
      "acme",
    ]);
  });

  it("counts places in the whole text, not in the sentence", () => {
    const corpus = corpusOf("Nobody came. Russia voted.");
    const [mention] = mentionsOf(corpus)[0]!;
    expect([mention!.sentence, corpus.documents[0]!.text.slice(mention!.start, mention!.end)]).toEqual([1, "Russia"]);
  });
});
