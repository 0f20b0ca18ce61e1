import { describe, expect, it } from "vitest";
import { findSentences } from "../../src/text/index.js";
import { afterHead, creditAt } from "../../src/text/sentence-heads.js";

const split = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end));

describe("afterHead", () => {
  it.each([
    ["a date", "Monday, June 5, 2023|The ship sailed."],
    ["a date without a day", "Oct. 31, 2012|Hall won."],
    ["a dateline in capitals", "PORT LOUIS -|Police met there."],
    ["a dateline in capitals with a state", "RENO, Nev. -|Senator Ruiz came."],
    ["a dateline with an agency", "TUNIS (AFP) -|Ministers met."],
    ["a dateline in mixed case before a function word", "Salem, Oregon -|The ship sailed."],
    ["a source in brackets", "(Port Herald)|It was late."],
    ["a source before a quotation", "(PHN)|“We go,” he said."],
  ])("ends %s", (_, text) => {
    expect(split(text.replace("|", " "))).toEqual(text.split("|"));
  });

  it.each([
    ["a date that goes on", "June 5, 2023, was late."],
    ["a dateline with a dash", "PORT LOUIS — Police met there."],
    ["a dateline with two hyphens", "PORT LOUIS -- Police met there."],
    ["a title of a work", "Ann Moss - The Last Ship was late."],
    ["a pair of names", "Hall Ruiz - Moss talks failed."],
    ["capitals throughout", "CHINA - RUSSIA TALKS FAILED"],
    ["a sentence with a dash", "Nobody - The Hague least of all - came."],
    ["a bracket inside a name", "(Port) Louis is late."],
    ["a number", "24,000 - Estimated number of ships"],
  ])("goes on after %s", (_, text) => {
    expect(afterHead(text, 0, text.length)).toBe(0);
  });

  it("looks no further than the end that it is given", () => {
    expect(afterHead("TUNIS - Ministers met.", 0, 7)).toBe(0);
  });
});

describe("creditAt", () => {
  it.each([
    ["A ship at sea Image: Ann Moss.", 14],
    ["A ship in the U.S. Photo credit: Ann Moss.", 19],
    ["A ship PHOTO: AMA", 7],
  ])("finds where the credit begins in %s", (text, at) => {
    expect(creditAt(text, 0, text.indexOf(":"))).toBe(at);
  });

  it.each(["He had a picture: The ship sank.", "Her photo: a ship", "Image: Ann Moss", "Telephoto: It", "Photo:Ann"])(
    "finds none in %s",
    (text) => {
      expect(creditAt(text, 0, text.indexOf(":"))).toBe(-1);
    },
  );

  it("parts the credit from the caption", () => {
    expect(split("A ship at sea Image: Ann Moss. A flag Photo: AMA")).toEqual([
      "A ship at sea",
      "Image: Ann Moss.",
      "A flag",
      "Photo: AMA",
    ]);
  });
});
