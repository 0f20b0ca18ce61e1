import { describe, expect, it } from "vitest";
import { compose, isAccent, isHidden } from "../../src/text/odd-characters.js";

describe("compose", () => {
  it("puts an accent on its letter", () => {
    expect(compose("e\u0301te\u0301")).toBe("été");
  });

  it("leaves out what says nothing and keeps the joiners that tell letters apart", () => {
    expect(compose("co\u00adop\ufe0f\u2060")).toBe("coop");
    expect(compose("می\u200cشود क्\u200dष")).toBe("می\u200cشود क्\u200dष");
  });
});

describe("odd characters", () => {
  it("are accents set apart, not letters with one and not vowel signs", () => {
    expect(["\u0301", "\ufe0f", "\u3099"].every(isAccent)).toBe(true);
    expect(["é", "ि", "ั", "\u064e"].some(isAccent)).toBe(false);
  });

  it("are what prints nothing, but for the zero-width space, which parts", () => {
    expect(["\u00ad", "\u200d", "\ufeff"].every(isHidden)).toBe(true);
    expect(isHidden("\u200b")).toBe(false);
  });
});
