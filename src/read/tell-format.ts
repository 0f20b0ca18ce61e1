// Tell the format of a file by what it begins with, where that leaves no doubt, whatever its name says.

import { decodeBytes } from "./decode-bytes.js";
import { type Fields, hasText, isRecord } from "./record-fields.js";
import { parseJsonText } from "./read-records.js";

/** A format: what it is called in a message, and the ending that files of it have. */
export interface ToldFormat {
  readonly name: string;
  readonly ending: string;
}

const page = { name: "an HTML page", ending: ".html" };
const feed = { name: "a feed", ending: ".xml" };
const word = { name: "a Word file", ending: ".docx" };
const parquet = { name: "a Parquet file", ending: ".parquet" };
const warc = { name: "a WARC file", ending: ".warc" };
const json = { name: "JSON", ending: ".json" };
const jsonLines = { name: "JSON Lines", ending: ".jsonl" };
const csv = { name: "CSV", ending: ".csv" };

/** Endings that are of one kind, so that none of them lies about another. */
const kinds: readonly (readonly string[])[] = [
  [".html", ".htm", ".xhtml"],
  [".xml", ".rss", ".atom"],
  [".warc", ".wet"],
  [".json", ".jsonl", ".ndjson"],
  [".csv", ".tsv"],
  [".md", ".markdown"],
];

/** Bytes of the beginning that are looked at. */
const looked = 1 << 14;

/** The format that the beginning of a file shows, where it is not the one that its ending names; else null. */
export function tellFormat(head: Uint8Array, ending: string, fields: Fields): ToldFormat | null {
  const told = formatOf(head.subarray(0, looked), ending, fields);
  return told && told.ending !== ending && !kinds.some((kind) => kind.includes(told.ending) && kind.includes(ending))
    ? told
    : null;
}

function formatOf(head: Uint8Array, ending: string, fields: Fields): ToldFormat | null {
  const bytes = Buffer.from(head).toString("latin1");
  if (bytes.startsWith("PK\u0003\u0004")) return /word\/|\[Content_Types\]/.test(bytes) ? word : null;
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
    // A text may begin with a brace as well: there it has to be a whole value.
    const parsed = parseJsonText(line);
    if (parsed) return isRecord(parsed.value) ? jsonLines : json;
    return ending === ".txt" || ending === ".md" || ending === ".markdown" ? null : json;
  }
  if (ending === ".json" || ending === ".jsonl" || ending === ".ndjson") {
    const names = line.split(/[,;\t|]/).map((name) => name.replace(/"/g, ""));
    if (names.length > 1 && hasText(names, fields)) return csv;
  }
  return null;
}
