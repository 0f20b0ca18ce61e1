// One sentence behind a figure, with its place.

import { type Columns, real, text, whole } from "../../rows/index.js";

/** A stretch of a sentence that made it evidence. */
export interface Hit {
  /** Characters in the sentence's text, end exclusive; null where the corpus came without its text. */
  readonly start: number | null;
  readonly end: number | null;
  /** A term that was asked for, a name of an actor, a quotation, a rated term, or whom something is said of. */
  readonly kind: "term" | "actor" | "quotation" | "rated" | "judged";
  /** What a rated term adds to the sentence's polarity; of whom something is said, its tone. */
  readonly adds?: number;
}

/** One sentence behind a figure. */
export interface EvidenceRow {
  readonly docId: string;
  readonly title: string;
  readonly publication: string | null;
  readonly published: string | null;
  /**
   * Index of the sentence in the document, 0-based; −1 where a bundle says that the article has a term and not where.
   */
  readonly sentence: number;
  /** Null where the corpus came without its text. */
  readonly text: string | null;
  readonly hits: readonly Hit[];
  /** −1 … 1; null where the sentence is known not to be English. */
  readonly polarity: number | null;
  readonly file: string;
  /** Line in the file (of a record: the record's line), 1-based; null where the corpus came without its text. */
  readonly line: number | null;
  /** Characters in the file (of a record: in its text), end exclusive; null where the corpus came without its text. */
  readonly start: number | null;
  readonly end: number | null;
  readonly url: string | null;
}

export const evidenceColumns: Columns<EvidenceRow> = {
  docId: text("Document"),
  title: text("Title"),
  publication: text("Publication"),
  published: text("Published"),
  sentence: whole("Sentence"),
  text: text("Text"),
  hits: text("Hits"),
  polarity: real("Polarity", "−1 to 1"),
  file: text("File"),
  line: whole("Line"),
  start: whole("Start", "characters"),
  end: whole("End", "characters"),
  url: text("Address"),
};
