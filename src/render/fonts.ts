// The font of the charts: its files, and the widths of text in it. vega would only estimate widths, or ask a canvas if
// one happens to be installed; measuring with the font itself keeps labels whole and pictures the same everywhere.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { measureText } from "../charts/index.js";
import { type Font, loadOpenType } from "./opentype.js";

/** The weights that charts use. */
export type Weight = 400 | 600;

/** Path of the font file of a weight. */
export const fontFile = (weight: Weight): string => createRequire(import.meta.url).resolve(`#font/${weight}.ttf`);

const loaded = new Map<Weight, Promise<Font>>();

/** The parsed font of a weight; read once in a process. */
export function loadFont(weight: Weight): Promise<Font> {
  let font = loaded.get(weight);
  if (font === undefined) {
    font = (async () => {
      const bytes = await readFile(fontFile(weight));
      return loadOpenType().parse(
        bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
        { lowMemory: true },
      );
    })();
    loaded.set(weight, font);
  }
  return font;
}

/**
 * Width of a text in thousandths of the font size; characters that the font lacks are estimated. Kerning is left out,
 * because opentype.js cannot read this font's; it would make text about 1 % narrower.
 */
function measureUnits(font: Font, text: string): number {
  let width = 0;
  for (const character of text) {
    const index = font.charToGlyphIndex(character);
    width +=
      index === 0
        ? measureText(character, 1000)
        : ((font.glyphs.get(index).advanceWidth ?? 0) * 1000) / font.unitsPerEm;
  }
  return width;
}

/** Measures a line of text: its width in CSS pixels at a font size and a CSS font weight. */
export type TextMeasure = (text: string, fontSize: number, weight: number | string | undefined) => number;

/**
 * A function that measures text in the font of the charts. The first call of a process reads the font files.
 *
 * @example
 * const measure = await createTextMeasure();
 * measure("Taiwan", 10, 400); // 29.33
 */
export async function createTextMeasure(): Promise<TextMeasure> {
  const [regular, semiBold] = await Promise.all([loadFont(400), loadFont(600)]);
  const known = new Map<string, number>();
  return (text, fontSize, weight) => {
    const heavy = weight === "bold" || Number(weight) >= 600;
    const key = `${heavy ? "b" : "r"}${text}`;
    let units = known.get(key);
    if (units === undefined) {
      units = measureUnits(heavy ? semiBold : regular, text);
      known.set(key, units);
    }
    return (units * fontSize) / 1000;
  };
}
