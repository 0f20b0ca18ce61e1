import { describe, expect, it } from "vitest";
import {
  beginsSentence,
  isCalendar,
  isExclaimed,
  isLongAbbreviation,
  isZone,
  meaningOf,
} from "../../src/text/abbreviations.js";

describe("meaningOf", () => {
  it.each([
    ["Mr", "inside"],
    ["mr", "inside"],
    ["MR", "inside"],
    ["Sens", "inside"],
    ["Sec", "inside"],
    ["e.g", "inside"],
    ["vs", "inside"],
    ["SEC", "number"],
    ["sec", "number"],
    ["Art", "number"],
    ["Sun", "number"],
    ["p", "number"],
    ["No", "figure"],
    ["no", "figure"],
    ["p.m", "time"],
    ["A.M", "time"],
    ["etc", "list"],
    ["Inc", "name"],
    ["INC", "name"],
    ["Mass", "name"],
    ["U.S", "name"],
    ["J", "name"],
    ["Ж", "name"],
    ["É", "name"],
    ["Ph.D", "name"],
    ["mass", "plain"],
    ["gen", "plain"],
    ["IE", "plain"],
    ["officials", "plain"],
    ["3.5", "plain"],
    ["劉鵬宇", "plain"],
    ["constructor", "plain"],
  ])("of a stop after %s is %s", (token, meaning) => {
    expect(meaningOf(token)).toBe(meaning);
  });
});

describe("the lists", () => {
  it("know what begins a sentence, in any case", () => {
    expect(["The", "HOWEVER", "it"].every(beginsSentence)).toBe(true);
    expect(["Navy", "Officials", "", "toString"].some(beginsSentence)).toBe(false);
  });

  it("know days, months, time zones, and names with an exclamation mark", () => {
    expect(["Friday", "Sept", "June"].every(isCalendar)).toBe(true);
    expect(["EST", "GMT"].every(isZone)).toBe(true);
    expect(isExclaimed("Yahoo")).toBe(true);
    expect(isLongAbbreviation("approx") && !isLongAbbreviation("Approx")).toBe(true);
  });
});
