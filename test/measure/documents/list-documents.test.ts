import { type SourceCorpus, analyseCorpus, corpusOf, createCorpus, readCorpus } from "../../../src/analyse/index.js";
import {
  documentColumns,
  listDocuments,
  listFurniture,
  listRepairs,
  listSentences,
} from "../../../src/measure/documents/index.js";
import { readFileSync } from "node:fs";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { furnitureColumns, problemColumns, repairColumns, sentenceColumns } from "../../../src/corpus/index.js";
import { article, documentOf, prose } from "../../corpus/support.js";

const dispatches = await readCorpus("data/dispatches");
const clean = await readCorpus("test/fixtures/corpus/clean/*.{txt,md,html}");
const all: SourceCorpus = corpusOf([...dispatches.analyses, ...clean.analyses], dispatches);

interface Node {
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}
const textContent = (node: Node): string => node.value ?? (node.childNodes ?? []).map(textContent).join(" ");
const terms = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe("listSentences", () => {
  const byId = new Map(all.documents.map((document) => [document.docId, document]));

  it("gives each sentence the text of its document at its place", () => {
    for (const { docId, sentence, text } of listSentences(all)) {
      const { start, end } = byId.get(docId)!.sentences[sentence]!;
      expect(byId.get(docId)!.text.slice(start, end)).toBe(text);
    }
  });

  it("points to the same words in the file", () => {
    for (const { docId, text, start, end } of listSentences(all)) {
      const { source, format } = byId.get(docId)!.article;
      const raw = source.slice(start!, end!);
      const found = terms(format === "html" ? textContent(parseFragment(raw) as Node) : raw);
      expect([found[0], found.at(-1)], `${docId}: ${text}`).toEqual([terms(text!)[0], terms(text!).at(-1)]);
      if (format === "record") expect(raw).toBe(text);
    }
  });

  it("takes the whole of an entity into the sentence that it ends", () => {
    const source = `<article><p>He left. She spoke of &ldquo;peace.&rdquo;</p><p>${prose}</p></article>`;
    const { start, end } = listSentences(createCorpus([article(source, "html")]))[1]!;
    expect(source.slice(start!, end!)).toBe("She spoke of &ldquo;peace.&rdquo;");
  });

  it("takes the whole of a doubled acronym into the sentence that it ends", () => {
    const source = `It was bought by the U.S.U.S. The law passed on Monday.`;
    const rows = listSentences(createCorpus([article(source, "record")]));
    expect(rows.map(({ start, end }) => source.slice(start!, end!))).toEqual([
      "It was bought by the U.S.U.S.",
      "The law passed on Monday.",
    ]);
  });

  it("numbers sentences through the document", () => {
    for (const { docId, sentences } of dispatches.documents) {
      expect(
        listSentences(dispatches)
          .filter((row) => row.docId === docId)
          .map(({ sentence }) => sentence),
      ).toEqual(sentences.map((_, i) => i));
    }
  });

  it("gives none for an empty corpus", () => {
    expect(listSentences(createCorpus([]))).toEqual([]);
  });
});

describe.each([
  ["listFurniture", listFurniture],
  ["listRepairs", listRepairs],
] as const)("%s", (name, list) => {
  const rows = list(all);

  it("gives each span as the file has it", () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const { source } = all.documents.find(({ docId }) => docId === row.docId)!.article;
      expect(source.slice(row.start, row.end)).toBe("raw" in row ? row.raw : row.text);
    }
  });

  it("counts lines from 1 as an editor does", () => {
    for (const { file, line, start } of rows) {
      if (/\.(?:csv|jsonl)$/.test(file)) continue;
      expect(line).toBe(readFileSync(file, "utf8").slice(0, start).split("\n").length);
    }
  });

  it("keeps the order of the files", () => {
    for (const { docId } of all.documents) {
      const starts = rows.filter((row) => row.docId === docId).map(({ start }) => start);
      expect(starts, name).toEqual([...starts].sort((a, b) => a - b));
    }
  });
});

describe("listFurniture", () => {
  it("names rule and reason", () => {
    const row = listFurniture(createCorpus([article(`31 C\n\n${prose}`)]))[0];
    expect(row).toEqual({
      docId: "by-hand",
      file: "made/by-hand.txt",
      line: 1,
      start: 0,
      end: 4,
      text: "31 C",
      rule: "weather",
      reason: "a weather line of the page",
    });
  });

  it("gives a record's own line", () => {
    expect(
      listFurniture(createCorpus([article(`${prose}\n\nPhoto: AFP\n\n${prose}`, "record", {}, { line: 12 })]))[0]!.line,
    ).toBe(12);
  });
});

describe("listRepairs", () => {
  it("shows what was there and what stands there now", () => {
    expect(listRepairs(createCorpus([article(`The U.S.U.S. left. ${prose}`, "record")]))).toMatchObject([
      { raw: "U.S.U.S.", repaired: "U.S.", rule: "doubled-acronym", start: 4, end: 12 },
    ]);
  });
});

describe("listDocuments", () => {
  it("counts paragraphs and sentences", () => {
    const document = documentOf(`${prose}\n\n${prose}`, "record", { title: "T", published: "2022-02-28" });
    expect(listDocuments(analyseCorpus({ documents: [document], problems: [] }))).toEqual([
      {
        docId: "by-hand",
        file: "made/by-hand.txt",
        line: null,
        title: "T",
        publication: null,
        author: null,
        published: "2022-02-28",
        publishedPrecision: "day",
        publishedEvidence: 'declared as "2022-02-28"',
        url: null,
        language: "en",
        languageEvidence: expect.stringContaining("function words"),
        duplicateOf: null,
        duplicateSimilarity: null,
        paragraphs: 2,
        sentences: 4,
        tokens: 40,
      },
    ]);
  });
});

describe("columns", () => {
  it.each([
    ["documents", documentColumns, listDocuments(all)[0]!],
    ["furniture", furnitureColumns, listFurniture(all)[0]!],
    ["repairs", repairColumns, listRepairs(all)[0]!],
    ["sentences", sentenceColumns, listSentences(all)[0]!],
    ["problems", problemColumns, createCorpus([article("")]).problems[0]!],
  ])("describe every property of a row of %s, in its order", (_, columns, row) => {
    expect(Object.keys(columns)).toEqual(Object.keys(row));
  });
});
