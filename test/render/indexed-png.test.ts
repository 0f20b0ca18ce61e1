import { crc32, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { encodeIndexed } from "../../src/render/indexed-png.js";

/** A reader of PNGs with a palette and no filters, by the letter of the standard. */
function decode(png: Uint8Array): { width: number; height: number; depth: number; pixels: number[] } {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.toString("latin1", 0, 4), body.subarray(4));
    at += 12 + length;
  }
  expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
  const [header, palette] = [chunks.get("IHDR")!, chunks.get("PLTE")!];
  const [width, height, depth] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8]!];
  expect([...header.subarray(9)]).toEqual([3, 0, 0, 0]);
  const rows = inflateSync(chunks.get("IDAT")!);
  const stride = rows.length / height;
  const pixels: number[] = [];
  for (let y = 0; y < height; y++) {
    expect(rows[y * stride]).toBe(0);
    const bits = [...rows.subarray(y * stride + 1, (y + 1) * stride)].map((byte) => byte.toString(2).padStart(8, "0"));
    for (let x = 0; x < width; x++) {
      const place = Number.parseInt(bits.join("").slice(x * depth, (x + 1) * depth), 2);
      pixels.push(...palette.subarray(place * 3, place * 3 + 3), 255);
    }
  }
  return { width, height, depth, pixels };
}

/** A picture in which colour number n stands n-th, and the rest is colour 0. */
const picture = (colours: number, width: number, height: number): Uint8Array =>
  Uint8Array.from({ length: width * height * 4 }, (_, index) => {
    const colour = index >> 2 < colours ? index >> 2 : 0;
    return [(colour * 7) % 256, (colour * 13) % 256, colour % 256, 255][index % 4]!;
  });

describe("encodeIndexed", () => {
  it.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 4],
    [16, 4],
    [17, 8],
    [256, 8],
  ])("keeps every pixel of %i colours, in %i bits each", (colours, bits) => {
    for (const width of [19, 24]) {
      const pixels = picture(colours, width, 17);
      const decoded = decode(encodeIndexed({ pixels, width, height: 17 })!);
      expect(decoded).toEqual({ width, height: 17, depth: bits, pixels: [...pixels] });
    }
  });

  it("gives the rarest colours beyond 256 to their nearest", () => {
    const pixels = picture(256, 40, 10);
    pixels.set([255, 255, 255, 255], 4 * 399);
    pixels.set([254, 254, 254, 255], 4 * 398);
    pixels.set([254, 254, 254, 255], 4 * 397);
    const { pixels: decoded } = decode(encodeIndexed({ pixels, width: 40, height: 10 })!);
    expect(decoded.slice(4 * 397)).toEqual([254, 254, 254, 255, 254, 254, 254, 255, ...decoded.slice(-4)]);
    const [red, green, blue] = decoded.slice(-4);
    const steps = [...picture(256, 16, 16)].filter((_, at) => at % 4 !== 3);
    const distance = (at: number) => steps.slice(at, at + 3).reduce((sum, value) => sum + (255 - value) ** 2, 0);
    expect((255 - red!) ** 2 + (255 - green!) ** 2 + (255 - blue!) ** 2).toBeLessThanOrEqual(
      Math.min(3, ...Array.from({ length: 256 }, (_, colour) => distance(colour * 3))),
    );
  });

  it("has nothing for a picture that is see-through somewhere", () => {
    const pixels = picture(2, 4, 4);
    pixels[63] = 254;
    expect(encodeIndexed({ pixels, width: 4, height: 4 })).toBeNull();
  });
});
