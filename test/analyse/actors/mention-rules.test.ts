import { describe, expect, it } from "vitest";
import { locateMentions } from "../../../src/measure/actors/locate-mentions.js";
import { sayRule } from "../../../src/analyse/actors/mention.js";
import { confidenceOf, mentionRules } from "../../../src/analyse/actors/mention-rules.js";
import { corpusOf, dispatches } from "./one-article.js";

describe("mentionRules", () => {
  it("have a confidence that a handful of judgements keeps from one", () => {
    expect(mentionRules.get("name of the register")).toEqual({
      name: "name of the register",
      confidence: 31 / 32,
      judged: 30,
    });
    expect(confidenceOf("institution of the country named before it")).toBe(7 / 8);
  });

  it("trust a capital less than a name", () => {
    expect(confidenceOf("capital, for its government")).toBeLessThan(confidenceOf("name of the register")!);
  });
});

describe("sayRule", () => {
  it("gives a rule's name, or the office and the day", () => {
    expect(sayRule({ rule: "surname after a title", office: null })).toBe("surname after a title");
    expect(sayRule({ rule: "office on a day", office: { title: "president", on: "2022-03" } })).toBe(
      "president on 2022-03",
    );
    expect(sayRule({ rule: "office in the article", office: { title: "pope", on: null } })).toBe(
      "pope named in the article",
    );
  });
});

describe("every mention", () => {
  it("has a kind, a rule and a confidence, over all dispatches", async () => {
    const all = locateMentions(await dispatches());
    expect(all.length).toBeGreaterThan(300);
    // A name that a tagger found has its probability in place of a rule's confidence.
    const rows = all.filter(({ known }) => known);
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
        [
          "Moscow said talks in Moscow with the US president and the US secretary of state had ended.",
          "The White House and the U.S. Embassy were silent; the embassy stayed shut.",
          "Ronald W. Reagan is remembered. Joe Biden left, and Biden slept.",
          "China's foreign ministry wrote to Chinese diplomats.",
        ].join(" "),
        "2022-03-01",
      ),
    );
    expect(new Set(rows.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(10);
    expect(rows.filter(({ confidence }) => confidence === null)).toEqual([]);
  });
});
