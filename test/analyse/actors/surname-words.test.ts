import { describe, expect, it } from "vitest";
import { isPersonal, isPlainWord, isSurnameWord } from "../../../src/analyse/actors/surname-words.js";

const of = (marked: string, ask: (text: string, start: number, end: number) => boolean) =>
  ask(marked.replace(/[[\]]/g, ""), marked.indexOf("["), marked.indexOf("]") - 1);

describe("isPlainWord", () => {
  it.each([
    "It rained. [Power] cuts followed.",
    "The camp closed in [May].",
    "It sits from [May] to July.",
    "They drove from [Austin] to Waco.",
    "It cost more. [Rice] Krispies did not.",
    "[Brown] bears slept.",
  ])("hears the word: %s", (text) => {
    expect(of(text, isPlainWord)).toBe(true);
  });

  it.each([
    "It rained. [Power] said so.",
    "The vote is lost, [May] said.",
    "It rained. [May] will go.",
    "[Hunt], who left, smiled.",
    "They wrote to [Brown] twice.",
  ])("hears the name: %s", (text) => {
    expect(of(text, isPlainWord)).toBe(false);
  });

  it("knows which surnames are words", () => {
    expect(["Power", "May", "Merkel"].map(isSurnameWord)).toEqual([true, true, false]);
  });
});

describe("isPersonal", () => {
  it("tells somebody called French from the French and their troops", () => {
    expect(of("[French] laughed.", isPersonal)).toBe(true);
    expect(of("[French] said so.", isPersonal)).toBe(true);
    expect(of("the [French] said so.", isPersonal)).toBe(false);
    expect(of("[French] troops left.", isPersonal)).toBe(false);
  });
});
