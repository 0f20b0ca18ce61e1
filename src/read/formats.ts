// Formats: how files are read, by their ending. Each may be packed as .gz.

import { decodePage } from "./decode-bytes.js";
import { splitPage, splitText } from "./export-lines.js";
import { parseCsv } from "./parse-csv.js";
import { parseDocx } from "./parse-docx.js";
import { parseFeed } from "./parse-feed.js";
import { parseJson } from "./parse-json.js";
import { parseJsonLines } from "./parse-json-lines.js";
import { parseMarkdown } from "./parse-markdown.js";
import { parseParquet } from "./parse-parquet.js";
import { parseRtf } from "./parse-rtf.js";
import { parseWarc } from "./parse-warc.js";
import { parseXlsx } from "./parse-xlsx.js";
import { collectText, type Parse, type SourceFile } from "./source-file.js";
import { noted } from "./split-export.js";
import { tellFormat } from "./tell-format.js";

const parseText: Parse = async function* (file) {
  const source = await collectText(file);
  if (source === null) return;
  const parts = splitText(source);
  if (parts) yield* noted(parts, file);
  else yield { line: null, id: null, format: "scrape", source, declared: {} };
};

const parsePage: Parse = async function* (file) {
  const source = await collectText(file, (bytes) => decodePage(bytes));
  if (source === null) return;
  const parts = await splitPage(source);
  if (parts) yield* noted(parts, file);
  else yield { line: null, id: null, format: "html", source, declared: {} };
};

const parsers: Readonly<Record<string, Parse>> = {
  ".txt": parseText,
  ".md": parseMarkdown,
  ".markdown": parseMarkdown,
  ".html": parsePage,
  ".htm": parsePage,
  ".xhtml": parsePage,
  ".json": parseJson,
  ".jsonl": parseJsonLines,
  ".jl": parseJsonLines,
  ".ndjson": parseJsonLines,
  ".csv": parseCsv,
  ".tsv": parseCsv,
  ".tab": parseCsv,
  ".parquet": parseParquet,
  ".warc": parseWarc,
  ".wet": parseWarc,
  ".xml": parseFeed,
  ".rss": parseFeed,
  ".atom": parseFeed,
  ".sgm": parseFeed,
  ".sgml": parseFeed,
  ".nitf": parseFeed,
  ".docx": parseDocx,
  ".xlsx": parseXlsx,
  ".rtf": parseRtf,
};

/** Endings of the files that are read. */
export const readableEndings: readonly string[] = Object.keys(parsers);

/** How a file of this name is read, or null. */
export function parserOf(path: string): Parse | null {
  const ending = endingOf(path);
  return Object.hasOwn(parsers, ending) ? parsers[ending]! : null;
}

/** How an open file is read: by its name, unless its beginning shows that it is something else. */
export function parserOfOpened({ path, head, fields, note }: SourceFile, named: Parse): Parse {
  const ending = endingOf(path);
  const told = tellFormat(head, ending, fields);
  if (told) note(`holds ${told.name}, though its name ends in ${ending}; it was read as ${told.name}`);
  return told ? parsers[told.ending]! : named;
}

/** The ending without that of gzip, in lower case. */
const endingOf = (path: string) => /\.\w+$/.exec(path.replace(/\.gz$/i, ""))?.[0].toLowerCase() ?? "";
