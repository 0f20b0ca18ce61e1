import { describe, expect, it } from "vitest";
import { splitNameTokens } from "../../../src/analyse/names/split-name-tokens.js";

function split(text: string, span = { start: 0, end: text.length }): string[] {
  const starts: number[] = [];
  const ends: number[] = [];
  splitNameTokens(text, span, starts, ends);
  return starts.map((start, i) => text.slice(start, ends[i]));
}

describe("splitNameTokens", () => {
  it("cuts at hyphens, so that a town can be found in a compound", () => {
    expect(split("a Lyon-based firm")).toEqual(["a", "Lyon", "-", "based", "firm"]);
  });

  it("cuts a possessive off, straight or curly, and leaves other apostrophes inside", () => {
    expect(split("O'Hara's and D’Arcy’s")).toEqual(["O'Hara", "'s", "and", "D’Arcy", "’s"]);
  });

  it("keeps the stop of an initial, of an acronym, of Inc., and of no other", () => {
    expect(split("J. Doe of Acme Inc. left the U.S. today.")).toEqual([
      "J.",
      "Doe",
      "of",
      "Acme",
      "Inc.",
      "left",
      "the",
      "U.S.",
      "today",
      ".",
    ]);
  });

  it("keeps to the span that it is given", () => {
    expect(split("one two three", { start: 4, end: 7 })).toEqual(["two"]);
  });

  it("loses nothing but spaces, whatever the text", () => {
    const text = "“¿Qué?” 😀 שלום, 北京 #tag @name 3.5% a_b e\u0301 x'y' \u0000 end";
    expect(split(text).join("")).toBe(text.replace(/\s/g, ""));
  });
});
