// What all charts share: options, title, subtitle, notes, theme, alt text, a limit on rows, the picture of no rows.

import type { TopLevelSpec } from "datelines/vega-lite";
import { cutText, measureText, wrapText } from "./text-width.js";
import { chartPadding, chartWidth, fontSizes, theme } from "./theme.js";

/** What every chart returns. */
export type ChartSpec = TopLevelSpec;

/** With fewer articles than this, charts also draw each article as a point, where the rows of articles are given. */
export const fewArticles = 10;

/** Options that every chart takes. */
export interface ChartOptions {
  /** Articles the rows were made from; the subtitle says how many. */
  readonly articles?: number;
  /** Replaces the chart's own title. */
  readonly title?: string;
  /**
   * Width of the whole chart in CSS pixels; matrices draw fewer columns where it is less. Default 720, at least 360.
   */
  readonly width?: number;
}

/** Options of a chart that draws the first rows only. */
export interface TopOptions extends ChartOptions {
  /** Number of rows to draw at most, the largest first. */
  readonly top?: number;
}

/** Options of charts that colour actors. */
export interface ActorOptions extends TopOptions {
  /** Country of an actor by its id, so that people and organisations take the colour of their country. */
  readonly countryOf?: Readonly<Record<string, string | null>>;
}

/** No spec holds more rows than this; the subtitle says what is left out. */
export const maximumRows = 5000;

/** Width between the paddings, in CSS pixels. */
export const innerWidth = chartWidth - 2 * chartPadding;

/** Width between the paddings of a chart with these options. */
export const innerWidthOf = ({ width = chartWidth }: ChartOptions): number => Math.max(360, width) - 2 * chartPadding;

/** How many of a matrix's columns a chart with these options has room for, with slanted headings above them. */
export const columnRoom = (options: ChartOptions, columns: number): number =>
  innerWidthOf(options) >= innerWidth
    ? columns
    : Math.max(4, Math.min(columns, Math.floor((innerWidthOf(options) - 190) / 18)));

/** The widest that labels at the side may be, so that a narrow chart has room for its marks. */
export const labelRoom = (options: ChartOptions, most: number): number =>
  Math.min(most, Math.round(innerWidthOf(options) * 0.37));

/** A sentence that may be absent. */
export type Sentence = string | false | undefined;

/** Small print below a chart. */
interface Foot {
  /** Sentences; absent ones are skipped. */
  readonly notes: readonly Sentence[];
  /** Pixels that labels take on the left of the marks, and that axis and legend take below them. */
  readonly left: number;
  readonly below: number;
}

interface Frame {
  readonly title: string;
  /** Two sentences at most: what is shown and of how many; what the marks are. */
  readonly subtitle: readonly [shown: Sentence, marks?: Sentence];
  /** Alt text, in sentences. */
  readonly description: string;
  /** The rest of the spec: data, marks, encoding. */
  readonly body: object;
  /** Everything else that a reader needs to know. */
  readonly foot?: Foot;
  /** Width that title, subtitle and notes may fill. */
  readonly width?: number;
}

const present = (sentences: readonly Sentence[]): string =>
  sentences.filter((sentence) => typeof sentence === "string" && sentence !== "").join(" ");

/** A whole spec from its parts, in the kit's theme. */
export function frameChart({ title, subtitle, description, body, foot, width = innerWidth }: Frame): TopLevelSpec {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: plainLabel(description),
    title: {
      // Semi-bold is up to 6 % wider than the regular weight that is measured.
      text: wrapText(plainLabel(title), fontSizes.title * 1.06, width),
      subtitle: wrapText(present(subtitle), fontSizes.subtitle, width),
    },
    config: theme,
    ...(foot ? addNotes(body, foot, width) : body),
  } as TopLevelSpec;
}

/** Pixels between a chart and the notes below it. */
const noteGap = 16;

/** The body with its notes as a last layer, in the last panel if there are several. */
function addNotes(body: object, { notes, left, below }: Foot, width: number): object {
  const lines = wrapText(present(notes), fontSizes.small, width);
  if (lines.length === 0) return body;
  const note = {
    data: { values: [{}] },
    mark: {
      type: "text",
      style: "note",
      align: "left",
      baseline: "top",
      // The theme's size of text would win over that of the style.
      fontSize: fontSizes.small,
      lineHeight: 15,
      dx: Math.round(0 - left),
      dy: Math.round(below) + noteGap,
    },
    encoding: { x: { value: 0 }, y: { value: "height" }, text: { value: lines } },
  };
  const { layer, vconcat } = body as { layer?: readonly object[]; vconcat?: readonly { layer: readonly object[] }[] };
  if (layer) return { ...body, layer: [...layer, note] };
  const last = vconcat!.at(-1)!;
  return { ...body, vconcat: [...vconcat!.slice(0, -1), { ...last, layer: [...last.layer, note] }] };
}

/** The picture of no rows: the title and one sentence that says why nothing is drawn. */
export function frameNothing(title: string, options: ChartOptions, shown: Sentence, sentence: string): TopLevelSpec {
  return frameChart({
    title: options.title ?? title,
    subtitle: [shown],
    description: `${options.title ?? title}. ${sentence}`,
    body: {
      width: Math.ceil(Math.max(320, measureText(sentence, fontSizes.label) + 16)),
      height: 48,
      data: { values: [{ sentence }] },
      mark: { type: "text", style: "note", align: "left" },
      encoding: { x: { value: 0 }, y: { value: 24 }, text: { field: "sentence", type: "nominal" } },
    },
  });
}

/** The number of things to draw, checked. */
export function readTop(functionName: string, top: number): number {
  if (!Number.isInteger(top) || top < 1) {
    throw new RangeError(
      `${functionName} requires a whole number of at least 1 as top (got "${top}"), leave it out for the default`,
    );
  }
  return top;
}

/** Throws where a chart would hold more rows than a spec may. */
export function checkRows(functionName: string, rows: number, what: string, remedy = "pass a smaller top"): void {
  if (rows > maximumRows)
    throw new RangeError(`${functionName} requires at most ${maximumRows} ${what} (got "${rows}"), ${remedy}`);
}

/** The `top` largest rows; those of one size in the order of their ids. */
export function largest<Row>(
  rows: Iterable<Row>,
  top: number,
  sizeAndId: (row: Row) => readonly [size: number, id: string],
): Row[] {
  const sized = [...rows].map((row) => ({ row, by: sizeAndId(row) }));
  return sized
    .sort(({ by: [a, x] }, { by: [b, y] }) => b - a || (x < y ? -1 : 1))
    .slice(0, top)
    .map(({ row }) => row);
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

/** Labels of names, cut to fit a width, no two alike. */
export const cutLabels = (names: readonly string[], width: number): string[] =>
  uniqueLabels(names.map((name) => cutText(plainLabel(name), fontSizes.label, width)));

/** Text on one line, without control characters and without characters that reverse the direction of what follows. */
export const plainLabel = (text: string): string =>
  text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\s]+/gu, " ").trim() || "(no name)";
