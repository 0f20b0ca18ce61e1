import type { TopLevelSpec } from "vega-lite";
import { describe, expect, it } from "vitest";
import {
  actorNetworkChart,
  coOccurrenceChart,
  mentionsOverTimeChart,
  polarityByActorChart,
  polarityByDocumentChart,
  polarityOverTimeChart,
  termsByDocumentChart,
  topTermsChart,
} from "../../src/charts/index.js";
import { layersOf, open, readNotes, subtitle } from "./read-spec.js";
import * as sample from "./sample-rows.js";

const styles = (spec: TopLevelSpec): string[] => layersOf(spec).map(({ mark }) => mark.style);

const freeze = <Rows extends readonly object[]>(rows: Rows): Rows => {
  for (const row of rows) Object.freeze(row);
  return Object.freeze(rows) as Rows;
};

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

describe("coOccurrenceChart", () => {
  const rows = freeze(sample.coOccurrenceRows(8, 5));
  it("is symmetric, with a blank diagonal", () => {
    const cells: { row: string; column: string; sentences: number }[] = open(coOccurrenceChart(rows)).data.values;
    const key = (a: string, b: string, n: number) => `${a}|${b}|${n}`;
    const all = new Set(cells.map((cell) => key(cell.row, cell.column, cell.sentences)));
    for (const cell of cells) {
      expect(cell.row).not.toBe(cell.column);
      expect(all).toContain(key(cell.column, cell.row, cell.sentences));
    }
    expect(cells).toHaveLength(rows.length * 2);
  });
  it("greys what is not above chance: a large q, fewer than expected, or no q", () => {
    const above = (change: object) =>
      open(coOccurrenceChart([{ ...rows[0]!, sentences: 9, expected: 2, q: 0.01, ...change }])).data.values[0].above;
    expect(above({})).toBe(true);
    expect(above({ q: 0.06 })).toBe(false);
    expect(above({ expected: 9 })).toBe(false);
    expect(above({ q: null })).toBe(false);
  });
  it("does not depend on the order of the rows", () => {
    const spec = coOccurrenceChart([...rows].reverse());
    expect(open(spec).layer[0].encoding.x).toEqual(open(coOccurrenceChart(rows)).layer[0].encoding.x);
  });
});

describe("coOccurrenceChart, by community", () => {
  const pair = (source: string, target: string, sentences: number) => ({
    ...sample.coOccurrenceRows(2, 5)[0]!,
    source,
    sourceName: source,
    target,
    targetName: target,
    sentences,
  });
  // Two triangles that one weak pair joins; totals alone would mix them: d 41, a 31, c 30 …
  const rows = freeze([
    pair("a", "b", 10),
    pair("a", "c", 20),
    pair("b", "c", 10),
    pair("d", "e", 20),
    pair("d", "f", 20),
    pair("e", "f", 5),
    pair("a", "d", 1),
  ]);
  const spec = coOccurrenceChart(rows);

  it("puts actors of one community side by side, those named most first", () => {
    const { x, y } = layersOf(spec)[0].encoding;
    expect(x.scale.domain).toEqual(["d", "e", "f", "a", "c", "b"]);
    expect(y.scale.domain).toEqual(x.scale.domain);
  });

  it("frames each community, and says so", () => {
    expect(layersOf(spec).at(-1).data.values).toEqual([
      { first: "d", last: "f" },
      { first: "a", last: "b" },
    ]);
    expect(readNotes(spec)).toContain("Frames: communities of actors mentioned together.");
  });

  it("says what grey means, where a pair is grey and only there", () => {
    const grey = "grey cells are not shown to be above chance (false-discovery rate above 0.05)";
    const strong = rows.map((row) => ({ ...row, expected: 0.5, q: 0.01 }));
    expect(subtitle(coOccurrenceChart(rows.map((row) => ({ ...row, q: 0.2 }))))).toContain(grey);
    expect(subtitle(coOccurrenceChart(strong))).not.toContain(grey);
  });
});
describe("actorNetworkChart", () => {
  const [nodes, edges] = [freeze(sample.networkRows(34, 31)), freeze(sample.coOccurrenceRows(34, 31))];
  it("is the same whatever the order of the rows", () => {
    expect(actorNetworkChart([...nodes].reverse(), [...edges].reverse())).toEqual(actorNetworkChart(nodes, edges));
  });
  it("draws all edges between drawn actors and no others", () => {
    const drawn = new Set(
      [...nodes]
        .sort((a, b) => b.mentions - a.mentions)
        .slice(0, 10)
        .map((row) => row.actorId),
    );
    const spec = open(actorNetworkChart(nodes, edges, { top: 10 }));
    const count = spec.layer
      .filter((layer: { mark: { type: string } }) => layer.mark.type === "rule")
      .flatMap((layer: { data: { values: object[] } }) => layer.data.values);
    expect(count).toHaveLength(edges.filter((edge) => drawn.has(edge.source) && drawn.has(edge.target)).length);
  });
  it("greys edges at or below chance, and says so", () => {
    const above = (change: object) => {
      const [edge] = edges;
      const ends = nodes.filter(({ actorId }) => actorId === edge!.source || actorId === edge!.target);
      const chart = actorNetworkChart(ends, [{ ...edge!, sentences: 9, expected: 2, q: 0.01, ...change }]);
      return [
        open(chart).layer[0].mark.style,
        subtitle(chart).includes("thin grey lines are not shown to be above chance (false-discovery rate above 0.05)"),
      ];
    };
    expect(above({})).toEqual(["edge", false]);
    expect(above({ q: 0.051 })).toEqual(["edgeChance", true]);
    expect(above({ expected: 9 })).toEqual(["edgeChance", true]);
    expect(above({ q: null })).toEqual(["edgeChance", true]);
  });
  it("says how many names found no room", () => {
    const crowded = Array.from({ length: 120 }, (_, index) => ({
      ...nodes[0]!,
      actorId: `a${index}`,
      name: `Ministry of Foreign Affairs ${index}`,
      mentions: 5,
    }));
    const spec = actorNetworkChart(crowded, [], { top: 120 });
    const shown = layersOf(spec).at(-1).data.values.length;
    expect(shown).toBeLessThan(120);
    expect(readNotes(spec)).toContain(`${120 - shown} names left out for lack of room.`);
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
