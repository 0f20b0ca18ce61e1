import { describe, expect, it } from "vitest";
import { isPaper, isPartOfName } from "../../../src/analyse/actors/longer-names.js";
import { mentionsOf } from "../support.js";
import { knownCorpusOf } from "./one-article.js";

/** What a test asks of the name between brackets. */
const of = (marked: string, ask: (text: string, start: number, end: number) => boolean) => {
  const start = marked.indexOf("[");
  return ask(marked.replace(/[[\]]/g, ""), start, marked.indexOf("]") - 1);
};
const ids = (text: string) => mentionsOf(knownCorpusOf(text))[0]!.map(({ actor }) => actor.id);

describe("isPartOfName", () => {
  it.each([
    "The lease of [Kenya] Airways ended.",
    "Nine of them left [Peru] Township.",
    "A fire broke out in [Lebanon], Ohio, at noon.",
    "He moved to [Cuba], N.Y.",
    "A loan of the Bank of [Ghana] was repaid.",
    "The route of Air [Malta] closed.",
  ])("takes a country or a city for a part of a longer name: %s", (text) => {
    expect(of(text, isPartOfName)).toBe(true);
  });

  it.each([
    "Talks between [Peru] and Chile ended.",
    "The [Kenya] Air Force flew.",
    "The [Chinese] Energy Ministry wrote.",
    "They went to [Mexico], Texas and California.",
    "He came from [Ghana], and left.",
    "[CHINA] OIL IMPORTS FALL",
  ])("leaves a country its name: %s", (text) => {
    expect(of(text, isPartOfName)).toBe(false);
  });
});

describe("isPaper", () => {
  it("takes a capital article inside a sentence for a part of the name", () => {
    expect(of("He told The [Australian] that he left.", isPaper)).toBe(true);
    expect(of("He told the [Australian] minister.", isPaper)).toBe(false);
    expect(of("The [Australian] minister left.", isPaper)).toBe(false);
    expect(of("They crossed The [Atlantic] Ocean.", isPaper)).toBe(false);
  });
});

describe("a thing that bears a country's name", () => {
  it.each(["He ate French toast and Danish pastries.", "She wore a Panama hat.", "The Vietnam War was long."])(
    "is no country: %s",
    (text) => {
      expect(ids(text)).toEqual([]);
    },
  );
});
