// How often 95 % intervals hold the true value: corpora drawn from three invented worlds, in each of which
// documents differ in length and in what they say. What is written here stands in the README.

import { describe, expect, it } from "vitest";
import { ratioInterval, type Share } from "../../src/stats/bootstrap.js";
import { randomNumbers } from "../analyse/actors/one-article.js";

const next = randomNumbers(1);
const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
const sumOf = (count: number, draw: () => number) =>
  Array.from({ length: count }, draw).reduce((sum, value) => sum + value, 0);
const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));

/** What one document adds above and below the fraction line, and the true ratio. */
const worlds: Readonly<Record<string, { readonly truth: number; readonly draw: () => Omit<Share, "docId"> }>> = {
  "tone toward an actor: 1 to 12 judgements a document": {
    truth: -0.1,
    draw: () => {
      const under = between(1, 12);
      const own = -0.1 + 0.2 * normal();
      return { over: sumOf(under, () => own + 0.35 * normal()), under };
    },
  },
  "polarity: 8 to 37 sentences a document": {
    truth: -0.05,
    draw: () => {
      const under = between(8, 37);
      const own = -0.05 + 0.06 * normal();
      return { over: sumOf(under, () => own + 0.15 * normal()), under };
    },
  },
  "share of sentences: 8 to 37 a document": {
    truth: 0.25,
    draw: () => {
      const under = between(8, 37);
      const own = 0.1 + 0.3 * next();
      return { over: sumOf(under, () => (next() < own ? 1 : 0)), under };
    },
  },
};

function coverage(world: keyof typeof worlds, documents: number, corpora: number): number {
  const { truth, draw } = worlds[world]!;
  let held = 0;
  for (let corpus = 0; corpus < corpora; corpus++) {
    const { low, high } = ratioInterval(
      Array.from({ length: documents }, (_, i) => ({ docId: `${world} ${documents} ${corpus} ${i}`, ...draw() })),
    );
    if (low! <= truth && truth <= high!) held++;
  }
  return held / corpora;
}

describe.each(Object.keys(worlds))("a 95 %% interval of %s", (world) => {
  it.each([30, 60])("holds the true value in 93 to 97 per cent of corpora of %i documents", (documents) => {
    const share = coverage(world, documents, 800);
    expect(share).toBeGreaterThanOrEqual(0.93);
    expect(share).toBeLessThanOrEqual(0.97);
  });

  it("holds it in 92 % or more of corpora of five documents", () => {
    expect(coverage(world, 5, 800)).toBeGreaterThanOrEqual(0.92);
  });

  it("holds it in about three of four corpora of three documents, and every second of two", () => {
    expect(coverage(world, 3, 800)).toBeCloseTo(0.75, 1);
    expect(coverage(world, 2, 800)).toBeCloseTo(0.5, 1);
  });
});
