import type { TopLevelSpec } from "vega-lite";
import { describe, expect, it } from "vitest";
import { lightenSpec } from "../../src/notebook/light-spec.js";
import { runView } from "../../src/render/run-view.js";
import { allCharts, emptyCharts } from "../charts/all-charts.js";

interface Item {
  readonly tooltip?: unknown;
  readonly items?: readonly Item[];
}
const tooltips = (item: Item): unknown[] => [
  ...(item.tooltip === undefined ? [] : [item.tooltip]),
  ...(item.items ?? []).flatMap(tooltips),
];

/** What a reader sees of a spec: the picture, and what it says under the mouse. */
const draw = (spec: TopLevelSpec) =>
  runView(spec, async (view) => [await view.toSVG(), tooltips((view.scenegraph() as unknown as { root: Item }).root)]);

const light = (values: unknown, more: object = {}) =>
  (lightenSpec({ mark: "bar", data: { values, ...more } }) as { data: unknown }).data;

describe("lightenSpec", () => {
  it.each(Object.entries({ ...allCharts, ...emptyCharts }))("draws the same of %s", async (_, build) => {
    const spec = build();
    const before = structuredClone(spec);
    const lighter = lightenSpec(spec) as TopLevelSpec;
    expect(spec).toEqual(before);
    expect(await draw(lighter)).toEqual(await draw(spec));
    expect(JSON.stringify(lighter)).not.toContain('"evidence"');
  });

  it("makes a small part of charts with many marks", () => {
    const sizes = (spec: unknown) => JSON.stringify(spec, null, 1).length;
    const spec = allCharts["terms by document, 31 × 25"]!();
    expect(sizes(lightenSpec(spec))).toBeLessThan(sizes(spec) / 2);
  });

  it("writes rows as CSV, with the types of what is not text", () => {
    expect(
      light([
        { name: 'said "no", and', count: 1.5, high: null, sure: true, gone: null },
        { name: "two\nlines", count: -2e-9, high: 3, sure: false, gone: null },
      ]),
    ).toEqual({
      values: 'name,count,high,sure,gone\n"said ""no"", and",1.5,,true,\n"two\nlines",-2e-9,3,false,',
      format: { type: "csv", parse: { count: "number", high: "number", sure: "boolean", gone: "number" } },
    });
  });

  it.each([
    [
      "texts of which some are null",
      [
        { a: "x", b: 1 },
        { a: null, b: 2 },
      ],
    ],
    ["a field that some rows lack", [{ a: "x", b: 1 }, { a: "y" }]],
    [
      "as many fields by other names",
      [
        { a: "x", b: 1 },
        { a: "y", c: 1 },
      ],
    ],
    [
      "numbers beside texts",
      [
        { a: "x", b: 1 },
        { a: 1, b: 2 },
      ],
    ],
    ["values within values", [{ a: { x: 1 }, b: 1 }]],
    ["a single field, whose empty cell would be an empty line", [{ a: "x" }, { a: "" }]],
    ["an evidence that is a text", [{ evidence: "x", b: [1] }]],
    ["plain numbers", [1, 2]],
    ["nothing", []],
  ])("leaves %s as rows", (_, values) => {
    expect(light(values)).toEqual({ values });
  });

  it("leaves data in a form of their own alone", () => {
    const format = { type: "json", property: "rows" };
    expect(light([{ a: 1, b: 2 }], { format })).toEqual({ values: [{ a: 1, b: 2 }], format });
    expect(light("a,b\n1,2")).toEqual({ values: "a,b\n1,2" });
    expect(lightenSpec({ data: { url: "x.csv" } })).toEqual({ data: { url: "x.csv" } });
  });
});
