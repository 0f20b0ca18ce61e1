import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTaggedTexts, type TaggedText } from "../../src/training/read-tagged-texts.js";

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "tagged-"));
  const lines = [
    {
      text: "😀 Helen Brandvold left. Ghent is far. Widgets!",
      entities: [
        { start: 2, end: 17, type: "PERSON" },
        { start: 24, end: 29, type: "LOCATION" },
        { start: 38, end: 45, type: "MISC" },
      ],
    },
    {
      tokens: ["Krell", "Works", "'s", "boss", ",", "Helen", "Brandvold", "(", "of", "Ghent", ")", "."],
      tags: [
        "B-ORGANIZATION",
        "I-ORGANIZATION",
        "O",
        "O",
        "O",
        "B-PERSON",
        "I-PERSON",
        "O",
        "O",
        "B-LOCATION",
        "O",
        "O",
      ],
    },
    { tokens: ["Anna", "Peter"], tags: ["B-PERSON", "B-PERSON"] },
  ];
  writeFileSync(join(directory, "own.jsonl.gz"), gzipSync(`${lines.map((line) => JSON.stringify(line)).join("\n")}\n`));
});
afterAll(() => rmSync(directory, { recursive: true }));
const shown = ({ text, names }: TaggedText) => names.map(({ start, end, type }) => [text.slice(start, end), type]);

describe("readTaggedTexts", () => {
  it("counts offsets in characters, and leaves out types that are not learned", () => {
    expect(shown(readTaggedTexts(directory, "own")[0]!)).toEqual([
      ["Helen Brandvold", 0],
      ["Ghent", 2],
    ]);
  });

  it("sets tokens as print would", () => {
    const tagged = readTaggedTexts(directory, "own")[1]!;
    expect(tagged.text).toBe("Krell Works's boss, Helen Brandvold (of Ghent).");
    expect(shown(tagged)).toEqual([
      ["Krell Works", 1],
      ["Helen Brandvold", 0],
      ["Ghent", 2],
    ]);
  });

  it("does not run two names together that each begin", () => {
    expect(shown(readTaggedTexts(directory, "own")[2]!)).toEqual([
      ["Anna", 0],
      ["Peter", 0],
    ]);
  });

  it("gives nothing for a set that is not there", () => {
    expect(readTaggedTexts(directory, "none")).toEqual([]);
  });
});
