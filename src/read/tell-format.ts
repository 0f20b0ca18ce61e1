// Tell the format of a file by its beginning, where that leaves no doubt, whatever its name says.

import { decodeBytes } from "./decode-bytes.js";
import type { Fields } from "./field-names.js";
import { hasText } from "./record-fields.js";
import { isRecord } from "./record-values.js";
import { parseJsonText } from "./read-records.js";

/** A format: its name in messages, and the ending of its files. */
export interface ToldFormat {
  readonly name: string;
  readonly ending: string;
}

const page = { name: "an HTML page", ending: ".html" };
const feed = { name: "a feed", ending: ".xml" };
const word = { name: "a Word file", ending: ".docx" };
const workbook = { name: "an Excel file", ending: ".xlsx" };
const rich = { name: "rich text", ending: ".rtf" };
const parquet = { name: "a Parquet file", ending: ".parquet" };
const warc = { name: "a WARC file", ending: ".warc" };
const json = { name: "JSON", ending: ".json" };
const jsonLines = { name: "JSON Lines", ending: ".jsonl" };
const csv = { name: "CSV", ending: ".csv" };

/** Endings of one kind: a file of one is not mistaken for another. */
const kinds: readonly (readonly string[])[] = [
  [".html", ".htm", ".xhtml"],
  [".xml", ".rss", ".atom", ".sgm", ".sgml", ".nitf"],
  [".warc", ".wet"],
  [".json", ".jsonl", ".ndjson", ".jl"],
  [".csv", ".tsv", ".tab"],
  [".md", ".markdown"],
];

/** How many bytes of the beginning are examined. */
const looked = 1 << 14;

/** The format that the beginning of a file shows, where it differs from its ending; else null. */
export function tellFormat(head: Uint8Array, ending: string, fields: Fields): ToldFormat | null {
  const told = formatOf(head.subarray(0, looked), ending, fields);
  return told && told.ending !== ending && !kinds.some((kind) => kind.includes(told.ending) && kind.includes(ending))
    ? told
    : null;
}

/** Office files are told apart by the names of their parts; without any, by their ending. */
function packageOf(bytes: string, ending: string): ToldFormat | null {
  if (/\bxl\//.test(bytes)) return workbook;
  return /\bword\//.test(bytes) || (bytes.includes("[Content_Types]") && ending !== workbook.ending) ? word : null;
}

function formatOf(head: Uint8Array, ending: string, fields: Fields): ToldFormat | null {
  const bytes = Buffer.from(head).toString("latin1");
  if (bytes.startsWith("PK\u0003\u0004")) return packageOf(bytes, ending);
  if (bytes.startsWith("{\\rtf1")) return rich;
  if (bytes.startsWith("PAR1")) return parquet;
  if (/^WARC\/\d\.\d\r?\n/.test(bytes)) return warc;
  const text = decodeBytes(head).text?.trimStart() ?? "";
  if (text.startsWith("<")) {
    const bare = text.replace(/^(?:<\?[^<]*\?>\s*|<!--[^]*?-->\s*)+/, "");
    if (/^<(?:rss|feed|rdf:RDF)[\s>]/i.test(bare)) return feed;
    return /^<(?:!doctype html|html)[\s>]/i.test(bare) ? page : null;
  }
  const line = text.split(/\r?\n|\r/, 1)[0]!;
  if (/^(?:\{\s*"|\[\s*\{\s*")/.test(text)) {
    // A text may begin with a brace too: there the line must be a complete value.
    const parsed = parseJsonText(line);
    if (parsed) return isRecord(parsed.value) ? jsonLines : json;
    return ending === ".txt" || ending === ".md" || ending === ".markdown" ? null : json;
  }
  if (ending === ".json" || ending === ".jsonl" || ending === ".ndjson" || ending === ".jl") {
    const names = line.split(/[,;\t|]/).map((name) => name.replace(/"/g, ""));
    if (names.length > 1 && hasText(names, fields)) return csv;
  }
  return null;
}
