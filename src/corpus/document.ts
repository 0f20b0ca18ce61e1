// Document: one article as it is analysed. What is known of it stands apart from its text, because a corpus may come
// without text (a bundle), with text alone (the page), or with all that is needed to trace it to its file.

import type { Article, ProblemRow } from "../read/index.js";
import type { Span } from "../text/index.js";
import type { Edit } from "./edits.js";
import type { Metadata } from "./metadata.js";

/** What is known of one article, with or without its text. */
export interface Document extends Metadata {
  /** Unique in the corpus: the record's own id, or the name of the file. */
  readonly docId: string;
  /** Where it was read: the file, and in a file of many the line of its record. */
  readonly article: Pick<Article, "file" | "line">;
  /** How many there are. */
  readonly paragraphs: { readonly length: number };
  /** For each sentence, the index of its paragraph, 0-based. */
  readonly sentences: readonly { readonly paragraph: number }[];
  /** docId of the document of which it is a near-copy; null for most. See {@link findDuplicates}. */
  readonly duplicateOf: string | null;
  /** Share of its tokens that stand in that one, 0 … 1; null where it is a copy of none. */
  readonly duplicateSimilarity: number | null;
}

export interface Sentence extends Span {
  /** Index of its paragraph in the document, 0-based. */
  readonly paragraph: number;
}

/** A document with its text. */
export interface TextDocument extends Document {
  /** Clean text; an empty line stands between paragraphs. */
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
}

/** A document with its text and with what stands between the text and the file. */
export interface SourceDocument extends TextDocument {
  readonly article: Article;
  /** What stands between the source and the text; see {@link applyEdits}. */
  readonly edits: readonly Edit[];
  /** Position in the source of a position in the text. */
  toSource(position: number): number;
  /** Where the source of the character before a position in the text ends: the end of a span. */
  toSourceEnd(position: number): number;
}

/** Documents that were made of articles, and what could not be made. */
export interface DocumentReading<Kind extends Document = SourceDocument> {
  readonly documents: readonly Kind[];
  readonly problems: readonly ProblemRow[];
}

/**
 * Whether a document has its text, and not only what a bundle holds of it.
 *
 * @param document the document
 * @returns true where `text` is there
 * @example hasText(document) // true
 */
export const hasText = (document: Document): document is TextDocument => "text" in document;
/**
 * Whether a document has the article it was made of, byte for byte.
 *
 * @param document the document
 * @returns true where places can be traced to the article, as they cannot in the corpus of a page
 * @example hasSource(document) // true
 */
export const hasSource = (document: Document): document is SourceDocument => "toSource" in document;
