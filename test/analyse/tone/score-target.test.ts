import { describe, expect, it } from "vitest";
import { tokenise, Vocabulary } from "../../../src/text/index.js";
import { markNames } from "../../../src/analyse/tone/mark-names.js";
import { TargetScorer } from "../../../src/analyse/tone/score-target.js";
import { packRatings } from "../../../src/analyse/tone/model-file.js";
import { openTargetModel, readTargetModel } from "../../../src/analyse/tone/target-model.js";

const vocabulary = new Vocabulary();
const learned = new TargetScorer(vocabulary);
const framed = new TargetScorer(vocabulary, readTargetModel(), true);

function toward(text: string, target: string, others: readonly string[] = [], scorer = learned) {
  const tokens = tokenise(text, vocabulary);
  const spanOf = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
  return scorer.score(
    text,
    tokens,
    0,
    tokens.length,
    markNames(tokens, [target, ...others].map(spanOf)),
    spanOf(target),
  );
}
const tone = (...args: Parameters<typeof toward>) => toward(...args).polarity;

describe("TargetScorer", () => {
  it("is negative toward one whom a sentence is hard on", () => {
    expect(tone("Norway strongly condemned the brutal attack by Russia.", "Russia", ["Norway"], framed)).toBeLessThan(
      -0.05,
    );
  });

  it("leaves out what follows from where the target itself speaks", () => {
    const text = "Norway strongly condemned the brutal attack.";
    const tokens = tokenise(text, vocabulary);
    const span = { start: 0, end: 6 };
    const heard = (voice?: number) =>
      framed
        .score(text, tokens, 0, tokens.length, markNames(tokens, [span]), span, voice)
        .terms.filter(({ term, start }) => term !== "(start)" && start >= 7);
    expect(heard().length).toBeGreaterThan(0);
    expect(heard(7)).toEqual([]);
  });

  it("is 0, with no terms, where nothing is said of the target", () => {
    const model = openTargetModel({
      about: "",
      licence: "",
      sources: [],
      neutralShare: 0,
      threshold: 0.2,
      start: 0,
      weights: packRatings(
        [
          ["+1 smiled", [5000, 0]],
          ["+1 coughed", [-5000, 0]],
        ],
        2,
      ),
    });
    const scorer = new TargetScorer(vocabulary, model);
    expect(toward("Kenya sat there.", "Kenya", [], scorer)).toEqual({ polarity: 0, terms: [] });
  });

  it("bends what a sum exceeds the threshold by, and lays it from 0.05 on", () => {
    const model = openTargetModel({
      about: "",
      licence: "",
      sources: [],
      neutralShare: 0,
      threshold: 0.1,
      start: 0,
      weights: packRatings(
        [
          ["+1 smiled", [10_000, 0]],
          ["+1 coughed", [-10_000, 0]],
        ],
        2,
      ),
    });
    const scorer = new TargetScorer(vocabulary, model);
    const excess = 0.3 - 0.1; // a neighbour counts 0.3 (target-features.ts)
    expect(tone("Kenya smiled there.", "Kenya", [], scorer)).toBeCloseTo(
      0.05 + (0.9 * excess) / Math.sqrt(1 + excess ** 2),
      12,
    );
    expect(tone("Kenya coughed there.", "Kenya", [], scorer)).toBeCloseTo(
      -0.05 - (0.9 * excess) / Math.sqrt(1 + excess ** 2),
      12,
    );
  });

  it("does not depend on who is named", () => {
    const sentence = (a: string, b: string) => `The envoys of ${a} praised ${b} for its calm, but the deal failed.`;
    const swapped = [
      ["China", "Russia"],
      ["the United States", "Papua New Guinea"],
      ["Saudi Arabia", "Oman"],
    ].map(([a, b]) => tone(sentence(a!, b!), b!, [a!.replace("the ", "")], framed));
    expect(new Set(swapped).size).toBe(1);
  });

  it("gives no tone to a span without a token", () => {
    const text = "Kenya smiled.";
    const tokens = tokenise(text, vocabulary);
    expect(learned.score(text, tokens, 0, tokens.length, new Uint8Array(2), { start: 12, end: 13 })).toEqual({
      polarity: 0,
      terms: [],
    });
  });

  it("leaves the flags of names as they were", () => {
    const text = "Oman thanked Kenya.";
    const tokens = tokenise(text, vocabulary);
    const names = Uint8Array.from([1, 0, 1]);
    learned.score(text, tokens, 0, 3, names, { start: 13, end: 18 });
    expect([...names]).toEqual([1, 0, 1]);
  });
});

describe("stance frames", () => {
  /** What the hand-made frames add, as they stand beside the learned parts. */
  const frame = (text: string, target: string) => {
    const [own, both] = [toward(text, target), toward(text, target, [], framed)];
    return both.terms.length - own.terms.length === 0 && both.polarity === own.polarity
      ? 0
      : Math.sign(both.terms.at(-1)!.adds);
  };
  it.each([
    ["The council voiced its support for Kenya.", 1],
    ["The council condemned Kenya.", -1],
    ["The council opposed the sanctions against Kenya.", 1],
    ["The council did not condemn Kenya.", 1],
    ["The council condemned the attack by Kenya.", -1],
    ["Kenya’s aggression went on.", -1],
    ["The council met in Kenya.", 0],
    ["The council condemned the talks; Kenya was there.", 0],
  ])("%s", (text, sign) => {
    expect(frame(text, "Kenya")).toBe(sign);
  });
});
