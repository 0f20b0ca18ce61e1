// Bytes to text: UTF-8 with or without a byte-order mark, UTF-16 with one, else Windows-1252, said so.

import { isUtf8 } from "node:buffer";

/** The text of a file and what was odd about its bytes, or only the reason why it is no text. */
export type Decoded =
  | { readonly text: string; readonly problem: string | null }
  | { readonly text: null; readonly problem: string };

/** What Windows-1252 has at 0x80 … 0x9f. Some releases of Node decode these as Latin-1 does, as control characters. */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;

/** Decodes the bytes of an article; a file of another kind (picture, archive, program) gives no text. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { text: null, problem: "is empty" };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs("utf-16be", bytes);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.includes("\u0000")) return { text: null, problem: "is binary: it holds NUL bytes" };
    return text.trim() === "" ? { text: null, problem: "is empty" } : { text, problem: null };
  } catch {
    const text = decodeLineByLine(bytes);
    const odd = text.slice(0, 65_536).match(controls)?.length ?? 0;
    if (text.includes("\u0000") || odd * 50 > Math.min(text.length, 65_536))
      return { text: null, problem: "is binary, not text" };
    return {
      text,
      problem:
        "is not UTF-8: the lines that are not were read as Windows-1252 (Latin-1); save it as UTF-8 if letters look wrong",
    };
  }
}

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

/** Reads any bytes as Windows-1252. */
export const decodeWindows = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252").decode(bytes).replace(/[\u0080-\u009f]/g, (c) => windows[c.charCodeAt(0) - 0x80]!);

/**
 * Decodes the bytes of a page: by its byte-order mark, by what the server said, by what the page says of
 * itself, else as {@link decodeBytes} does. Bytes that are good UTF-8 are never read as anything else.
 */
export function decodePage(bytes: Uint8Array, charset: string | null = null): Decoded {
  const plain = decodeBytes(bytes);
  if (plain.problem === null || plain.problem === "is empty" || plain.problem.startsWith("is binary: ")) return plain;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString("latin1");
  const named =
    charset ??
    /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]{1,200}?encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
  if (named === undefined || /^(?:utf-?8|us-ascii|iso-8859-1|latin-?1|windows-1252)$/i.test(named)) return plain;
  try {
    return decodeAs(named, bytes);
  } catch {
    return plain;
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.trim() === "" ? { text: null, problem: "is empty" } : { text, problem: null };
}
