// Bytes to text: UTF-8, UTF-16 or UTF-32 with or without a byte-order mark, else the encoding that the letters show,
// and a note of it.

import { isUtf8 } from "node:buffer";
import { decodeAsWindows, guessEncoding } from "./guess-encoding.js";
import { createWideDecoder, wideEncoding } from "./wide-encodings.js";

/** The text of a file and what was odd about its bytes; or why they are no text. */
export type Decoded =
  | { readonly text: string; readonly problem: string | null }
  | { readonly text: null; readonly fault: "empty" | "binary"; readonly problem: string };

const empty: Decoded = { text: null, fault: "empty", problem: "is empty" };
const binary = (problem: string): Decoded => ({ text: null, fault: "binary", problem });
/** One byte in so many may be NUL in a text. */
const rarelyNul = 7;
/** One byte in so many may be another control character, in what has NUL bytes or is not UTF-8. */
const rarelyControl = 50;

/** Decodes the bytes of an article; a file of another kind (picture, archive, program) gives no text. */
export function decodeBytes(bytes: Uint8Array, legacy: string | null = null): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return filled(createWideDecoder(wide)(bytes), null);
  const fault = binaryFault(bytes);
  if (fault !== null) return binary(fault);
  const clean = bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes;
  const nul = clean === bytes ? null : "holds NUL bytes, which were left out";
  if (isUtf8(clean)) return filled(new TextDecoder().decode(clean), nul);
  const { text, problem } = decodeLineByLine(clean, legacy);
  return filled(text, nul === null ? problem : `${problem}; ${nul}`);
}

const filled = (text: string, problem: string | null): Decoded => (text.trim() === "" ? empty : { text, problem });

/** Why bytes are no text, or null where they are: a NUL here and there is damage, many are something else. */
export function binaryFault(bytes: Uint8Array): string | null {
  const nul = countBytes(bytes, (byte) => byte === 0);
  if (nul === 0 && isUtf8(bytes)) return null;
  if (countBytes(bytes, isControl) * rarelyControl > bytes.length) return "is binary, not text";
  return nul * rarelyNul > bytes.length ? "is binary: it holds NUL bytes" : null;
}

/** Controls that no text has. */
const isControl = (byte: number) => (byte > 0 && byte < 9) || (byte > 13 && byte < 32 && byte !== 27);

function countBytes(bytes: Uint8Array, test: (byte: number) => boolean): number {
  let count = 0;
  for (const byte of bytes) if (test(byte)) count++;
  return count;
}

/** How what is not UTF-8 was read, and what to do about it. */
export const readAs = (encoding: string) =>
  `were read as ${encoding === "windows-1252" ? "Windows-1252 (Latin-1)" : encoding}; ` +
  "save it as UTF-8 if letters look wrong";

/** What is said of lines of UTF-8 in which some bytes are not. */
export const strayBytes = "holds bytes that are not UTF-8; each was read as Windows-1252 (Latin-1)";

/**
 * Lines that are UTF-8 as that, the others in the encoding that their letters show, so that one odd letter does not
 * spoil the rest of the file.
 */
function decodeLineByLine(bytes: Uint8Array, named: string | null): { text: string; problem: string } {
  const lines: string[] = [];
  let encoding: string | null = null;
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at) + 1 || bytes.length;
    const line = bytes.subarray(at, end);
    at = end;
    if (!isUtf8(line) && !isMostlyUtf8(line)) encoding ??= named ?? guessEncoding(bytes);
    lines.push(decodeLine(line, encoding ?? "windows-1252"));
  }
  return {
    text: lines.join("").replace(/^\ufeff/, ""),
    problem: encoding === null ? strayBytes : `is not UTF-8: the lines that are not ${readAs(encoding)}`,
  };
}

/** One line: as UTF-8 where it is, but for stray bytes; else in an encoding of before Unicode. */
export function decodeLine(line: Uint8Array, legacy: string): string {
  if (isUtf8(line)) return Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString("utf8");
  if (isMostlyUtf8(line)) return decodeStray(line);
  return legacy === "windows-1252" ? decodeAsWindows(line) : new TextDecoder(legacy).decode(line);
}

/** How many bytes the UTF-8 character that begins here has; 0 where none does, below 0 where the text ends inside it. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) {
    if (at + i >= bytes.length) return i > 1 || length === 2 ? -1 : 0;
    if ((bytes[at + i]! & 0xc0) !== 0x80) return 0;
  }
  return length > 0 && isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}

/** True where characters of several bytes are more than the bytes that belong to none. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    if (length > 1) good++;
    else if (length === 0) stray++;
    at += length > 0 ? length : length < 0 ? bytes.length : 1;
  }
  return good > stray;
}

/** UTF-8 with bytes that belong to no character, each read as Windows-1252; a character that is cut off goes. */
function decodeStray(bytes: Uint8Array): string {
  const parts: string[] = [];
  let from = 0;
  const put = (to: number) => parts.push(new TextDecoder().decode(bytes.subarray(from, to)));
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    put(at);
    if (length === 0) parts.push(decodeAsWindows(bytes.subarray(at, at + 1)));
    at = from = length === 0 ? at + 1 : bytes.length;
  }
  put(bytes.length);
  return parts.join("");
}

/** Names of UTF-8, and of what a page cannot be in if its name can be read in it. */
const isUnicode = /^(?:utf-?\d+.*|unicode.*|us-ascii|ascii)$/i;
const isWestern = /^(?:iso-?8859-1|latin-?1|windows-1252|cp1252)$/i;

/**
 * Decodes the bytes of a page: by its byte-order mark, by what the server said, by what the page says of
 * itself, else as {@link decodeBytes} does. Bytes that are good UTF-8 are never read as anything else.
 */
export function decodePage(bytes: Uint8Array, charset: string | null = null): Decoded {
  if (wideEncoding(bytes) || isUtf8(bytes)) return decodeBytes(bytes);
  const named = charset ?? declaredCharset(bytes);
  if (named === null || isUnicode.test(named) || isMostlyUtf8(bytes)) return decodeBytes(bytes);
  if (isWestern.test(named)) return decodeBytes(bytes, "windows-1252");
  try {
    return filled(new TextDecoder(named).decode(bytes), null);
  } catch {
    return decodeBytes(bytes);
  }
}

/** How far the page is searched for its charset: scripts may stand before it. */
const mostSearched = 1 << 20;

function declaredCharset(bytes: Uint8Array): string | null {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, mostSearched)).toString("latin1");
  return (
    /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(page)?.[1] ??
    /^\s*<\?xml[^>]{1,200}?encoding\s*=\s*["']([\w-]+)/i.exec(page)?.[1] ??
    null
  );
}
