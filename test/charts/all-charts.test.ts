import { createRequire } from "node:module";
import { Ajv } from "ajv";
import type { TopLevelSpec } from "vega-lite";
import { beforeAll, describe, expect, it } from "vitest";
import { darkTheme, maximumRows, theme } from "../../src/charts/index.js";
import { renderSvg } from "../../src/render/index.js";
import { allCharts, emptyCharts } from "./all-charts.js";
import { findTextFaults } from "./scene-text.js";

let explain: (spec: unknown) => string;
beforeAll(() => {
  const schema = createRequire(import.meta.url)("vega-lite/vega-lite-schema.json");
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  explain = (spec) => (validate(spec) ? "" : JSON.stringify(validate.errors?.slice(0, 3)));
});

const countRows = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, child]) => sum + (key === "values" && Array.isArray(child) ? child.length : countRows(child)),
    0,
  );
};

describe.each(Object.entries({ ...allCharts, ...emptyCharts }))("%s", (_, build) => {
  it("fits the schema of Vega-Lite", () => {
    expect(explain(build())).toBe("");
  });

  it("has text that can be read: none cut, none over other text", async () => {
    expect(await findTextFaults(build())).toEqual([]);
  });

  it("is the same from the same rows, and JSON all through", () => {
    const spec = build();
    expect(build()).toEqual(spec);
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });

  it("stays within the limit of rows and the width of a column", async () => {
    const spec = build();
    expect(countRows(spec)).toBeLessThanOrEqual(maximumRows);
    const [, width] = /<svg [^>]*?width="([\d.]+)"/.exec(await renderSvg(spec))!;
    expect(Number(width)).toBeLessThanOrEqual(760);
  });

  it("has alt text and the one theme", () => {
    const spec = build();
    expect(spec.description!.length).toBeGreaterThan(20);
    expect(spec.description).not.toMatch(/undefined|NaN|null/);
    expect(spec.config).toBe(theme);
  });

  it("says in at most two sentences what it shows", () => {
    const { subtitle } = build().title as { subtitle: string[] };
    expect(subtitle.join(" ").split(/(?<=\.) /).length).toBeLessThanOrEqual(2);
  });

  it("turns dark as a whole when the config is exchanged", async () => {
    const svg = await renderSvg({ ...build(), config: darkTheme } as TopLevelSpec);
    expect(svg).toContain(String(darkTheme.background));
    // The neutral colours of the light ground: none may stand in a spec itself.
    for (const colour of ["#ffffff", "#1f1f1d", "#66665f", "#e7e5df", "#1f5f8b", "#8f9aa3"])
      expect(svg).not.toContain(colour);
  });
});

describe("a chart of no rows", () => {
  it.each(Object.entries(emptyCharts))("%s says why nothing is drawn", async (_, build) => {
    expect((await renderSvg(build())).replace(/<[^>]*>/g, " ")).toMatch(
      /There are no|No sentence mentions|No article has|No dated article/,
    );
  });
});

describe("findTextFaults", () => {
  const text = (values: object[]): TopLevelSpec => ({
    width: 200,
    height: 50,
    autosize: "none",
    data: { values },
    mark: { type: "text", align: "left" },
    encoding: {
      x: { field: "x", type: "quantitative", scale: null },
      y: { value: 20 },
      text: { field: "text", type: "nominal" },
    },
  });
  it("finds text over text", async () => {
    expect(
      await findTextFaults(
        text([
          { x: 10, text: "China" },
          { x: 20, text: "Russia" },
        ]),
      ),
    ).toEqual(["over each other: China / Russia"]);
  });
  it("finds text beyond the edge", async () => {
    expect(await findTextFaults(text([{ x: 190, text: "China" }]))).toEqual(["beyond the edge: China"]);
  });
  it("lets apart what is apart", async () => {
    expect(
      await findTextFaults(
        text([
          { x: 10, text: "China" },
          { x: 60, text: "Russia" },
        ]),
      ),
    ).toEqual([]);
  });
});
