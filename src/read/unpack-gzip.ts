// Unpack gzip, losing as little as possible of a file that is cut off or damaged. A file may be many members one after
// the other (WARC has one for each record); a damaged one costs none of the others. Members are read one by one (RFC
// 1952), because zlib, given several, loses what it had unpacked before a fault and stops at zeros between them.

import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import { ByteReader } from "./byte-reader.js";
import { through } from "./through.js";

/** How a member begins. */
const magic = Buffer.from([0x1f, 0x8b, 0x08]);
/** Bytes of checksum and length, after each member. */
const trailerSize = 8;
/** A member that fits in here is unpacked at once. */
const windowSize = 1 << 18;
const mostAtOnce = 1 << 24;
/** Bytes of a longer one that are unpacked at a time, as gzip can hold a thousand times its size; of a damaged one. */
const sliceSize = 1 << 15;
const fineSlice = 1 << 8;
/** Bytes of a member that are kept to find the next one in, and bytes that are searched again in all. */
const mostHeld = 1 << 22;
const mostReread = 1 << 26;
/** Damaged places after which the rest of a file is not read. */
const mostDamage = 1000;
const newline = 10;

/** What is wrong with a member, and the bytes in which the next one may begin; null where nothing is. */
type Damage = { readonly fault: Fault; readonly behind: Buffer } | null;

/** Null where the file breaks off; else what is wrong, in words. */
type Fault = string | null;

/** Gives what is packed; `note` is told once that the file breaks off or is damaged. */
export async function* unpackGzip(
  chunks: AsyncIterable<Buffer>,
  note: (problem: string) => void,
): AsyncGenerator<Buffer> {
  const reader = new ByteReader(chunks);
  let damage = 0;
  const say = (fault: Fault) => {
    if (damage++ === 0)
      note(
        fault === null
          ? "is a gzip file that breaks off; what came before was read"
          : `is a damaged gzip file (${fault}); what could be unpacked was read`,
      );
  };
  let last = newline;
  let reread = 0;
  for (;;) {
    const passed = await seekMember(reader);
    if (passed > 0) say(passed < magic.length ? null : "there are bytes between its members");
    if ((await reader.peek(1)).length === 0 || damage > mostDamage) return;
    // A line that damage cut short ends there, so that the next member does not continue it.
    if (damage > 0 && last !== newline) yield Buffer.from("\n");
    const fault = yield* unpackMember(reader, (bytes) => void (last = bytes.at(-1) ?? last));
    if (!fault) continue;
    say(fault.fault);
    reread += fault.behind.length;
    if (reread < mostReread) reader.unread(fault.behind);
  }
}

/** Moves to where the next member may begin, or to the end; gives the number of bytes before it, zeros not counted. */
async function seekMember(reader: ByteReader): Promise<number> {
  for (let passed = 0; ; ) {
    const ahead = await reader.peek(windowSize);
    const at = ahead.indexOf(magic);
    const step = at >= 0 ? at : ahead.length < windowSize ? ahead.length : ahead.length - magic.length + 1;
    for (const byte of ahead.subarray(0, step)) if (byte !== 0) passed++;
    await reader.skip(step);
    if (at >= 0 || ahead.length < windowSize) return passed;
  }
}

/** Unpacks the member that begins here; `each` is shown what comes of it. */
async function* unpackMember(reader: ByteReader, each: (bytes: Buffer) => void): AsyncGenerator<Buffer, Damage> {
  const ahead = await reader.peek(windowSize);
  const head = headerLength(ahead);
  const atOnce = unpackAtOnce(ahead.subarray(head));
  if (typeof atOnce === "object") {
    each(atOnce.bytes);
    if (atOnce.bytes.length > 0) yield atOnce.bytes;
    const member = await reader.take(head + atOnce.length);
    return closeMember(reader, crc32(atOnce.bytes), atOnce.bytes.length, () => member.subarray(1));
  }
  const inflate = createInflateRaw({ chunkSize: 1 << 18 });
  let held = [(await reader.take(head)).subarray(1)];
  let heldLength = head;
  let fed = 0;
  let piece: Buffer = Buffer.alloc(0);
  const pieces = (async function* () {
    const size = atOnce === "damaged" || ahead.length < windowSize ? fineSlice : sliceSize;
    // It has ended where it takes less than it is given.
    while (inflate.bytesWritten === fed && (piece = await reader.take(size)).length > 0) {
      if (heldLength > mostHeld) held = [];
      heldLength = (held.length === 0 ? 0 : heldLength) + piece.length;
      held.push(piece);
      fed += piece.length;
      yield piece;
    }
  })();
  let sum = 0;
  let length = 0;
  const behind = () => Buffer.concat(held);
  try {
    for await (const bytes of through<Buffer>(pieces, inflate)) {
      each(bytes);
      sum = crc32(bytes, sum);
      length += bytes.length;
      yield bytes;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith("Z_")) throw error;
    return { fault: code === "Z_BUF_ERROR" ? null : message, behind: behind() };
  }
  const rest = fed - inflate.bytesWritten;
  if (rest > 0) {
    reader.unread(piece.subarray(piece.length - rest));
    held[held.length - 1] = piece.subarray(0, piece.length - rest);
  }
  return closeMember(reader, sum, length, behind);
}

/** What is packed in bytes that hold all of it, and how many of them that takes. */
function unpackAtOnce(bytes: Buffer): { readonly bytes: Buffer; readonly length: number } | "longer" | "damaged" {
  try {
    const { buffer, engine } = inflateRawSync(bytes, {
      info: true,
      maxOutputLength: mostAtOnce,
      chunkSize: 1 << 16,
    }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
    return { bytes: buffer, length: engine.bytesWritten };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "Z_DATA_ERROR" ? "damaged" : "longer";
  }
}

/** Reads the trailer and says what is wrong with it. Where the next member follows anyway, none is searched for. */
async function closeMember(reader: ByteReader, sum: number, length: number, behind: () => Buffer): Promise<Damage> {
  const trailer = await reader.peek(trailerSize + magic.length);
  if (trailer.length < trailerSize) return { fault: null, behind: Buffer.alloc(0) };
  const isSound = trailer.readUInt32LE(0) === sum && trailer.readUInt32LE(4) === length % 2 ** 32;
  if (!isSound && trailer.length > trailerSize && !trailer.subarray(trailerSize).equals(magic))
    return { fault: "incorrect data check", behind: behind() };
  await reader.skip(trailerSize);
  return isSound ? null : { fault: "incorrect data check", behind: Buffer.alloc(0) };
}

/** How long the header of a member is, with the name and the comment that it may hold. */
function headerLength(bytes: Buffer): number {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0);
  for (const flag of [8, 16]) if (flags & flag) at = bytes.indexOf(0, at) + 1 || bytes.length;
  return Math.min(bytes.length, flags & 2 ? at + 2 : at);
}
