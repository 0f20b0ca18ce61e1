// WARC, as crawlers and Common Crawl write it: https://iipc.github.io/warc-specifications/
// A reader of our own, because the maintained one (warcio) believes a wrong Content-Length and so loses the records
// after it. Here a record ends where the next one begins, whatever its length says.

import type { ParsedArticle } from "./article.js";
import { ByteReader } from "./byte-reader.js";
import { decodePage } from "./decode-bytes.js";
import { type Headers, readHeaders, readHttp } from "./http-message.js";
import type { SourceFile } from "./source-file.js";

/** The most bytes of a record that is read; what is larger is not an article. */
const mostOfRecord = 1 << 26;
const mostOfHeaders = 1 << 16;
/** Wrong lengths after which a file's lengths are no longer believed. */
const mostLies = 8;

/**
 * Reads the pages of a WARC file: responses, resources, and text that was taken from pages (WET). The line of an
 * article is the number of its record.
 */
export async function* parseWarc(file: SourceFile): AsyncGenerator<ParsedArticle> {
  const reader = new ByteReader(file.bytes);
  const skipped = new Map<string, number>();
  let number = 0;
  let lies = 0;
  if ((await reader.peek(1)).length === 0) return file.note("is empty");
  for (;;) {
    const lost = await seekRecord(reader);
    if (lost > 0 && number === 0) file.note(`does not begin as WARC does: ${lost} bytes were skipped`);
    else if (lost > 0) file.note(`is followed by ${lost} bytes that belong to no record and were skipped`, number);
    if ((await reader.peek(1)).length === 0) break;
    number++;
    const lines = await headerLines(reader);
    if (lines === null) {
      file.note("breaks off in its headers and was skipped", number);
      continue;
    }
    const headers = readHeaders(lines);
    const block = await readBlock(reader, headers, lies < mostLies, (problem) => {
      lies++;
      file.note(problem, number);
    });
    const article = block === null ? "larger than 64 MB" : pageOf(headers, block);
    if (typeof article === "string") skipped.set(article, (skipped.get(article) ?? 0) + 1);
    else if (article) yield { ...article, line: number };
  }
  const sum = [...skipped.values()].reduce((total, count) => total + count, 0);
  if (sum === 0) return;
  const reasons = [...skipped].map(([reason, count]) => `${count} ${reason}`).join(", ");
  file.note(
    sum === 1
      ? `holds a record without an article's page, which was skipped: ${reasons}`
      : `holds ${sum} records without an article's page, which were skipped: ${reasons}`,
  );
}

/** Moves to the next line that opens a record; gives the number of bytes before it, line ends not counted. */
async function seekRecord(reader: ByteReader): Promise<number> {
  for (let lost = 0; ; ) {
    if ((await reader.peek(5)).toString("latin1") === "WARC/") return lost;
    const line = await reader.line(mostOfHeaders);
    if (line === null) return lost;
    lost += line.trim().length;
  }
}

/** The lines of a record's head; null where the next record, or the end, comes before the empty line that closes it. */
async function headerLines(reader: ByteReader): Promise<string[] | null> {
  const lines: string[] = [];
  for (let length = 0; length < mostOfHeaders; ) {
    if (lines.length > 0 && recordStart(await reader.peek(80)) === 0) return null;
    const line = await reader.line(mostOfHeaders);
    if (line === null) return null;
    if (line === "") break;
    lines.push(line);
    length += line.length;
  }
  return lines;
}

/** Where in bytes another record begins. */
function recordStart(bytes: Buffer, from = 0): number {
  for (let at = bytes.indexOf("WARC/1.", from); at >= 0; at = bytes.indexOf("WARC/1.", at + 1)) {
    if ((at === 0 || bytes[at - 1] === 10) && /^WARC\/1\.\d\r?\n[\w-]+:/.test(bytes.toString("latin1", at, at + 80)))
      return at;
  }
  return -1;
}

const trimEnd = (bytes: Buffer) => {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) end--;
  return bytes.subarray(0, end);
};

const readToNext = "it was read up to where the next record begins";

/** The content of a record, to where the next one begins; null where it is too large to be an article. */
async function readBlock(
  reader: ByteReader,
  headers: Headers,
  isBelieved: boolean,
  note: (problem: string) => void,
): Promise<Buffer | null> {
  const stated = headers.get("content-length") ?? "";
  const length = /^\d{1,15}$/.test(stated) ? Number(stated) : null;
  if (!isBelieved) {
    const found = await untilRecord(reader, mostOfRecord);
    const block = found && trimEnd(found);
    if (block && length !== block.length) note(`has a Content-Length that is wrong (${stated}); ${readToNext}`);
    return block;
  }
  const block = await reader.take(Math.min(length ?? 0, mostOfRecord));
  const end = length !== null && block.length === length ? await endsHere(reader) : "not";
  if (end === "surely") return block;
  // The next record may also begin in the last bytes of the block and end behind it.
  const inside = recordStart(Buffer.concat([block, await reader.peek(80)]));
  const holdsNext = inside >= 0 && inside < block.length;
  if (end === "perhaps" && !holdsNext) return block;
  if (holdsNext) {
    reader.unread(block.subarray(inside));
    note(`has a Content-Length that is too long (${stated}); ${readToNext}`);
    return trimEnd(block.subarray(0, inside));
  }
  if (length !== null && length > mostOfRecord) {
    await reader.skip(length - mostOfRecord);
    return null;
  }
  if (length !== null && block.length < length) {
    note("breaks off in this record; what there is of it was read");
    return block;
  }
  const rest = await untilRecord(reader, mostOfRecord - block.length);
  const fault = length === null ? `not a number ("${stated.slice(0, 40)}")` : `too short (${stated})`;
  note(`has a Content-Length that is ${fault}; ${readToNext}`);
  return rest === null ? null : trimEnd(Buffer.concat([block, rest]));
}

/**
 * Whether a record ends here: surely where the next one or the end of the file follows, perhaps where only two line
 * ends do, as behind headers.
 */
async function endsHere(reader: ByteReader): Promise<"surely" | "perhaps" | "not"> {
  const next = (await reader.peek(9)).toString("latin1");
  if (/^[\r\n]{0,4}WARC\//.test(next) || (next.length < 9 && next.trim() === "")) return "surely";
  return next.startsWith("\r\n\r\n") ? "perhaps" : "not";
}

/** Bytes up to where the next record begins; null, with the bytes skipped, where that is more than `most`. */
async function untilRecord(reader: ByteReader, most: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let held = 0;
  for (let part = await reader.take(1 << 16); part.length > 0; part = await reader.take(1 << 16)) {
    const behind = await reader.peek(80);
    const at = recordStart(Buffer.concat([parts.at(-1)?.subarray(-1) ?? Buffer.from("\n"), part, behind]), 1) - 1;
    if (at >= 0 && at < part.length) {
      reader.unread(part.subarray(at));
      parts.push(part.subarray(0, at));
      held += at;
      break;
    }
    held += part.length;
    if (held <= most) parts.push(part);
  }
  return held > most ? null : Buffer.concat(parts);
}

/** The article of a record; why there is none, where there might have been one; null for records of other types. */
function pageOf(headers: Headers, block: Buffer): Omit<ParsedArticle, "line"> | string | null {
  const type = headers.get("warc-type")?.toLowerCase();
  if (type !== "response" && type !== "resource" && type !== "conversion") return null;
  const isHttp = type === "response" && block.subarray(0, 5).toString("latin1") === "HTTP/";
  const http = isHttp
    ? readHttp(block, mostOfRecord)
    : { status: 200, type: headers.get("content-type") ?? "", body: block };
  if (typeof http === "string") return http;
  if (http.status !== 200) return `of status ${http.status}`;
  const media = /^[\w.+/-]*/.exec(http.type.trim().toLowerCase())![0];
  const isPage =
    media === "text/html" ||
    media === "application/xhtml+xml" ||
    (media === "" && /^\s*<(?:!doctype|html)/i.test(http.body.toString("latin1", 0, 500)));
  if (!isPage && media !== "text/plain") return media || "of no stated type";
  const decoded = decodePage(http.body, /charset\s*=\s*["']?([\w-]+)/i.exec(http.type)?.[1] ?? null);
  if (decoded.text === null) return `that are ${decoded.fault}`;
  const url = headers.get("warc-target-uri")?.replace(/^<|>$/g, "");
  const id = headers.get("warc-record-id")?.replace(/^<(?:urn:uuid:)?|>$/g, "");
  return { id: id || null, format: isPage ? "html" : "scrape", source: decoded.text, declared: url ? { url } : {} };
}
