import { describe, expect, it } from "vitest";
import { tokenise, Vocabulary } from "../../src/tokens/index.js";
import { SentenceScorer } from "../../src/tone/score-sentence.js";

const vocabulary = new Vocabulary();
const scorer = new SentenceScorer(vocabulary);

function score(text: string, masked: (start: number) => boolean = () => false) {
  const tokens = tokenise(text, vocabulary);
  return scorer.score(text, tokens, 0, tokens.length, masked);
}
/** What one term adds in a text. */
const adds = (text: string, term: string) => score(text).terms.find((rated) => rated.term === term)!.adds;
const pressed = (sum: number) => sum / Math.sqrt(sum * sum + 15);

describe("SentenceScorer", () => {
  it("presses the sum s of the ratings to s / √(s² + 15)", () => {
    expect(score("It was good.").polarity).toBeCloseTo(pressed(3), 12); // AFINN: good 3
    expect(score("It was a good, good day.").polarity).toBeCloseTo(pressed(6), 12);
  });

  it("gives 0 and no terms where nothing is rated", () => {
    expect(score("The table has four legs.")).toEqual({ polarity: 0, terms: [] });
    expect(score("")).toEqual({ polarity: 0, terms: [] });
  });

  it("tells where each term stands", () => {
    const text = "A good day in a crisis";
    expect(score(text).terms.map(({ start, end }) => text.slice(start, end))).toEqual(["good", "crisis"]);
  });

  it("reads a term in capitals as it reads it in lower case", () => {
    expect(score("A WAR is bad.").polarity).toBe(score("A war is bad.").polarity);
  });

  it("scales a rating by the degree word before it", () => {
    expect(score("It was very good.").polarity).toBeCloseTo(pressed(3 * 1.25), 12);
    expect(score("It was slightly good.").polarity).toBeCloseTo(pressed(3 * 0.7), 12);
    expect(score("It was very long and good.").polarity).toBeCloseTo(pressed(3), 12);
  });

  it("weighs what follows “but” more than what stands before it", () => {
    expect(score("It was good but bad.").polarity).toBeCloseTo(pressed(0.5 * 3 - 1.5 * 3), 12);
    expect(score("It was good.").polarity).toBe(score("But it was good.").polarity);
  });

  it("leaves masked terms out", () => {
    const text = "The Good Party met in a crisis.";
    expect(score(text, (start) => start === text.indexOf("Good")).terms.map(({ term }) => term)).toEqual(["crisis"]);
  });

  it("scores only the tokens that it is asked for", () => {
    const text = "good bad bad";
    const tokens = tokenise(text, vocabulary);
    expect(scorer.score(text, tokens, 0, 1, () => false).polarity).toBeGreaterThan(0);
    expect(scorer.score(text, tokens, 1, 3, () => false).terms).toHaveLength(2);
  });

  it("learns types that are added after it was made", () => {
    const late = new Vocabulary();
    const early = new SentenceScorer(late);
    const first = tokenise("nothing here", late);
    early.score("nothing here", first, 0, first.length, () => false);
    const text = `${Array.from({ length: 3000 }, (_, i) => `w${i.toString(36)}q`).join(" ")} a disaster`;
    const tokens = tokenise(text, late);
    expect(early.score(text, tokens, 0, tokens.length, () => false).polarity).toBeLessThan(0);
  });
});

describe("SentenceScorer: negation", () => {
  it.each(["not", "no", "never", "hardly", "cannot", "don't", "don’t", "isn't", "without", "neither", "lacks"])("“%s” turns what follows it", (negation) => {
    expect(adds(`It was ${negation} good.`, "good")).toBeLessThan(0);
  });

  it("turns by 0.74 and within four tokens", () => {
    expect(score("It was not good.").polarity).toBeCloseTo(pressed(-0.74 * 3), 12);
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
    ["a full stop", "It is not so. Good people came."],
    ["a question mark", "Is it not so? Good people came."],
    ["an exclamation mark", "It is not so! Good people came."],
    ["three dots", "It is not so... good people came."],
    ["an ellipsis", "It is not so… good people came."],
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
    ["a straight mark", "They do not say \"good people came.\""],
    ["“but”", "It is not so but good people came."],
  ])("does not cross %s", (_, text) => {
    expect(adds(text, "good")).toBeGreaterThan(0);
  });

  it("crosses the hyphen of a compound", () => {
    expect(adds("It is no half-way good idea.", "good")).toBeLessThan(0);
  });
});
