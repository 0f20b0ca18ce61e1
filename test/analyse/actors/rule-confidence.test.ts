import { describe, expect, it } from "vitest";
import { locateMentions } from "../../../src/measure/actors/locate-mentions.js";
import { confidenceOf } from "../../../src/analyse/actors/rule-confidence.js";
import { corpusOf, dispatches } from "./one-article.js";

describe("confidenceOf", () => {
  it("is a share that few readings keep from one", () => {
    expect(confidenceOf("name of the register")).toBeCloseTo(31 / 32, 12);
    expect(confidenceOf("institution of the country named before it")).toBeCloseTo(7 / 8, 12);
  });

  it("is one for an office whatever the day, and apart for a name with an initial", () => {
    expect(confidenceOf("president on 2022-03-01")).toBe(confidenceOf("foreign minister on 2019"));
    expect(confidenceOf("president on 2022-03-01")).not.toBeNull();
    expect(confidenceOf("name of the register, with an initial")).not.toBe(confidenceOf("name of the register"));
  });

  it("is lower for a capital than for a name", () => {
    expect(confidenceOf("capital, for its government")!).toBeLessThan(confidenceOf("name of the register")!);
  });

  it("says nothing of a rule that nobody has read", () => {
    expect(confidenceOf("a rule of tomorrow")).toBeNull();
  });
});

describe("every mention", () => {
  it("has a kind, a rule and a confidence, over all dispatches", async () => {
    const rows = locateMentions(await dispatches());
    expect(rows.length).toBeGreaterThan(300);
    expect([
      ...new Set(
        rows
          .filter(
            ({ rule, confidence, kind }) =>
              !rule || !kind || confidence === null || !(confidence > 0.5 && confidence < 1),
          )
          .map(({ rule }) => rule),
      ),
    ]).toEqual([]);
  });

  it("has them in a text that uses every rule", () => {
    const rows = locateMentions(
      corpusOf(
        "Moscow said talks in Moscow with the US president and the US secretary of state had ended. The White House and the U.S. Embassy were silent; the embassy stayed shut. Ronald W. Reagan is remembered. Joe Biden left, and Biden slept. China's foreign ministry wrote to Chinese diplomats.",
        "2022-03-01",
      ),
    );
    expect(new Set(rows.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(10);
    expect(rows.filter(({ confidence }) => confidence === null)).toEqual([]);
  });
});
