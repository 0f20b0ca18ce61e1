import { describe, expect, it } from "vitest";
import { isClose, NameMatcher } from "../../../src/analyse/actors/name-matcher.js";
import { createRegister } from "../../../src/analyse/actors/register.js";
import { tokenise, Vocabulary } from "../../../src/text/index.js";

const register = createRegister(
  [
    { id: "utopia", name: "Utopia", type: "country", aliases: ["U.T."], demonyms: ["Utopian"] },
    { id: "new-utopia", name: "New Utopia", type: "country" },
    { id: "the-south", name: "the South", type: "bloc", lowercase: ["south"] },
    { id: "rose-park", name: "Rose Park", type: "person", lastname: "Park" },
  ],
  { embedded: ["Utopia Cup"], titles: [{ title: "president", also: ["head of state"] }] },
);

function match(text: string, at = 0, sentenceEnd = text.length) {
  const vocabulary = new Vocabulary();
  const matcher = new NameMatcher(vocabulary, register);
  const tokens = tokenise(text, vocabulary);
  matcher.learn();
  const names = matcher.begins(tokens.ids[at]!, text, tokens.starts[at]!)
    ? matcher.match(text, tokens, at, sentenceEnd)
    : null;
  return (
    names && {
      length: matcher.length,
      actors: names.aliases.map(({ actor }) => actor.id),
      titles: names.titles.map(({ title }) => title),
      embedded: names.embedded,
      certain: names.certain,
    }
  );
}

describe("NameMatcher", () => {
  it("gives the longest name that begins at a token", () => {
    expect(match("New Utopia voted")).toMatchObject({ length: 2, actors: ["new-utopia"] });
    expect(match("New Utopia voted", 1)).toMatchObject({ length: 1, actors: ["utopia"] });
  });

  it("gives null where none begins", () => {
    expect(match("Nobody voted")).toBeNull();
    expect(match("New roads")).toBeNull();
  });

  it("asks for the capitals of a name, but not for those of a lower-case form", () => {
    expect(match("utopia is nowhere")).toBeNull();
    expect(match("UTOPIA is nowhere")).toMatchObject({ actors: ["utopia"] });
    expect(match("south of it")).toMatchObject({ actors: ["the-south"] });
  });

  it("does not read past the end of the sentence", () => {
    expect(match("New Utopia", 0, 3)).toBeNull();
  });

  it("does not join what a comma parts", () => {
    expect(match("New, Utopia")).toBeNull();
  });

  it("tells a name that holds another from the other", () => {
    expect(match("Utopia Cup final")).toMatchObject({ length: 2, embedded: true, actors: [] });
  });

  it("finds titles in any case", () => {
    expect(match("Head of State visits")).toMatchObject({ length: 3, titles: ["president"] });
  });

  it("is certain of a country's name and not of a surname", () => {
    expect(match("Utopia voted")!.certain).toBe(true);
    expect(match("Park voted")!.certain).toBe(false);
  });
});

describe("isClose", () => {
  it.each([
    [" ", true],
    ["-", true],
    ["’ ", true],
    [". ", true],
    ["", true],
    [", ", false],
    ["  ", false],
    [" — ", false],
    [";", false],
  ])("says of “%s” between two tokens: %s", (gap, close) => {
    expect(isClose(`A${gap}b`, 1, 1 + gap.length)).toBe(close);
  });
});
