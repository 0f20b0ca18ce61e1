// Lines of text of a file of any size. Each line is decoded by itself, so that one in another encoding
// spoils no other.

import { isUtf8 } from "node:buffer";
import { asWindows1252, decodeBytes, decodeWindows, markedEncoding } from "./decode-bytes.js";
import { LineCutter } from "./line-cutter.js";
import { mostBytes, type SourceFile } from "./source-file.js";

export interface Line {
  /** The line without its line feed. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * Gives the lines of a file in batches; a file that is no text gives none and is noted, as is a line of more than
 * `most` bytes.
 */
export async function* decodeLines({ bytes, note }: SourceFile, most = mostBytes): AsyncGenerator<readonly Line[]> {
  let batch: Line[] = [];
  let isNoted = false;
  let isEmpty = true;
  const withoutNul = (piece: Buffer, line: number) => {
    if (!piece.includes(0)) return piece;
    note("holds NUL bytes, which were left out", line);
    return piece.filter((byte) => byte !== 0) as Buffer;
  };
  const cutter = new LineCutter(
    (chunk, from, to, line) => {
      const piece = withoutNul(chunk.subarray(from, to), line);
      if (isUtf8(piece)) batch.push({ text: piece.toString("utf8"), line });
      else {
        if (!isNoted) note(`is not UTF-8 from this line on: such lines ${asWindows1252}`, line);
        isNoted = true;
        batch.push({ text: decodeWindows(piece), line });
      }
      isEmpty &&= batch.at(-1)!.text.trim() === "";
    },
    most,
    (line) => {
      isEmpty = false;
      note(`is longer than ${Math.round(most / 1e6)} MB, the most that is read of a line, and was passed over`, line);
    },
  );
  let isFirst = true;
  for await (const chunk of asUtf8(bytes)) {
    if (isFirst) {
      if (isBinary(chunk)) return note("is binary, not text");
      isFirst = false;
    }
    cutter.push(chunk);
    const ready = batch;
    batch = [];
    if (ready.length > 0) yield ready;
  }
  cutter.end();
  if (batch.length > 0) yield batch;
  if (isEmpty) note("is empty");
}

/** The lines of a file as one text; null, with a note, where there is none or too much of it. */
export async function joinLines(
  batches: AsyncIterable<readonly Line[]>,
  { note }: SourceFile,
  most = mostBytes,
): Promise<string | null> {
  const parts: string[] = [];
  let length = 0;
  for await (const lines of batches) {
    const part = lines.map(({ text }) => `${text}\n`).join("");
    parts.push(part);
    length += part.length;
    if (length > most) {
      note(
        `is larger than ${Math.round(most / 1e6)} MB, the most that is read of a file of this kind; cut it up, or make it JSON Lines`,
      );
      return null;
    }
  }
  return length === 0 ? null : parts.join("");
}

/**
 * True where more stands in lines that are no text than in others; a long line does not count for more than
 * `mostCounted` bytes.
 */
function isBinary(bytes: Buffer, mostCounted = 500): boolean {
  const until = bytes.lastIndexOf(10) + 1 || bytes.length;
  let binary = 0;
  for (let at = 0; at < until; ) {
    const end = bytes.indexOf(10, at) + 1 || bytes.length;
    const weight = Math.min(end - at, mostCounted);
    const decoded = decodeBytes(bytes.subarray(at, end));
    binary += decoded.text === null && decoded.fault === "binary" ? weight : -weight;
    at = end;
  }
  return binary > 0;
}

/** Leaves out a byte-order mark, and turns UTF-16 that has one into UTF-8. */
async function* asUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) {
      isFirst = false;
      const marked = markedEncoding(chunk);
      if (marked) decoder = new TextDecoder(marked);
      else {
        yield chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
        continue;
      }
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
}
