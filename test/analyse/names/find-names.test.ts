import { describe, expect, it } from "vitest";
import { tagNames } from "../../../src/analyse/names/find-names.js";

const namesIn = (text: string) =>
  tagNames(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));

describe("tagNames", () => {
  it.each([
    ["The Foreign Ministry said on Monday that it had protested.", []],
    ["The Ministry of National Defense counted nine flights.", []],
    ["The Council of Lindau and the Electoral Commission of Graubünden disagreed.", ["Lindau", "Graubünden"]],
    ["Officials of the National Audit Office spoke to Reuters.", ["National Audit Office", "Reuters"]],
  ])("finds no body whose name says only of what kind it is: %s", (text, wanted) => {
    const found = namesIn(text);
    for (const name of wanted) expect(found.some((one) => one.includes(name))).toBe(true);
    expect(found.filter((one) => !wanted.some((name) => one.includes(name)))).toEqual([]);
  });

  it("finds no month that is cut short", () => {
    expect(namesIn("On Sept. 4 Karen Whitlock left for Oslo.")).toEqual(["Karen Whitlock", "Oslo"]);
  });

  it("finds no body where an office begins, and no place that begins with a day", () => {
    expect(namesIn("White House Press Secretary Karen Whitlock left for Oslo.")).not.toContain("White House Press");
    expect(namesIn("On Monday South Korea’s army left for Oslo.")).not.toContain("Monday South Korea");
  });
});
