import { describe, expect, it } from "vitest";
import { growthOf, linear, repeated } from "./growth.js";

/** Takes as many steps as it is told. */
function step(times: number): number {
  let sum = 0;
  for (let i = 0; i < times; i++) sum = (sum + Math.sqrt(i)) % 1000;
  return sum;
}

describe("growthOf", () => {
  it("is below the limit for work in proportion to its input, with a factor of log n too", async () => {
    expect(await growthOf((size) => size, step)).toBeLessThan(linear);
    expect(
      await growthOf(
        (size) => Float64Array.from({ length: size }, (_, i) => Math.sin(i)),
        (numbers) => numbers.slice().sort(),
      ),
    ).toBeLessThan(linear);
  });

  it("is above the limit for quadratic work", async () => {
    const growth = await growthOf(
      (size) => size,
      (size) => step(size ** 2 / 100),
    );
    expect(growth).toBeGreaterThan(2 * linear);
  });
});

describe("repeated", () => {
  it("gives at least the size asked for", () => {
    expect(repeated("abc")(7)).toBe("abcabcabc");
  });
});
