import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checkStretches, digestOf, firstDifference, hashText } from "../../../src/store/bundle/fingerprint.js";

const text = "Talks went on for a day. ".repeat(100);

describe("hashText", () => {
  it("is the beginning of the text's SHA-256, and of a short text nothing", () => {
    expect(hashText(text, 600)).toBe(
      createHash("sha256").update(text, "utf8").digest().subarray(0, 17).toString("base64url").slice(0, 22),
    );
    expect([hashText(text, 25) !== null, hashText(text, 24)]).toEqual([true, null]);
  });
});

describe("firstDifference", () => {
  const checks = checkStretches(text, 600)!;

  it("finds the stretch in which a character was changed, left out or added", () => {
    const changed = (at: number, by: string, length: number) =>
      firstDifference(text.slice(0, at) + by + text.slice(at + length), checks);
    expect([
      changed(0, "X", 1),
      changed(511, "X", 1),
      changed(512, "X", 1),
      changed(1300, "", 1),
      changed(2400, "XY", 0),
    ]).toEqual([0, 0, 512, 1024, 2048]);
  });

  it("finds where a text was cut off or goes on, and nothing in the same", () => {
    expect([
      firstDifference(text, checks),
      firstDifference(text.slice(0, 1024), checks),
      firstDifference(text + text, checks),
    ]).toEqual([null, 1024, 2048]);
  });

  it("keeps 12 bits for 512 characters", () => {
    expect(checks).toHaveLength(2 * Math.ceil(text.length / 512));
  });
});

describe("digestOf", () => {
  it("does not depend on the order of keys, and does on all else", () => {
    expect(digestOf({ a: 1, b: [{ c: null, d: "x" }] })).toBe(digestOf({ b: [{ d: "x", c: null }], a: 1 }));
    expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: "1" }));
    expect(digestOf({ a: [1, 2] })).not.toBe(digestOf({ a: [2, 1] }));
  });
});
