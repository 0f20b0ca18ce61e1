// Stream records: a JSON Lines file of any size, line by line, in the memory of one record.

import { closeSync, openSync, readSync } from "node:fs";
import { CorpusError, type EachLine, LineCutter } from "../../read/index.js";

const chunkSize = 1 << 18;

/**
 * Calls `each` with every line of a file that is not empty, as bytes that are only good for that call.
 *
 * @throws CorpusError if the file cannot be opened
 */
export function streamLines(path: string, each: EachLine): void {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    throw new CorpusError(`streamLines found nothing at "${path}", give a file that is there`, path, null, {
      cause: error,
    });
  }
  try {
    const buffer = Buffer.allocUnsafe(chunkSize);
    const cutter = new LineCutter((bytes, from, to, line) => {
      if (to > from) each(bytes, from, to, line);
    });
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
      cutter.push(buffer.subarray(0, read));
    cutter.end();
  } finally {
    closeSync(file);
  }
}
