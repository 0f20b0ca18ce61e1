// Rows of documents: what is known of each, its sentences, and what was removed and repaired on the way.

import type { Corpus, TextCorpus, WithWords } from "../../analyse/index.js";
import {
  describeDocument,
  describeSentences,
  documentColumns as ownColumns,
  type DocumentRow as OwnRow,
  type FurnitureRow,
  type RepairRow,
  type SentenceRow,
} from "../../corpus/index.js";
import { type Columns, whole } from "../../rows/index.js";

/** One document and what is known of it. */
export interface DocumentRow extends OwnRow {
  readonly tokens: number;
}

export const documentColumns: Columns<DocumentRow> = { ...ownColumns, tokens: whole("Tokens") };

/**
 * Lists the documents of a corpus, and what is known of each.
 *
 * @returns a row for each document, in the corpus' order
 * @example listDocuments(corpus)[0]!.published
 */
export const listDocuments = ({ analyses }: Corpus): DocumentRow[] =>
  analyses.map(({ document, length }) => ({ ...describeDocument(document), tokens: length }));

/**
 * Lists the sentences of a corpus and their places.
 *
 * @returns a row for each sentence, in the corpus' order; text and places are null where the text is not at hand
 * @example listSentences(corpus).length
 */
export function listSentences(corpus: TextCorpus): WithWords<SentenceRow>[];
export function listSentences(corpus: Corpus): SentenceRow[];
export function listSentences({ analyses }: Corpus): SentenceRow[] {
  return analyses.flatMap(({ document }) => describeSentences(document));
}

/**
 * Lists what was removed and why. Headings between paragraphs are among it, because they are no sentences.
 *
 * @returns rows in the order of the files; none where nothing was removed
 * @example listFurniture(corpus).filter((row) => row.rule === "teaser").length
 */
export const listFurniture = ({ analyses }: Corpus): FurnitureRow[] =>
  analyses.flatMap(({ ledger }) => ledger?.furniture ?? []);

/**
 * Lists the damage that was undone, and by which rule.
 *
 * @returns rows in the order of the files; none where nothing was repaired
 * @example listRepairs(corpus).length
 */
export const listRepairs = ({ analyses }: Corpus): RepairRow[] =>
  analyses.flatMap(({ ledger }) => ledger?.repairs ?? []);
