// Read articles: what a stream of articles gives, all at once.

import type { Article, ProblemRow, Reading } from "./article.js";
import { createFields } from "./record-fields.js";
import { readFiles, type ReadOptions } from "./stream-articles.js";

/**
 * Reads articles from files, folders and globs.
 *
 * `.txt` scrapes, Markdown with front matter, HTML pages, JSON, JSON Lines, CSV, TSV, Parquet, WARC, RSS and
 * Atom files, Word files as news databases export them; each also as `.gz`. In a folder, files of other
 * kinds are passed over and listed, except a README and dot files. Never stops at the first bad record: it
 * is listed with its file, line and reason, and the rest is read. {@link streamArticles} reads the same
 * without holding it.
 *
 * @param paths one path or many
 * @returns articles in the order of their paths, and the problems
 * @throws CorpusError if a path is not there; RangeError for columns of what an article does not have
 * @example (await readArticles("data/dispatches")).articles.length
 */
export async function readArticles(paths: string | readonly string[], options: ReadOptions = {}): Promise<Reading> {
  const articles: Article[] = [];
  const problems: ProblemRow[] = [];
  const fields = createFields("readArticles", options.columns);
  for await (const article of readFiles("readArticles", typeof paths === "string" ? [paths] : paths, fields, problems))
    articles.push(article);
  return { articles, problems };
}
