// Rows of a document: what is known of it, its sentences, and the ledgers of what was removed and repaired.

import { type Columns, real, text, whole } from "../rows/index.js";
import type { ProblemRow } from "../read/index.js";
import { type Document, hasSource, hasText, type SourceDocument } from "./document.js";
import type { EditKind } from "./edits.js";

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
  /** Null where the corpus came without its text. */
  readonly text: string | null;
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
  /** Null where the corpus came without its text. */
  readonly raw: string | null;
  /** Null where the corpus came without its text. */
  readonly repaired: string | null;
  readonly rule: string;
}

/** One sentence and its place. */
export interface SentenceRow {
  readonly docId: string;
  readonly sentence: number;
  readonly paragraph: number;
  /** Null where the corpus came without its text. */
  readonly text: string | null;
  /** Characters in the file (in a record: in its text), end exclusive; null where the corpus came without its text. */
  readonly start: number | null;
  readonly end: number | null;
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

/** What is known of a document. */
export const describeDocument = (document: Document): DocumentRow => ({
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
});

/** The sentences of a document, with their text and places where it has them. */
export function describeSentences(document: Document): SentenceRow[] {
  const { docId } = document;
  if (!hasText(document))
    return document.sentences.map(({ paragraph }, sentence) => ({
      docId,
      sentence,
      paragraph,
      text: null,
      start: null,
      end: null,
    }));
  return document.sentences.map(({ start, end, paragraph }, sentence) => ({
    docId,
    sentence,
    paragraph,
    text: document.text.slice(start, end),
    start: hasSource(document) ? document.toSource(start) : null,
    end: hasSource(document) ? document.toSourceEnd(end) : null,
  }));
}

/** What was done to a source on the way to a document's text. */
export interface Ledger {
  /** What was removed; headings between paragraphs are among it, because they are no sentences. */
  readonly furniture: readonly FurnitureRow[];
  readonly repairs: readonly RepairRow[];
}

/** What was removed from a document's source and repaired in it, and by which rule, in the order of the file. */
export const describeEdits = (document: SourceDocument): Ledger => ({
  furniture: editsOf(document, "furniture", "heading").map(({ edit, raw, ...place }) => ({
    ...place,
    text: raw,
    rule: edit.rule,
    reason: edit.reason,
  })),
  repairs: editsOf(document, "repair").map(({ edit, raw, ...place }) => ({
    ...place,
    raw,
    repaired: edit.replacement,
    rule: edit.rule,
  })),
});

function editsOf(document: SourceDocument, ...kinds: readonly EditKind[]) {
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
