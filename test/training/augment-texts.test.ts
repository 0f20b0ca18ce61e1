import { describe, expect, it } from "vitest";
import { joined, recased, withSurnames } from "../../src/training/augment-texts.js";
import type { TaggedText } from "../../src/training/read-tagged-texts.js";

const one: TaggedText = {
  set: "own",
  text: "So Helen Brandvold left Ghent.",
  names: [
    { start: 3, end: 18, type: 0 },
    { start: 24, end: 29, type: 2 },
  ],
};
const other: TaggedText = { set: "own", text: "It rained in Lyon.", names: [{ start: 13, end: 17, type: 2 }] };
const shown = ({ text, names }: TaggedText) => names.map(({ start, end, type }) => [text.slice(start, end), type]);

describe("withSurnames", () => {
  it("calls persons by their last name, and moves what follows", () => {
    const [made] = withSurnames([one]);
    expect(made!.text).toBe("So Brandvold left Ghent.");
    expect(shown(made!)).toEqual([
      ["Brandvold", 0],
      ["Ghent", 2],
    ]);
  });

  it("gives nothing for a text without a full name", () => {
    expect(withSurnames([other])).toEqual([]);
  });
});

describe("recased", () => {
  it("writes texts in capitals, with each token capitalised, in lower case by turns, names in their places", () => {
    const made = recased([one, one, one], 1);
    expect(made.map(({ text }) => text)).toEqual([
      "SO HELEN BRANDVOLD LEFT GHENT.",
      "So Helen Brandvold Left Ghent.",
      "so helen brandvold left ghent.",
    ]);
    expect(made.map(shown)).toEqual([
      [
        ["HELEN BRANDVOLD", 0],
        ["GHENT", 2],
      ],
      [
        ["Helen Brandvold", 0],
        ["Ghent", 2],
      ],
      [
        ["helen brandvold", 0],
        ["ghent", 2],
      ],
    ]);
  });

  it("takes one text in so many", () => {
    expect(recased([one, other, one, other, one], 2)).toHaveLength(3);
  });
});

describe("joined", () => {
  it("makes an article of neighbours, names in their places", () => {
    const [made, rest] = joined([one, other, one], 2);
    expect(made!.text).toBe(`${one.text}\n\n${other.text}`);
    expect(shown(made!)).toEqual([
      ["Helen Brandvold", 0],
      ["Ghent", 2],
      ["Lyon", 2],
    ]);
    expect(rest!.text).toBe(one.text);
  });
});
