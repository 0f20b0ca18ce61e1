// Articles: what readers hand over, before anything is cleaned.

/** What a record, front matter or a page declares about itself; each value as it was written. */
export interface DeclaredMetadata {
  readonly title?: string;
  readonly published?: string;
  readonly publication?: string;
  readonly author?: string;
  readonly url?: string;
  readonly language?: string;
}

/** The values that say something. */
export const declare = (
  values: Readonly<Partial<Record<keyof DeclaredMetadata, string | undefined>>>,
): DeclaredMetadata => Object.fromEntries(Object.entries(values).filter(([, value]) => value?.trim()));

export type ArticleFormat = "scrape" | "markdown" | "html" | "record";

/** One input record as published. */
export interface Article {
  /** Its path, relative to the working directory. */
  readonly file: string;
  /**
   * Where the record begins in a file of many, 1-based; null where the file is one article. A line in JSON, JSON
   * Lines, CSV and feeds; the number of a row in Parquet, of a record in WARC, of a paragraph in the export of a news
   * database.
   */
  readonly line: number | null;
  /** The record's own id, if it has one. */
  readonly id: string | null;
  readonly format: ArticleFormat;
  /** The file's text, or the record's text field; the offsets of a corpus count its characters. */
  readonly source: string;
  readonly declared: DeclaredMetadata;
}

/** What a parser gives: the file is known to whoever opened it. */
export type ParsedArticle = Omit<Article, "file">;

/**
 * Something that could not be read, or not as it should be.
 *
 * `problem` says it as the end of a sentence that the file begins: "is empty", "has no text".
 */
export interface ProblemRow {
  readonly file: string;
  /** 1-based, counted as {@link Article.line} is; null where it is the whole file. */
  readonly line: number | null;
  readonly problem: string;
}

/** The articles of a number of files, and what was wrong with the rest. */
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
