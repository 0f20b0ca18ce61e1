import { describe, expect, it } from "vitest";
import { englishStopwords } from "../../src/text/index.js";

describe("englishStopwords", () => {
  it("holds function words, and what news says in every sentence", () => {
    expect(
      ["the", "of", "and", "is", "said", "told", "not", "against", "mr", "us", "a"].filter(
        (term) => !englishStopwords().has(term),
      ),
    ).toEqual([]);
  });

  it("holds no name and no acronym", () => {
    expect(
      ["US", "U.S.", "china", "united", "states", "war", "sanctions"].filter((term) => englishStopwords().has(term)),
    ).toEqual([]);
  });

  it("holds types as the tokeniser folds them", () => {
    expect([...englishStopwords()].filter((term) => term !== term.toLowerCase() || /[’\s]/.test(term))).toEqual([]);
  });

  it("gives the same set each time", () => {
    expect(englishStopwords()).toBe(englishStopwords());
  });
});
