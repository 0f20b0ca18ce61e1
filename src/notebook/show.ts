// Shows a value in a notebook in the form that each front end handles best. This was tried out: JupyterLab and VS Code
// draw Vega-Lite 5, exported pages and repository viewers show PNG.

import { inspect } from "node:util";
import { lightenSpec } from "./light-spec.js";
import { tableHtml, tableText, viewTable } from "./table-view.js";
import { findDisplaySender } from "./tslab-door.js";

/** Draws a chart as PNG; `width` and `height` are the size at which to show it, at any scale. */
export type PngRenderer = (
  spec: object,
  options: { scale?: number; smooth?: boolean },
) => Promise<{ png: Uint8Array; width: number; height: number }>;

/**
 * How pictures are drawn. A notebook is kept with its outputs, and a picture at twice the pixels with smooth edges takes
 * nine times the bytes.
 */
const picture = { scale: 1.5, smooth: false };

const vegaLiteType = "application/vnd.vegalite.v5+json";
const vegaLiteSchema = "https://vega.github.io/schema/vega-lite/v5.json";

/**
 * Shows a chart, a table or any other value below the cell.
 *
 * A chart (Vega-Lite spec) is one message in three forms: live for front ends that draw Vega-Lite, a picture for others,
 * its description for the rest. It is kept small: rows travel as CSV, and the picture has no smoothed edges (`renderPng`
 * makes better ones). A DataFrame or an array of rows becomes a table of at most 20 rows. Text is shown unchanged, any
 * other value as `util.inspect` writes it. Outside a notebook only the text is printed.
 *
 * @param value a Vega-Lite spec, a DataFrame, an array of plain objects, or any other value
 * @returns nothing, so that a cell that ends in `await show(…)` prints nothing more
 * @throws Error if the chart cannot be drawn: vega or vega-lite warn
 * @example
 * await show(topTermsChart(countTerms(corpus)));
 */
export async function show(value: unknown): Promise<void> {
  await showWith(value, async (spec, options) => {
    const { renderPng } = await import("../render/index.js");
    return renderPng(spec as Parameters<typeof renderPng>[0], options);
  });
}

/** `show` with another renderer, for tests. */
export async function showWith(value: unknown, renderPng: PngRenderer): Promise<void> {
  // Looked up before anything is awaited, so that the display lands in the cell that asked for it.
  const send = findDisplaySender();
  if (isChart(value)) {
    const text = describeChart(value);
    if (send === null) return console.log(text);
    const { png, width, height } = await renderPng(value, picture);
    send(
      {
        [vegaLiteType]: { ...(lightenSpec(value) as object), $schema: vegaLiteSchema },
        "image/png": Buffer.from(png).toString("base64"),
        "text/plain": text,
      },
      { "image/png": { height, width } },
    );
    return;
  }
  const table = viewTable(value);
  const text = table === null ? (typeof value === "string" ? value : inspect(value)) : tableText(table);
  if (send === null) return console.log(text);
  send(table === null ? { "text/plain": text } : { "text/html": tableHtml(table), "text/plain": text });
}

/** Whether a value is a Vega-Lite spec: by its schema, or by a view and data. */
export function isChart(value: unknown): value is Record<string, unknown> {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return false;
  const spec = value as Record<string, unknown>;
  if (typeof spec["$schema"] === "string") return spec["$schema"].includes("vega-lite");
  const views = ["mark", "layer", "hconcat", "vconcat", "concat", "facet", "repeat", "spec"];
  return ("data" in spec || "datasets" in spec) && views.some((view) => view in spec);
}

/** The chart's alternative text, else its title. */
function describeChart(spec: Record<string, unknown>): string {
  const { description, title } = spec;
  if (typeof description === "string") return description;
  const text = title !== null && typeof title === "object" && "text" in title ? title.text : title;
  if (Array.isArray(text)) return text.join(" ");
  return typeof text === "string" ? text : "chart";
}
