import { describe, expect, it } from "vitest";
import { isMeant, readSenses, senseKey } from "../../../src/analyse/actors/senses.js";
import { readRegister } from "../../../src/analyse/actors/register.js";
import { locateMentions } from "../../../src/measure/actors/index.js";
import { knownCorpusOf } from "./one-article.js";

const ids = (text: string) => locateMentions(knownCorpusOf(text)).map(({ actorId }) => actorId);

describe("isMeant", () => {
  const sense = { where: ["Tbilisi", "Black Sea"], unless: ["Atlanta"] };

  it("asks for whole words, as they are written", () => {
    expect(isMeant({ where: ["Goma"], unless: null }, "in Goma.")).toBe(true);
    expect(isMeant({ where: ["Goma"], unless: null }, "in Gomas, in goma")).toBe(false);
  });

  it("lets where outweigh unless, and takes the name where neither stands", () => {
    expect(isMeant(sense, "Tbilisi and Atlanta")).toBe(true);
    expect(isMeant(sense, "Atlanta alone")).toBe(false);
    expect(isMeant(sense, "nothing of it")).toBe(true);
    expect(isMeant({ ...sense, unless: null }, "nothing of it")).toBe(false);
  });
});

describe("readSenses", () => {
  it("puts a list in place of its name", () => {
    const lists = { colours: ["Red", "Blue"] };
    expect(readSenses([{ texts: ["X"], id: "x", unless: ["@colours", "Z"] }], lists)).toEqual([
      [senseKey("x", "X"), { where: [], unless: ["Red", "Blue", "Z"] }],
    ]);
  });
});

describe("the senses of the register", () => {
  it("are of actors that it has, by names that they bear", () => {
    const named = new Set(readRegister().aliases.map(({ actor, surface }) => senseKey(actor.id, surface)));
    expect([...readRegister().senses.keys()].filter((key) => !named.has(key))).toEqual([]);
  });

  it.each([
    ["Georgia's peaches are late, growers in Valdosta told Ohio.", ["ohio"]],
    ["Georgia and Armenia signed.", ["georgia", "armenia"]],
    ["The ICC picked umpires for the cricket cup.", []],
    ["Prosecutors in The Hague took it to the ICC.", ["the-hague", "icc"]],
    ["Congo's rebels took Goma.", ["dr-congo", "goma"]],
    ["Congo's ships left Pointe-Noire.", ["republic-of-the-congo"]],
  ])("tell what is meant: %s", (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});
