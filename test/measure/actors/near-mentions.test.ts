import { describe, expect, it } from "vitest";
import { expectNear, nearness } from "../../../src/measure/actors/near-mentions.js";

/** Every way to put two mentions of one actor and one or two of another at places of their own. */
function literal(tokens: number, reach: number, a: number, b: number) {
  const counts: number[] = [];
  const place = (left: number, taken: readonly number[]) => {
    if (left === 0)
      return counts.push(
        taken
          .slice(0, a)
          .reduce((sum, one) => sum + taken.slice(a).filter((other) => Math.abs(one - other) <= reach).length, 0),
      );
    for (let at = 0; at < tokens; at++) if (!taken.includes(at)) place(left - 1, [...taken, at]);
    return 0;
  };
  place(a + b, []);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return { mean, variance: counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length };
}

describe("expectNear", () => {
  it.each([
    [7, 2, 1, 1],
    [7, 2, 2, 1],
    [8, 3, 2, 2],
    [9, 1, 3, 2],
    [5, 9, 2, 2],
  ])("agrees with all placements: %d tokens, %d apart, %d and %d mentions", (tokens, reach, a, b) => {
    const { mean, variance } = expectNear(nearness(tokens, reach), a, b);
    const all = literal(tokens, reach, a, b);
    expect(mean).toBeCloseTo(all.mean, 10);
    expect(variance).toBeCloseTo(all.variance, 10);
  });
});
