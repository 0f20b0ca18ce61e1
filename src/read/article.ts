// Articles: what readers hand over, before anything is cleaned.

/** What a record, a front matter or a page declares about itself; each value as it was written. */
export interface DeclaredMetadata {
  readonly title?: string;
  readonly published?: string;
  readonly publication?: string;
  readonly author?: string;
  readonly url?: string;
  readonly language?: string;
}

export type ArticleFormat = "scrape" | "markdown" | "html" | "record";

/** One input record as published. */
export interface Article {
  /** Path as found, relative to where the program runs. */
  readonly file: string;
  /**
   * Where the record stands in a file of many, 1-based; null where the file is the article. Its line in JSON,
   * JSON Lines, CSV and feeds; the number of its row in Parquet, of its record in WARC, of its first paragraph
   * in the export of a news database.
   */
  readonly line: number | null;
  /** The record's own id, if it has one. */
  readonly id: string | null;
  readonly format: ArticleFormat;
  /** The file's text, or the record's text field; offsets of the corpus count its characters. */
  readonly source: string;
  readonly declared: DeclaredMetadata;
}

/** Something that could not be read, or not as it should be. */
export interface ProblemRow {
  readonly file: string;
  /** 1-based, counted as {@link Article.line} is; null where it is the whole file. */
  readonly line: number | null;
  readonly problem: string;
}

/** What reading gives: the articles, and what was wrong with the rest. */
export interface Reading {
  readonly articles: readonly Article[];
  readonly problems: readonly ProblemRow[];
}

/**
 * Input that cannot be used: a path where nothing is, a file that is damaged as a whole. A single bad record is a
 * {@link ProblemRow} instead, and the rest is read.
 *
 * Wrong arguments are a `TypeError` or a `RangeError`, so that a caller tells the two by their class.
 *
 * @example try { await readArticles("none") } catch (error) { if (error instanceof CorpusError) error.path } // "none"
 */
export class CorpusError extends Error {
  override readonly name = "CorpusError";
  /** The document at fault; null where it is a whole file. */
  readonly docId: string | null;

  /**
   * @param path the file or folder at fault
   * @param line 1-based, counted as {@link Article.line} is; null where it is the whole file
   */
  constructor(
    message: string,
    readonly path: string,
    readonly line: number | null = null,
    { docId = null, ...options }: ErrorOptions & { readonly docId?: string | null } = {},
  ) {
    super(message, options);
    this.docId = docId;
  }
}
