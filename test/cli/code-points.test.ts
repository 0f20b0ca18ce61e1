import { describe, expect, it } from "vitest";
import { codePointCounter, inCodePoints } from "../../src/cli/code-points.js";

describe("codePointCounter", () => {
  it.each(["", "plain", "naïve café", "😀", "a😀b", "😀😀a😀", "x\ud800y", "日本語😀日本", "🇺🇦 and 👩‍🚀"])(
    "counts the characters before every character of “%s”",
    (text) => {
      const count = codePointCounter(text);
      let units = 0;
      [...text].forEach((character, points) => {
        expect(count(units)).toBe(points);
        units += character.length;
      });
      expect(count(text.length)).toBe([...text].length);
    },
  );
});

describe("inCodePoints", () => {
  it("turns the offsets of each row in its own text, and nothing else", () => {
    const texts = { a: "😀 Russia", b: "Russia" };
    const rows = Object.freeze([
      { in: "a" as const, start: 3, end: 9 },
      { in: "b" as const, start: 0, end: 6 },
    ]);
    expect(inCodePoints(rows, (row) => texts[row.in])).toEqual([
      { in: "a", start: 2, end: 8 },
      { in: "b", start: 0, end: 6 },
    ]);
    expect(rows[0]!.start).toBe(3);
  });
});
