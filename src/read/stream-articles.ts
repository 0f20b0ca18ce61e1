// Stream articles: files, folders and globs of any mixture of formats, article by article.

import type { Article, ProblemRow } from "./article.js";
import { parserOf, parserOfOpened, readableEndings } from "./formats.js";
import { listFiles } from "./list-files.js";
import { type ColumnNames, createFields, type Fields } from "./record-fields.js";
import { openFile } from "./source-file.js";

export interface ReadOptions {
  /**
   * Names of columns and keys by what they hold, where they are not the usual ones: `{ text: "Artikeltext", published:
   * "Datum" }`.
   */
  readonly columns?: ColumnNames;
}

/** Articles as they are read; each stream is read once. */
export interface ArticleStream extends AsyncIterable<Article> {
  /** What could not be read so far; whole when the stream has ended. */
  readonly problems: readonly ProblemRow[];
}

/**
 * Reads articles one after another from files, folders and globs, in the memory of one record.
 *
 * For files that are larger than memory: JSON Lines, CSV, TSV and WARC are read as they come, Parquet by its
 * groups of rows, also packed as `.gz`; of the other formats one file is held at a time. The formats, and
 * what is passed over, are those of {@link readArticles}, which collects what this gives.
 *
 * @param paths one path or many
 * @returns articles in the order of their paths; what could not be read stands in `problems`
 * @throws CorpusError if a path is not there, when reading begins
 * @example const stream = streamArticles("news.warc.gz"); for await (const { source } of stream) count(source);
 */
export function streamArticles(paths: string | readonly string[], options: ReadOptions = {}): ArticleStream {
  const fields = createFields("streamArticles", options.columns);
  const problems: ProblemRow[] = [];
  const articles = readFiles("streamArticles", typeof paths === "string" ? [paths] : paths, fields, problems);
  return { problems, [Symbol.asyncIterator]: () => articles };
}

/** Articles of all files; `caller` is who an error names. */
export async function* readFiles(
  caller: string,
  paths: readonly string[],
  fields: Fields,
  problems: ProblemRow[],
): AsyncGenerator<Article, void, void> {
  for (const file of await listFiles(caller, paths, problems)) {
    const note = (problem: string, line: number | null = null) => void problems.push({ file, line, problem });
    const parse = parserOf(file);
    if (!parse) {
      note(`is of a kind that is not read (endings that are: ${readableEndings.join(" ")}, and each with .gz)`);
      continue;
    }
    const opened = await openFile(file, fields, note).catch((error: NodeJS.ErrnoException) =>
      note(`could not be opened: ${error.code ?? error.message}`),
    );
    if (!opened) continue;
    const found = parserOfOpened(opened, parse)(opened)[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await found
          .next()
          .catch((error: Error) => note(`could not be read any further: ${error.message.split("\n")[0]}`));
        if (!next || next.done) break;
        yield { file, ...next.value };
      }
    } finally {
      await found.return?.();
      opened.close();
    }
  }
}
