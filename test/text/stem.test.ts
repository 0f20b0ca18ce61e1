import { describe, expect, it } from "vitest";
import { stem } from "../../src/text/index.js";

describe("stem", () => {
  // Porter 1980, the examples of its steps 1 to 5.
  it.each([
    ["caresses", "caress"],
    ["ponies", "poni"],
    ["cats", "cat"],
    ["agreed", "agre"],
    ["plastered", "plaster"],
    ["motoring", "motor"],
    ["hopping", "hop"],
    ["relational", "relat"],
    ["conditional", "condit"],
    ["formalize", "formal"],
    ["electrical", "electr"],
    ["adjustment", "adjust"],
    ["effective", "effect"],
    ["controlling", "control"],
  ])("makes of %s %s", (term, expected) => {
    expect(stem(term)).toBe(expected);
  });

  it.each(["US", "U.S.", "1,000", "türkiye", "u.s.-led", "s-400", "#taiwan", "劉鵬宇", ""])(
    "leaves %j as it is",
    (term) => {
      expect(stem(term)).toBe(term);
    },
  );
});
