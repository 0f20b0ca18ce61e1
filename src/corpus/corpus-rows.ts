// Rows of a corpus: its documents and sentences, and the ledgers of what was removed, repaired and rejected.

import { type Columns, real, text, whole } from "../rows/index.js";
import type { ProblemRow } from "../read/index.js";
import type { Corpus, Document } from "./create-corpus.js";
import type { EditKind } from "./edits.js";
import { type Layer, layerOf } from "./layers.js";
import { unlessWithheld } from "./withheld.js";

/** One document and what is known of it. */
export interface DocumentRow {
  readonly docId: string;
  readonly file: string;
  /** Line of its record in a file of many, or null. */
  readonly line: number | null;
  readonly title: string | null;
  readonly publication: string | null;
  readonly author: string | null;
  /** ISO date, or year-month or year where no more is known, or null. */
  readonly published: string | null;
  readonly publishedPrecision: string | null;
  readonly publishedEvidence: string | null;
  readonly url: string | null;
  /** ISO 639-1 code. */
  readonly language: string | null;
  readonly languageEvidence: string | null;
  /** docId of the document of which it is a near-copy, or null. */
  readonly duplicateOf: string | null;
  /** Share of its tokens that stand in that one, 0 … 1, or null. */
  readonly duplicateSimilarity: number | null;
  readonly paragraphs: number;
  readonly sentences: number;
}

/** One span that a page printed and that is not a sentence of the article. */
export interface FurnitureRow {
  readonly docId: string;
  readonly file: string;
  /** Line in the file (in a record: the record's line), 1-based. */
  readonly line: number;
  /** Characters in the file (in a record: in its text), end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly reason: string;
}

/** One piece of damage that was undone. */
export interface RepairRow {
  readonly docId: string;
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly repaired: string;
  readonly rule: string;
}

/** One sentence and its place. */
export interface SentenceRow {
  readonly docId: string;
  readonly sentence: number;
  readonly paragraph: number;
  /** Null, as its places, where the corpus came without its text. */
  readonly text: string;
  /** Characters in the file (in a record: in its text), end exclusive. */
  readonly start: number;
  readonly end: number;
}

export const documentColumns: Columns<DocumentRow> = {
  docId: text("Document"),
  file: text("File"),
  line: whole("Line"),
  title: text("Title"),
  publication: text("Publication"),
  author: text("Author"),
  published: text("Published"),
  publishedPrecision: text("Precision"),
  publishedEvidence: text("Evidence of the date"),
  url: text("Address"),
  language: text("Language"),
  languageEvidence: text("Evidence of the language"),
  duplicateOf: text("Near-copy of"),
  duplicateSimilarity: real("Share of its tokens in that one"),
  paragraphs: whole("Paragraphs"),
  sentences: whole("Sentences"),
};
export const furnitureColumns: Columns<FurnitureRow> = {
  docId: text("Document"),
  file: text("File"),
  line: whole("Line"),
  start: whole("Start", "characters"),
  end: whole("End", "characters"),
  text: text("Removed"),
  rule: text("Rule"),
  reason: text("Reason"),
};
export const repairColumns: Columns<RepairRow> = {
  docId: text("Document"),
  file: text("File"),
  line: whole("Line"),
  start: whole("Start", "characters"),
  end: whole("End", "characters"),
  raw: text("Raw"),
  repaired: text("Repaired"),
  rule: text("Rule"),
};
export const sentenceColumns: Columns<SentenceRow> = {
  docId: text("Document"),
  sentence: whole("Sentence"),
  paragraph: whole("Paragraph"),
  text: text("Text"),
  start: whole("Start", "characters"),
  end: whole("End", "characters"),
};
export const problemColumns: Columns<ProblemRow> = {
  file: text("File"),
  line: whole("Line"),
  problem: text("Problem"),
};

/** One row a document, in the corpus' order. */
export function listDocuments(corpus: Corpus): DocumentRow[] {
  return corpus.documents.map((document) => ({
    docId: document.docId,
    file: document.article.file,
    line: document.article.line,
    title: document.title,
    publication: document.publication,
    author: document.author,
    published: document.published,
    publishedPrecision: document.publishedPrecision,
    publishedEvidence: document.publishedEvidence,
    url: document.url,
    language: document.language,
    languageEvidence: document.languageEvidence,
    duplicateOf: document.duplicateOf,
    duplicateSimilarity: document.duplicateSimilarity,
    paragraphs: document.paragraphs.length,
    sentences: document.sentences.length,
  }));
}

/** One row a sentence, in the corpus' order. */
export function listSentences(corpus: Corpus): SentenceRow[] {
  return corpus.documents.flatMap((document) =>
    document.sentences.map(({ start, end, paragraph }, sentence) => ({
      docId: document.docId,
      sentence,
      paragraph,
      text: unlessWithheld(document, () => document.text.slice(start, end)),
      start: unlessWithheld(document, () => document.toSource(start)),
      end: unlessWithheld(document, () => document.toSourceEnd(end)),
    })),
  );
}

export const furnitureLayer: Layer<readonly FurnitureRow[]> = { name: "what was removed" };
export const repairLayer: Layer<readonly RepairRow[]> = { name: "what was repaired" };

/**
 * What was removed and why, in the order of the files; headings between paragraphs are among it, because they are no
 * sentences.
 */
export function listFurniture(corpus: Corpus): FurnitureRow[] {
  return [
    ...layerOf(corpus, furnitureLayer, () =>
      corpus.documents.flatMap((document) =>
        editsOf(document, "furniture", "heading").map(({ edit, raw, ...place }) => ({
          ...place,
          text: raw,
          rule: edit.rule,
          reason: edit.reason,
        })),
      ),
    ),
  ];
}

/** What was repaired and by which rule, in the order of the files. */
export function listRepairs(corpus: Corpus): RepairRow[] {
  return [
    ...layerOf(corpus, repairLayer, () =>
      corpus.documents.flatMap((document) =>
        editsOf(document, "repair").map(({ edit, raw, ...place }) => ({
          ...place,
          raw,
          repaired: edit.replacement,
          rule: edit.rule,
        })),
      ),
    ),
  ];
}

function editsOf(document: Document, ...kinds: readonly EditKind[]) {
  const { source, file, line } = document.article;
  let at = 0;
  let row = line ?? 1;
  return document.edits
    .filter((edit) => kinds.includes(edit.kind))
    .map((edit) => {
      if (line === null) for (; at < edit.start; at++) if (source.charCodeAt(at) === 10) row++;
      return {
        docId: document.docId,
        file,
        line: row,
        start: edit.start,
        end: edit.end,
        raw: source.slice(edit.start, edit.end),
        edit,
      };
    });
}
