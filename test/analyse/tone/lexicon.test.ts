import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDiplomacyRatings } from "../../../src/analyse/tone/lexicon.js";
import { degrees, negations, offices } from "../../../src/analyse/tone/modifiers.js";

const { groups, licence } = JSON.parse(readFileSync("data/lexicons/diplomacy.json", "utf8")) as {
  groups: { reason: string; terms: Record<string, number> }[];
  licence: string;
};

describe("readDiplomacyRatings", () => {
  it("holds every rating of the file, from −5 to 5", () => {
    const own = Object.assign({}, ...groups.map(({ terms }) => terms)) as Record<string, number>;
    expect(Object.fromEntries(readDiplomacyRatings())).toEqual(own);
    expect(Object.values(own).filter((rating) => !(Math.abs(rating) <= 5))).toEqual([]);
  });
  it("is read once", () => {
    expect(readDiplomacyRatings()).toBe(readDiplomacyRatings());
  });
  it("gives a reason for every group of ratings, and a licence", () => {
    expect(groups.filter(({ reason }) => !reason)).toEqual([]);
    expect(licence).toBe("MIT");
  });
  it("rates no term in two groups", () => {
    const terms = groups.flatMap(({ terms: rated }) => Object.keys(rated));
    expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
  });
});

describe("modifiers", () => {
  it("are written as the tokeniser folds them: in lower case, with a straight apostrophe", () => {
    expect(
      [...negations, ...degrees.keys(), ...offices].filter((term) => term !== term.toLowerCase() || term.includes("’")),
    ).toEqual([]);
  });
});
