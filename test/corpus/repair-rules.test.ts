import { describe, expect, it } from "vitest";
import { repair, repairRules } from "../../src/corpus/repair-rules.js";

/** The text with every rule applied once, in order. */
const repaired = (text: string) => repairRules.reduce((sum, rule) => sum.replace(rule.pattern, (raw) => repair(rule, raw)), text);

describe("repairRules", () => {
  it.each([
    ["the U.S.U.S. said", "the U.S. said"],
    ["the U.N.U.N. General Assembly", "the U.N. General Assembly"],
    ["U.S.S.R. and U.S.", "U.S.S.R. and U.S."],
    ["Oct.\u00a03 and 8,000\u202fmen", "Oct. 3 and 8,000 men"],
    ["a \u00a0 b", "a b"],
    ["a  b", "a  b"],
    ["Bei\u00adjing\u200b met", "Beijing met"],
    ["R&amp;D &ldquo;yes&rdquo; &#39;no&#39; 1&nbsp;2", "R&D “yes” 'no' 1 2"],
    ["&unknown; & co", "&unknown; & co"],
  ])("makes of %j %j", (raw, expected) => {
    expect(repaired(raw)).toBe(expected);
  });

  it("leaves authors' own slips", () => {
    expect(repaired("it will be not be overshadowed , he told told")).toBe("it will be not be overshadowed , he told told");
  });
});
