// Dots with intervals, one line each, largest or earliest on top: the body of the charts that rank or list.

import { fewArticles, innerWidth } from "./chart-frame.js";
import { measureText } from "./text-width.js";
import { fontSizes } from "./theme.js";

/** One line of the chart. */
export interface DotItem {
  /** Names the line; must be unique. */
  readonly label: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Figure in the column on the right. */
  readonly figure: string;
  /** Colour of the dot, where it has one of its own. */
  readonly colour?: string;
  /** What the mark leads to: see src/evidence. */
  readonly evidence: object;
  /** What the tooltip says, in order. */
  readonly tooltip: Readonly<Record<string, string>>;
}

/** One article's own value, drawn on the line of a label. */
export type ArticlePoint = Pick<DotItem, "label" | "value" | "evidence" | "tooltip">;

/** The points of the articles on the lines that are drawn, where the articles are few; none where they are many. */
export function articlePoints<Key extends string, Own extends Keyed<Key>>(
  key: Key,
  shown: readonly Keyed<Key>[],
  labels: readonly string[],
  { articles = Infinity, byDocument = [] }: { readonly articles?: number; readonly byDocument?: readonly Own[] },
  pointOf: (row: Own, label: string) => Omit<ArticlePoint, "label">,
): ArticlePoint[] {
  if (articles >= fewArticles) return [];
  const lineOf = new Map(shown.map((row, index) => [row[key], labels[index]!]));
  return byDocument.flatMap((row) => {
    const label = lineOf.get(row[key]);
    return label === undefined ? [] : [{ label, ...pointOf(row, label) }];
  });
}

/** A row of whom or what its key names. */
type Keyed<Key extends string> = Readonly<Record<Key, string | null>>;

interface DotOptions {
  /** Articles one by one, where they are few. */
  readonly points?: readonly ArticlePoint[];
  readonly axis: string;
  /** Width between the paddings. */
  readonly width?: number;
  /** Heading of the column of figures. */
  readonly figures: string;
  /** Values may be negative: the zero line is drawn and the domain holds a little of both sides. */
  readonly signed?: boolean;
  readonly step?: number;
}

/** Tooltip channels from the first item's names; a row's `tooltip` object becomes its columns `tip 0`, `tip 1` … */
export const tooltipFields = (names: readonly string[]): object[] =>
  names.map((title, index) => ({ field: `tip${index}`, type: "nominal", title }));

/** The columns that `tooltipFields` names. */
export const tooltipColumns = (tooltip: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.values(tooltip).map((value, index) => [`tip${index}`, value]));

const domainOf = (items: readonly DotItem[], points: readonly ArticlePoint[], signed: boolean): [number, number] => {
  const own = points.map(({ value }) => value);
  const low = Math.min(0, ...items.map((item) => item.low ?? item.value), ...own);
  const high = Math.max(0, ...items.map((item) => item.high ?? item.value), ...own);
  if (!signed) return [0, high > 0 ? high : 1];
  // A side without values still shows a fifth of the scale, so that zero never lies on the edge.
  const span = Math.max(high - low, 0.1);
  return [Math.min(low, -0.2 * span), Math.max(high, 0.2 * span)];
};

/** Data, size and layers of dots with intervals. */
export function dotIntervalBody(
  items: readonly DotItem[],
  { axis, figures, signed = false, step = 22, points = [], width: room = innerWidth }: DotOptions,
): object {
  const labels = items.map((item) => item.label);
  const labelWidth = Math.max(...labels.map((label) => measureText(label, fontSizes.label)));
  const figureWidth = Math.max(
    ...[figures, ...items.map((item) => item.figure)].map((text) => measureText(text, fontSizes.label)),
  );
  const width = Math.max(150, Math.floor(room - labelWidth - figureWidth - 28));
  const figureEdge = width + 14 + figureWidth;
  const coloured = items.some((item) => item.colour !== undefined);
  const y = {
    field: "label",
    type: "nominal",
    scale: { domain: labels },
    axis: { title: null, labelLimit: 0, grid: false },
  };
  const x = {
    field: "value",
    type: "quantitative",
    scale: { domain: domainOf(items, points, signed), nice: true },
    title: axis,
    axis: { grid: true, ...(room < innerWidth && { tickCount: 3 }) },
  };
  const tooltip = tooltipFields(Object.keys(items[0]!.tooltip));
  return {
    width,
    height: { step },
    data: {
      values: items.map(({ label, value, low, high, figure, colour, evidence, tooltip: tip }) => ({
        label,
        value,
        low,
        high,
        figure,
        evidence,
        ...(colour !== undefined && { colour }),
        ...tooltipColumns(tip),
      })),
    },
    layer: [
      ...(signed ? [{ data: { values: [{ value: 0 }] }, mark: { type: "rule", style: "zero" }, encoding: { x } }] : []),
      {
        transform: [{ filter: { field: "low", valid: true } }],
        mark: { type: "rule", style: "interval" },
        encoding: { y, x: { ...x, field: "low" }, x2: { field: "high" }, tooltip },
      },
      ...(points.length > 0
        ? [
            {
              data: {
                values: points.map(({ label, value, evidence, tooltip: tip }) => ({
                  label,
                  value,
                  evidence,
                  ...tooltipColumns(tip),
                })),
              },
              mark: { type: "point", style: "articleDot" },
              encoding: { y, x, tooltip: tooltipFields(Object.keys(points[0]!.tooltip)) },
            },
          ]
        : []),
      {
        mark: { type: "circle", style: "dot" },
        encoding: { y, x, tooltip, ...(coloured && { color: { field: "colour", type: "nominal", scale: null } }) },
      },
      {
        mark: { type: "text", style: "figure", align: "right", baseline: "middle" },
        encoding: { y, x: { value: figureEdge }, text: { field: "figure", type: "nominal" } },
      },
      {
        data: { values: [{}] },
        mark: { type: "text", style: "note", align: "right", baseline: "bottom" },
        encoding: { x: { value: figureEdge }, y: { value: -4 }, text: { value: figures } },
      },
    ],
  };
}
