import { describe, expect, it } from "vitest";
import { freeId } from "../../../src/analyse/names/find-names.js";
import { readRegister } from "../../../src/analyse/actors/register.js";
import { analyseCorpus } from "../../../src/analyse/index.js";
import { corpusOf } from "../actors/one-article.js";
import { mentionsOf } from "../support.js";

const read = (text: string, options = {}) => {
  const corpus = analyseCorpus(corpusOf(text), options);
  return mentionsOf(corpus)[0]!.map(({ start, end, actor, kind }) => ({
    surface: corpus.documents[0]!.text.slice(start, end),
    id: actor.id,
    known: actor.known,
    kind,
  }));
};
const pairs = (text: string) => read(text).map(({ surface, id }) => [surface, id]);

describe("whom an article introduces", () => {
  it("is an actor, with the surname alone and in every sentence", () => {
    expect(read("Helen Brandvold spoke on Monday. Ms. Brandvold said little. Critics praised Brandvold.")).toEqual([
      { surface: "Helen Brandvold", id: "helen-brandvold", known: false, kind: "name" },
      { surface: "Brandvold", id: "helen-brandvold", known: false, kind: "lastname" },
      { surface: "Brandvold", id: "helen-brandvold", known: false, kind: "lastname" },
    ]);
  });

  it("is left out where only the register counts", () => {
    expect(read("Helen Brandvold met Xi Jinping.", { knownOnly: true }).map(({ id }) => id)).toEqual(["xi-jinping"]);
  });

  it("keeps a surname that a famous actor bears too", () => {
    expect(pairs("Katherine Johnson worked there for years. Johnson, a mathematician, said so.")).toEqual([
      ["Katherine Johnson", "katherine-johnson"],
      ["Johnson", "katherine-johnson"],
    ]);
  });

  it("gives the surname back to whom the text names in full nearer to it", () => {
    const named = pairs(
      "Katherine Johnson worked there for years. Boris Johnson visited the office on Monday. Johnson said that he was glad.",
    );
    expect(named.at(-1)).toEqual(["Johnson", "boris-johnson"]);
  });

  it("takes a first name that is a country's", () => {
    expect(pairs("Chad Wilding testified for three hours. Chad, as friends call him, looked tired.")).toEqual([
      ["Chad Wilding", "chad-wilding"],
      ["Chad", "chad-wilding"],
    ]);
  });

  it("leaves the country its name where the text speaks of it otherwise too", () => {
    expect(
      pairs("Israel Adeyemi lost in Sydney. The Israeli government sent a note, and Israel kept silent.").filter(
        ([, id]) => id === "israel",
      ),
    ).toHaveLength(2);
  });
});

describe("freeId", () => {
  it("takes no id that the register has", () => {
    const register = readRegister();
    expect([freeId("Jordan", "person", register), freeId("Helen Brandvold", "person", register)]).toEqual([
      "jordan-person",
      "helen-brandvold",
    ]);
  });
});
