import { analyseCorpus, createCorpus, type SourceCorpus } from "../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { buildTable, tableNames } from "../../src/cli/tables.js";
import { corpusOf } from "../analyse/actors/one-article.js";

const corpus = corpusOf(
  ["Wang Yi wrote a good letter to Russia. Moscow answered China.", "😀 Russia is in a crisis, and Japan too."],
  "2022-03-01",
);
const rowsOf = (name: string, options = {}) =>
  buildTable(name, corpus, options).rows as readonly Record<string, unknown>[];

/** What the tables that ask for something need. */
const asked = { reference: corpus, pattern: "russia" };

describe("buildTable", () => {
  it.each(tableNames)("describes every column of %s that its rows have", (name) => {
    const { columns, rows } = buildTable(
      name,
      { ...corpus, problems: [{ file: "own", line: 1, problem: "is odd" }] },
      asked,
    );
    expect(rows.filter((row) => Object.keys(row).some((column) => !(column in columns)))).toEqual([]);
    expect(Object.values(columns).every(({ title, type }) => title !== "" && type !== undefined)).toBe(true);
  });

  it.each(tableNames)("gives no rows of %s for an empty corpus", (name) => {
    expect(buildTable(name, createCorpus([]), asked).rows).toEqual([]);
  });

  it("gives the mentions of the corpus, which may be the register's alone", () => {
    const own = corpusOf("Helen Brandvold wrote to Russia. Brandvold had no reply.");
    const ids = (corpus: SourceCorpus) =>
      buildTable("mentions", corpus).rows.map((row) => (row as { actorId: string }).actorId);
    expect(ids(own)).toEqual(["helen-brandvold", "russia", "helen-brandvold"]);
    expect(ids(analyseCorpus(own, { knownOnly: true }))).toEqual(["russia"]);
  });

  it("takes documents as the unit of sentiment, or sentences", () => {
    expect(rowsOf("sentiment")).toHaveLength(2);
    expect(rowsOf("sentiment", { by: "sentence" }).map(({ sentence }) => sentence)).toEqual([0, 1, 0]);
  });

  it("counts co-occurrence at the level and in the window asked", () => {
    const pairs = (options: object) =>
      rowsOf("co-occurrences", options)
        .map(({ source, target }) => `${source as string} ${target as string}`)
        .sort();
    expect(pairs({})).toEqual(["china russia", "japan russia", "russia wang-yi"]);
    expect(pairs({ level: "country" })).toEqual(["china russia", "japan russia"]);
    expect(
      rowsOf("co-occurrences", { level: "country", rollUp: true }).find(({ source }) => source === "china")![
        "sentences"
      ],
    ).toBe(2);
    expect(pairs({ window: "document" })).toEqual(["china russia", "china wang-yi", "japan russia", "russia wang-yi"]);
  });

  it("shows the passages of the pair asked for, in characters of the passage", () => {
    expect(rowsOf("passages", { source: "japan", target: "russia" })).toEqual([
      {
        source: "japan",
        target: "russia",
        docId: "own-1",
        sentence: 0,
        text: "😀 Russia is in a crisis, and Japan too.",
        sourceStart: 29,
        sourceEnd: 34,
        targetStart: 2,
        targetEnd: 8,
      },
    ]);
    expect(
      rowsOf("passages", { window: { tokens: 2 } }).map(
        ({ source, target }) => `${source as string} ${target as string}`,
      ),
    ).toEqual(["china russia"]);
  });

  it("hands the same options to the network", () => {
    expect(
      rowsOf("network", { level: "country" })
        .map(({ actorId }) => actorId)
        .sort(),
    ).toEqual(["china", "japan", "russia"]);
  });

  it("counts the terms asked for", () => {
    expect(rowsOf("terms", { top: 2 })).toHaveLength(2);
    expect(rowsOf("terms", { ngram: 2 }).every(({ term }) => (term as string).split(" ").length === 2)).toBe(true);
    expect(rowsOf("terms", { stopwords: "none" }).some(({ term }) => term === "and")).toBe(true);
    expect(
      rowsOf("terms", { stopwords: "russia,crisis" }).filter(({ term }) => term === "russia" || term === "crisis"),
    ).toEqual([]);
  });

  it("asks for what keyness and kwic need", () => {
    expect(() => buildTable("keyness", corpus)).toThrow("table keyness requires --reference PATH");
    expect(() => buildTable("kwic", corpus)).toThrow("table kwic requires --pattern TERM");
    expect(rowsOf("kwic", asked).map(({ keyword }) => keyword)).toEqual(["Russia", "Russia"]);
    expect(rowsOf("kwic", asked)[1]).toMatchObject({ start: 2, end: 8 });
    expect(rowsOf("keyness", { ...asked, top: 1 })).toHaveLength(1);
  });

  it("counts the characters of mentions in their sentence", () => {
    expect(rowsOf("mentions").find(({ docId, surface }) => docId === "own-1" && surface === "Russia")).toMatchObject({
      start: 2,
      end: 8,
    });
  });
});
