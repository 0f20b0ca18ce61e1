// Name model: the learned weights, in data/models. names.json says what they were learned from, under which
// licences, and how well they do; names.bin.gz holds one signed byte for each place of the table and each tag.

import { gunzipSync } from "node:zlib";
import { readDataFile, readDataJson } from "../../files/index.js";
import { tagCount } from "./tag-scheme.js";
import { tableBits } from "./name-types.js";

export interface NameModel {
  /** A bit for each place of the table: 1 where it has any weight. Most have none, and this is soon asked. */
  readonly used: Uint8Array;
  /** Place × tag; a weight is the byte times `scale`. */
  readonly table: Int8Array;
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
  const bytes = gunzipSync(readDataFile("models/names.bin.gz"));
  if (bytes.length !== tagCount << tableBits)
    throw new RangeError(
      `readNameModel requires ${tagCount << tableBits} weights in data/models/names.bin.gz (got ${bytes.length}), train them again`,
    );
  return (shipped = createNameModel(
    new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    scale,
    Float32Array.from(transitions),
  ));
}

/** A model of its weights. */
export function createNameModel(table: Int8Array, scale: number, transitions: Float32Array): NameModel {
  const places = table.length / tagCount;
  const used = new Uint8Array(places >> 3);
  for (let place = 0; place < places; place++) {
    for (let at = place * tagCount; at < (place + 1) * tagCount; at++)
      if (table[at] !== 0) used[place >> 3]! |= 1 << (place & 7);
  }
  return { table, scale, transitions, used };
}

/** Weights as bytes. A weight beyond the largest byte is cut to it. */
export function quantise(table: Float32Array, largest: number): { readonly table: Int8Array; readonly scale: number } {
  const scale = largest / 127;
  return { table: Int8Array.from(table, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale)))), scale };
}
