// A file while it is read: its bytes as they come, unpacked where they are gzip, and a place to note what is wrong.

import { createReadStream } from "node:fs";
import type { ParsedArticle } from "./article.js";
import { type Decoded, decodeBytes } from "./decode-bytes.js";
import type { Fields } from "./field-names.js";
import { unpackGzip } from "./unpack-gzip.js";

/** What a parser is given. */
export interface SourceFile {
  readonly path: string;
  /** True where the file is gzip, so that places in it are not places in the bytes. */
  readonly isPacked: boolean;
  /** The first of the bytes, to look at. */
  readonly head: Buffer;
  /** The bytes, once, from the beginning. Those of a damaged file end early, with a note. */
  readonly bytes: AsyncIterable<Buffer>;
  /** The names under which records give their fields. */
  readonly fields: Fields;
  /** Adds a problem; see {@link ProblemRow}. */
  note(problem: string, line?: number | null): void;
  /** Closes the file, however much of it was read. */
  close(): void;
}

/** Reads the articles of a file one after another. */
export type Parse = (file: SourceFile) => AsyncIterable<ParsedArticle>;

/** The most bytes that are held at once: of a file that is read as a whole, or of one record. */
export const mostBytes = 256 << 20;

const chunkSize = 1 << 18;

/** Opens a file; gzip is known by its first bytes, whatever the file is called. */
export async function openFile(path: string, fields: Fields, note: SourceFile["note"]): Promise<SourceFile> {
  const stream = createReadStream(path, { highWaterMark: chunkSize });
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  const isPacked = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b;
  const isNamedSo = /\.gz$/i.test(path);
  if (isPacked && !isNamedSo) note("is gzip, though its name does not end in .gz; it was unpacked");
  if (!isPacked && isNamedSo && !first.done) note("is not gzip, though its name ends in .gz; it was read as it is");
  const raw = (async function* () {
    for (let next = first; !next.done; next = await chunks.next()) yield next.value;
  })();
  const bytes = isPacked ? unpackGzip(raw, note) : raw;
  const begun = await bytes.next();
  return {
    path,
    isPacked,
    head: begun.done ? Buffer.alloc(0) : begun.value,
    bytes: resume(begun, bytes),
    fields,
    note,
    close: () => void stream.destroy(),
  };
}

/** All that an iterator gives, the result that was already asked for first. */
async function* resume(
  begun: IteratorResult<Buffer, void>,
  bytes: AsyncGenerator<Buffer, void>,
): AsyncGenerator<Buffer> {
  try {
    if (!begun.done) yield begun.value;
    yield* bytes;
  } finally {
    await bytes.return();
  }
}

/** A number of bytes as it is shown. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** What is wrong with a file that is too large for its kind. */
export const describeSize = (most: number): string =>
  `is larger than ${megabytes(most)}, the limit for a file of this kind; split it, or convert it to JSON Lines`;

/** The bytes of a file that is read as a whole; null, with a note, where there are none or too many. */
export async function collectBytes({ bytes, note }: SourceFile, most = mostBytes): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) {
      note(describeSize(most));
      return null;
    }
  }
  if (length === 0) note("is empty");
  return length === 0 ? null : Buffer.concat(chunks, length);
}

/** The text of a file that is read as a whole; null, with a note, where it has none. */
export async function collectText(
  file: SourceFile,
  decode: (bytes: Uint8Array) => Decoded = (bytes) => decodeBytes(bytes),
): Promise<string | null> {
  const bytes = await collectBytes(file);
  if (bytes === null) return null;
  const { text, problem } = decode(bytes);
  if (problem !== null) file.note(problem);
  return text;
}
