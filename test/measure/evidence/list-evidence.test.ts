import { roundScore } from "../../../src/analyse/tone/index.js";
import { createCorpus, filterCorpus, readCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { countActorsByMonth, countCoOccurrences, measureNetwork } from "../../../src/measure/actors/index.js";

import { applyEdits } from "../../../src/corpus/edits.js";
import { type EvidenceRow, listEvidence, readQuery } from "../../../src/measure/evidence/index.js";
import { locateQuotations } from "../../../src/measure/speech/index.js";
import { countTerms, countTermsByDocument, locateKeywords } from "../../../src/measure/terms/index.js";
import { scoreActorPolarity, scoreSentiment } from "../../../src/measure/tone/index.js";

const corpus = await readCorpus(["data/dispatches"]);
const hits = (rows: readonly EvidenceRow[], kind: string) =>
  rows.reduce((sum, row) => sum + row.hits.filter((hit) => hit.kind === kind).length, 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** What a function says of each row, beside what the row says. */
const compare = <Row extends object>(
  rows: readonly Row[],
  figure: (row: Row) => unknown,
  counted: (evidence: EvidenceRow[], row: Row) => unknown,
) => {
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.map((row) => counted(listEvidence(corpus, row), row))).toEqual(rows.map(figure));
};

describe("the evidence of a row", () => {
  it("of a term has a hit for each occurrence, in as many documents", () => {
    compare(
      countTerms(corpus, { top: 60 }),
      ({ count, documents }) => [count, documents],
      (found) => [hits(found, "term"), new Set(found.map(({ docId }) => docId)).size],
    );
  });
  it("of a run of terms too", () => {
    compare(
      countTerms(corpus, { top: 20, ngram: 2 }),
      ({ count }) => count,
      (found) => hits(found, "term"),
    );
  });
  it("of a stem, where it is said to be one", () => {
    const rows = countTerms(corpus, { top: 20, stems: true });
    expect(rows.map((row) => hits(listEvidence(corpus, row, { stems: true }), "term"))).toEqual(
      rows.map(({ count }) => count),
    );
  });
  it("of a term in a document stays in the document", () => {
    compare(
      countTermsByDocument(corpus, { top: 6 }),
      ({ count }) => count,
      (found) => hits(found, "term"),
    );
  });
  it("of an actor in a month has its mentions, and the share's sentences", () => {
    const sentences = (month: string) =>
      corpus.documents
        .filter(({ published }) => published?.startsWith(month))
        .reduce((sum, document) => sum + document.sentences.length, 0);
    compare(
      countActorsByMonth(corpus),
      ({ mentions, share }) => [mentions, share.toFixed(9)],
      (found, { month }) => [hits(found, "actor"), (found.length / sentences(month)).toFixed(9)],
    );
  });
  it("of a pair has a row for each sentence with both", () => {
    compare(
      countCoOccurrences(corpus),
      ({ sentences, documents }) => [sentences, documents],
      (found) => [found.length, new Set(found.map(({ docId }) => docId)).size],
    );
  });
  it("of a node of the network has its mentions", () => {
    compare(
      measureNetwork(corpus),
      ({ mentions }) => mentions,
      (found) => hits(found, "actor"),
    );
  });
  it("of an actor's polarity has the sentences it is the mean of, with their rated terms", () => {
    compare(
      scoreActorPolarity(corpus),
      ({ sentences, polarity }) => [sentences, polarity.toFixed(9)],
      (found) => [found.length, mean(found.map((row) => row.polarity!)).toFixed(9)],
    );
  });
  it("of a document's polarity has all its sentences; what the terms add sums to each one's polarity", () => {
    compare(
      scoreSentiment(corpus),
      ({ sentences, polarity }) => [sentences, polarity.toFixed(9)],
      (found) => [
        found.length,
        mean(found.map((row) => roundScore(row.hits.reduce((sum, { adds }) => sum + adds!, 0)))).toFixed(9),
      ],
    );
  });
  it("of an occurrence is its one sentence", () => {
    compare(
      locateKeywords(corpus, "sanction*"),
      ({ docId, sentence }) => [[docId, sentence]],
      (found) => found.map(({ docId, sentence }) => [docId, sentence]),
    );
  });
  it("of a quotation is the sentence in which it begins, with what is said marked", () => {
    const rows = locateQuotations(corpus).filter(({ speakerId }) => speakerId !== null);
    compare(
      rows,
      ({ docId, sentence }) => [[docId, sentence]],
      (found) => found.map(({ docId, sentence }) => [docId, sentence]),
    );
    for (const row of rows) {
      const [found] = listEvidence(corpus, row);
      const marked = found!.hits
        .filter(({ kind }) => kind === "quotation")
        .map(({ start, end }) => found!.text!.slice(start!, end!));
      expect(marked.some((text) => row.text!.startsWith(text.slice(0, 3)))).toBe(true);
    }
  });
  it("is the same for a part of the corpus, without reading it again", () => {
    const part = filterCorpus(corpus, ({ published }) => published! < "2023");
    const [row] = countTerms(part, { top: 1 });
    expect(hits(listEvidence(part, row!), "term")).toBe(row!.count);
    expect(row!.count).toBeLessThan(countTerms(corpus, { top: 1 })[0]!.count);
  });
});

describe("a sentence of evidence", () => {
  it("stands at its place in its file, but for the edits that the ledgers list", () => {
    for (const { docId, text, start, end } of corpus.documents.flatMap(({ docId }) =>
      listEvidence(corpus, { docId }),
    )) {
      const { article, edits } = corpus.documents.find((document) => document.docId === docId)!;
      const inside = edits
        .filter((edit) => edit.start >= start! && edit.end <= end!)
        .map((edit) => ({ ...edit, start: edit.start - start!, end: edit.end - start! }));
      expect(applyEdits(article.source.slice(start!, end!), inside).text).toBe(text);
    }
  });
  it("has the line it stands on", () => {
    for (const { docId, start, line } of corpus.documents.flatMap(({ docId }) => listEvidence(corpus, { docId }))) {
      const { article } = corpus.documents.find((document) => document.docId === docId)!;
      expect(line).toBe(article.line ?? article.source.slice(0, start!).split("\n").length);
    }
  });
  it("marks what was counted, letter by letter", () => {
    const own = createCorpus([
      {
        file: "a.txt",
        line: null,
        id: null,
        format: "scrape",
        source: "The embargo hurts. Nobody likes an embargo, said Xi Jinping.",
        declared: {},
      },
    ]);
    expect(
      listEvidence(own, { term: "embargo" }).map(({ text, hits: [hit] }) => text!.slice(hit!.start!, hit!.end!)),
    ).toEqual(["embargo", "embargo"]);
    expect(
      listEvidence(own, { actorId: "xi-jinping" }).map(({ text, hits: [hit] }) => text!.slice(hit!.start!, hit!.end!)),
    ).toEqual(["Xi Jinping"]);
  });
});

describe("readQuery", () => {
  it("takes a mark's own query, and reads a row by its columns", () => {
    expect(readQuery({ label: "China", evidence: { actorId: "china", rated: true } })).toEqual({
      actorId: "china",
      rated: true,
    });
    expect(readQuery({ source: "china", target: "russia", sentences: 4 })).toEqual({
      source: "china",
      target: "russia",
    });
    expect(readQuery({ docId: "a", polarity: 0.2, sentences: 3 })).toEqual({ docId: "a", rated: true });
  });
  it("refuses what leads nowhere", () => {
    expect(() => readQuery({ measure: "ttr", value: 2 })).toThrow(
      "evidence requires a row with a term, an actor, a pair, a speaker, a document or a month (got one of measure, value), pass a row of a table or a mark of a chart",
    );
  });
});
