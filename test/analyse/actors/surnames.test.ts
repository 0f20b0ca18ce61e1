import { analyseCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { locateMentions } from "../../../src/measure/actors/locate-mentions.js";
import { createRegister, readRegister } from "../../../src/analyse/actors/register.js";
import { suitsTitle } from "../../../src/analyse/actors/personal-titles.js";
import { agrees, isFirstName } from "../../../src/analyse/actors/surnames.js";
import { corpusOf, knownCorpusOf } from "./one-article.js";

const ids = (text: string, published: string | undefined = "2022-03-01") =>
  locateMentions(knownCorpusOf(text, published)).map(({ actorId }) => actorId);
const actor = (id: string) => readRegister().actors.get(id)!;

describe("a surname behind a first name", () => {
  it.each([
    "Ashley Biden painted it.",
    "It was said that Ashley Biden painted it.",
    "Officer Ronald S. Johnson came.",
    "He thanked Ronald S. Johnson.",
    "Minister Martin Cullen came.",
    "Talks were held with ministers. He will go.",
    "Johnson & Peters grew.",
    "Ann Austin sang.",
  ])("is not the register's: %s", (text) => {
    expect(ids(text)).toEqual([]);
  });

  it.each([
    ["On Monday Biden left.", "joe-biden"],
    ["Yesterday Putin called.", "vladimir-putin"],
    ["Did Putin know?", "vladimir-putin"],
    ["But Biden stayed.", "joe-biden"],
    ["President Biden Monday signed it, and they left.", "joe-biden"],
  ])("is, behind a day or a word that opens a sentence: %s", (text, id) => {
    expect(ids(text)).toEqual([id]);
  });

  it("is the register's with an initial between", () => {
    expect(
      locateMentions(corpusOf("It was Lloyd J. Austin who came. Austin left.", "2022-03-01")).map(
        ({ surface, actorId }) => [surface, actorId],
      ),
    ).toEqual([
      ["Lloyd J. Austin", "lloyd-austin"],
      ["Austin", "lloyd-austin"],
    ]);
  });

  it("is a stranger's from then on in the article, whoever holds an office on the day", () => {
    expect(ids("He thanked Peter Sullivan. Mr Sullivan smiled. Secretary Sullivan left.")).toEqual([]);
    expect(ids("Ashley Biden spoke. Biden listened.", "2022-03-01")).toEqual([]);
    expect(ids("He thanked Jade Johnson. Later Johnson ran.", "2015-03-01")).toEqual([]);
  });

  it("is left alone with Jr behind it", () => {
    expect(ids("Messages to Trump Jr. were read.")).toEqual([]);
  });
});

describe("a surname behind a title", () => {
  it("is of somebody who has borne such a title", () => {
    expect(suitsTitle("Secretary", actor("lloyd-austin"))).toBe(true);
    expect(suitsTitle("Justice", actor("lloyd-austin"))).toBe(false);
    expect(ids("Judge Austin wrote it.")).toEqual([]);
    expect(ids("Ms Sherman wrote it.")).toEqual([]);
    expect(ids("Wendy Sherman came. Ms Sherman wrote it.")).toEqual(["wendy-sherman", "wendy-sherman"]);
  });

  it("is of nobody whose office was to come", () => {
    expect(ids("President Peña wrote it.", "2016-03-01")).toEqual([]);
    expect(ids("President Peña wrote it.", "2024-06-01")).toEqual(["santiago-pena"]);
  });

  it("tells two of one surname apart by Mr and Mrs", () => {
    expect(
      ids("Hillary Clinton met Bill Clinton. Mrs. Clinton left. Mr. Clinton stayed. Clinton slept.", "2016-03-01"),
    ).toEqual(["hillary-clinton", "bill-clinton", "hillary-clinton", "bill-clinton", "bill-clinton"]);
    expect(agrees("Ms", actor("joe-biden"))).toBe(false);
    expect(agrees("Dr", actor("joe-biden"))).toBe(true);
  });
});

describe("isFirstName", () => {
  it("is true for a name and an initial, and for no title, day or opener", () => {
    expect(["Jill", "S"].every((word) => isFirstName(word, true))).toBe(true);
    expect(["Mr", "Captain", "Monday", "But", "jill", "TOLD"].some((word) => isFirstName(word, true))).toBe(false);
    expect(isFirstName("Since", false)).toBe(true);
  });
});

describe("a country, place or body that is somebody's surname", () => {
  it.each([
    "Rep. Jordan left early.",
    "Mr. Wagner left early.",
    "It was Michael Jordan.",
    "A note from Sen. Georgia came.",
  ])("is not named: %s", (text) => {
    expect(ids(text)).toEqual([]);
  });

  it("is named where a country is meant", () => {
    expect(ids("Aid went to Jordan. President of Jordan’s senate. In Jordan rain fell.")).toEqual([
      "jordan",
      "jordan",
      "jordan-senate",
      "jordan",
    ]);
  });

  it("leaves a register of one's own its names", () => {
    const register = createRegister([
      { id: "jordan-press", name: "Jordan Press", type: "organisation", aliases: ["Jordan"] },
    ]);
    expect(
      locateMentions(analyseCorpus(corpusOf("The printer was Jordan."), { register })).map(({ actorId }) => actorId),
    ).toEqual(["jordan-press"]);
  });
});
