// Lines of text of a file of any size. Each line is decoded by itself, so that one in another encoding does not spoil
// the others.

import { isUtf8 } from "node:buffer";
import { binaryFault, decodeLine, isMostlyUtf8, readAs, strayBytes } from "./decode-bytes.js";
import { guessEncoding } from "./guess-encoding.js";
import { LineCutter } from "./line-cutter.js";
import { describeSize, megabytes, mostBytes, type SourceFile } from "./source-file.js";
import { createWideDecoder, wideEncoding } from "./wide-encodings.js";

const newline = Buffer.from("\n");

export interface Line {
  /** The line without its line feed. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * The lines of a file in batches. A file that is not text gives none, with a note; so does a line of more than `most`
 * bytes.
 */
export async function* decodeLines({ bytes, note }: SourceFile, most = mostBytes): AsyncGenerator<readonly Line[]> {
  let batch: Line[] = [];
  /** The encoding of lines that are not UTF-8, once there is one. */
  let legacy: string | null = null;
  let isStray = false;
  let chunk: Buffer = Buffer.alloc(0);
  let isEmpty = true;
  const withoutNul = (piece: Buffer, line: number) => {
    if (!piece.includes(0)) return piece;
    note("holds NUL bytes, which were left out", line);
    return piece.filter((byte) => byte !== 0) as Buffer;
  };
  const cutter = new LineCutter(
    (bytes, from, to, line) => {
      const piece = withoutNul(bytes.subarray(from, to), line);
      if (!isUtf8(piece)) {
        if (isMostlyUtf8(piece)) {
          if (!isStray) note(strayBytes, line);
          isStray = true;
        } else if (legacy === null) {
          // The lines that come with it say more than one line does.
          legacy = guessEncoding(Buffer.concat([piece, newline, chunk]));
          note(`is not UTF-8 from this line on: such lines ${readAs(legacy)}`, line);
        }
      }
      batch.push({ text: decodeLine(piece, legacy ?? "windows-1252"), line });
      isEmpty &&= batch.at(-1)!.text.trim() === "";
    },
    most,
    (line) => {
      isEmpty = false;
      note(`is longer than ${megabytes(most)}, the limit for one line, and was skipped`, line);
    },
  );
  let isFirst = true;
  for await (chunk of asUtf8(bytes)) {
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

/** The lines of a file as one text; null, with a note, where there are none or too many. */
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
      note(describeSize(most));
      return null;
    }
  }
  return length === 0 ? null : parts.join("");
}

/** True where lines that are not text hold more bytes than the others; a long line counts as `mostCounted` bytes. */
function isBinary(bytes: Buffer, mostCounted = 500): boolean {
  const until = bytes.lastIndexOf(10) + 1 || bytes.length;
  let binary = 0;
  for (let at = 0; at < until; ) {
    const end = bytes.indexOf(10, at) + 1 || bytes.length;
    const weight = Math.min(end - at, mostCounted);
    binary += binaryFault(bytes.subarray(at, end)) === null ? -weight : weight;
    at = end;
  }
  return binary > 0;
}

/** The bytes as UTF-8, without a byte-order mark; UTF-16 and UTF-32 are known by their first bytes. */
async function* asUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decode: ((piece: Uint8Array) => string) | null = null;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) {
      isFirst = false;
      const wide = wideEncoding(chunk);
      if (wide) decode = createWideDecoder(wide);
      else {
        yield chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
        continue;
      }
    }
    yield decode ? Buffer.from(decode(chunk)) : chunk;
  }
}
