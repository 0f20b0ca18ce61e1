// JSON: an array of records, an object that holds such an array under a usual name, or one record. Records are found
// before they are parsed, so that a broken one costs none of the others.

import type { ParsedArticle } from "./article.js";
import { decodeLines, joinLines } from "./decode-lines.js";
import { describeJsonFault, isTextName, parseJsonText, type RecordReader, recordReader } from "./read-records.js";
import { wrappers } from "./field-names.js";
import { hasText } from "./record-fields.js";
import { isRecord } from "./record-values.js";
import { lineCounter, skipSpace, stringEnd, valueEnd } from "./scan-text.js";
import type { SourceFile } from "./source-file.js";

/** Keys under which programs list articles; `response` and the like hold such an object in turn. */
const listKeys = new Set([
  "articles",
  "results",
  "items",
  "documents",
  "stories",
  "data",
  "docs",
  "records",
  "entries",
  "hits",
  "posts",
  "news",
  "rows",
  "value",
  "response",
  "result",
  "feed",
  "objects",
  "@graph",
  "payload",
]);

/** Reads a JSON file. The line of a record in a list is the one on which it begins; a file of one record has none. */
export async function* parseJson(file: SourceFile): AsyncGenerator<ParsedArticle> {
  const text = await joinLines(decodeLines(file), file);
  if (text !== null) yield* readJson(text, file);
}

/** Reads a JSON text; one with a value on each line is read as JSON Lines. */
export function* readJson(text: string, file: SourceFile): Generator<ParsedArticle> {
  const read = recordReader(file);
  const start = skipSpace(text, 0);
  if (text[start] === "[") return yield* readList(text, start, file, read);
  const end = valueEnd(text, start);
  if (text[start] === "{" && text[skipSpace(text, end)] === "{") {
    for (const [index, row] of text.split("\n").entries()) {
      const article = row.trim() === "" ? null : read.json(row, index + 1);
      if (article) yield article;
    }
    return;
  }
  const list = text[start] === "{" ? listStart(text, start, file, 0) : null;
  if (list !== null) return yield* readList(text, list, file, read);
  const parsed = parseJsonText(text);
  const records = parsed && keyedRecords(parsed.value, file);
  for (const record of records ?? [parsed?.value]) {
    const article = parsed ? read.value(record, null) : read.json(text, null);
    if (article) yield article;
  }
}

/** The records of an object that has one under each id, or that has columns as pandas writes them; else null. */
function keyedRecords(value: unknown, { fields }: SourceFile): unknown[] | null {
  if (!isRecord(value)) return null;
  const inner = Object.values(value);
  if (inner.length === 0 || !inner.every(isRecord) || wrappers.some((name) => name in value)) return null;
  const rows = Object.keys(inner[0]!);
  if (rows.every((row) => /^\d+$/.test(row))) {
    return rows.map((row) =>
      Object.fromEntries(Object.entries(value).map(([name, column]) => [name, (column as typeof value)[row]])),
    );
  }
  return inner.every((record) => hasText(Object.keys(record), fields)) ? inner : null;
}

function* readList(text: string, list: number, { note }: SourceFile, read: RecordReader): Generator<ParsedArticle> {
  const lineAt = lineCounter(text);
  const first = skipSpace(text, list + 1);
  const cut = "breaks off before the end of its list; what came before was read";
  let broken = 0;
  let at = first;
  while (text[at] !== "]") {
    if (at >= text.length) return note(cut, lineAt(at));
    // A broken record hides where it ends. After a few, only the stretch up to the next record is searched for that.
    const end = valueEnd(text, at, broken < 3 ? text.length : nextRecord(text, at, first));
    const row = text.slice(at, end);
    const parsed = parseJsonText(row);
    if (parsed) {
      const article = read.value(parsed.value, lineAt(at));
      if (article) yield article;
    } else note(describeJsonFault(row), lineAt(at));
    const next = skipSpace(text, end);
    const isSound = parsed !== null && /[,\]]/.test(text[next] ?? "]");
    if (!isSound) broken++;
    if (parsed && next >= text.length) return note(cut, lineAt(at));
    at = !isSound ? nextRecord(text, at, first) : text[next] === "," ? skipSpace(text, next + 1) : next;
    if (!isSound && at >= text.length) return;
  }
}

/** The next record after a broken one: where a line begins with a brace, indented as the first record is. */
function nextRecord(text: string, from: number, first: number): number {
  const indent = /(?:^|\n)([ \t]*)$/.exec(text.slice(Math.max(0, first - 100), first))?.[1] ?? "";
  const next = new RegExp(`\\n${indent},?[ \\t]*(?=\\{)`, "g");
  next.lastIndex = from + 1;
  const found = next.exec(text);
  return found ? found.index + found[0].length : text.length;
}

/** Where the list of records in an object begins, or null: under a usual key, at most three objects deep. */
function listStart(text: string, object: number, file: SourceFile, depth: number): number | null {
  let inner: number | null = null;
  let at = skipSpace(text, object + 1);
  while (text[at] === '"') {
    const keyEnd = stringEnd(text, at);
    const colon = skipSpace(text, keyEnd);
    if (text[colon] !== ":") return inner;
    const key = text.slice(at + 1, keyEnd - 1);
    const value = skipSpace(text, colon + 1);
    if (depth === 0 && text[value] === '"' && isTextName(key, file.fields)) return null;
    if (listKeys.has(key.toLowerCase())) {
      if (text[value] === "[" && /[{\]]/.test(text[skipSpace(text, value + 1)] ?? "]")) return value;
      if (text[value] === "{" && depth < 3) inner ??= listStart(text, value, file, depth + 1);
    }
    const end = skipSpace(text, valueEnd(text, value));
    if (text[end] !== ",") return inner;
    at = skipSpace(text, end + 1);
  }
  return inner;
}
