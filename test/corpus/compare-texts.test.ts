import { describe, expect, it } from "vitest";
import { countCovered, countInOrder, createComparer, particularsOf } from "../../src/corpus/compare-texts.js";
import { hashTokens, shinglesOf } from "../../src/corpus/shingles.js";
import { seededRandom } from "./support.js";

const covered = (a: string, b: string) => countCovered(shinglesOf(hashTokens(a)), new Set(shinglesOf(hashTokens(b))));
const compare = (texts: readonly string[], enough = 0.73) => {
  const tokens = texts.map(hashTokens);
  return createComparer(
    texts.map((text) => ({ text })),
    tokens,
    tokens.map(shinglesOf),
    enough,
  );
};

/** The literal recurrence of the longest common subsequence: what the bits must give too. */
function slowInOrder(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    b.forEach((y, j) => next.push(x === y ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!)));
    row = next;
  }
  return row[b.length]!;
}

describe("countCovered", () => {
  it("counts the tokens in runs of three that both have, each once", () => {
    expect(covered("a b c d x y e f g", "e f g and a b c d")).toBe(7);
  });

  it("counts no run of two", () => {
    expect(covered("a b x c d", "a b y c d")).toBe(0);
  });
});

describe("countInOrder", () => {
  it("is that of the literal recurrence", () => {
    const random = seededRandom(11);
    for (const [n, m] of [
      [1, 1],
      [5, 80],
      [31, 33],
      [32, 32],
      [64, 40],
      [65, 100],
      [200, 150],
    ] as const) {
      const draw = (length: number) => Array.from({ length }, () => Math.floor(random() * 12));
      const [a, b] = [draw(n), draw(m)];
      expect(countInOrder(Uint32Array.from(a), Uint32Array.from(b)), `${n} and ${m}`).toBe(slowInOrder(a, b));
    }
  });

  it("is symmetric, and whole for the same text", () => {
    const [a, b] = [hashTokens("one two three four five"), hashTokens("two one four three five six")];
    expect(countInOrder(a, b)).toBe(countInOrder(b, a));
    expect(countInOrder(a, a)).toBe(5);
  });

  it("is 0 for nothing", () => {
    expect(countInOrder(new Uint32Array(0), hashTokens("a b"))).toBe(0);
  });
});

describe("particularsOf", () => {
  it("finds names inside sentences and figures, and not the first token of a sentence", () => {
    expect(
      [
        ...particularsOf(
          "The envoy met Wang in Beijing. They spoke for 2.5 hours, on 3 matters. “Nothing came of it,” said Ann.",
        ),
      ].sort(),
    ).toEqual(["2.5", "3", "ann", "beijing", "wang"]);
  });
});

describe("createComparer", () => {
  const report = (company: string, sum: string, bank: string, place: string) =>
    `A new bond of ${sum} mln dlrs was announced by ${company} today, said lead manager ${bank}. ` +
    `The bond is available in denominations of one mln and will be listed in ${place}. ` +
    "The selling concession is one pct while management and underwriting combined pays half a pct.";

  it("gives the share of the first that the second holds", () => {
    const by = compare(["a b c d", "a b c d e f g h"]);
    expect([by(0, 1), by(1, 0)]).toEqual([1, 0.5]);
  });

  it("finds moved paragraphs as well as tokens replaced throughout", () => {
    const tokens = Array.from(
      { length: 60 },
      (_, i) => `t${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + Math.floor(i / 26))}`,
    );
    const moved = [...tokens.slice(30), ...tokens.slice(0, 30)];
    const replaced = tokens.map((token, i) => (i % 5 === 2 ? `x${token}` : token));
    const by = compare([tokens.join(" "), moved.join(" "), replaced.join(" ")]);
    expect(by(1, 0)).toBe(1);
    expect(by(2, 0)).toBeCloseTo(0.8, 10);
  });

  it("takes two reports that fill one form for two", () => {
    const by = compare([
      report("Acme Corp", "40", "Able Brothers", "Luxembourg"),
      report("Zenith Ltd", "125", "Yonder Partners", "London"),
    ]);
    expect(by(0, 1)).toBeLessThan(0.73);
  });

  it("takes a report with one figure corrected for the same", () => {
    const by = compare([
      report("Acme Corp", "40", "Able Brothers", "Luxembourg"),
      report("Acme Corp", "45", "Able Brothers", "Luxembourg"),
    ]);
    expect(by(0, 1)).toBeGreaterThan(0.9);
  });
});
