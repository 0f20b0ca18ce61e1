// Wide encodings: UTF-16 and UTF-32, known by a byte-order mark or by where their NUL bytes stand, and read piece by
// piece.

/** An encoding of two or four bytes a character. */
export type WideEncoding = "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";

const marks: readonly (readonly [WideEncoding, readonly number[]])[] = [
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** How many bytes of the beginning are examined. */
const looked = 4096;

/** The wide encoding of a text by its first bytes; null where it has none. */
export function wideEncoding(bytes: Uint8Array): WideEncoding | null {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return marked[0];
  const head = bytes.subarray(0, Math.min(looked, bytes.length & ~3));
  if (head.length < 16 || !head.includes(0)) return null;
  const nulls = [0, 0, 0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) nulls[i & 3]!++;
  const [first, second, third, fourth] = nulls as [number, number, number, number];
  const all = head.length >> 2;
  let told: WideEncoding;
  if (fourth === all && third > all / 2) told = "utf-32le";
  else if (first === all && second > all / 2) told = "utf-32be";
  else told = second + fourth > first + third ? "utf-16le" : "utf-16be";
  return isText(createWideDecoder(told)(head)) ? told : null;
}

/** Letters, marks, figures and signs, and the spaces of text; no control, no place that no character has. */
const textual = /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\t\n\r\u200b-\u200f\ufeff]/gu;

/** True of what is text and not the bytes of something else: nearly all of it characters that are written. */
const isText = (text: string) =>
  /[ \n]/.test(text) && (text.match(textual) ?? []).reduce((sum, c) => sum + c.length, 0) >= text.length * 0.99;

/** Decodes the pieces of a text one after another; a byte-order mark is left out. */
export function createWideDecoder(encoding: WideEncoding): (piece: Uint8Array) => string {
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const decoder = new TextDecoder(encoding);
    return (piece) => decoder.decode(piece, { stream: true });
  }
  const isLittle = encoding === "utf-32le";
  let rest = Buffer.alloc(0);
  let isFirst = true;
  return (piece) => {
    const bytes = Buffer.concat([rest, piece]);
    const end = bytes.length & ~3;
    rest = bytes.subarray(end);
    const parts: string[] = [];
    for (let at = 0; at < end; at += 4) {
      const code = isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
      if (!isFirst || code !== 0xfeff) parts.push(code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code));
      isFirst = false;
    }
    return parts.join("");
  };
}
