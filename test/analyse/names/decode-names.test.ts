import { describe, expect, it } from "vitest";
import { NameDecoder } from "../../../src/analyse/names/decode-names.js";
import {
  mayEnd,
  mayStart,
  namesOf,
  tagCount,
  type TaggedName,
  tagsBefore,
} from "../../../src/analyse/names/tag-scheme.js";
import { randomNumbers } from "../actors/one-article.js";

/** Every way to tag so many pieces. */
function paths(length: number): number[][] {
  if (length === 1)
    return Array.from({ length: tagCount }, (_, tag) => tag)
      .filter(mayStart)
      .map((tag) => [tag]);
  return paths(length - 1).flatMap((path) =>
    Array.from({ length: tagCount }, (_, tag) => tag)
      .filter((tag) => tagsBefore[tag]!.includes(path.at(-1)!))
      .map((tag) => [...path, tag]),
  );
}

const length = 4;
const random = randomNumbers(7);
const transitions = Float32Array.from({ length: tagCount * tagCount }, () => random() * 2 - 1);
const whole = paths(length).filter((path) => mayEnd(path.at(-1)!));
const cases = Array.from({ length: 20 }, () =>
  Float32Array.from({ length: length * tagCount }, () => random() * 6 - 3),
);
const scoreOf = (scores: Float32Array, path: readonly number[]) =>
  path.reduce(
    (sum, tag, i) => sum + scores[i * tagCount + tag]! + (i > 0 ? transitions[path[i - 1]! * tagCount + tag]! : 0),
    0,
  );

describe("NameDecoder", () => {
  it("finds the path that beats all others, as trying each of them does", () => {
    const decoder = new NameDecoder(transitions);
    for (const scores of cases) {
      const best = whole.reduce((one, other) => (scoreOf(scores, other) > scoreOf(scores, one) ? other : one));
      expect(decoder.decode(scores, length)).toEqual(namesOf(best));
    }
  });

  it("gives a name the share of all paths that hold it", () => {
    const decoder = new NameDecoder(transitions);
    for (const scores of cases) {
      const names = decoder.decode(scores, length);
      const weights = whole.map((path) => Math.exp(scoreOf(scores, path)));
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      const given = decoder.probabilities(scores, length, names);
      names.forEach((name, k) => {
        const share = (isMeant: (other: TaggedName) => boolean) =>
          whole.reduce(
            (sum, path, i) =>
              namesOf(path).some((other) => other.start === name.start && other.end === name.end && isMeant(other))
                ? sum + weights[i]!
                : sum,
            0,
          ) / all;
        expect(given[k]!.ofType).toBeCloseTo(
          share(({ type }) => type === name.type),
          5,
        );
        expect(given[k]!.ofAny).toBeCloseTo(
          share(() => true),
          5,
        );
      });
    }
  });

  it("stays in 0 … 1 for a sentence of 20,000 pieces with scores far apart", () => {
    const many = 20_000;
    const scores = Float32Array.from({ length: many * tagCount }, () => random() * 80 - 40);
    const decoder = new NameDecoder(transitions);
    const names = decoder.decode(scores, many);
    const given = decoder.probabilities(scores, many, names);
    expect(names.length).toBeGreaterThan(1000);
    expect(given.every(({ ofType, ofAny }) => ofType >= 0 && ofType <= ofAny && ofAny <= 1)).toBe(true);
  });
});
