// Name model: the learned weights, in data/models. names.json says what they were learned from, under which
// licences, and how well they do; names.bin.gz holds one signed byte for each place of the table and each tag.
// Nine in ten places have no weight and need no row.

import { gunzipSync } from "node:zlib";
import { readDataFile, readDataJson } from "../../files/index.js";
import { tagCount } from "./tag-scheme.js";
import { tableBits } from "./name-types.js";
import { WeightRows } from "./weight-rows.js";

export interface NameModel {
  /**
   * For each 32 places two numbers, side by side: a bit for each place, 1 where it has any weight; and how many rows
   * stand before theirs.
   */
  readonly used: Int32Array;
  /** The rows of the places that have a weight, in their order; a weight is the whole number times `scale`. */
  readonly rows: WeightRows;
  readonly scale: number;
  /** Tag before × tag. */
  readonly transitions: Float32Array;
}

interface ModelFile {
  readonly scale: number;
  readonly transitions: readonly number[];
}

let shipped: NameModel | null = null;

/** The weights that come with the kit; read when first asked for. */
export function readNameModel(): NameModel {
  if (shipped) return shipped;
  const { scale, transitions } = readDataJson<ModelFile>("models/names.json");
  const weights = tagCount << tableBits;
  const bytes = gunzipSync(readDataFile("models/names.bin.gz"), { chunkSize: weights });
  if (bytes.length !== weights)
    throw new RangeError(
      `readNameModel requires ${weights} weights in data/models/names.bin.gz (got ${bytes.length}), ` +
        "train them again",
    );
  return (shipped = createNameModel(
    new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    scale,
    Float32Array.from(transitions),
  ));
}

/** A model of its weights, place × tag. They are looked at four at a time: hardly any four are not all nought. */
export function createNameModel(table: Int8Array, scale: number, transitions: Float32Array): NameModel {
  const aligned = table.byteOffset % 4 === 0 ? table : table.slice();
  const fours = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  const used = new Int32Array((table.length / tagCount / 32) * 2);
  const rows = new WeightRows();
  let last = -1;
  for (let four = 0; four < fours.length; four++) {
    if (fours[four] === 0) continue;
    for (let at = four * 4; at < four * 4 + 4; at++) {
      if (aligned[at] === 0) continue;
      const place = Math.floor(at / tagCount);
      if (place !== last) markUsed(used, place, rows.append(1));
      last = place;
      rows.addWeight(rows.count - 1, at - place * tagCount, aligned[at]!);
    }
  }
  return { used, rows, scale, transitions };
}

function markUsed(used: Int32Array, place: number, row: number): void {
  const slot = (place >> 5) << 1;
  if (used[slot] === 0) used[slot + 1] = row;
  used[slot]! |= 1 << (place & 31);
}

/** The number of a place's row, or −1 where it has no weight. */
export function rowOf(used: Int32Array, place: number): number {
  const slot = (place >> 5) << 1;
  const bits = used[slot]!;
  const bit = 1 << (place & 31);
  return bits & bit ? used[slot + 1]! + bitsIn(bits & (bit - 1)) : -1;
}

/** Number of ones in 32 bits, two, four and eight bits at a time (Warren, Hacker's Delight, 5–1). */
function bitsIn(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Weights as bytes. A weight beyond the largest byte is cut to it. */
export function quantise(table: Float32Array, largest: number): { readonly table: Int8Array; readonly scale: number } {
  const scale = largest / 127;
  return { table: Int8Array.from(table, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))), scale };
}
