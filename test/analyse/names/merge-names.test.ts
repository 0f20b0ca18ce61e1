import { describe, expect, it } from "vitest";
import type { Mention } from "../../../src/analyse/actors/mention.js";
import { MentionFinder } from "../../../src/analyse/actors/mention-finder.js";
import { mergeNames } from "../../../src/analyse/names/merge-names.js";
import type { FoundName } from "../../../src/analyse/names/name-tagger.js";
import { readRegister } from "../../../src/analyse/actors/register.js";
import { tokenise, Vocabulary } from "../../../src/text/index.js";

const vocabulary = new Vocabulary();
const finder = new MentionFinder(vocabulary, readRegister());
const mentionsOf = (text: string): Mention[] =>
  finder.find(text, tokenise(text, vocabulary), [{ start: 0, end: text.length }], null);
const nameIn = (text: string, surface: string, type: FoundName["type"], confidence = 0.95): FoundName => ({
  start: text.indexOf(surface),
  end: text.indexOf(surface) + surface.length,
  type,
  confidence,
  isName: confidence,
});

function merged(text: string, ...names: FoundName[]) {
  const { mentions, names: found } = mergeNames(text, mentionsOf(text), names);
  return {
    mentions: mentions.map(({ read: { start, end, actor, kind, type } }) => [
      text.slice(start, end),
      actor.id,
      kind,
      type,
    ]),
    names: found.map(({ start, end, type }) => [text.slice(start, end), type]),
  };
}

describe("mergeNames", () => {
  it("leaves the register a name that the tagger reads with its possessive", () => {
    const text = "The Biden Administration’s and others’ word is not enough.";
    expect(merged(text, nameIn(text, "Biden Administration’s", "organisation"))).toEqual({
      mentions: [["Biden Administration", "biden-administration", "name", "organisation"]],
      names: [],
    });
  });

  it("leaves the register its own names", () => {
    const text = "They met in Russia.";
    expect(merged(text, nameIn(text, "Russia", "place"))).toEqual({
      mentions: [["Russia", "russia", "name", "country"]],
      names: [],
    });
  });

  it("lets a longer name take the place of a country in it", () => {
    const text = "The Cement Works of Russia closed.";
    expect(merged(text, nameIn(text, "Cement Works of Russia", "organisation"))).toEqual({
      mentions: [],
      names: [["Cement Works of Russia", "organisation"]],
    });
  });

  it("takes two countries side by side for two", () => {
    const text = "The China Russia pact holds.";
    expect(merged(text, nameIn(text, "China Russia", "person"))).toMatchObject({
      mentions: [
        ["China", "china", "name", "country"],
        ["Russia", "russia", "name", "country"],
      ],
      names: [],
    });
  });

  it("leaves one's own actors their names, whatever a tagger takes them for", () => {
    const text = "They met Russia. Russia Smith was late.";
    const names = [nameIn(text, "Russia", "person", 0.99), nameIn(text, "Russia Smith", "person", 0.99)];
    expect(mergeNames(text, mentionsOf(text), names).names).toHaveLength(2);
    expect(mergeNames(text, mentionsOf(text), names, new Set(["russia"])).names).toHaveLength(1);
  });

  it("leaves the register a country and its institution, whatever name stands round both", () => {
    const text = "Beijing Foreign Ministry officials wrote.";
    expect(merged(text, nameIn(text, "Beijing Foreign Ministry", "organisation"))).toMatchObject({
      mentions: [
        ["Beijing", "china", "metonym", "country"],
        ["Foreign Ministry", "china-foreign-ministry", "name", "organisation"],
      ],
      names: [],
    });
  });

  it("keeps the country where the longer name is unlikely", () => {
    const text = "The Cement Works of Russia closed.";
    expect(
      merged(text, nameIn(text, "Cement Works of Russia", "organisation", 0.4)).mentions.map(([surface]) => surface),
    ).toEqual(["Russia"]);
  });

  it("gives a namesake to the tagger only where it is sure", () => {
    const text = "A word with Jordan. Jordan Smith was late.";
    const full = nameIn(text, "Jordan Smith", "person");
    expect(merged(text, nameIn(text, "Jordan", "person", 0.97), full).mentions).toEqual([]);
    expect(merged(text, nameIn(text, "Jordan", "person", 0.6), full).mentions.map(([, id]) => id)).toEqual(["jordan"]);
  });

  it("leaves a country that nobody bears whom the text names in full", () => {
    const text = "A word with Jordan.";
    expect(merged(text, nameIn(text, "Jordan", "person", 0.99)).mentions.map(([, id]) => id)).toEqual(["jordan"]);
    expect(merged(text, nameIn(text, "Jordan", "organisation", 0.99)).names).toEqual([]);
  });

  it("finds a name behind the sign of a hashtag", () => {
    const text = "We stand by #Ghent.";
    expect(merged(text, nameIn(text, "#Ghent", "place")).names).toEqual([["Ghent", "place"]]);
  });

  it("leaves the register a country that the tagger reads with its article", () => {
    const text = "They left the Netherlands.";
    expect(merged(text, nameIn(text, "the Netherlands", "place"))).toEqual({
      mentions: [["Netherlands", "netherlands", "name", "country"]],
      names: [],
    });
  });

  it("keeps a demonym, and drops a name that is nothing more", () => {
    const text = "Russian towns froze.";
    expect(merged(text, nameIn(text, "Russian", "place"))).toEqual({
      mentions: [["Russian", "russia", "demonym", "country"]],
      names: [],
    });
  });

  it.each([
    ["The Russian Red Bear Works closed.", "Russian Red Bear Works", "organisation"],
    ["Comedian Dora French laughed.", "Dora French", "person"],
  ] as const)("takes a demonym into a name of somebody else: %s", (text, name, type) => {
    expect(merged(text, nameIn(text, name, type))).toEqual({ mentions: [], names: [[name, type]] });
  });

  it("keeps a demonym beside a public body's name that begins with it", () => {
    const text = "The Russian Border Guard Command fired.";
    expect(merged(text, nameIn(text, "Russian Border Guard Command", "organisation"))).toMatchObject({
      mentions: [["Russian", "russia", "demonym", "country"]],
      names: [["Russian Border Guard Command", "organisation"]],
    });
  });

  it("counts US before a noun as a name where the tagger finds one", () => {
    const text = "The US farmers sold wheat.";
    expect(merged(text).mentions.map(([, , kind]) => kind)).toEqual(["demonym"]);
    expect(merged(text, nameIn(text, "US", "place")).mentions.map(([, id, kind]) => [id, kind])).toEqual([
      ["united-states", "alias"],
    ]);
  });

  it("drops a name that cuts into a mention", () => {
    const text = "He flew to New York City.";
    const cut: FoundName = {
      start: text.indexOf("York"),
      end: text.length - 1,
      type: "place",
      confidence: 0.99,
      isName: 0.99,
    };
    expect(merged(text, cut).mentions.map(([, id]) => id)).toEqual(["new-york"]);
    expect(merged(text, cut).names).toEqual([]);
  });

  it("gives a person a surname that is a demonym, and that demonym alone once the person is named", () => {
    const text = "Dora French spoke. French laughed.";
    const [full, alone] = [nameIn(text, "Dora French", "person", 0.6), nameIn(text, "French laughed", "person", 0.6)];
    expect(merged(text, full, { ...alone, end: alone.start + 6 })).toEqual({
      mentions: [],
      names: [
        ["Dora French", "person"],
        ["French", "person"],
      ],
    });
  });

  it("leaves a demonym that nobody bears, whatever the tagger takes it for", () => {
    const text = "French spoke.";
    expect(merged(text, nameIn(text, "French", "person")).names).toEqual([]);
  });

  it.each(["USS Ann Verhoeven", "HMS Prince Ordway", "MV Ann Verhoeven"])("takes %s for no person", (ship) => {
    const text = `The ${ship} sailed.`;
    const [, ...words] = ship.split(" ");
    for (const person of [ship, words.join(" "), words.at(-1)!])
      expect(merged(text, nameIn(text, person, "person")).names).toEqual([]);
  });
});
