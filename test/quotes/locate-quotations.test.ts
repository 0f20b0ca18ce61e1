import { describe, expect, it } from "vitest";
import { findMentions } from "../../src/actors/index.js";
import { findQuotations } from "../../src/quotes/find-quotations.js";
import { locateQuotations } from "../../src/quotes/locate-quotations.js";
import { quotationColumns } from "../../src/quotes/quotation-row.js";
import { corpusOf, dispatches } from "../actors/one-article.js";

describe("locateQuotations", () => {
  it("gives each part verbatim, over all dispatches", async () => {
    const corpus = await dispatches();
    const rows = locateQuotations(corpus);
    expect(rows.length).toBeGreaterThan(100);
    const found = corpus.documents.flatMap(({ text, paragraphs }, d) => findQuotations(text, paragraphs, findMentions(corpus)[d]!).map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end))));
    expect(rows.map(({ text }) => text)).toEqual(found.map((parts) => parts.join(" ")));
    const texts = new Map(corpus.documents.map(({ docId, text }) => [docId, text]));
    expect(rows.filter(({ docId }, i) => !found[i]!.every((part) => texts.get(docId)!.includes(part)))).toEqual([]);
  });

  it("leaves the marks out", async () => {
    expect(locateQuotations(await dispatches()).filter(({ text }) => /^[“”"]|[“”"]$/.test(text))).toEqual([]);
  });

  it("names the sentence in which the quotation begins", async () => {
    const corpus = await dispatches();
    const documents = new Map(corpus.documents.map((document) => [document.docId, document]));
    const wrong = locateQuotations(corpus).filter(({ docId, sentence, text }) => {
      const { text: whole, sentences } = documents.get(docId)!;
      const span = sentences[sentence]!;
      return !whole.slice(span.start, span.end).includes(text.slice(0, 12));
    });
    expect(wrong).toEqual([]);
  });

  it("keeps the order of the text", async () => {
    const corpus = await dispatches();
    const order = corpus.documents.map(({ docId }) => docId);
    const places = locateQuotations(corpus).map(({ docId, sentence }) => order.indexOf(docId) * 10_000 + sentence);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("lists whom a quotation names, each once, without its speaker", () => {
    const [row] = locateQuotations(corpusOf("“China, China and Russia will write to Wang Yi about Ukraine,” Wang Yi said."));
    expect(row).toMatchObject({ speakerId: "wang-yi", targets: "china russia ukraine" });
  });

  it("gives the surface of the speaker, or null", () => {
    const rows = locateQuotations(corpusOf("“We will be there on time,” Wang Yi said.\n\nA farmer said: “Nobody will be there on time.”"));
    expect(rows.map(({ speaker, speakerId }) => [speaker, speakerId])).toEqual([["Wang Yi", "wang-yi"], [null, null]]);
  });

  it("has every column of a quotation and no other", () => {
    expect(Object.keys(locateQuotations(corpusOf("“We will be there on time,” Wang Yi said."))[0]!).sort()).toEqual(Object.keys(quotationColumns).sort());
  });

  it("gives nothing for an empty corpus", () => {
    expect(locateQuotations({ documents: [], problems: [] })).toEqual([]);
  });
});
