// Unpack gzip, losing as little as can be of a file that is cut off or damaged. A file may be many members
// one behind the other (WARC has one for each record); a damaged one costs none of the others.

import { createGunzip } from "node:zlib";
import { through } from "./through.js";

/** Bytes that go in at once: gzip can hold a thousand times its size, and all that comes out is held. */
const sliceSize = 1 << 15;
/** Check sum and length, behind each member. */
const trailerSize = 8;
/** What any member begins with. */
const magic = Buffer.from([0x1f, 0x8b, 0x08]);
const newline = 10;
/** Damaged places after which a file is given up. */
const mostDamage = 1000;

interface Piece {
  readonly bytes: Buffer;
  /** True where a member may begin. */
  readonly isStart: boolean;
}

/** Gives what is packed; `note` is told once that the file breaks off or is damaged. */
export async function* unpackGzip(chunks: AsyncIterable<Buffer>, note: (problem: string) => void): AsyncGenerator<Buffer> {
  const pieces = cutPieces(chunks);
  let next = await pieces.next();
  let damage = 0;
  let last = newline;
  // Each turn reads up to a damaged place, and on from where the next member may begin.
  while (!next.done) {
    const from = next.value;
    const onward = (async function* () {
      yield from.bytes;
      for (next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value.bytes;
    })();
    try {
      for await (const bytes of through<Buffer>(onward, createGunzip({ chunkSize: 1 << 18 }))) {
        last = bytes.at(-1) ?? last;
        yield bytes;
      }
      return;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (!code?.startsWith("Z_")) throw error;
      if (damage++ === 0) note(code === "Z_BUF_ERROR" ? "is a gzip file that breaks off; what came before was read" : `is a damaged gzip file (${message}); what could be unpacked was read`);
      if (damage > mostDamage) return;
    }
    while (!next.done && (next.value === from || !next.value.isStart)) next = await pieces.next();
    // What was damaged ends here, so that the next member does not run on from it.
    if (!next.done && last !== newline) yield Buffer.from("\n");
  }
}

/** Cuts bytes where a member may begin, and before what may be its trailer, so that what a damaged one spoils ends there. */
async function* cutPieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<Piece> {
  let held: Buffer = Buffer.alloc(0);
  let isStart = true;
  const slices = function* (bytes: Buffer) {
    for (let at = 0; at < bytes.length; at += sliceSize) {
      yield { bytes: bytes.subarray(at, at + sliceSize), isStart };
      isStart = false;
    }
  };
  for await (const chunk of chunks) {
    const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    // What may be the trailer and the beginning of the next member waits for what follows.
    const ready = bytes.length - trailerSize - magic.length;
    let at = 0;
    for (let found = bytes.indexOf(magic, isStart ? 1 : 0); found >= 0 && found <= ready; found = bytes.indexOf(magic, found + 1)) {
      const trailer = Math.max(at, found - trailerSize);
      yield* slices(bytes.subarray(at, trailer));
      yield* slices(bytes.subarray(trailer, found));
      isStart = true;
      at = found;
    }
    if (ready > at) yield* slices(bytes.subarray(at, ready));
    held = Buffer.from(bytes.subarray(Math.max(at, ready)));
  }
  const trailer = Math.max(0, held.length - trailerSize);
  yield* slices(held.subarray(0, trailer));
  yield* slices(held.subarray(trailer));
}
