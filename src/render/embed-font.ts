// The charts' font with only the characters that a picture uses, to be embedded in it, so that a file looks the same
// where the font is not installed. The font's licence (SIL Open Font License 1.1) allows embedding.

import { loadFont, type Weight } from "./fonts.js";
import { type Font, type Glyph, loadOpenType } from "./opentype.js";

/** What this file needs of glyphs beside their widths. */
interface Outline extends Glyph {
  readonly path: unknown;
  readonly constructor: new (options: Record<string, unknown>) => Outline;
}

const weights: readonly Weight[] = [400, 600];

/** Sum of the 32-bit words of a stretch of bytes, as fonts sum them. */
const sumWords = (view: DataView, start: number, length: number): number => {
  let sum = 0;
  for (let offset = start; offset + 4 <= start + length; offset += 4) sum = (sum + view.getUint32(offset)) >>> 0;
  return sum;
};

/**
 * Removes the time that opentype.js writes into the table `head`, and computes the checksums again, so that the same
 * characters give the same bytes. Offsets as in https://learn.microsoft.com/typography/opentype/spec/head
 */
function clearModified(bytes: ArrayBuffer): ArrayBuffer {
  const view = new DataView(bytes);
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    if (view.getUint32(record) !== 0x68656164) continue; // "head"
    const start = view.getUint32(record + 8);
    view.setBigUint64(start + 28, view.getBigUint64(start + 20)); // modified = created
    view.setUint32(start + 8, 0); // checksumAdjustment
    view.setUint32(record + 4, sumWords(view, start, 56)); // 54 bytes and two of padding
    view.setUint32(start + 8, (0xb1b0afba - sumWords(view, 0, bytes.byteLength)) >>> 0);
  }
  return bytes;
}

async function subset(font: Font, weight: Weight, characters: readonly string[]): Promise<string> {
  const openType = loadOpenType();
  const glyphs = [font.glyphs.get(0) as Outline];
  for (const character of characters) {
    const index = font.charToGlyphIndex(character);
    if (index === 0) continue;
    const glyph = font.glyphs.get(index) as Outline;
    const unicode = character.codePointAt(0)!;
    glyphs.push(
      new glyph.constructor({
        name: `u${unicode.toString(16)}`,
        unicode,
        advanceWidth: glyph.advanceWidth,
        path: glyph.path,
      }),
    );
  }
  const { unitsPerEm, ascender, descender } = font;
  const styleName = weight === 400 ? "Regular" : "SemiBold";
  const small = new openType.Font({
    familyName: "Source Sans 3",
    styleName,
    unitsPerEm,
    ascender,
    descender,
    glyphs,
    createdTimestamp: 1,
  });
  return Buffer.from(clearModified(small.toArrayBuffer())).toString("base64");
}

/**
 * CSS `@font-face` rules with the charts' font as data, reduced to the characters of a text.
 *
 * @example
 * await createFontFaces("Polarity of articles"); // "@font-face{font-family:'Source Sans 3';…"
 */
export async function createFontFaces(text: string): Promise<string> {
  const characters = [...new Set(text)].filter((character) => character > " ").sort();
  const faces = await Promise.all(
    weights.map(async (weight) => {
      const data = await subset(await loadFont(weight), weight, [" ", "\u00a0", ...characters]);
      return `@font-face{font-family:'Source Sans 3';font-weight:${weight};src:url(data:font/otf;base64,${data})}`;
    }),
  );
  return faces.join("");
}
