import { beforeAll, describe, expect, it } from "vitest";
import { NameTagger } from "../../../src/analyse/names/name-tagger.js";
import { findSentences } from "../../../src/text/index.js";
import { growthOf, linear, repeated } from "../../growth.js";

let tagger: NameTagger;
beforeAll(() => {
  tagger = new NameTagger();
});
const find = (text: string) => tagger.find(text, findSentences(text, 0, text.length));
const shown = (text: string) => find(text).map(({ start, end, type }) => `${text.slice(start, end)}: ${type}`);

describe("NameTagger", () => {
  it("finds persons, organisations and places that no list has", () => {
    expect(shown("Maria Velázquez-Ortuño of the Widget Makers Association spoke in Krelltown on Monday.")).toEqual([
      "Maria Velázquez-Ortuño: person",
      "Widget Makers Association: organisation",
      "Krelltown: place",
    ]);
  });

  it("leaves the title out of a person's name", () => {
    expect(shown("The letter was read by Senator Harold Brandvold, she said.")).toEqual(["Harold Brandvold: person"]);
  });

  it("takes an organisation whole that holds a country", () => {
    expect(shown("The Bank of Freedonia raised its rate, the ministry said.")).toEqual([
      "Bank of Freedonia: organisation",
    ]);
  });

  it("leaves a possessive out", () => {
    expect(shown("It was Helen Brandvold’s house.")).toEqual(["Helen Brandvold: person"]);
  });

  it("finds nothing where nothing is named", () => {
    expect(find("The harvest was late this year, and prices went up again.")).toEqual([]);
    expect(find("")).toEqual([]);
  });

  it("gives names in order, none over another, each with a probability", () => {
    const found = find(
      "Anna Brandvold and Peter Krell left Lyon for Ghent. Krell Industries Inc. closed its plant in Ohio; Ms. Brandvold said that the city of Dayton lost 300 jobs.",
    );
    expect(found.length).toBeGreaterThan(6);
    found.forEach(({ start, end, confidence }, i) => {
      expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : found[i - 1]!.end);
      expect(end).toBeGreaterThan(start);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    });
  });

  it("gives the same for the same text, whatever came before it", () => {
    const text = "Peter Krell met Anna Brandvold in Ghent.";
    const once = new NameTagger().find(text, [{ start: 0, end: text.length }]);
    find("Krell is a town. Nothing is like krell.");
    expect(find(text)).toEqual(once);
  });
});

describe("NameTagger, on texts out of order", () => {
  it.each([
    ["one piece of a million letters", "A".repeat(1_000_000)],
    ["a million marks", "“".repeat(1_000_000)],
    ["emoji and half of one", "😀 👩‍🚀 \ud83d Anna Brandvold 🇺🇦"],
    ["text from right to left", "אמר ראש הממשלה בירושלים. قال الوزير في القاهرة."],
    ["control characters", "\u0000\u0001 Anna\u0000Brandvold \u202e \ufeff"],
    ["combining marks without end", `Z${"\u0301".repeat(100_000)}`],
  ])("reads %s", (_, text) => {
    expect(Array.isArray(find(text))).toBe(true);
  });

  it("does not take every word for a name where each has a capital", () => {
    const text =
      "The Mayor Said On Monday That The New Road Would Be Closed For A Week While Workers Repair The Old Bridge And Paint Its Rails.";
    const covered = find(text).reduce((sum, { start, end }) => sum + end - start, 0);
    expect(covered / text.length).toBeLessThan(0.2);
  });

  it("does not take every word for a name where all is in capitals", () => {
    const text =
      "THE MAYOR SAID ON MONDAY THAT THE NEW ROAD WOULD BE CLOSED FOR A WEEK WHILE WORKERS REPAIR THE OLD BRIDGE AND PAINT ITS RAILS.";
    const covered = find(text).reduce((sum, { start, end }) => sum + end - start, 0);
    expect(covered / text.length).toBeLessThan(0.2);
  });

  it("takes time in proportion to the text", async () => {
    const text = repeated("Anna Brandvold of Krell Industries met Peter Krell in Ghent, and a dozen others came. ");
    const growth = await growthOf(
      (size) => ({ text: text(size), sentences: findSentences(text(size)) }),
      ({ text, sentences }) => tagger.find(text, sentences),
    );
    expect(growth).toBeLessThan(linear);
  });
});
