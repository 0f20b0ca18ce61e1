import { type Columns, real, text, whole } from "../../rows/index.js";

/** One term and how often the corpus uses it. */
export interface TermRow {
  readonly term: string;
  /** Occurrences, at least 1. */
  readonly count: number;
  /** Documents with at least one occurrence. */
  readonly documents: number;
  /** Occurrences per million tokens. */
  readonly perMillion: number;
  /** 95 % interval of `perMillion`, Poisson bootstrap over documents; null for fewer than two documents. */
  readonly low: number | null;
  readonly high: number | null;
  /** count × ln(N / documents), N the number of documents. */
  readonly tfidf: number;
}

export const termColumns: Columns<TermRow> = {
  term: text("Term"),
  count: whole("Occurrences"),
  documents: whole("Documents"),
  perMillion: real("Frequency", "per million tokens"),
  low: real("Frequency, low", "per million tokens"),
  high: real("Frequency, high", "per million tokens"),
  tfidf: real("tf-idf"),
};

/** One term in one document. */
export interface DocumentTermRow {
  readonly docId: string;
  readonly title: string;
  /** ISO date, year-month, or null. */
  readonly published: string | null;
  readonly term: string;
  /** Occurrences in the document, 0 included. */
  readonly count: number;
  /** Occurrences per thousand tokens of the document. */
  readonly perThousand: number;
}

export const documentTermColumns: Columns<DocumentTermRow> = {
  docId: text("Document"),
  title: text("Title"),
  published: text("Published"),
  term: text("Term"),
  count: whole("Occurrences"),
  perThousand: real("Frequency", "per thousand tokens"),
};
