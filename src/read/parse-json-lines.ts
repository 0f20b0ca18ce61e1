// JSON Lines: a record a line, read line by line, so that a file may be of any size.

import type { ParsedArticle } from "./article.js";
import { decodeLines, joinLines, type Line } from "./decode-lines.js";
import { readJson } from "./parse-json.js";
import { parseJsonText, recordReader } from "./read-records.js";
import type { SourceFile } from "./source-file.js";

/** Reads the records of JSON Lines; a file that turns out to be one JSON array is read as that. */
export async function* parseJsonLines(file: SourceFile): AsyncGenerator<ParsedArticle> {
  const batches = decodeLines(file);
  const read = recordReader(file);
  let isFirst = true;
  for await (const lines of batches) {
    if (isFirst && opensArray(lines[0]!.text)) {
      const text = await joinLines(after(lines, batches), file);
      return text === null ? undefined : yield* readJson(text, file);
    }
    isFirst = false;
    for (const { text, line } of lines) {
      const article = text.trim() === "" ? null : read.json(text, line);
      if (article) yield article;
    }
  }
}

const opensArray = (line: string) => /^\s*\[\s*(?:\{.*)?$/.test(line) && !parseJsonText(line);

async function* after(first: readonly Line[], rest: AsyncIterable<readonly Line[]>): AsyncGenerator<readonly Line[]> {
  yield first;
  yield* rest;
}
