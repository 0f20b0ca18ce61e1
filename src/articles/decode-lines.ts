// Lines of text of a file of any size. Each line is decoded by itself, so that one in another encoding
// spoils no other.

import { isUtf8 } from "node:buffer";
import { decodeBytes, decodeWindows } from "./decode-bytes.js";
import { LineCutter } from "./line-cutter.js";
import { mostBytes, type SourceFile } from "./source-file.js";

export interface Line {
  /** The line without its line feed. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** Gives the lines of a file in batches; a file that is no text gives none and is noted, as is a line of more than `most` bytes. */
export async function* decodeLines({ bytes, note }: SourceFile, most = mostBytes): AsyncGenerator<readonly Line[]> {
  let batch: Line[] = [];
  let isNoted = false;
  let isEmpty = true;
  const cutter = new LineCutter(
    (chunk, from, to, line) => {
      const piece = chunk.subarray(from, to);
      if (isUtf8(piece)) batch.push({ text: chunk.toString("utf8", from, to), line });
      else {
        if (!isNoted) note("is not UTF-8 from this line on: such lines were read as Windows-1252 (Latin-1); save it as UTF-8 if letters look wrong", line);
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
      const { text, problem } = decodeBytes(chunk.subarray(0, chunk.lastIndexOf(10) + 1 || chunk.length));
      if (text === null && problem.startsWith("is binary")) return note(problem);
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

/** Leaves out a byte-order mark, and turns UTF-16 that has one into UTF-8. */
async function* asUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) {
      isFirst = false;
      if (chunk[0] === 0xff && chunk[1] === 0xfe) decoder = new TextDecoder("utf-16le");
      else if (chunk[0] === 0xfe && chunk[1] === 0xff) decoder = new TextDecoder("utf-16be");
      else {
        yield chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
        continue;
      }
    }
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
}
