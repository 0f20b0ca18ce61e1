import { analyseCorpus } from "../../../src/analyse/index.js";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { locateMentions } from "../../../src/measure/actors/locate-mentions.js";
import { overlaps } from "../../../src/analyse/actors/check-offices.js";
import { checkRegister, readOwnRegister } from "../../../src/analyse/actors/read-own-register.js";
import { readRegister } from "../../../src/analyse/actors/register.js";
import { corpusOf } from "./one-article.js";

const validate = new Ajv({ allErrors: false }).compile(
  JSON.parse(readFileSync("data/actors/schema.json", "utf8")) as object,
);
const acme = { id: "acme", name: "Acme Corp", type: "organisation" };
const ann = (more: object) => ({
  id: "ann",
  name: "Ann Example",
  type: "person",
  lastname: "Example",
  country: "france",
  ...more,
});
const check = (value: unknown) => checkRegister("own.json", typeof value === "string" ? value : JSON.stringify(value));
const said = (value: unknown) =>
  check(value).problems.map(({ entry, problem, remedy, effect }) => [entry, `${problem}; ${remedy}`, effect]);

/** Faults of shape, which the schema and the check must both refuse. */
const shapes: Readonly<Record<string, readonly [value: unknown, said: string]>> = {
  "an entry that is no object": [
    ["acme"],
    'is "acme", not an object; write { "id": "acme", "name": "Acme Corp", "type": "organisation" }',
  ],
  "an entry without a name": [[{ id: "acme", type: "organisation" }], 'has no name; add "name"'],
  "an id in capitals": [
    [{ ...acme, id: "ACME Corp" }],
    'has the id "ACME Corp"; write ids in small letters, digits and hyphens: wang-yi',
  ],
  "a type that there is not": [
    [{ ...acme, type: "company" }],
    'has the type "company"; give one of country, person, organisation, place, bloc',
  ],
  "aliases that are no list": [
    [{ ...acme, aliases: "Acme" }],
    'has "Acme" as "aliases"; give a list of texts: ["Acme", "Acme Corp"]',
  ],
  "a number among aliases": [
    [{ ...acme, aliases: ["Acme", 7] }],
    'has ["Acme",7] as "aliases"; give a list of texts: ["Acme", "Acme Corp"]',
  ],
  "a text for yes or no": [[ann({ famous: "yes" })], 'has "yes" as "famous"; give true or false'],
  "offices that are no list": [
    [ann({ roles: "president" })],
    'has "president" as "roles"; give a list of offices: [{ "title": "president", "from": "2021-01-20", "to": null }]',
  ],
  "a date in words": [
    [ann({ roles: [{ title: "president", from: "May 2020", to: null }] })],
    'has "May 2020" as "from" of "president"; give 2021-01-20, 2021-01, 2021, or null where it is not known or lasts',
  ],
  "an alias of marks alone": [
    [{ ...acme, aliases: ["--"] }],
    'has the name "--", which no text can hold; give a name with a letter or digit',
  ],
  "an alias of a megabyte": [
    [{ ...acme, aliases: ["Acme".repeat(262_144)] }],
    `has a name of 1048576 characters, "${"Acme".repeat(14)}…; names have at most 200: a name, not a text`,
  ],
};

describe("checkRegister", () => {
  it("finds nothing wrong with good entries", () => {
    const { entries, problems } = check({
      actors: [acme, ann({ roles: [{ title: "mayor", from: "2020", to: null }] })],
    });
    expect(problems).toEqual([]);
    expect(entries.map(({ id }) => id)).toEqual(["acme", "ann"]);
  });

  it.each(Object.entries(shapes))("refuses %s, and goes on", (_, [value, message]) => {
    const problems = said([...(value as unknown[]), { ...acme, id: "other", name: "Other Ltd" }]);
    expect(problems).toEqual([[expect.any(String), message, "left out"]]);
    expect(
      check([...(value as unknown[]), { ...acme, id: "other", name: "Other Ltd" }]).entries.map(({ id }) => id),
    ).toEqual(["other"]);
  });

  it.each(Object.entries(shapes))("agrees with the schema about %s", (_, [value]) => {
    expect(validate(value)).toBe(false);
  });

  it.each([
    ["{ this is no JSON", /^is not valid JSON at line 1$/],
    ['[\n {"id": "acme",\n "name" "Acme"}]', /^is not valid JSON at line 3$/],
    ["", /^is not valid JSON: it is empty$/],
    ['{"people": []}', /^holds no list of actors$/],
    ["42", /^holds no list of actors$/],
    ["null", /^holds no list of actors$/],
  ])("refuses the file %j", (content, problem) => {
    const { entries, problems } = check(content);
    expect(entries).toEqual([]);
    expect(problems).toEqual([
      {
        file: "own.json",
        entry: null,
        problem: expect.stringMatching(problem) as string,
        remedy: expect.stringMatching(/\w/) as string,
        effect: "left out",
      },
    ]);
  });

  it("reads a file with a byte-order mark", () => {
    expect(check(`\uFEFF${JSON.stringify([acme])}`)).toMatchObject({ problems: [], entries: [acme] });
  });

  it("names what a field that it does not know may have meant", () => {
    expect(said([{ ...acme, alias: ["Acme"] }])).toEqual([
      ["acme", 'has a field "alias" that means nothing here; take it out, or mean aliases', "warning"],
    ]);
    expect(check([{ ...acme, alias: ["Acme"] }]).entries).toHaveLength(1);
  });

  it("names a country that may have been meant", () => {
    expect(said([{ ...acme, country: "germny" }])).toEqual([
      ["acme", 'has "germny" as "country", which is no country of the register; did you mean "germany"?', "left out"],
    ]);
    expect(said([{ ...acme, country: "nato" }])[0]![1]).toMatch(
      /^has "nato" as "country", which is no country of the register/,
    );
  });

  it("refuses an office that ends before it begins", () => {
    expect(said([ann({ roles: [{ title: "president", from: "2022-05-01", to: "2021-01-20" }] })])).toEqual([
      [
        "ann",
        'has the office "president" end (2021-01-20) before it begins (2022-05-01); ' +
          'correct "from" or "to"; they may have changed places',
        "left out",
      ],
    ]);
    expect(said([ann({ roles: [{ title: "mayor", from: "2022-05-01", to: "2022" }] })])).toEqual([]);
  });

  it("refuses a day that is not in the calendar", () => {
    expect(said([ann({ roles: [{ title: "mayor", from: "2023-02-30", to: null }] })])[0]![1]).toMatch(
      /^has "2023-02-30" as "from" of "mayor"/,
    );
  });

  it("warns of two holders of one office at a time, of its own and of the kit's", () => {
    const bob = { ...ann({}), id: "bob", name: "Bob Example" };
    const mayor = (from: string, to: string | null) => ({ roles: [{ title: "mayor of Paris", from, to }] });
    expect(said([ann(mayor("2015", "2019-06")), { ...bob, ...mayor("2018-01", null) }])).toEqual([
      [
        "bob",
        'holds "mayor of Paris of france" (2018-01 to now) at the same time as ann (2015 to 2019-06); ' +
          'correct "from" and "to"; on a day of both the one who came later is named',
        "warning",
      ],
    ]);
    expect(said([ann(mayor("2015", "2018-01")), { ...bob, ...mayor("2018-01", null) }])).toEqual([]);
    expect(said([ann({ roles: [{ title: "president", from: "2020-01-01", to: null }] })])[0]![1]).toMatch(
      /^holds "president of france" \(2020-01-01 to now\) at the same time as emmanuel-macron/,
    );
  });

  it("refuses what is part of itself, and shows the round", () => {
    const part = (id: string, partOf: string) => ({ ...acme, id, name: `${id} inc`, partOf });
    expect(
      said([part("a", "b"), part("b", "c"), part("c", "a"), part("d", "a")]).map(
        ([entry, message]) => `${entry as string}: ${message as string}`,
      ),
    ).toEqual([
      'a: is part of itself: a → b → c → a; take one "partOf" out',
      'b: is part of itself: b → c → a → b; take one "partOf" out',
      'c: is part of itself: c → a → b → c; take one "partOf" out',
    ]);
    expect(said([part("a", "nowhere")])[0]![1]).toMatch(/^refers to "nowhere", which the register does not have/);
  });

  it("says which of two actors of a file keeps a name that both have", () => {
    const { entries, problems } = check([
      { ...acme, aliases: ["ACM"] },
      { ...acme, id: "acm", name: "Association", aliases: ["ACM"] },
    ]);
    expect(problems.map(({ entry, problem }) => [entry, problem])).toEqual([
      ["acm", 'shares the name "ACM" with acme of the same file; it goes to acme'],
    ]);
    expect(entries.map(({ aliases }) => aliases)).toEqual([["ACM"], []]);
  });

  it("says of an id that stands twice", () => {
    expect(
      said([acme, { ...acme, name: "Acme Limited" }]).map(([entry, message]) => [
        entry,
        (message as string).split(";")[0],
      ]),
    ).toEqual([["acme", "stands twice in the file"]]);
  });

  it("says whose name a user's entry takes", () => {
    expect(
      said([
        { ...acme, aliases: ["Apple"] },
        { ...acme, id: "nata", name: "Nata", aliases: ["NATO"] },
      ]).filter(([entry]) => entry === "nata"),
    ).toEqual([
      ["nata", 'takes the name "NATO" from nato; nothing, if that is meant; else take the name out', "warning"],
    ]);
  });
});

describe("data/actors/schema.json", () => {
  it.each(["countries", "others", "offices", "organisations", "places", "senses"])("describes %s.json", (name) => {
    validate(JSON.parse(readFileSync(`data/actors/${name}.json`, "utf8")));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("describes a file of one's own, as a list and as an object", () => {
    expect([validate([acme, ann({})]), validate({ actors: [acme] })]).toEqual([true, true]);
  });
});

describe("the register that comes with the kit", () => {
  it("has no two holders of one office at a time", () => {
    const entries = [...readRegister().actors.values()].map(({ id, name, type, country, roles }) => ({
      id,
      name,
      type,
      country,
      roles,
    }));
    expect(overlaps(entries, { actors: new Map() }).map(({ entry, problem }) => `${entry} ${problem}`)).toEqual([]);
  });
});

describe("readOwnRegister", () => {
  let folder = "";
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "datelines-register-"))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, value: unknown) => {
    writeFileSync(join(folder, name), JSON.stringify(value));
    return join(folder, name);
  };

  it("lays a user's actors over the kit's: his names win", () => {
    const own = write("own.json", [{ id: "nata", name: "Nata", type: "organisation", aliases: ["NATO"] }]);
    const { register } = readOwnRegister([own]);
    expect(
      locateMentions(analyseCorpus(corpusOf("NATO met Russia."), { register })).map(({ actorId }) => actorId),
    ).toEqual(["nata", "russia"]);
  });

  it("gives a part the country of the whole", () => {
    const own = write("part.json", [
      { id: "desk", name: "Europe Desk", type: "organisation", partOf: "us-state-department" },
    ]);
    expect(readOwnRegister([own]).register.actors.get("desk")?.country).toBe("united-states");
  });

  it("lists a file that is not there, and reads the others", () => {
    const own = write("good.json", [acme]);
    const { register, problems } = readOwnRegister([join(folder, "none.json"), own]);
    expect(problems).toMatchObject([{ entry: null, problem: "cannot be read (ENOENT)", effect: "left out" }]);
    expect(register.actors.has("acme")).toBe(true);
  });
});
