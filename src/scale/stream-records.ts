// Stream records: a JSON Lines file of any size, record by record, in the memory of one record.

import { closeSync, openSync, readSync } from "node:fs";
import { CorpusError } from "../articles/index.js";

const chunkSize = 1 << 18;
const newline = 10;

/**
 * Calls `each` with every line of a file that is not empty, as bytes that are only good for that call.
 *
 * @throws CorpusError if the file cannot be opened
 */
export function streamLines(path: string, each: (bytes: Buffer, from: number, to: number, line: number) => void): void {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    throw new CorpusError(`streamLines found nothing at "${path}", give a file that is there`, path, null, { cause: error });
  }
  try {
    let buffer = Buffer.allocUnsafe(chunkSize * 2);
    let filled = 0;
    let line = 0;
    for (;;) {
      if (buffer.length - filled < chunkSize) {
        const larger = Buffer.allocUnsafe(buffer.length * 2);
        buffer.copy(larger, 0, 0, filled);
        buffer = larger;
      }
      const read = readSync(file, buffer, filled, chunkSize, null);
      const end = filled + read;
      let at = 0;
      for (let next = buffer.indexOf(newline, filled); next >= 0 && next < end; next = buffer.indexOf(newline, at)) {
        line++;
        if (next > at) each(buffer, at, next, line);
        at = next + 1;
      }
      if (read === 0) {
        if (at < end) each(buffer, at, end, line + 1);
        return;
      }
      buffer.copy(buffer, 0, at, end);
      filled = end - at;
    }
  } finally {
    closeSync(file);
  }
}
