// Bytes to text: UTF-8 with or without a byte-order mark, UTF-16 with one, else Windows-1252, and a note of it.

import { isUtf8 } from "node:buffer";
import { windows1252High } from "../text/index.js";

/** The text of a file and what was odd about its bytes; or why they are no text. */
export type Decoded =
  | { readonly text: string; readonly problem: string | null }
  | { readonly text: null; readonly fault: "empty" | "binary"; readonly problem: string };

const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;
const empty: Decoded = { text: null, fault: "empty", problem: "is empty" };

/** The encoding that a byte-order mark states, of those that are not UTF-8. */
export function markedEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** Decodes the bytes of an article; a file of another kind (picture, archive, program) gives no text. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked) return decodeAs(marked, bytes);
  if (isUtf8(bytes)) {
    const decoded = decodeAs("utf-8", bytes);
    return decoded.text?.includes("\u0000") ? binary("is binary: it holds NUL bytes") : decoded;
  }
  const text = decodeLineByLine(bytes);
  const odd = text.slice(0, 65_536).match(controls)?.length ?? 0;
  if (text.includes("\u0000") || odd * 50 > Math.min(text.length, 65_536)) return binary("is binary, not text");
  return { text, problem: `is not UTF-8: the lines that are not ${asWindows1252}` };
}

/** How what is not UTF-8 was read, and what to do about it. */
export const asWindows1252 = "were read as Windows-1252 (Latin-1); save it as UTF-8 if letters look wrong";

const binary = (problem: string): Decoded => ({ text: null, fault: "binary", problem });

/**
 * Lines that are UTF-8 as that, the others as Windows-1252, so that one odd letter does not spoil the rest of the file.
 */
function decodeLineByLine(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at) + 1 || bytes.length;
    const line = bytes.subarray(at, end);
    lines.push(
      isUtf8(line) ? Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString("utf8") : decodeWindows(line),
    );
    at = end;
  }
  return lines.join("").replace(/^\ufeff/, "");
}

/** Reads any bytes as Windows-1252. Some releases of Node decode 0x80 … 0x9f of it as Latin-1 does. */
export const decodeWindows = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (c) => windows1252High[c.charCodeAt(0) - 0x80]!);

/** Encodings that {@link decodeBytes} reads by itself. */
const readAnyway = /^(?:utf-?8|us-ascii|iso-8859-1|latin-?1|windows-1252)$/i;

/**
 * Decodes the bytes of a page: by its byte-order mark, by what the server said, by what the page says of
 * itself, else as {@link decodeBytes} does. Bytes that are good UTF-8 are never read as anything else.
 */
export function decodePage(bytes: Uint8Array, charset: string | null = null): Decoded {
  if (markedEncoding(bytes) || isUtf8(bytes)) return decodeBytes(bytes);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString("latin1");
  const named =
    charset ??
    /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]{1,200}?encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
  if (named === undefined || readAnyway.test(named)) return decodeBytes(bytes);
  try {
    return decodeAs(named, bytes);
  } catch {
    return decodeBytes(bytes);
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.trim() === "" ? empty : { text, problem: null };
}
