import { describe, expect, it } from "vitest";
import { spanInText } from "../../src/corpus/span-in-text.js";

describe("spanInText", () => {
  const document = { text: "abcdef", toSource: (position: number) => position * 2 };

  it("finds what a stretch of the source became", () => {
    expect([0, 1, 5, 99].map((start) => spanInText(document, { start, end: start + 1 }))).toEqual([
      { start: 0, end: 1 },
      { start: 0, end: 1 },
      { start: 2, end: 3 },
      { start: 6, end: 7 },
    ]);
  });
});
