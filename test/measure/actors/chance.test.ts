import { describe, expect, it } from "vitest";
import { countByChance, createStratum, placeAtRandom } from "../../../src/measure/actors/chance.js";

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

describe("createStratum", () => {
  it("keeps few windows as they are and puts many into 64 classes, with all their room", () => {
    expect(createStratum([5, 3, 9])).toEqual({
      room: Float64Array.of(3, 5, 9),
      sizes: Float64Array.of(1, 1, 1),
      windows: 3,
    });
    const many = createStratum(Array.from({ length: 1000 }, (_, i) => i));
    expect(many.sizes.length).toBe(64);
    expect(total(many.sizes)).toBe(1000);
    expect(many.room.reduce((sum, room, c) => sum + room * many.sizes[c]!, 0)).toBeCloseTo(499_500, 6);
  });
});

describe("placeAtRandom", () => {
  it("gives windows of one length one share", () => {
    for (const share of placeAtRandom(createStratum([7, 7, 7, 7, 7]), 2).shares) expect(share).toBeCloseTo(0.4, 9);
  });

  it("gives shares that add up to the windows that name the actor, the longer the more", () => {
    for (const named of [1, 2, 3, 5]) {
      const { shares } = placeAtRandom(createStratum([4, 8, 15, 16, 23, 42]), named);
      expect(total(shares)).toBeCloseTo(named, 8);
      expect([...shares]).toEqual([...shares].sort((a, b) => a - b));
    }
  });

  it("gives a single window its share of the tokens", () => {
    expect(placeAtRandom(createStratum([1, 3]), 1).shares).toEqual(Float64Array.of(0.25, 0.75));
  });

  it("fills every window that has tokens, and none that has not", () => {
    expect(placeAtRandom(createStratum([0, 3, 8]), 2).shares).toEqual(Float64Array.of(0, 1, 1));
  });
});

describe("countByChance", () => {
  it("is the hypergeometric distribution for windows of one length", () => {
    const stratum = createStratum(new Array<number>(12).fill(20));
    const { mean, variance, least, most, shares } = countByChance(
      stratum,
      placeAtRandom(stratum, 9),
      placeAtRandom(stratum, 5),
    );
    expect([least, most]).toEqual([2, 5]);
    expect(mean).toBeCloseTo((9 * 5) / 12, 8);
    expect(variance).toBeCloseTo(5 * (9 / 12) * (3 / 12) * (7 / 11), 8);
    shares!.forEach((share, i) => expect(share).toBeCloseTo((choose(9, 2 + i) * choose(3, 3 - i)) / choose(12, 5), 8));
  });

  it("expects more where some windows are much longer, which both fall into", () => {
    const even = createStratum([20, 20, 20, 20, 20, 20]);
    const uneven = createStratum([5, 5, 5, 5, 50, 50]);
    const mean = (stratum: typeof even) =>
      countByChance(stratum, placeAtRandom(stratum, 2), placeAtRandom(stratum, 2)).mean;
    expect(mean(uneven)).toBeGreaterThan(mean(even) * 1.5);
  });

  it("has no freedom where an actor is named in every window", () => {
    const stratum = createStratum([10, 20, 30]);
    expect(countByChance(stratum, placeAtRandom(stratum, 3), placeAtRandom(stratum, 2))).toMatchObject({
      mean: 2,
      least: 2,
      most: 2,
      shares: Float64Array.of(1),
    });
  });
});
