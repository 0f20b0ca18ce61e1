// What all charts share: options, title, subtitle, theme, alt text, the limit on rows and the picture of no rows.

import type { TopLevelSpec } from "datelines/vega-lite";
import { formatCount, formatNumber } from "./format.js";
import { measureText, wrapText } from "./text-width.js";
import { chartPadding, chartWidth, fontSizes, theme } from "./theme.js";

/** What every chart gives. */
export type ChartSpec = TopLevelSpec;

/** Below so many articles charts show the articles themselves as points, where they are given. */
export const fewArticles = 10;

/** Options that every chart takes. */
export interface ChartOptions {
  /** Articles the rows were made from; said in the subtitle. */
  readonly articles?: number;
  /** In place of the chart's own title. */
  readonly title?: string;
  /**
   * Width of the whole chart in CSS pixels; matrices draw fewer columns where it is less. Default 720, at least 360.
   */
  readonly width?: number;
}

/** A chart of the first so many rows. */
export interface TopOptions extends ChartOptions {
  /** At most so many are drawn, the largest first. */
  readonly top?: number;
}

/** No spec holds more rows than this; what is left out is said in the subtitle. */
export const maximumRows = 5000;

/** Width between the paddings, in CSS pixels. */
export const innerWidth = chartWidth - 2 * chartPadding;

/** Width between the paddings of a chart with these options. */
export const innerWidthOf = ({ width = chartWidth }: ChartOptions): number => Math.max(360, width) - 2 * chartPadding;

/** Columns of a matrix that a chart with these options has room for, of so many, with turned headings above them. */
export const columnRoom = (options: ChartOptions, columns: number): number => (innerWidthOf(options) >= innerWidth ? columns : Math.max(4, Math.min(columns, Math.floor((innerWidthOf(options) - 190) / 18))));

/** The widest that labels at the side may be, so that a narrow chart has room for its marks. */
export const labelRoom = (options: ChartOptions, most: number): number => Math.min(most, Math.round(innerWidthOf(options) * 0.37));

interface Frame {
  readonly title: string;
  /** Sentences of the subtitle; empty ones are left out. */
  readonly subtitle: readonly (string | false | undefined)[];
  /** Alt text, in sentences. */
  readonly description: string;
  /** The rest of the spec: data, marks, encoding. */
  readonly body: object;
  /** Width that title and subtitle may fill. */
  readonly width?: number;
}

/** A whole spec from its parts, in the kit's theme. */
export function frameChart({ title, subtitle, description, body, width = innerWidth }: Frame): TopLevelSpec {
  const sentences = subtitle.filter((sentence): sentence is string => typeof sentence === "string" && sentence !== "");
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: plainLabel(description),
    title: {
      // Semi-bold is up to 6 % wider than the regular weight that is measured.
      text: wrapText(plainLabel(title), fontSizes.title * 1.06, width),
      subtitle: wrapText(sentences.join(" "), fontSizes.subtitle, width),
    },
    config: theme,
    ...body,
  } as TopLevelSpec;
}

/** The picture of no rows: the title and one sentence that says why nothing is drawn. */
export function frameNothing(title: string, options: ChartOptions, sentence: string): TopLevelSpec {
  return frameChart({
    title: options.title ?? title,
    subtitle: [sayArticles(options.articles)],
    description: `${options.title ?? title}. ${sentence}`,
    body: {
      width: Math.ceil(Math.max(320, measureText(sentence, fontSizes.label) + 16)),
      height: 48,
      data: { values: [{ sentence }] },
      mark: { type: "text", style: "note", align: "left" },
      encoding: {
        x: { value: 0 },
        y: { value: 24 },
        text: { field: "sentence", type: "nominal" },
      },
    },
  });
}

/** "31 articles." or nothing where the number is not known. */
export const sayArticles = (articles: number | undefined): string =>
  articles === undefined ? "" : `${formatCount(articles, "article")}.`;

/** "The 25 largest of 1,204 terms." or nothing where all are drawn. */
export const sayTop = (shown: number, all: number, what: string): string =>
  shown < all ? `${formatNumber(shown)} of ${formatNumber(all)} ${what}.` : "";

/** What the rings are, where there are any. */
export const sayPoints = (points: readonly unknown[]): string => (points.length === 0 ? "" : "Rings: the articles, one by one.");

/** What the lines are, over what they were drawn again, and whether some or all are missing. */
export function sayIntervals(rows: readonly { readonly low: number | null }[], over: string, what = "Lines", need = over): string {
  const missing = rows.filter((row) => row.low === null).length;
  if (missing === rows.length) return `No intervals: they need at least two ${need}.`;
  const without = missing === 0 ? "" : `; ${formatNumber(missing)} of ${formatNumber(rows.length)} without`;
  return `${what}: 95 % interval (bootstrap over ${over}${without}).`;
}

/** The number of things to draw, checked. */
export function readTop(functionName: string, top: number): number {
  if (!Number.isInteger(top) || top < 1) {
    throw new RangeError(`${functionName} requires a whole number of at least 1 as top (got "${top}"), leave it out for the default`);
  }
  return top;
}

/** Labels that name each thing once: a second "Kim" becomes "Kim (2)". */
export function uniqueLabels(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let label = name;
    for (let time = 2; taken.has(label); time++) label = `${name} (${time})`;
    taken.add(label);
    return label;
  });
}

/** Text on one line, without control characters and without marks that turn the direction of what follows. */
export const plainLabel = (text: string): string =>
  text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\s]+/gu, " ").trim() || "(no name)";
