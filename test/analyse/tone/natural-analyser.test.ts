import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { naturalPolarity } from "../../../src/analyse/tone/natural-analyser.js";

describe("naturalPolarity", () => {
  it("gives what natural's own analyser gives", () => {
    const load = createRequire(import.meta.url);
    const Analyser = load("natural/lib/natural/sentiment/SentimentAnalyzer.js") as new (
      language: string,
      stemmer: unknown,
      vocabulary: string,
    ) => { getSentiment(tokens: string[]): number };
    const analyser = new Analyser("English", load("natural/lib/natural/stemmers/porter_stemmer.js"), "afinn");
    for (const text of ["a good day for a walk", "not a good day for a walk", "war and crisis", "nothing rated"]) {
      expect(naturalPolarity(text.split(" ")), text).toBe(analyser.getSentiment(text.split(" ")));
    }
    expect(naturalPolarity(["good"])).toBeGreaterThan(0);
  });

  it("gives 0 for no tokens", () => {
    expect(naturalPolarity([])).toBe(0);
  });

  it("does not change its tokens", () => {
    const tokens = Object.freeze(["a", "good", "day"]);
    naturalPolarity(tokens);
    expect(tokens).toEqual(["a", "good", "day"]);
  });
});
