import { describe, expect, it, onTestFinished, vi } from "vitest";
import { widthBlocks } from "../../src/charts/font-widths.js";
import { measureText } from "../../src/charts/index.js";
import { createFontFaces } from "../../src/render/embed-font.js";
import { createTextMeasure, loadFont } from "../../src/render/fonts.js";
import { loadOpenType } from "../../src/render/opentype.js";

describe("the table of widths", () => {
  it("is that of the font, character by character", async () => {
    const font = await loadFont(400);
    for (const { first, widths } of widthBlocks) {
      const own = widths.map((_, offset) => {
        const index = font.charToGlyphIndex(String.fromCodePoint(first + offset));
        return index === 0 ? -1 : font.glyphs.get(index).advanceWidth;
      });
      expect(widths).toEqual(own);
    }
  });
});

describe("createTextMeasure", () => {
  it("agrees with the table that builders measure by", async () => {
    const measure = await createTextMeasure();
    for (const text of ["Most frequent terms", "Wang Yi", "Türkiye", "Михаил", "Ωmega", "“1 Mar 2022” · −0.20"]) {
      expect(measure(text, 100, 400)).toBeCloseTo(measureText(text, 100), 6);
    }
  });
  it("knows that semi-bold is wider, by at most the 6 % that titles reckon with", async () => {
    const measure = await createTextMeasure();
    const title = "Network of actors named in the same sentence";
    const ratio = measure(title, 19, 600) / measure(title, 19, 400);
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(1.06);
  });
  it("estimates characters that the font lacks", async () => {
    const measure = await createTextMeasure();
    expect(measure("台湾", 10, 400)).toBe(20);
  });
});

describe("createFontFaces", () => {
  const fontOf = (faces: string, index: number) =>
    Buffer.from([...faces.matchAll(/base64,([^)]+)\)/g)][index]![1]!, "base64");
  it("holds the characters asked for, at their widths, and no others", async () => {
    const bytes = fontOf(await createFontFaces("Taiwan"), 0);
    const font = loadOpenType().parse(new Uint8Array(bytes).buffer);
    expect([..."Taiwn"].every((character) => font.charToGlyphIndex(character) > 0)).toBe(true);
    expect(font.charToGlyphIndex("z")).toBe(0);
    expect(font.glyphs.get(font.charToGlyphIndex("T")).advanceWidth).toBe(measureText("T", 1000));
    expect(bytes.length).toBeLessThan(6000);
  });
  it("has the same bytes at any hour", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2022-03-01T12:00:00Z") });
    onTestFinished(() => void vi.useRealTimers());
    const first = await createFontFaces("Taiwan");
    vi.setSystemTime(new Date("2031-12-24T23:59:59Z"));
    expect(await createFontFaces("nawaiT")).toBe(first);
  });
  it("is a whole font: the sums that every OpenType file carries are right", async () => {
    const bytes = fontOf(await createFontFaces("Taiwan"), 1);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let sum = 0;
    for (let offset = 0; offset + 4 <= bytes.length; offset += 4) sum = (sum + view.getUint32(offset)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});
