// Record values: what a cell or key holds, as text. Lists and objects are read as JSON gives them, and as Python and R
// print them into tables; what programs write for "nothing" is nothing.

import { createRequire } from "node:module";
import { wordsOf } from "../text/index.js";

// Loaded when the first entity is met.
const load = createRequire(import.meta.url);

/** What stands for a missing value: pandas, R, SQL, Excel, and empty lists; and what an API writes for a paid text. */
const nothing =
  /^(?:nan|none|null|nil|n\/?a|#n\/a|<na>|nat|undefined|\[\]|\{\}|-+|only available in [\w ]*paid plans?|\[removed\])$/i;

export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === "number" && Number.isNaN(value)) ||
  (typeof value === "string" && (value === "" || (value.length < 60 && nothing.test(value.trim()))));

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Keys of an object that stand for all of it: a name (an author, a source), a text, a date of MongoDB. */
const labelKeys = wordsOf(`name main title original rendered value label domain permalink canonical href @id $date $oid
  $numberLong _text #text $t`);
/** Keys of an object that hold parts of a text, in order: fundus, blocks of editors and of the Guardian. */
const textKeys = wordsOf(`summary headline sections paragraphs body blocks children text rendered content
  bodyTextSummary value _text #text $t`);
/** Kinds of blocks that are not a text's own: of the Washington Post and of block editors. */
const otherBlocks =
  /^(?:title|headline|byline|author_info|date|kicker|image|video|gallery|deck|tweet|embed|correction)$/;

/** A value as the text of an article: paragraphs stay apart. */
export function textOf(value: unknown, depth = 0): string {
  const given = fromLiteral(value);
  if (isBlank(given) || depth > 8) return "";
  if (typeof given === "string") return given;
  if (Array.isArray(given))
    return given
      .map((inner) => textOf(inner, depth + 1))
      .filter((text) => text.trim() !== "")
      .join("\n\n");
  if (!isRecord(given) || otherBlocks.test(String(given["type"] ?? ""))) return "";
  const parts = textKeys.filter((key) => given[key] !== undefined).map((key) => textOf(given[key], depth + 1));
  return [...new Set(parts)].filter((text) => text.trim() !== "").join("\n\n");
}

/** A value as what is said about an article: a name, several with commas between, an address, a date. */
export function labelOf(value: unknown, depth = 0): string {
  const given = fromLiteral(value);
  if (isBlank(given) || depth > 4) return "";
  if (typeof given === "string") return given;
  if (typeof given === "number" || typeof given === "bigint") return String(given);
  if (given instanceof Date) return Number.isNaN(given.getTime()) ? "" : given.toISOString();
  if (Array.isArray(given))
    return given
      .map((inner) => labelOf(inner, depth + 1))
      .filter((text) => text.trim() !== "")
      .join(", ");
  if (!isRecord(given)) return "";
  for (const key of labelKeys) {
    const text = labelOf(given[key], depth + 1);
    if (text.trim() !== "") return text;
  }
  const { firstname, lastname, first_name: first, last_name: last } = given;
  return [firstname ?? first, lastname ?? last].filter((part) => typeof part === "string" && part !== "").join(" ");
}

/** Tags that titles and names hold; what else looks like a tag is text. */
const inlineTag =
  /<\/?(?:a|abbr|b|br|cite|em|font|i|mark|p|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,300})?\s*\/?>/gi;

/** A label without what markup leaves in it: tags, and entities that were encoded once or more. */
export function plainLabel(text: string): string {
  const bare = text.replace(inlineTag, "");
  if (!bare.includes("&")) return bare;
  const { decodeHTMLStrict } = load("entities/decode") as typeof import("entities/decode");
  return decodeHTMLStrict(bare.replace(/&(?:amp;)+(?=#?\w{1,31};)/g, "&"));
}

/** A date as it was written; seconds and milliseconds since 1970 become one. */
export function dateOf(value: unknown): string {
  const text = labelOf(value);
  if (!/^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(text)) return text;
  return new Date(Math.floor(Number(text)) * (text.split(".")[0]!.length === 10 ? 1000 : 1)).toISOString();
}

/** The list or object that a text prints: `['a', "b"]`, `{'name': 'a'}`, `c("a", "b")`; else the value as it is. */
function fromLiteral(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*(?:[[{]|c\()\s*["'{[]/.test(value) || !/[\])}]\s*$/.test(value)) return value;
  const end = { at: 0 };
  const read = readLiteral(value.trim(), end, 0);
  return read !== undefined && end.at === value.trim().length ? read : value;
}

const constant = "-?\\d[\\d.eE+-]*|None|null|NULL|NaN|nan|NA|True|False|true|false";
/** R's `c`, a bracket, its end, a mark between, a string in its quotation marks, a constant. */
const token = new RegExp(
  `\\s*(?:c(?=\\()|([[{(])|([\\]})])|([,:])|(["'])((?:\\\\[^]|(?!\\4)[^\\\\])*)\\4|(${constant})\\b)\\s*`,
  "y",
);

/** A value of Python, R or JSON from `end.at` on, which moves behind it; undefined where there is none. */
function readLiteral(text: string, end: { at: number }, depth: number): unknown {
  const next = () => {
    token.lastIndex = end.at;
    const found = token.exec(text);
    if (found) end.at = token.lastIndex;
    return found;
  };
  let found = next();
  const isCall = found?.[0].trim() === "c";
  if (isCall) found = next();
  if (!found || depth > 6) return undefined;
  const [, opens, , , quote, inside, word] = found;
  if (quote) return unescape(inside!);
  if (word) return /^(?:n|NULL|NaN|NA)/i.test(word) ? null : word;
  if (!opens || (opens === "(" && !isCall)) return undefined;
  const items: unknown[] = [];
  const keyed: Record<string, unknown> = {};
  for (;;) {
    const before = end.at;
    const peeked = next();
    if (!peeked) return undefined;
    if (peeked[2]) return opens === "{" ? keyed : items;
    if (peeked[3] !== ",") end.at = before;
    const item = readLiteral(text, end, depth + 1);
    if (item === undefined) return undefined;
    if (opens === "{") {
      if (next()?.[3] !== ":") return undefined;
      keyed[String(item)] = readLiteral(text, end, depth + 1);
    } else items.push(item);
  }
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };
const unescape = (text: string) =>
  text.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([^]))/g, (_, u: string, x: string, other: string) =>
    other === undefined ? String.fromCharCode(parseInt(u ?? x, 16)) : (escapes[other] ?? other),
  );
