import { createCorpus } from "../../../src/analyse/index.js";
import { listFurniture } from "../../../src/measure/documents/index.js";
import { describe, expect, it } from "vitest";
import { restorableRules } from "../../../src/corpus/index.js";
import { measureFurnitureSensitivity, sensitivityColumns } from "../../../src/measure/sensitivity/index.js";
import { article, corpusOf, deepFreeze, prose } from "../../corpus/support.js";

const source = `31 C\n\n${prose} China and Russia spoke too.\n\nPhoto: AFP\n\n${prose} China agreed.\n\n${prose}\n\nRussia, Russia, Russia and the fleet of Russia near Japan went to sea for an exercise that lasts until the end of\n\nBread is dearer in the old town, bakers there say, and the mills have raised what they ask for a sack of`;
const articles = deepFreeze([
  article(source),
  article(`${prose} Russia was silent.`, "record", {}, { id: "other", line: 1 }),
]);
const corpus = createCorpus(articles);
const rowOf = (rule: string) => measureFurnitureSensitivity(corpus).find((row) => row.rule === rule)!;

describe("measureFurnitureSensitivity", () => {
  it("gives a row for each rule that removed something, by the characters that come back", () => {
    const rows = measureFurnitureSensitivity(corpus);
    expect(rows.map(({ rule }) => rule).sort()).toEqual(
      [...new Set(listFurniture(corpus).map(({ rule }) => rule))].sort(),
    );
    expect(rows.map(({ characters }) => characters)).toEqual(
      rows.map(({ characters }) => characters).sort((a, b) => b - a),
    );
  });

  it("says what comes back, and in how many documents", () => {
    const restored = createCorpus(articles, { restore: ["teaser"] });
    const length = (index: number) => restored.documents[index]!.text.length - corpus.documents[index]!.text.length;
    expect(length(1)).toBe(0);
    expect(rowOf("teaser")).toMatchObject({ spans: 2, documents: 1, characters: length(0) });
    expect(length(0)).toBeGreaterThan(100);
  });

  it("names the actor that moves most, and how far all move", () => {
    // Before: China 2, Russia 2. With the teaser: Russia 4 more, Japan 1.
    expect(rowOf("teaser")).toMatchObject({
      actorId: "russia",
      actorName: "Russia",
      actorChange: 4,
      actorsChange: 5 / 4,
    });
  });

  it("names the term that moves most, as a share of what it was", () => {
    const { term, termChange } = rowOf("teaser");
    const perMillion = (restore: readonly string[]) => {
      const tokens = createCorpus(articles, { restore }).documents.flatMap(
        ({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? [],
      );
      return tokens.filter((token) => token === "russia").length / tokens.length;
    };
    expect(term).toBe("russia");
    expect(termChange).toBeCloseTo(perMillion(["teaser"]) / perMillion([]) - 1, 10);
  });

  it("counts the frequent terms that others take the place of", () => {
    expect(measureFurnitureSensitivity(corpus, { top: 1 }).find(({ rule }) => rule === "teaser")!.termsReplaced).toBe(
      1,
    );
    expect(rowOf("photo-credit").termsReplaced).toBe(0);
  });

  it("names no actor where none moves", () => {
    expect(rowOf("weather")).toMatchObject({ actorsChange: 0, actorId: null, actorName: null, actorChange: 0 });
  });

  it("leaves off what was off already", () => {
    const rows = measureFurnitureSensitivity(createCorpus(articles, { restore: ["teaser"] }), { restore: ["teaser"] });
    expect(rows.map(({ rule }) => rule).sort()).toEqual(["photo-credit", "weather"]);
    expect(rows.every(({ characters }) => characters < 50)).toBe(true);
  });

  it("reads again whom the corpus was read with, the register's alone too", () => {
    const unknown = article(
      `31 C\n\n${prose} Helen Brandvold wrote to China.`,
      "record",
      {},
      { id: "unknown", line: 1 },
    );
    for (const knownOnly of [true, false]) {
      const rows = measureFurnitureSensitivity(createCorpus([unknown], { knownOnly }));
      expect(rows.map(({ rule, actorsChange }) => [rule, actorsChange])).toEqual([["weather", 0]]);
    }
  });

  it("gives none for a corpus without furniture, and for none", () => {
    expect(measureFurnitureSensitivity(corpusOf(prose))).toEqual([]);
    expect(measureFurnitureSensitivity(createCorpus([]))).toEqual([]);
  });

  it("has a column for every property of a row, in its order", () => {
    expect(Object.keys(rowOf("teaser"))).toEqual(Object.keys(sensitivityColumns));
  });
});

describe("restorableRules", () => {
  it("names every rule that fires in the dispatches' scrapes, but for what lies outside the article of a page", async () => {
    const { readCorpus } = await import("../../../src/analyse/index.js");
    const fired = new Set(
      listFurniture(await readCorpus("data/dispatches"))
        .map(({ rule }) => rule)
        .filter((rule) => !rule.startsWith("outside-article:")),
    );
    expect(fired.size).toBeGreaterThan(8);
    expect([...fired].filter((rule) => !restorableRules.includes(rule))).toEqual([]);
  });
});
