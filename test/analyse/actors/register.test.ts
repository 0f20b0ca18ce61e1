import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Actor } from "../../../src/analyse/actors/actor.js";
import { readPeople } from "../../../src/analyse/actors/read-people.js";
import { createRegister, extendRegister, readRegister } from "../../../src/analyse/actors/register.js";

interface Entry {
  readonly id: string;
  readonly name?: string;
  readonly type?: string;
  readonly country?: string | null;
  readonly source?: string;
  readonly from?: string;
  readonly to?: string;
  readonly roles?: Actor["roles"];
}

const read = <T>(file: string) => JSON.parse(readFileSync(`data/actors/${file}.json`, "utf8")) as T;
const files = {
  countries: read<{ countries: Entry[] }>("countries").countries,
  others: read<{ countries: Entry[] }>("others").countries,
  people: readPeople(),
  organisations: read<{ organisations: Entry[] }>("organisations").organisations,
  places: read<{ places: Entry[] }>("places").places,
};
const entries: Entry[] = Object.values(files).flat();
const register = readRegister();
const actors = [...register.actors.values()];
const isDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

describe("data/actors/countries.json", () => {
  it("names countries as world-countries does", () => {
    interface Country {
      readonly cca3: string;
      readonly name: { readonly common: string; readonly official: string };
    }
    const world = new Map(
      (createRequire(import.meta.url)("world-countries") as readonly Country[]).map(({ cca3, name }) => [
        cca3,
        [name.common, name.official],
      ]),
    );
    const { countries } = JSON.parse(readFileSync("data/actors/countries.json", "utf8")) as {
      countries: { cca3: string; name: string; official: string }[];
    };
    expect(countries.length).toBe(197);
    expect(countries.map(({ name, official }) => [name, official])).toEqual(
      countries.map(({ cca3 }) => world.get(cca3)),
    );
  });
});

describe("readRegister", () => {
  it("has no id twice in its files, and loses none of them", () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(register.actors.size).toBe(ids.length);
  });

  it("writes ids in kebab case", () => {
    expect(entries.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)).map(({ id }) => id)).toEqual([]);
  });

  it("gives each id of Wikidata the form that it has there, and to one actor alone", () => {
    const ids = actors.flatMap(({ wikidata }) => wikidata ?? []);
    expect(ids.length).toBeGreaterThan(5000);
    expect(ids.filter((id) => !/^Q[1-9]\d*$/.test(id))).toEqual([]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(register.actors.get("united-states")!.wikidata).toBe("Q30");
  });

  it("gives every actor a name and a known type", () => {
    const types = new Set(["country", "person", "organisation", "place", "bloc"]);
    expect(actors.filter(({ name, type }) => !name || !types.has(type)).map(({ id }) => id)).toEqual([]);
  });

  it("names a source for every entry that is not a library's", () => {
    const own = [...files.others, ...files.people, ...files.organisations, ...files.places];
    expect(own.filter(({ source }) => !source).map(({ id }) => id)).toEqual([]);
  });

  it("holds the 193 members of the United Nations, the Vatican, Kosovo, Palestine and Taiwan", () => {
    expect(files.countries).toHaveLength(197);
    for (const id of ["united-states", "china", "taiwan", "kosovo", "palestine", "vatican-city"])
      expect(register.actors.get(id)?.type, id).toBe("country");
  });

  it("refers to countries that exist, and to countries alone", () => {
    const wrong = actors.filter(({ country }) => country !== null && register.actors.get(country)?.type !== "country");
    expect(wrong.map(({ id, country }) => `${id}: ${country}`)).toEqual([]);
  });

  it("gives a country itself as its country", () => {
    expect(actors.filter(({ type, id, country }) => type === "country" && country !== id)).toEqual([]);
  });

  it("refers from capitals to countries that exist, and only from places", () => {
    const capitals = actors.filter(({ capitalOf }) => capitalOf !== null);
    expect(capitals.length).toBeGreaterThan(190);
    expect(
      capitals
        .filter(({ capitalOf, type }) => type !== "place" || register.actors.get(capitalOf!)?.type !== "country")
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it("dates every role from a day that is not after its end", () => {
    const roles = actors.flatMap(({ id, roles = [] }) => roles.map((role) => ({ id, ...role })));
    expect(roles.length).toBeGreaterThan(400);
    expect(
      roles.filter(({ from, to }) => (from !== null && !isDate.test(from)) || (to !== null && !isDate.test(to))),
    ).toEqual([]);
    expect(roles.filter(({ from, to }) => from !== null && to !== null && from.slice(0, to.length) > to)).toEqual([]);
  });

  it("dates countries of the past in order", () => {
    expect(files.others.filter(({ from, to }) => !from || !to || from > to)).toEqual([]);
  });

  it("refers from offices to bodies that exist", () => {
    const wrong = actors.flatMap(({ id, roles = [] }) =>
      roles.filter(({ of }) => of !== undefined && !register.actors.has(of)).map(({ of }) => `${id}: ${of}`),
    );
    expect(wrong).toEqual([]);
  });

  it("lets a surface stand for one actor, but for surnames, capitals as metonyms, and those with senses", () => {
    const bySurface = new Map<string, Set<string>>();
    for (const { surface, actor, kind, sense } of register.aliases) {
      if (kind === "lastname" || actor.capitalOf || sense) continue;
      bySurface.set(surface, (bySurface.get(surface) ?? new Set()).add(actor.id));
    }
    expect(
      [...bySurface].filter(([, ids]) => ids.size > 1).map(([surface, ids]) => `${surface}: ${[...ids].join(", ")}`),
    ).toEqual([]);
  });

  it("has no capital's name that another actor bears as its own name", () => {
    const capitals = new Set(register.aliases.filter(({ actor }) => actor.capitalOf).map(({ surface }) => surface));
    const own = register.aliases.filter(
      ({ surface, actor, kind }) =>
        capitals.has(surface) && !actor.capitalOf && kind === "name" && actor.type !== "country",
    );
    expect(own.map(({ surface, actor }) => `${surface}: ${actor.id}`)).toEqual([]);
  });

  it("lets a metonym stand for one actor alone", () => {
    const metonyms = new Map<string, string[]>();
    for (const { surface, actor, kind } of register.aliases)
      if (kind === "metonym") metonyms.set(surface, [...(metonyms.get(surface) ?? []), actor.id]);
    expect([...metonyms].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it("writes no surface with a leading article, a space at an end or a curly apostrophe", () => {
    expect(
      register.aliases
        .filter(({ surface, kind }) => kind !== "name" && /^(?:the|a|an) |^\s|\s$|’/.test(surface))
        .map(({ surface }) => surface),
    ).toEqual([]);
  });

  it("takes the official names from world-countries", () => {
    expect(register.aliases.find(({ surface }) => surface === "Kingdom of Sweden")?.actor.id).toBe("sweden");
  });

  it("adds a surname without its accents", () => {
    const surnames = register.aliases
      .filter(({ actor, kind }) => actor.id === "recep-tayyip-erdogan" && kind === "lastname")
      .map(({ surface }) => surface);
    expect(surnames).toEqual(["Erdoğan", "Erdogan"]);
  });

  it("is read once", () => {
    expect(readRegister()).toBe(register);
  });
});

describe("createRegister", () => {
  const acme = {
    id: "acme",
    name: "Acme Corp",
    type: "organisation" as const,
    aliases: ["Acme"],
    lowercase: ["acme corp"],
  };

  it("makes a name, its aliases and its lower-case forms into aliases", () => {
    const { aliases } = createRegister([acme]);
    expect(aliases.map(({ surface, kind, anyCase }) => [surface, kind, anyCase])).toEqual([
      ["Acme Corp", "name", false],
      ["Acme", "alias", false],
      ["acme corp", "alias", true],
    ]);
  });

  it("lets a later entry take the place of an earlier one with its id", () => {
    const { actors: made } = createRegister([acme, { ...acme, name: "Acme Limited" }]);
    expect([...made.values()].map(({ name }) => name)).toEqual(["Acme Limited"]);
  });

  it("leaves a null surname out", () => {
    expect(
      createRegister([{ id: "x", name: "Charles III", type: "person", lastname: null }]).aliases.map(
        ({ surface }) => surface,
      ),
    ).toEqual(["Charles III"]);
  });
});

describe("extendRegister", () => {
  it("gives an actor a name that the register knows to be none of its own", () => {
    const own = extendRegister(readRegister(), [{ id: "ship", name: "USS Ralph Johnson", type: "organisation" }]);
    expect(readRegister().embedded).toContain("USS Ralph Johnson");
    expect(own.embedded).not.toContain("USS Ralph Johnson");
    expect(own.embedded.length).toBe(readRegister().embedded.length - 1);
  });

  it("adds an actor and keeps the rest", () => {
    const more = extendRegister(register, [{ id: "acme", name: "Acme Corp", type: "organisation" }]);
    expect(more.actors.size).toBe(register.actors.size + 1);
    expect(more.titles).toBe(register.titles);
    expect(register.actors.has("acme")).toBe(false);
  });

  it("takes the aliases of an entry that it replaces away", () => {
    const more = extendRegister(register, [{ id: "nato", name: "The Alliance", type: "bloc" }]);
    expect(more.aliases.filter(({ actor }) => actor.id === "nato").map(({ surface }) => surface)).toEqual([
      "The Alliance",
    ]);
  });
});
