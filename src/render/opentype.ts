// The part of opentype.js 1.3 that fonts need, which has no types of its own. It is loaded when first used.

import { createRequire } from "node:module";

export interface Glyph {
  readonly index: number;
  readonly advanceWidth?: number;
}

export interface Font {
  readonly unitsPerEm: number;
  readonly ascender: number;
  readonly descender: number;
  readonly glyphs: { get(index: number): Glyph };
  charToGlyphIndex(character: string): number;
  toArrayBuffer(): ArrayBuffer;
}

interface OpenType {
  parse(buffer: ArrayBuffer, options?: { lowMemory?: boolean }): Font;
  readonly Font: new (options: Record<string, unknown>) => Font;
}

export const loadOpenType = (): OpenType => createRequire(import.meta.url)("#opentype") as OpenType;
