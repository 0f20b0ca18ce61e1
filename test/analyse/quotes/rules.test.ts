import { describe, expect, it } from "vitest";
import { rules } from "../../../src/analyse/quotes/rules.js";
import { constructions } from "./constructions.js";
import { quoted } from "./quoted.js";

describe("rules", () => {
  it("say what they look for and how often they are right", () => {
    expect(
      Object.values(rules).filter(
        ({ looksFor, confidence }) => looksFor.length < 20 || confidence <= 0.5 || confidence > 1,
      ),
    ).toEqual([]);
  });

  it("are each met by a construction of the tests", () => {
    const more = [
      "“The ice is thin this year,” he said. Nobody knew. Nobody had asked. Was it the salt, or the sun, " +
        "or the boats that broke it each morning? “It may break in the night.”",
      "“The ice is thin. It has been so,” he said. “It was always so.\n\n" +
        "“It will break, and nobody will see it coming.”",
      "Lavrov wrote: “The ice is thin.”\n\n“It will break before the end of March.”",
      "“The ice will hold until April.”\n\n— Tom Arden",
      "“The ice is thin,” Lavrov said, and left. “It will break.”",
    ];
    const met = new Set(
      [...constructions.map(({ text }) => text), ...more].flatMap((text) => quoted(text).map(({ rule }) => rule)),
    );
    expect(Object.keys(rules).filter((rule) => !met.has(rule as keyof typeof rules))).toEqual([]);
  });
});
