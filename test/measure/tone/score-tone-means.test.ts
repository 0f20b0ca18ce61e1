import { createCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";

import { scoreTone } from "../../../src/measure/tone/score-tone.js";
import { scoreToneByActor, scoreToneByMonth, scoreToneByPair } from "../../../src/measure/tone/score-tone-means.js";
import { actorToneColumns, monthToneColumns, pairToneColumns } from "../../../src/measure/tone/tone-row.js";
import { corpusOf, dispatches } from "../../analyse/actors/one-article.js";

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const columnsOf = (row: object) => Object.keys(row).sort();

describe("scoreToneByActor", () => {
  it("gives the mean of the rows of tone, their counts, and an interval round it, over all dispatches", async () => {
    const corpus = await dispatches();
    const rows = scoreToneByActor(corpus);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const own = scoreTone(corpus).filter(({ target }) => target === row.target);
      expect([row.judgements, row.documents, row.positive], row.target).toEqual([
        own.length,
        new Set(own.map(({ docId }) => docId)).size,
        own.filter(({ tone }) => tone > 0).length,
      ]);
      expect(row.positive + row.negative).toBe(row.judgements);
      expect(row.tone, row.target).toBeCloseTo(mean(own.map(({ tone }) => tone)), 12);
      expect(row.low === null, row.target).toBe(row.documents < 2);
      if (row.low !== null) expect(row.low <= row.tone + 1e-9 && row.tone - 1e-9 <= row.high!, row.target).toBe(true);
    }
  });

  it("names the actor, those judged most first, and leaves out those judged too seldom", async () => {
    const rows = scoreToneByActor(await dispatches(), { minJudgements: 3 });
    expect(rows.find(({ target }) => target === "united-states")!.targetName).toBe("United States");
    expect(rows.map(({ judgements }) => judgements)).toEqual(
      rows.map(({ judgements }) => judgements).sort((a, b) => b - a),
    );
    expect(rows.every(({ judgements }) => judgements >= 3)).toBe(true);
  });

  it("does not depend on the order of the documents", async () => {
    const corpus = await dispatches();
    const turned = createCorpus(corpus.documents.map(({ article }) => article).reverse());
    expect(
      scoreToneByActor(turned).map(({ target, low, high }) => [target, low?.toFixed(9), high?.toFixed(9)]),
    ).toEqual(scoreToneByActor(corpus).map(({ target, low, high }) => [target, low?.toFixed(9), high?.toFixed(9)]));
  });
});

describe("scoreToneByPair", () => {
  it("parts the judgements of an actor by who speaks", async () => {
    const corpus = await dispatches();
    const pairs = scoreToneByPair(corpus);
    for (const { target, judgements } of scoreToneByActor(corpus)) {
      expect(
        pairs.filter((pair) => pair.target === target).reduce((sum, pair) => sum + pair.judgements, 0),
        target,
      ).toBe(judgements);
    }
    expect(pairs.some(({ source, sourceName }) => source === "narrator" && sourceName === "the narrator")).toBe(true);
  });
});

describe("scoreToneByMonth", () => {
  const text = "The brutal war of aggression by Russia is a disaster and a crime.";
  it("parts the judgements of an actor by month, with the articles of the month", () => {
    const corpus = corpusOf([text, text], "2022-03-01");
    expect(scoreToneByMonth(corpus)).toMatchObject([
      { target: "russia", month: "2022-03", judgements: 2, documentsOfMonth: 2 },
    ]);
  });
  it("leaves undated articles out", () => {
    expect(scoreToneByMonth(corpusOf(text))).toEqual([]);
  });
  it("follows the targets that are asked for, or those judged most", async () => {
    const corpus = await dispatches();
    expect(
      new Set(scoreToneByMonth(corpus, { targets: ["japan", "china"] }).map(({ target }) => target)).has("russia"),
    ).toBe(false);
    expect(new Set(scoreToneByMonth(corpus, { top: 2 }).map(({ target }) => target)).size).toBe(2);
  });
});

describe("rows of mean tone", () => {
  it("have the columns that are described", async () => {
    const corpus = await dispatches();
    expect(columnsOf(scoreToneByActor(corpus)[0]!)).toEqual(columnsOf(actorToneColumns));
    expect(columnsOf(scoreToneByPair(corpus)[0]!)).toEqual(columnsOf(pairToneColumns));
    expect(columnsOf(scoreToneByMonth(corpus)[0]!)).toEqual(columnsOf(monthToneColumns));
  });
  it("are none for an empty corpus", () => {
    const empty = createCorpus([]);
    expect([scoreToneByActor(empty), scoreToneByPair(empty), scoreToneByMonth(empty)]).toEqual([[], [], []]);
  });
});
