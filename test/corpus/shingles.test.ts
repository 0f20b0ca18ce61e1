import { describe, expect, it } from "vitest";
import { hashTokens, shinglesOf } from "../../src/corpus/shingles.js";

const same = (a: string, b: string) => expect([...hashTokens(a)]).toEqual([...hashTokens(b)]);

describe("hashTokens", () => {
  it("gives a number for each run of letters and digits", () => {
    expect(hashTokens("Seven J-16s, at 10:30 — Türkiye’s.")).toHaveLength(7);
  });

  it("takes no notice of capitals, marks, spaces and the shape of an apostrophe", () => {
    same("The U.S. side's  “answer”", "the u s side’s answer");
  });

  it("tells other tokens apart, also by a number", () => {
    expect(new Set(hashTokens("talk talks talked 250 251"))).toHaveProperty("size", 5);
  });

  it("makes a token of each sign where a script has no spaces", () => {
    expect(hashTokens("会谈将在首都开始。")).toHaveLength(8);
    expect(hashTokens("회담이 수도에서")).toHaveLength(2);
  });

  it("gives the same on every machine", () => {
    expect([...hashTokens("wire copy")]).toEqual([...hashTokens("WIRE COPY")]);
    expect([...hashTokens("wire")]).toEqual([3071455760]);
  });

  it("gives none for a text without any", () => {
    expect(hashTokens(" … ")).toHaveLength(0);
  });
});

describe("shinglesOf", () => {
  it("gives one for each run of three", () => {
    expect(shinglesOf(hashTokens("a b c d e"))).toHaveLength(3);
    expect(shinglesOf(hashTokens("a b"))).toHaveLength(0);
  });

  it("depends on the order of the three", () => {
    expect(shinglesOf(hashTokens("a b c"))[0]).not.toBe(shinglesOf(hashTokens("b a c"))[0]);
  });

  it("is the same wherever the three stand", () => {
    expect(shinglesOf(hashTokens("x a b c"))[1]).toBe(shinglesOf(hashTokens("a b c y"))[0]);
  });
});
