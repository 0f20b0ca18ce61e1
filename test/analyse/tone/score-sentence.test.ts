import { describe, expect, it } from "vitest";
import { tokenise, Vocabulary } from "../../../src/text/index.js";
import { SentenceScorer, startTerm } from "../../../src/analyse/tone/score-sentence.js";
import { bent, ownModel, ownScorer } from "./own-model.js";

const { score, adds, terms } = ownScorer();

describe("SentenceScorer", () => {
  it("scales the sum of the ratings by length and bends it", () => {
    expect(score("It was good.").polarity).toBeCloseTo(bent(0.1, 3), 12);
    expect(score("It was a good, fine day.").polarity).toBeCloseTo(bent(0.3, 5), 12); // articles are no terms
  });

  it("gives 0 and no terms where nothing is rated", () => {
    expect(score("The table has four legs.")).toEqual({ polarity: 0, terms: [] });
    expect(score("")).toEqual({ polarity: 0, terms: [] });
  });

  it("tells where each term stands", () => {
    const text = "A good day in a bad year";
    expect(
      score(text)
        .terms.filter(({ term }) => term !== startTerm)
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(["good", "bad"]);
  });

  it("reads a term in capitals as it reads it in lower case", () => {
    expect(score("IT WAS A GOOD DAY.").polarity).toBe(score("it was a good day.").polarity);
  });

  it("scales a rating by the degree term before it, and no other", () => {
    expect(adds("It was extremely good.", "good") / adds("It was truly good.", "good")).toBeCloseTo(
      (1.4 * bent(0.14, 4)) / 0.14 / (bent(0.1, 4) / 0.1),
      12,
    );
    expect(adds("It was slightly good.", "good")).toBeLessThan(adds("It was truly good.", "good"));
    expect(score("It was slightly long, good.").polarity).toBe(score("It was truly long, good.").polarity);
  });

  it("weighs what follows “but” more than what stands before it", () => {
    expect(score("It was good but bad.").polarity).toBeCloseTo(bent(0.7 * 0.1 - 1.3 * 0.1, 5), 12);
    expect(score("But it was good.").polarity).toBeCloseTo(bent(0.1, 4), 12);
  });

  it("adds what a pair of neighbours is rated beyond its terms, a name as #", () => {
    expect(score("Kenya good.", [0]).polarity).toBeCloseTo(bent(0.1 + 0.03, 1), 12);
    expect(terms("Kenya good.", [0])).toEqual(["good", "# good"]);
  });

  it("begins a rated sentence with the model's start, which stands in its terms", () => {
    const begun = ownScorer(ownModel({ start: 0.02 as 0 })).score("It was good.");
    expect(begun.polarity).toBeCloseTo(0.02 + bent(0.1, 3), 12);
    expect(begun.terms[0]).toMatchObject({ term: startTerm, adds: 0.02 });
  });

  it("sets the threshold of neutral at 0.05, the higher the more neutral the terms", () => {
    expect(ownScorer(ownModel({ threshold: 0.1 as 0.05 })).score("It was good.").polarity).toBeCloseTo(
      0.05 + (bent(0.1, 3) - 0.1) * (0.4 / 0.35),
      12,
    );
    expect(ownScorer(ownModel({ perNeutral: 0.4 as 0 })).score("It was fine.").polarity).toBeLessThan(
      ownScorer().score("It was fine.").polarity,
    );
  });

  it("leaves names out", () => {
    expect(terms("The Good Party had a bad day.", [1, 2])).toEqual(["bad"]);
  });

  it("scores only the tokens that it is asked for", () => {
    const vocabulary = new Vocabulary();
    const scorer = new SentenceScorer(vocabulary, ownModel());
    const text = "good bad bad";
    const tokens = tokenise(text, vocabulary);
    expect(scorer.score(text, tokens, 0, 1, new Uint8Array(3)).polarity).toBeGreaterThan(0);
    expect(scorer.score(text, tokens, 1, 3, new Uint8Array(3)).polarity).toBeLessThan(0);
  });

  it("gives the same polarity with and without its terms", () => {
    const vocabulary = new Vocabulary();
    const scorer = new SentenceScorer(vocabulary);
    for (const text of [
      "The talks failed, but both sides praised the calm tone.",
      "It is not a good day for peace.",
      "Nothing.",
    ]) {
      const tokens = tokenise(text, vocabulary);
      const names = new Uint8Array(tokens.length);
      expect(scorer.polarity(text, tokens, 0, tokens.length, names), text).toBeCloseTo(
        scorer.score(text, tokens, 0, tokens.length, names).polarity,
        12,
      );
    }
  });

  it("learns types that are added after it was made", () => {
    const late = ownScorer();
    late.score("nothing here");
    expect(
      late.score(`${Array.from({ length: 3000 }, (_, i) => `w${i.toString(36)}q`).join(" ")} a bad day`).polarity,
    ).toBeLessThan(0);
  });
});

describe("SentenceScorer: negation", () => {
  it.each(["not", "no", "never", "hardly", "cannot", "don't", "don’t", "isn't", "without", "neither", "lacks"])(
    "“%s” turns what follows it",
    (negation) => {
      expect(adds(`It was ${negation} good.`, "good")).toBeLessThan(0);
    },
  );

  it("turns within four terms, to the turned rating", () => {
    expect(score("It was not good.").polarity).toBeCloseTo(bent(-0.05, 4), 12);
    expect(adds("It was not one two three good.", "good")).toBeLessThan(0);
    expect(adds("It was not one two three four good.", "good")).toBeGreaterThan(0);
  });

  it("turns nothing that stands before it", () => {
    expect(adds("It was good and not long.", "good")).toBeGreaterThan(0);
  });

  it.each([
    ["a comma", "It is not so, good people came."],
    ["a semicolon", "It is not so; good people came."],
    ["a colon", "It is not so: good people came."],
    ["an em dash", "It is not so — good people came."],
    ["an em dash without spaces", "It is not so—good people came."],
    ["an en dash", "It is not so – good people came."],
    ["a hyphen that stands for a dash", "It is not so - good people came."],
    ["two hyphens", "It is not so -- good people came."],
    ["an opening bracket", "It is not so (good people came)."],
    ["a closing bracket", "It is (not so) good people came."],
    ["a square bracket", "It is not so [good people came]."],
    ["an opening mark", "They do not say “good people came.”"],
    ["a closing mark", "“It is not so” good people came."],
    ["a straight mark", 'They do not say "good people came."'],
    ["“but”", "It is not so but good people came."],
  ])("does not cross %s", (_, text) => {
    expect(adds(text, "good")).toBeGreaterThan(0);
  });

  const negated = ["It is not so", "Nobody came", "They never met", "There was no deal", "He left without a word"];
  const stops = [". ", "! ", "? ", "... ", "… ", ".” ", ".) ", ".\n\n"];
  it.each(negated.flatMap((first) => stops.map((stop) => [`${first}${stop}`])))(
    "crosses no sentence end: %j",
    (first) => {
      expect(adds(`${first}good people spoke.`, "good")).toBeGreaterThan(0);
      // After a closing mark a capital may be a name: “…” Wang said.
      if (!first.endsWith("” ")) expect(adds(`${first}Good people spoke.`, "good")).toBeGreaterThan(0);
    },
  );
});
