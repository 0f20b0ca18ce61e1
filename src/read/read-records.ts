// Records of a file: each becomes an article or a note. A list of articles without text is noted once, not at each row.

import type { ParsedArticle } from "./article.js";
import { describeMissingText, type Fields, isRecord, recordArticle } from "./record-fields.js";
import type { SourceFile } from "./source-file.js";

export interface RecordReader {
  /** The article that a value is, or null with a note. */
  value(value: unknown, line: number | null): ParsedArticle | null;
  /** The article that a JSON text is, or null with a note. */
  json(text: string, line: number | null): ParsedArticle | null;
}

/** Reads the records of one file, one after another. */
export function recordReader({ fields, note }: Pick<SourceFile, "fields" | "note">): RecordReader {
  const lists = new Set<string>();
  const value = (given: unknown, line: number | null) => {
    const article = isRecord(given) ? recordArticle(given, line, fields) : null;
    if (article) return article;
    const { problem, isList } = describeMissingText(isRecord(given) ? Object.keys(given) : [], fields);
    if (!isList || !lists.has(problem)) note(problem, line);
    lists.add(problem);
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
