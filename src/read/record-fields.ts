// Fields of records: the names under which a record gives its text, its title, its date; and how to tell a list of
// articles that has no text. The same for JSON, CSV and Parquet.

import type { DeclaredMetadata, ParsedArticle } from "./article.js";

/** What a column or key of a record can hold. */
export type FieldName = "id" | "text" | "html" | keyof DeclaredMetadata;

/** Columns with other names, by what they hold: `{ text: "Artikeltext", published: "Datum" }`. */
export type ColumnNames = Readonly<Partial<Record<FieldName, string>>>;

/**
 * For each field the names that it may have, in lower case without spaces and punctuation; the first that a record has
 * counts.
 */
export type Fields = Readonly<Record<FieldName, readonly string[]>>;

const usualNames: Fields = {
  id: ["id", "docid", "uuid", "guid", "articleid", "storiesid", "documentid"],
  text: [
    "text",
    "body",
    "content",
    "articletext",
    "fulltext",
    "story",
    "maintext",
    "articlebody",
    "bodytext",
    "plaintext",
    "articlecontent",
    "maincontent",
    "cleantext",
  ],
  html: [
    "html",
    "rawhtml",
    "pagehtml",
    "bodyhtml",
    "contenthtml",
    "htmlbody",
    "contentencoded",
    "htmlcontent",
    "sourcehtml",
  ],
  title: ["title", "headline", "head", "webtitle", "articletitle"],
  published: [
    "published",
    "date",
    "publishdate",
    "publishedat",
    "publicationdate",
    "pubdate",
    "datetime",
    "datepublish",
    "datepublished",
    "publisheddate",
    "webpublicationdate",
    "firstpublished",
    "timestamp",
    "day",
    "seendate",
  ],
  publication: [
    "publication",
    "source",
    "medianame",
    "outlet",
    "publisher",
    "newspaper",
    "site",
    "sourcename",
    "sitename",
    "publicationname",
    "journal",
    "domain",
  ],
  author: ["author", "authors", "byline", "creator", "writer", "journalist"],
  url: ["url", "link", "uri", "address", "permalink", "weburl", "articleurl", "canonicalurl"],
  language: ["language", "lang"],
};

const declaredFields = ["title", "published", "publication", "author", "url", "language"] as const;

/** Objects in which programs wrap a record: Elasticsearch, the Guardian, JSON:API. */
const wrappers = ["_source", "fields", "attributes", "article", "document"];

export const fieldNames = Object.keys(usualNames) as readonly FieldName[];

/** The usual names, after the user's own. */
export function createFields(caller: string, columns: ColumnNames = {}): Fields {
  const unknown = Object.keys(columns).find((name) => !(name in usualNames));
  if (unknown !== undefined)
    throw new RangeError(
      `${caller} requires columns for ${fieldNames.join(", ")} (got one for "${unknown}"), give a field and its column`,
    );
  return Object.fromEntries(
    fieldNames.map((field) => [
      field,
      [...(columns[field] === undefined ? [] : [normal(columns[field])]), ...usualNames[field]],
    ]),
  ) as unknown as Fields;
}

/** The article that a record is, or null where it has no text. */
export function recordArticle(
  record: Readonly<Record<string, unknown>>,
  line: number | null,
  fields: Fields,
): ParsedArticle | null {
  const values = byName(record);
  const text = pick(values, fields, "text", "\n\n");
  const html = text === undefined ? pick(values, fields, "html") : undefined;
  const source = text ?? html;
  if (source === undefined) {
    const inner = wrappers.map((name) => record[name]).find(isRecord);
    return inner
      ? recordArticle(
          { ...record, ...Object.fromEntries(wrappers.map((name) => [name, undefined])), ...inner },
          line,
          fields,
        )
      : null;
  }
  return {
    line,
    id: pick(values, fields, "id") ?? null,
    format: html !== undefined || isMarkup(source) ? "html" : "record",
    source,
    declared: declare(values, fields),
  };
}

/** What a record says about its article. */
export const declaredBy = (record: Readonly<Record<string, unknown>>, fields: Fields): DeclaredMetadata =>
  declare(byName(record), fields);

const declare = (values: ReadonlyMap<string, unknown>, fields: Fields): DeclaredMetadata =>
  Object.fromEntries(
    declaredFields.flatMap((field) => {
      const value = pick(values, fields, field);
      return value === undefined ? [] : [[field, value]];
    }),
  );

/** True where columns of these names hold a text. */
export const hasText = (names: readonly string[], fields: Fields): boolean =>
  names.map(normal).some((name) => fields.text.includes(name) || fields.html.includes(name));

/** The columns of these names that are read. */
export const readColumns = (names: readonly string[], fields: Fields): string[] =>
  names.filter((name) => fieldNames.some((field) => fields[field].includes(normal(name))));

/** What is wrong with a record without text: it lacks one, or it is one of a known list of articles. */
export function describeMissingText(
  names: readonly string[],
  fields: Fields,
): { readonly problem: string; readonly isList: boolean } {
  if (["format", "made", "digest"].every((name) => names.includes(name)))
    return { problem: "is a bundle, which holds no text: open it with openCorpus", isList: false };
  const kind = listKind(new Set(names.map(normal)));
  if (kind)
    return {
      problem:
        `is ${kind}: it names articles but does not hold their text; download the pages at its addresses, ` +
        'put each text in a column "text" beside its address, and read that',
      isList: true,
    };
  return { problem: `has no text: it needs one of ${fields.text.slice(0, 3).join(", ")}`, isList: false };
}

/** What is wrong with a table of which no column holds text. */
export function describeTextlessTable(names: readonly string[], fields: Fields): string {
  const { problem, isList } = describeMissingText(names, fields);
  if (isList) return problem;
  const wanted = fields.text.slice(0, 3).join(", ");
  const shown = names.slice(0, 12).map((name) => JSON.stringify(name.slice(0, 40)));
  const more = names.length > shown.length ? " …" : "";
  return `has no column with text: it needs one of ${wanted}; its columns are ${shown.join(", ")}${more}`;
}

function listKind(names: ReadonlySet<string>): string | null {
  const has = (...wanted: readonly string[]) => wanted.every((name) => names.has(name));
  if (has("medianame", "url") && (has("publishdate") || has("indexeddate")))
    return "an article list of Media Cloud (media_name, publish_date, title, url)";
  if (has("url", "title") && (has("seendate") || has("mobileurl", "date")))
    return "an article list of GDELT (url, title, seendate)";
  return null;
}

const blockElements =
  "p div br h[1-6] ul ol li table tr td section article blockquote figure main header footer body head html";
const blockTag = new RegExp(`</?(?:${blockElements.replaceAll(" ", "|")})\\b[^>]*>`, "gi");

/** True for HTML where text was expected: it begins with a tag, a comment or a doctype, and has block elements. */
export function isMarkup(text: string): boolean {
  if (!/^\s*<(?:[a-z][\w-]*[\s/>]|!)/i.test(text.slice(0, 1000))) return false;
  return (text.slice(0, 100_000).match(blockTag)?.length ?? 0) >= 2;
}

const byName = (record: Readonly<Record<string, unknown>>) => {
  const values = new Map<string, unknown>();
  for (const name in record) {
    const short = normal(name);
    if (!values.has(short) || isBlank(values.get(short))) values.set(short, record[name]);
  }
  return values;
};

function pick(
  values: ReadonlyMap<string, unknown>,
  fields: Fields,
  field: FieldName,
  between = ", ",
): string | undefined {
  for (const name of fields[field]) {
    const value = values.get(name);
    if (isBlank(value)) continue;
    const text = field === "published" ? dateText(value) : plain(value, between);
    if (text.trim() !== "") return text;
  }
  return undefined;
}

/** A value as text: of objects their name (an author, a source) or what they render (WordPress). */
function plain(value: unknown, between: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  if (Array.isArray(value))
    return value
      .map((inner) => plain(inner, between))
      .filter((text) => text.trim() !== "")
      .join(between);
  if (!isRecord(value)) return "";
  const inner = value["name"] ?? value["rendered"];
  return typeof inner === "string" ? inner : "";
}

/** A date as it was written; seconds and milliseconds since 1970 become one. */
function dateText(value: unknown): string {
  const text = plain(value, ", ");
  if (!/^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(text)) return text;
  return new Date(Math.floor(Number(text)) * (text.split(".")[0]!.length === 10 ? 1000 : 1)).toISOString();
}

const normalised = new Map<string, string>();

/** A name in lower case without spaces and punctuation. Records repeat their names, so each is computed once. */
function normal(name: string): string {
  let short = normalised.get(name);
  if (short === undefined) {
    short = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "") || name;
    if (normalised.size < 10_000 && name.length < 100) normalised.set(name, short);
  }
  return short;
}

const isBlank = (value: unknown) => value === undefined || value === null || value === "";
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
