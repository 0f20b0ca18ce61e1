import { describe, expect, it } from "vitest";
import { nameToken, splitNameTokens } from "../../../src/analyse/names/split-name-tokens.js";
import { randomNumbers } from "../actors/one-article.js";

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

describe("splitNameTokens, beside the expression alone", () => {
  const parts = [..."aAbBé.,'’s-_@#1 7\u00a0\n\u0301𝐀ß\u0000", "Inc.", "Mr.", "U.S.", "’s", "'S", "\ud83d", "A.A.A."];
  const random = randomNumbers(11);
  const texts = Array.from({ length: 3000 }, () =>
    Array.from({ length: 12 }, () => parts[Math.floor(random() * parts.length)]!).join(""),
  );

  it("cuts at the same places", () => {
    for (const text of texts) expect(split(text)).toEqual(text.match(nameToken) ?? []);
  });

  it("takes time in proportion to letters with stops that end in no acronym", () => {
    const time = (letters: number) => {
      const before = process.cpuUsage();
      split(`${"A.".repeat(letters)}b`);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    time(5000);
    expect(time(80_000)).toBeLessThan(4 * 16 * Math.max(1000, time(5000)));
  });
});
