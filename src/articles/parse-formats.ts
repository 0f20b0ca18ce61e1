// Formats that hold records or a front matter: Markdown, JSON Lines, CSV. Text in, articles out.

import { createRequire } from "node:module";
import type { Article, DeclaredMetadata } from "./article.js";

// CSV and YAML are loaded when the first such file is read.
const load = createRequire(import.meta.url);

export interface Parsed {
  readonly articles: readonly Omit<Article, "file">[];
  readonly problems: readonly { readonly line: number | null; readonly problem: string }[];
}

/** Names under which records usually give each field; the first that is there counts. */
const fieldNames: Readonly<Record<"id" | "text" | keyof DeclaredMetadata, readonly string[]>> = {
  id: ["id", "docid", "doc_id", "uuid", "guid", "article_id", "stories_id"],
  text: ["text", "body", "content", "articletext", "article_text", "fulltext", "full_text", "story", "maintext"],
  title: ["title", "headline", "head"],
  published: ["published", "date", "publish_date", "published_at", "publication_date", "pubdate", "datetime", "date_publish", "day", "seendate"],
  publication: ["publication", "source", "media_name", "outlet", "publisher", "newspaper", "site", "source_name"],
  author: ["author", "authors", "byline", "creator"],
  url: ["url", "link", "uri", "address", "permalink"],
  language: ["language", "lang"],
};

export function parseMarkdown(source: string): Parsed {
  const front = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  const article = { line: null, id: null, format: "markdown" as const, source };
  if (!front) return { articles: [{ ...article, declared: headingTitle(source) }], problems: [] };
  const { parse } = load("yaml") as typeof import("yaml");
  try {
    const fields: unknown = parse(front[1]!, { schema: "failsafe" });
    return { articles: [{ ...article, declared: declare(isRecord(fields) ? fields : {}) }], problems: [] };
  } catch (error) {
    return { articles: [{ ...article, declared: {} }], problems: [{ line: 1, problem: `has a front matter that is not YAML: ${firstLine(error)}` }] };
  }
}

const headingTitle = (source: string): DeclaredMetadata => {
  const title = /^#[ \t]+(.+)$/m.exec(source)?.[1]?.trim();
  return title ? { title } : {};
};

export function parseJsonLines(text: string): Parsed {
  const articles: Omit<Article, "file">[] = [];
  const problems: { line: number; problem: string }[] = [];
  text.replace(/^\ufeff/, "").split(/\r?\n/).forEach((row, index) => {
    const line = index + 1;
    if (row.trim() === "") return;
    let value: unknown;
    try {
      value = JSON.parse(row);
    } catch {
      problems.push({ line, problem: describeJsonFault(row) });
      return;
    }
    const article = isRecord(value) ? recordArticle(value, line) : null;
    if (article) articles.push(article);
    else problems.push({ line, problem: `has no text: it needs one of ${fieldNames.text.slice(0, 3).join(", ")}` });
  });
  return { articles, problems };
}

/** What is wrong with a line that is no JSON, in words that do not change with the engine. */
export function describeJsonFault(row: string): string {
  return `is not valid JSON: ${/[}\]]\s*$/.test(row) ? "look for a missing quotation mark or comma" : "it breaks off before its end"}`;
}

export function parseCsv(text: string, delimiter: string): Parsed {
  const { parse } = load("csv-parse/sync") as typeof import("csv-parse/sync");
  const articles: Omit<Article, "file">[] = [];
  const problems: { line: number; problem: string }[] = [];
  let isCut = false;
  const rows = parse(text, {
    delimiter, bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true,
    skip_records_with_error: true, on_skip: () => void (isCut = true),
  }) as unknown as { record: string[]; info: { lines: number } }[];
  if (isCut) problems.push({ line: (rows.at(-1)?.info.lines ?? 0) + 1, problem: "is not valid CSV: a quotation mark opens in this record and is never closed; nothing from here on was read" });
  const header = rows[0]?.record ?? [];
  const isText = header.some((name) => fieldNames.text.includes(normal(name)));
  if (!isText) return { articles, problems: [...problems, { line: 1, problem: `has no column of text: it needs one of ${fieldNames.text.slice(0, 3).join(", ")}` }] };
  let line = 1;
  for (const [index, { record, info }] of rows.entries()) {
    if (index > 0) {
      if (record.length !== header.length) problems.push({ line, problem: `has ${record.length} fields where the header has ${header.length}; what could be read was kept` });
      const article = recordArticle(Object.fromEntries(header.map((name, i) => [name, record[i] ?? ""])), line);
      if (article) articles.push(article);
      else problems.push({ line, problem: "has no text" });
    }
    line = info.lines + 1;
  }
  return { articles, problems };
}

function recordArticle(fields: Record<string, unknown>, line: number): Omit<Article, "file"> | null {
  const source = pick(fields, "text");
  if (source === undefined) return null;
  return { line, id: pick(fields, "id") ?? null, format: "record", source, declared: declare(fields) };
}

function declare(fields: Record<string, unknown>): DeclaredMetadata {
  const names = ["title", "published", "publication", "author", "url", "language"] as const;
  return Object.fromEntries(names.flatMap((name) => {
    const value = pick(fields, name);
    return value === undefined ? [] : [[name, value]];
  }));
}

function pick(fields: Record<string, unknown>, field: keyof typeof fieldNames): string | undefined {
  const byName = new Map(Object.entries(fields).map(([name, value]) => [normal(name), value]));
  for (const name of fieldNames[field]) {
    const value = byName.get(name);
    const text = Array.isArray(value) ? value.join(", ") : typeof value === "string" || typeof value === "number" ? String(value) : "";
    if (text.trim() !== "") return text;
  }
  return undefined;
}

const normal = (name: string) => name.trim().toLowerCase().replace(/[ -]/g, "_");
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const firstLine = (error: unknown) => (error as Error).message.split("\n")[0]!;
