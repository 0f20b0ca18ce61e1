import { describe, expect, it } from "vitest";
import {
  isSigned,
  polarityByActorChart,
  polarityByDocumentChart,
  polarityOverTimeChart,
  quotationsBySpeakerChart,
  toneByActorChart,
  toneByPairChart,
  toneOverTimeChart,
} from "../../src/charts/index.js";
import { layOutMonths, monthAxis } from "../../src/charts/month-panels.js";
import { readToneValidity, sayToneValidity } from "../../src/measure/tone/index.js";
import { open, readNotes, subtitle } from "./read-spec.js";
import * as sample from "./sample-rows.js";

describe("charts of polarity and tone", () => {
  it("say how valid their scores are", () => {
    for (const spec of [
      polarityByActorChart(sample.actorPolarityRows(8, 5)),
      polarityByDocumentChart(sample.sentimentRows(5)),
      polarityOverTimeChart(sample.sentimentRows(31)),
    ])
      expect(readNotes(spec)).toContain(sayToneValidity("sentences"));
    for (const spec of [
      toneByActorChart(sample.actorToneRows(8, 5)),
      toneByPairChart(sample.pairToneRows(8, 5)),
      toneOverTimeChart(sample.monthToneRows(8, 5)),
    ])
      expect(readNotes(spec)).toContain(sayToneValidity("targets"));
  });
  it("say so with the measured figures", () => {
    const { pearson, texts } = readToneValidity().find(
      ({ task, scorer }) => task === "sentences" && scorer === "datelines",
    )!;
    expect(sayToneValidity("sentences")).toContain(`r = ${pearson!.toFixed(2).slice(1)} `);
    expect(sayToneValidity("sentences")).toContain(`n = ${texts.toLocaleString("en")} `);
  });
});

describe("toneByPairChart", () => {
  const rows = sample.pairToneRows(12, 31);
  it("has a cell for each pair, coloured by tone from negative to positive, with its judgements", () => {
    const spec = open(toneByPairChart(rows));
    const first = rows.find(({ source, target }) => source === "china" && target === "russia")!;
    expect(spec.data.values).toHaveLength(rows.length);
    expect(spec.data.values).toContainEqual(
      expect.objectContaining({ source: "China", target: "Russia", tone: first.tone, judgements: first.judgements }),
    );
    const [low, middle, high] = spec.layer[0].encoding.color.scale.domain;
    expect([middle, low + high]).toEqual([0, 0]);
  });
  it("holds who speaks and of whom to those with most judgements, and says so", () => {
    const spec = toneByPairChart(rows, { top: 3 });
    expect(open(spec).layer[0].encoding.x.scale.domain).toHaveLength(3);
    expect(subtitle(spec)).toContain(
      "3 of 13 speakers (rows) and 3 of 12 actors (columns), those with most judgements.",
    );
  });
  it("has no line and no column without a cell", () => {
    const { data, layer } = open(toneByPairChart(rows, { top: 4 }));
    expect(new Set(data.values.map((cell: { source: string }) => cell.source))).toEqual(
      new Set(layer[0].encoding.y.scale.domain),
    );
    expect(new Set(data.values.map((cell: { target: string }) => cell.target))).toEqual(
      new Set(layer[0].encoding.x.scale.domain),
    );
  });
  it("shows the sign only of an interval without zero, of five articles or more", () => {
    expect(
      [
        [0.1, 0.3, 5],
        [-0.3, -0.1, 9],
        [-0.1, 0.3, 9],
        [0.1, 0.3, 4],
      ].map(([low, high, documents]) => isSigned({ low: low!, high: high!, documents: documents! })),
    ).toEqual([true, true, false, false]);
    expect(isSigned({ low: null, high: null, documents: 9 })).toBe(false);
  });
  it("refuses a top of nothing", () => {
    expect(() => toneByPairChart(rows, { top: 0 })).toThrow(
      "toneByPairChart requires a whole number of at least 1 as top",
    );
  });
});

describe("toneByActorChart", () => {
  it("puts those judged most on top, with their intervals", () => {
    const rows = sample.actorToneRows(8, 31);
    const spec = open(toneByActorChart([...rows].reverse(), { top: 2 }));
    expect(spec.data.values).toMatchObject(
      rows.slice(0, 2).map(({ targetName, tone, low, high }) => ({ label: targetName, value: tone, low, high })),
    );
  });
});

describe("toneOverTimeChart", () => {
  const rows = sample.monthToneRows(8, 31);
  it("draws a panel for each of the actors judged most, on one scale round zero", () => {
    const { vconcat } = open(toneOverTimeChart(rows, { top: 3 }));
    expect(vconcat).toHaveLength(3);
    const domains = vconcat.map(
      (panel: { layer: { encoding: { y: { scale: { domain: number[] } } } }[] }) =>
        panel.layer[0]!.encoding.y.scale.domain,
    );
    expect(new Set(domains.map(String)).size).toBe(1);
    expect(domains[0][0]).toBe(-domains[0][1]);
  });
  it("holds every interval inside the scale", () => {
    const { vconcat } = open(toneOverTimeChart(rows));
    const [, end] = vconcat[0].layer[0].encoding.y.scale.domain;
    expect(
      vconcat
        .flatMap((panel: { data: { values: { low: number | null; high: number | null }[] } }) => panel.data.values)
        .filter(
          ({ low, high }: { low: number | null; high: number | null }) =>
            Math.abs(low ?? 0) > end || Math.abs(high ?? 0) > end,
        ),
    ).toEqual([]);
  });
  it("refuses what is not a month", () => {
    expect(() => toneOverTimeChart([{ ...rows[0]!, month: "2022" }])).toThrow(
      'toneOverTimeChart requires months as "2022-02" (got "2022")',
    );
  });
});

describe("quotationsBySpeakerChart", () => {
  const spec = quotationsBySpeakerChart(sample.speakerRows(6, 31), { articles: 31 });
  it("draws known speakers, those quoted most first, with marked and reported quotations", () => {
    expect(open(spec).data.values).toHaveLength(6);
    expect(open(spec).data.values[0]).toMatchObject({ label: "Russia", value: 108, figure: "77 + 31" });
  });
  it("says how many quotations are not drawn", () => {
    expect(readNotes(spec)).toContain("Quotations left out: 12 (somebody else), 3 (nobody named).");
  });
});

describe("layOutMonths", () => {
  it("marks months without articles", () => {
    expect(
      layOutMonths(
        new Map([
          ["2024-10", 1],
          ["2022-02", 4],
          ["2022-03", 2],
        ]),
      ),
    ).toEqual(["2022-02|4", "2022-03|2", "~2024-10", "2024-10|1"]);
  });
  it("turns labels upright where they are many", () => {
    expect([monthAxis(["a"]), monthAxis(Array.from({ length: 20 }, String))]).toMatchObject([
      { labelAngle: 0 },
      { labelAngle: -90 },
    ]);
  });
});
