// Records of a file: each becomes an article or a note. What is true of all of them is noted
// once, not at each row: that they are a list without text, that they hold leads alone.

import type { ParsedArticle } from "./article.js";
import type { Fields } from "./field-names.js";
import { describeMissingText, recordArticle } from "./record-fields.js";
import { isRecord } from "./record-values.js";
import type { SourceFile } from "./source-file.js";

export interface RecordReader {
  /** The article that a value is, or null with a note. */
  value(value: unknown, line: number | null): ParsedArticle | null;
  /** The article that a JSON text is, or null with a note. */
  json(text: string, line: number | null): ParsedArticle | null;
}

/** Reads the records of one file, one after another; a table has told which columns there are. */
export function recordReader(
  { fields, note }: Pick<SourceFile, "fields" | "note">,
  { isTable = false } = {},
): RecordReader {
  const told = new Set<string>();
  const once = (problem: string, line: number | null) => {
    if (!told.has(problem)) note(problem, line);
    told.add(problem);
  };
  const value = (given: unknown, line: number | null) => {
    const read = isRecord(given) ? recordArticle(given, line, fields) : null;
    if (read) {
      if (read.problem !== null) (read.isLead ? once : note)(read.problem, line);
      return read.article;
    }
    const { problem, isList } = describeMissingText(isRecord(given) ? Object.keys(given) : [], fields);
    (isList ? once : note)(isTable && !isList ? "has no text" : problem, line);
    return null;
  };
  const json = (text: string, line: number | null) => {
    const parsed = parseJsonText(text);
    if (parsed) return value(parsed.value, line);
    note(describeJsonFault(text), line);
    return null;
  };
  return { value, json };
}

/** The value of a JSON text, or null where it is not JSON. */
export function parseJsonText(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** What is wrong with a text that is not JSON, in words that do not change with the engine. */
export function describeJsonFault(row: string): string {
  const isClosed = /[}\]]$/.test(row.trimEnd());
  const fault = isClosed ? "look for a missing quotation mark or comma" : "it breaks off before its end";
  return `is not valid JSON: ${fault}`;
}

/** True where a key of a record may hold its text. */
export const isTextName = (name: string, { text, html }: Fields): boolean =>
  text.includes(name.toLowerCase()) || html.includes(name.toLowerCase());
