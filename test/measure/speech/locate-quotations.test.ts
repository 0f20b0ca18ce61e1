import { createCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { locateQuotations } from "../../../src/measure/speech/locate-quotations.js";
import { quotationColumns } from "../../../src/measure/speech/quotation-row.js";
import { corpusOf, dispatches } from "../../analyse/actors/one-article.js";
import { speechOf } from "../../analyse/support.js";

describe("locateQuotations", () => {
  it("gives each part verbatim, over all dispatches", async () => {
    const corpus = await dispatches();
    const rows = locateQuotations(corpus);
    expect(rows.length).toBeGreaterThan(100);
    const found = speechOf(corpus).flatMap((quotations, d) =>
      quotations.map(({ parts }) => parts.map(({ start, end }) => corpus.documents[d]!.text.slice(start, end))),
    );
    expect(rows.map(({ text }) => text)).toEqual(found.map((parts) => parts.join(" ")));
    const texts = new Map(corpus.documents.map(({ docId, text }) => [docId, text]));
    expect(rows.filter(({ docId }, i) => !found[i]!.every((part) => texts.get(docId)!.includes(part)))).toEqual([]);
  });

  it("leaves the marks out", async () => {
    expect(locateQuotations(await dispatches()).filter(({ text }) => /^[“”"]|[“”"]$/.test(text!))).toEqual([]);
  });

  it("names the sentence in which the quotation begins", async () => {
    const corpus = await dispatches();
    const wrong = locateQuotations(corpus).filter(({ docId, sentence, start }) => {
      const { toSource, sentences } = corpus.documents.find((document) => document.docId === docId)!;
      const span = sentences[sentence]!;
      return toSource(span.start) > start! || toSource(span.end - 1) < start!;
    });
    expect(wrong).toEqual([]);
  });

  it("places quotation and speaker in the file", () => {
    const source = "  It rained.\n\n“We will be there on time,” said Wang Yi, “if the bridge holds.”";
    const [row] = locateQuotations(corpusOf(source));
    expect(source.slice(row!.start!, row!.end!)).toBe("We will be there on time,” said Wang Yi, “if the bridge holds.");
    expect(source.slice(row!.speakerStart!, row!.speakerEnd!)).toBe("Wang Yi");
  });

  it("keeps the order of the text", async () => {
    const corpus = await dispatches();
    const order = corpus.documents.map(({ docId }) => docId);
    const places = locateQuotations(corpus).map(({ docId, sentence }) => order.indexOf(docId) * 10_000 + sentence);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("lists whom a quotation names, each once, without its speaker", () => {
    const [row] = locateQuotations(
      corpusOf("“China, China and Russia will write to Wang Yi about Ukraine,” Wang Yi said."),
    );
    expect(row).toMatchObject({ speakerId: "wang-yi", targets: "china russia ukraine" });
  });

  it("keeps the phrase of a speaker who is no actor, and gives null where nobody is named", () => {
    const rows = locateQuotations(
      corpusOf("“Nobody came to the pier on Friday.”\n\nA farmer said: “Nobody will be there on time.”"),
    );
    expect(rows.map(({ speaker, speakerId, rule, confidence }) => [speaker, speakerId, rule, confidence])).toEqual([
      [null, null, "", 0],
      ["A farmer", null, "Smith said: “…”", 0.89],
    ]);
  });

  it("lists reported speech too, as indirect", () => {
    expect(locateQuotations(corpusOf("Wang Yi said that China would write to Ukraine."))).toMatchObject([
      { kind: "indirect", speakerId: "wang-yi", targets: "china ukraine", text: "China would write to Ukraine" },
    ]);
  });

  it("has every column of a quotation and no other", () => {
    expect(Object.keys(locateQuotations(corpusOf("“We will be there on time,” Wang Yi said."))[0]!).sort()).toEqual(
      Object.keys(quotationColumns).sort(),
    );
  });

  it("gives nothing for an empty corpus", () => {
    expect(locateQuotations(createCorpus([]))).toEqual([]);
  });
});
