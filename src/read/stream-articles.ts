// Stream articles: files, folders and globs in any mixture of formats, article by article.

import type { Article, ProblemRow } from "./article.js";
import { parserOf, parserOfOpened, readableEndings } from "./formats.js";
import { listFiles } from "./list-files.js";
import type { Fields } from "./field-names.js";
import { type ColumnNames, createFields } from "./record-fields.js";
import { openFile } from "./source-file.js";

export interface ReadOptions {
  /** Columns and keys with other names, by what they hold: `{ text: "Artikeltext", published: "Datum" }`. */
  readonly columns?: ColumnNames;
}

/** Articles as they are read; a stream is read once. */
export interface ArticleStream extends AsyncIterable<Article> {
  /** What could not be read so far; complete when the stream has ended. */
  readonly problems: readonly ProblemRow[];
}

/**
 * Reads articles one after another from files, folders and globs, in the memory of one record.
 *
 * For files that are larger than memory: JSON Lines, CSV, TSV and WARC are read as they come, Parquet by its groups of
 * rows, also packed as `.gz`; of the other formats one file is held at a time. It reads the same formats as
 * {@link readArticles} and skips the same files.
 *
 * @param paths one path or many
 * @param options names of columns, where they are not the usual ones
 * @returns articles in the order of their paths; what could not be read is in `problems`
 * @throws RangeError for the column of a field that articles do not have; CorpusError, when reading begins, if a path
 *   does not exist
 * @example for await (const { source } of streamArticles("data/dispatches")) console.log(source.length);
 */
export function streamArticles(paths: string | readonly string[], options: ReadOptions = {}): ArticleStream {
  const fields = createFields("streamArticles", options.columns);
  const problems: ProblemRow[] = [];
  const articles = readFiles("streamArticles", typeof paths === "string" ? [paths] : paths, fields, problems);
  return { problems, [Symbol.asyncIterator]: () => articles };
}

/** Articles of all files; `caller` is the function that an error names. */
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
      note(`is of a kind that is not read (those that are: ${readableEndings.join(" ")}, each also with .gz)`);
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
