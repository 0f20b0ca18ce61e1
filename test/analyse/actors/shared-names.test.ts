import { describe, expect, it } from "vitest";
import { createRegister, extendRegister, readRegister } from "../../../src/analyse/actors/register.js";
import { locateMentions } from "../../../src/measure/actors/index.js";
import { corpusOf, knownCorpusOf } from "./one-article.js";
import { analyseCorpus } from "../../../src/analyse/index.js";

const ids = (text: string, published?: string) =>
  locateMentions(knownCorpusOf(text, published)).map(({ actorId }) => actorId);
/** The ids but for countries and places. */
const bodies = (text: string) =>
  locateMentions(knownCorpusOf(text)).flatMap(({ actorId, type }) => (type === "organisation" ? [actorId] : []));

describe("a name that bodies of several countries share", () => {
  it("is of the country beside it", () => {
    expect(bodies("Nigeria's Senate sat. The US Senate did not.")).toEqual(["nigeria-senate", "us-senate"]);
    expect(bodies("In Lima the Congress voted, said the envoy of the United States.")).toEqual(["peru-congress"]);
    expect(bodies("The Supreme Court in Nairobi ruled; Washington was silent.")).toEqual(["kenya-supreme-court"]);
  });

  it("is of the country that the whole article speaks of most, among its owners", () => {
    expect(bodies("The Senate voted late. Ohio and Texas objected.")).toEqual(["us-senate"]);
    expect(bodies("China and Taiwan wrote to Congress. China waited for the United States.")).toEqual(["us-congress"]);
    expect(bodies("Labour lost two seats in Norway.")).toEqual(["labour-party-norway"]);
  });

  it("stays with the country that it was named with", () => {
    expect(bodies("Brazil's Senate met in a hall. The United States wrote. The Senate answered.")).toEqual([
      "brazil-senate",
      "brazil-senate",
    ]);
  });

  it("is nobody's where no owner is spoken of, but for a name that all news give to one", () => {
    expect(bodies("The Senate voted late.")).toEqual([]);
    expect(bodies("In Kampala the Congress met.")).toEqual([]);
    expect(bodies("The Tories lost.")).toEqual(["conservative-party-united-kingdom"]);
    expect(bodies("The Tories lost in Canada, and Canada was calm.")).toEqual(["conservative-party-of-canada"]);
  });

  it("is an own actor's where one's own file claims it", () => {
    const own = extendRegister(readRegister(), [{ id: "our-congress", name: "Congress", type: "organisation" }]);
    const found = locateMentions(
      analyseCorpus(corpusOf("Congress met. Ohio was calm."), { register: own, knownOnly: true }),
    );
    expect(found.map(({ actorId }) => actorId)).toEqual(["our-congress", "ohio"]);
  });

  it("may be shared in one's own register", () => {
    const register = createRegister([
      { id: "utopia", name: "Utopia", type: "country" },
      { id: "erewhon", name: "Erewhon", type: "country" },
      { id: "moot-u", name: "Moot of Utopia", type: "organisation", country: "utopia", shared: ["Moot"] },
      { id: "moot-e", name: "Moot of Erewhon", type: "organisation", country: "erewhon", shared: ["Moot"] },
    ]);
    const found = (text: string) =>
      locateMentions(analyseCorpus(corpusOf(text), { register, knownOnly: true })).map(({ actorId }) => actorId);
    expect(found("The Moot met. Erewhon cheered.")).toEqual(["moot-e", "erewhon"]);
    expect(found("The Moot met.")).toEqual([]);
  });
});

describe("a person whose name many bear", () => {
  it("is the register's only where the article speaks of the country", () => {
    const text = "David Johnston restored the theatre. Johnston paid for it.";
    expect(ids(text)).toEqual([]);
    expect(ids(`${text} It stands in Australia.`)).toEqual(["david-johnston", "david-johnston", "australia"]);
  });
});
