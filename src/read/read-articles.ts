// Read articles: what a stream of articles gives, all at once.

import type { Article, ProblemRow, Reading } from "./article.js";
import { createFields } from "./record-fields.js";
import { readFiles, type ReadOptions } from "./stream-articles.js";

/**
 * Reads articles from files, folders and globs.
 *
 * It reads `.txt` scrapes, Markdown with front matter, HTML pages, JSON, JSON Lines, CSV, TSV, Excel, Parquet, WARC,
 * RSS and Atom feeds, NITF, NewsML and SGML of wires, Word and rich text; each also as `.gz`. Exports of Nexis, Factiva,
 * ProQuest, Europresse and WISO are cut into their articles, whether they are text, pages, Word or rich text. Files of
 * other kinds in a folder are listed in `problems`, except a README and dot files. A bad record never stops it: the
 * record is listed with its file, line and reason, and the rest is read. {@link streamArticles} reads the same without
 * holding it all in memory.
 *
 * @param paths one path or many
 * @param options names of columns, where they are not the usual ones
 * @returns articles in the order of their paths, and the problems; no articles for no paths
 * @throws RangeError for the column of a field that articles do not have; CorpusError if a path does not exist
 * @example (await readArticles("data/dispatches")).articles.length // 32
 */
export async function readArticles(paths: string | readonly string[], options: ReadOptions = {}): Promise<Reading> {
  const articles: Article[] = [];
  const problems: ProblemRow[] = [];
  const fields = createFields("readArticles", options.columns);
  for await (const article of readFiles("readArticles", typeof paths === "string" ? [paths] : paths, fields, problems))
    articles.push(article);
  return { articles, problems };
}
