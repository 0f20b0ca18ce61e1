// A picture of few colours as PNG: a palette, and for each pixel its place there. A chart without smoothed edges has a
// dozen colours, and its pixels need a seventh of the bytes of red, green, blue and alpha.
// Format: https://www.w3.org/TR/png-3/. Deflated by fflate, whose bytes are the same in every version of Node.

import { zlibSync } from "fflate";
import { crc32 } from "node:zlib";

/** Colours of a palette at most. */
const mostColours = 256;

/** Pixels as four bytes each, row by row: red, green, blue, alpha. */
export interface Pixels {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * The PNG of an opaque picture. Beyond 256 colours the rarest become the nearest of the others.
 *
 * @returns the bytes, or null where a pixel is see-through
 */
export function encodeIndexed({ pixels, width, height }: Pixels): Uint8Array | null {
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let index = 0; index < colours.length; index += 1) {
    const at = index * 4;
    if (pixels[at + 3] !== 255) return null;
    const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
    colours[index] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, often], [b, seldom]) => seldom - often || a - b).map(([colour]) => colour);
  const palette = ranked.slice(0, mostColours);
  const places = new Map(ranked.map((colour, rank) => [colour, rank < mostColours ? rank : nearest(palette, colour)]));

  const depth = [1, 2, 4].find((bits) => palette.length <= 2 ** bits) ?? 8;
  const stride = 1 + Math.ceil((width * depth) / 8); // a row begins with the number of its filter: none
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const bit = x * depth;
      rows[y * stride + 1 + (bit >> 3)]! |= places.get(colours[y * width + x]!)! << (8 - depth - (bit & 7));
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, 3], 8); // 3: pixels are places in a palette
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(split))),
    chunk("IDAT", zlibSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

const split = (colour: number): [red: number, green: number, blue: number] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
];

/** Place of the colour of a palette that is the smallest step away in red, green and blue. */
function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) => {
    const from = split(other);
    return split(colour).reduce((sum, value, channel) => sum + (value - from[channel]!) ** 2, 0);
  });
  return distances.indexOf(Math.min(...distances));
}

/** A chunk: its length, type, data, and the checksum of type and data. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
