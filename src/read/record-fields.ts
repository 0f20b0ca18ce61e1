// Fields of records: the names under which a record gives its text, its title, its date; and how to tell a list of
// articles that has no text. The same for JSON, CSV and Parquet.

import { declare, type DeclaredMetadata, type ParsedArticle } from "./article.js";
import { withoutCut } from "./cut-text.js";
import { type FieldName, type Fields, leadNames, normal, usualNames, wrappers } from "./field-names.js";
import { dateOf, isBlank, isRecord, labelOf, plainLabel, textOf } from "./record-values.js";

/** Columns with other names, by what they hold: `{ text: "Artikeltext", published: "Datum" }`. */
export type ColumnNames = Readonly<Partial<Record<FieldName, string>>>;

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

/** A record as an article, and what is lacking of it. */
export interface ReadRecord {
  readonly article: ParsedArticle;
  /** That there is a lead alone, or that the text is cut off; null where nothing shows it. */
  readonly problem: string | null;
  /** True where a lead or summary stands for the text, as it then does in each record of the file. */
  readonly isLead: boolean;
}

/** The article that a record is, or null where it has no text. */
export function recordArticle(
  record: Readonly<Record<string, unknown>>,
  line: number | null,
  fields: Fields,
): ReadRecord | null {
  const own = byName(record);
  const inner = wrappers.map((name) => record[name]).filter(isRecord);
  // What wraps a text says more about it than what stands beside it.
  const inside = inner.find((wrapped) => bodyOf(byName(wrapped), fields) !== null);
  const nested = inner.flatMap((wrapped) => [...byName(wrapped)]).filter(([, value]) => !isBlank(value));
  const isWrapped = bodyOf(own, fields) === null && inside !== undefined;
  const values = isWrapped
    ? new Map([...own, ...nested, ...filled(byName(inside))])
    : new Map([...nested.toReversed(), ...filled(own)]);
  const body = bodyOf(isWrapped ? values : own, fields) ?? leadOf(values);
  if (!body) return null;
  const { source, problem } = withoutCut(body.source);
  return {
    article: {
      line,
      id: pick(values, fields.id, labelOf) ?? null,
      format: body.isHtml || isMarkup(source) ? "html" : "record",
      source,
      declared: declaredIn(values, fields),
    },
    problem:
      body.lead === undefined
        ? problem
        : `has no text but ${JSON.stringify(body.lead)}, a part or summary of it, which was read`,
    isLead: body.lead !== undefined,
  };
}

interface Body {
  readonly source: string;
  readonly isHtml: boolean;
  /** The name under which a lead or summary stood, where there is no more. */
  readonly lead?: string;
}

function bodyOf(values: ReadonlyMap<string, unknown>, fields: Fields): Body | null {
  const text = pick(values, fields.text, textOf);
  const source = text ?? pick(values, fields.html, textOf);
  return source === undefined ? null : { source, isHtml: text === undefined };
}

function leadOf(values: ReadonlyMap<string, unknown>): Body | null {
  // An article list stays one, whatever else it says of each.
  if (listKind(new Set(values.keys()))) return null;
  const lead = leadNames.find((name) => textOf(values.get(name)).trim() !== "");
  return lead === undefined ? null : { source: textOf(values.get(lead)), isHtml: false, lead };
}

/** What a record says about its article. */
export const declaredBy = (record: Readonly<Record<string, unknown>>, fields: Fields): DeclaredMetadata =>
  declaredIn(byName(record), fields);

const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text.trim());

function declaredIn(values: ReadonlyMap<string, unknown>, fields: Fields): DeclaredMetadata {
  const label = (names: readonly string[], fits: (text: string) => boolean = () => true) =>
    pick(values, names, (value) => {
      const text = plainLabel(labelOf(value));
      return fits(text) ? text : "";
    });
  // The source of one program is a newspaper, that of another an address.
  const named = label(fields.publication, (text) => !isAddress(text));
  const address =
    label(fields.url, (text) => /^\S*[^\d\s]\S*$/.test(text.trim())) ?? label(fields.publication, isAddress);
  return declare({
    title: label(fields.title),
    published:
      pick(values, fields.published, dateOf, (text, name) => name !== "day" || text.length > 5) ?? dayOf(values),
    publication: named,
    author: label(fields.author, (text) => !/^[\d\s]*$/.test(text))?.replace(/^by:?\s+(?=\S)/i, ""),
    url: address,
    language: label(fields.language),
  });
}

const dateParts = ["year", "month", "day"];

/** The date that columns of its parts give: year, month, day. */
function dayOf(values: ReadonlyMap<string, unknown>): string | undefined {
  const part = (name: string, least: number, most: number) => {
    const value = Number(labelOf(values.get(name)) || NaN);
    return Number.isInteger(value) && value >= least && value <= most ? String(value).padStart(2, "0") : null;
  };
  const year = part("year", 1600, 2200);
  const month = part("month", 1, 12);
  const day = part("day", 1, 31);
  return year === null ? undefined : [year, month, month && day].filter(Boolean).join("-");
}

/** True where columns of these names hold a text. */
export const hasText = (names: readonly string[], fields: Fields): boolean =>
  names.map(normal).some((name) => [fields.text, fields.html].some((known) => known.includes(name)));

/** True where columns of these names hold a text, or at least a lead, and are no list of articles. */
export const hasTextOrLead = (names: readonly string[], fields: Fields): boolean =>
  hasText(names, fields) ||
  (names.some((name) => leadNames.includes(normal(name))) && !listKind(new Set(names.map(normal))));

/** The columns of these names that are read. */
export const readColumns = (names: readonly string[], fields: Fields): string[] =>
  names.filter((name) =>
    [...fieldNames.map((field) => fields[field]), leadNames, dateParts, wrappers].some((known) =>
      known.includes(normal(name)),
    ),
  );

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

function byName(record: Readonly<Record<string, unknown>>): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const name in record) {
    if (wrappers.includes(name) && isRecord(record[name])) continue;
    const short = normal(name);
    if (!values.has(short) || isBlank(values.get(short))) values.set(short, record[name]);
  }
  return values;
}

const filled = (values: ReadonlyMap<string, unknown>) => [...values].filter(([, value]) => !isBlank(value));

/** The first value under these names that says something. */
function pick(
  values: ReadonlyMap<string, unknown>,
  names: readonly string[],
  read: (value: unknown) => string,
  fits: (text: string, name: string) => boolean = () => true,
): string | undefined {
  for (const name of names) {
    const value = values.get(name);
    if (isBlank(value)) continue;
    const text = read(value);
    if (text.trim() !== "" && fits(text, name)) return text;
  }
  return undefined;
}
