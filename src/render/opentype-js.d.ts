// The part of opentype.js 1.3 that fonts.ts uses; the package has no types of its own.

declare module "opentype.js" {
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
  // A CommonJS module whose names Node cannot see: only the default is there.
  const openType: OpenType;
  export default openType;
}
