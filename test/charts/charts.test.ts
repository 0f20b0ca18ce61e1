import type { TopLevelSpec } from "vega-lite";
import { describe, expect, it } from "vitest";
import {
  mentionsOverTimeChart,
  polarityByActorChart,
  polarityByDocumentChart,
  polarityOverTimeChart,
  termsByDocumentChart,
  topTermsChart,
} from "../../src/charts/index.js";
import { freeze, layersOf, open, readNotes, subtitle } from "./read-spec.js";
import * as sample from "./sample-rows.js";

const styles = (spec: TopLevelSpec): string[] => layersOf(spec).map(({ mark }) => mark.style);

describe("topTermsChart", () => {
  const rows = freeze(sample.termRows(40, 31));
  it("draws the most frequent first, and says how many of all", () => {
    const spec = topTermsChart([...rows].reverse(), { top: 3, articles: 31 });
    expect(open(spec).data.values.map((row: { label: string }) => row.label)).toEqual(["russia", "china", "ukraine"]);
    expect(subtitle(spec)).toBe("3 of 40 terms in 31 articles. Lines are 95 % intervals (bootstrap over articles).");
  });
  it("carries interval, count and unit", () => {
    const spec = topTermsChart(rows);
    expect(open(spec).data.values[0]).toMatchObject({
      value: rows[0]!.perMillion,
      low: rows[0]!.low,
      high: rows[0]!.high,
      figure: "372",
    });
    expect(styles(spec)).toEqual(["interval", "dot", "figure", "note"]);
    expect(open(spec).layer[1].encoding.x.title).toBe("Frequency (per million tokens)");
  });
  it("says that one article gives no intervals", () => {
    expect(subtitle(topTermsChart(sample.termRows(3, 1), { articles: 1 }))).toBe(
      "3 terms in 1 article. There are no intervals, which need at least two articles.",
    );
  });
  it("speaks its first and last row", () => {
    expect(topTermsChart(rows.slice(0, 2)).description).toBe(
      "Most frequent terms: 2 terms as dots by frequency per million tokens. First: “russia”, 15,000 per million " +
        "(95 % interval 12,575 to 17,963), 372 occurrences in 31 articles; last: “china”, 9,231 per million.",
    );
  });
  it("refuses a top of nothing", () => {
    expect(() => topTermsChart(rows, { top: 0 })).toThrow(
      'topTermsChart requires a whole number of at least 1 as top (got "0"), leave it out for the default',
    );
  });
});

describe("termsByDocumentChart", () => {
  const rows = freeze(sample.documentTermRows(5, 4));
  it("orders articles by date and leaves zeros blank", () => {
    const spec = termsByDocumentChart([...rows].reverse());
    const labels: string[] = open(spec).layer[0].encoding.y.scale.domain;
    expect(labels.map((label) => label.split(" · ")[0])).toEqual([
      "21 Jan 2022",
      "27 Jan 2022",
      "4 Feb 2022",
      "24 Feb 2022",
      "1 Mar 2022",
    ]);
    expect(open(spec).data.values).toHaveLength(rows.filter((row) => row.count > 0).length);
  });
  it("keeps the forty articles that use the terms most, and says so", () => {
    const spec = termsByDocumentChart(sample.documentTermRows(60, 3));
    expect(open(spec).layer[0].encoding.y.scale.domain).toHaveLength(40);
    expect(subtitle(spec)).toContain("3 terms in 40 of 60 articles, those that use these terms most.");
  });
  it("refuses more cells than a spec may hold", () => {
    expect(() => termsByDocumentChart(sample.documentTermRows(300, 30), { top: 300 })).toThrow(
      'requires at most 5000 cells (got "9000")',
    );
  });
});

describe("polarityByDocumentChart", () => {
  const rows = freeze(sample.sentimentRows(5));
  it("lists articles by date against a zero line", () => {
    const spec = polarityByDocumentChart([...rows].reverse());
    expect(open(spec).data.values[0].label).toMatch(/^21 Jan 2022 · As Russia’s/);
    expect(styles(spec)[0]).toBe("zero");
  });
  it("holds zero inside the axis even where all is negative", () => {
    const [low, high] = open(
      polarityByDocumentChart(rows.map((row) => ({ ...row, polarity: -0.5, low: -0.6, high: -0.4 }))),
    ).layer[1].encoding.x.scale.domain;
    expect(low).toBeLessThanOrEqual(-0.6);
    expect(high).toBeGreaterThan(0);
  });
  it("names two articles of one day and title apart", () => {
    const twice = [rows[0]!, { ...rows[0]!, docId: "other" }];
    const labels = open(polarityByDocumentChart(twice)).data.values.map((row: { label: string }) => row.label);
    expect(new Set(labels).size).toBe(2);
  });
});

describe("polarityOverTimeChart", () => {
  const stylesOf = (rows: number) => styles(polarityOverTimeChart(freeze(sample.sentimentRows(rows))));
  it("shows articles alone below ten, and means of months from ten on", () => {
    expect(stylesOf(9)).not.toContain("smooth");
    expect(stylesOf(31)).toContain("smooth");
    expect(stylesOf(31)).toContain("band");
  });
  it("draws articles dated by month alone at mid-month, and says so", () => {
    const rows = sample.sentimentRows(9);
    const times = open(polarityOverTimeChart(rows)).data.values.map((row: { time: number }) => row.time);
    expect(rows.some((row) => row.published === "2022-02")).toBe(true);
    expect(times).toContain(Date.UTC(2022, 1, 15));
    expect(readNotes(polarityOverTimeChart(rows))).toContain("Articles dated by month alone are drawn at mid-month.");
  });
  it("leaves undated articles out and says so", () => {
    const spec = polarityOverTimeChart(sample.sentimentRows(31));
    expect(open(spec).data.values).toHaveLength(30);
    expect(subtitle(spec)).toContain("31 articles; 1 without a month of publication left out.");
  });
  it("names every article where they are few", () => {
    const names = layersOf(polarityOverTimeChart(sample.sentimentRows(5))).at(-1).data.values;
    expect(names).toHaveLength(5);
  });
  it("takes every second of more than fit, and says so", () => {
    const many = Array.from({ length: 6000 }, (_, index) => ({ ...sample.sentimentRows(1)[0]!, docId: `d${index}` }));
    const spec = polarityOverTimeChart(many);
    expect(open(spec).data.values).toHaveLength(3000);
    expect(subtitle(spec)).toContain("one in 2 by date is drawn");
  });
});

describe("mentionsOverTimeChart", () => {
  const rows = freeze(sample.actorMonthRows(12, 31));
  const slots = (spec: TopLevelSpec): string[] => open(spec).vconcat[0].layer[0].encoding.x.scale.domain;
  it("has a slot for each month with articles, and a mark for those without", () => {
    const found = slots(mentionsOverTimeChart(rows));
    expect(found.slice(0, 4)).toEqual(["2021-10|2", "2021-11|1", "2021-12|2", "2022-01|3"]);
    expect(found.filter((slot) => slot.startsWith("~"))).toContain("~2022-08");
    expect(found.filter((slot) => slot.startsWith("2022-05"))).toEqual([]);
  });
  it("draws a panel for each of the actors named most, all on one scale", () => {
    const { vconcat } = open(mentionsOverTimeChart(rows, { top: 3 }));
    expect(vconcat).toHaveLength(3);
    expect(
      new Set(
        vconcat.map((panel: { layer: { encoding: { y: { scale: { domain: number[] } } } }[] }) =>
          panel.layer[0]!.encoding.y.scale.domain.join(),
        ),
      ).size,
    ).toBe(1);
  });
  it("takes an actor without a row in a month that has articles as a share of zero", () => {
    const [first, ...rest] = rows.filter((row) => row.actorId === "china");
    const china = open(mentionsOverTimeChart([...rows.filter((row) => row.actorId === "russia"), ...rest])).vconcat[1];
    expect(first!.month).toBe("2021-10");
    expect(china.data.values[0]).toMatchObject({ slot: "2021-10|2", share: 0, low: null });
  });
  it("refuses what is not a month", () => {
    expect(() => mentionsOverTimeChart([{ ...rows[0]!, month: "2022" }])).toThrow(
      'mentionsOverTimeChart requires months as "2022-02" (got "2022")',
    );
  });
  it("gives people the colour of their country when told it", () => {
    const colour = (countryOf?: Record<string, string>) =>
      open(
        mentionsOverTimeChart(
          rows.filter((row) => row.actorId === "wang-yi"),
          countryOf ? { countryOf } : {},
        ),
      ).vconcat[0].layer[0].mark.color;
    expect(colour({ "wang-yi": "china" })).toBe("#cf4a26");
    expect(colour()).toBe("#8b8e94");
  });
});

describe("polarityByActorChart", () => {
  it("draws those named most, each in its colour, with sentences as figure", () => {
    const rows = freeze(sample.actorPolarityRows(34, 31));
    const values = open(polarityByActorChart(rows, { top: 2 })).data.values;
    expect(values.map((row: object) => ({ ...row }))).toMatchObject([
      { label: "Russia", figure: "621", colour: "#86358f", low: rows[0]!.low },
      { label: "China", figure: "311", colour: "#cf4a26" },
    ]);
  });
});

describe("titles from articles", () => {
  it("stay data: on one line, without marks that turn the reading direction", () => {
    const label: string = open(polarityByDocumentChart([{ ...sample.sentimentRows(1)[0]!, title: sample.nasty }])).data
      .values[0].tip0;
    expect(label).toContain("<script>alert(1)</script>");
    expect(label).toContain("مرحبا");
    expect(label).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });
});
