// Shows a value in a notebook in the form each front end handles best. What each one handles was
// tried out: JupyterLab and VS Code draw Vega-Lite 5, page exports and repository viewers show PNG.

import { inspect } from "node:util";
import { lightenSpec } from "./light-spec.js";
import { tableHtml, tableText, viewTable } from "./table-view.js";
import { findDisplaySender } from "./tslab-door.js";

/** Draws a chart as PNG; `width` and `height` are the size to show it at, whatever the scale. */
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
 * A chart (Vega-Lite spec) is one message: live where the front end draws Vega-Lite, else a picture,
 * else its description. It is sent in few bytes: rows as CSV, the picture without smoothed edges (`renderPng` gives
 * better ones). A DataFrame or an array of rows is a table of at most 20 rows. Text is shown
 * as it is, anything else as `util.inspect` writes it. Outside a notebook the text alone is printed.
 *
 * @param value a Vega-Lite spec, a DataFrame, an array of plain objects, or anything
 * @returns nothing, so that a cell that ends in `await show(…)` prints nothing more
 * @example await show(topTermsChart(rows))
 */
export async function show(value: unknown): Promise<void> {
  await showWith(value, async (spec, options) => {
    const { renderPng } = await import("../render/index.js");
    return renderPng(spec as Parameters<typeof renderPng>[0], options);
  });
}

/** `show` with a renderer of one's own, for tests. */
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
