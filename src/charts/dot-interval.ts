// Dots with intervals, one row each: the picture of the charts that rank or list.

import { innerWidth } from "./chart-frame.js";
import { measureText } from "./text-width.js";
import { fontSizes } from "./theme.js";
import { type Tooltip, tooltipColumns, tooltipFields } from "./tooltips.js";

/** One row of the chart. */
export interface DotItem {
  /** Names the row; must be unique. */
  readonly label: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Figure in the column on the right. */
  readonly figure: string;
  /** Colour of the dot, where it has one of its own. */
  readonly colour?: string;
  /** What finds the sentences behind the mark: see src/measure/evidence. */
  readonly evidence: object;
  readonly tooltip: Tooltip;
}

/** One article's own value, drawn as a ring in the row of its label. */
export type ArticlePoint = Pick<DotItem, "label" | "value" | "evidence" | "tooltip">;

interface DotOptions {
  /** Articles one by one, where they are few. */
  readonly points: readonly ArticlePoint[];
  readonly axis: string;
  /** Width between the paddings. */
  readonly width: number;
  /** Heading of the column of figures. */
  readonly figures: string;
  /** Values may be negative: the zero line is drawn and the domain holds a little of both sides. */
  readonly signed: boolean;
}

/** Pixels that the axis and its title take below the plot. */
const axisHeight = 42;

const domainOf = (items: readonly DotItem[], points: readonly ArticlePoint[], signed: boolean): [number, number] => {
  const own = points.map(({ value }) => value);
  const low = Math.min(0, ...items.map((item) => item.low ?? item.value), ...own);
  const high = Math.max(0, ...items.map((item) => item.high ?? item.value), ...own);
  if (!signed) return [0, high > 0 ? high : 1];
  // A side without values still shows a fifth of the scale, so that zero never lies on the edge.
  const span = Math.max(high - low, 0.1);
  return [Math.min(low, -0.2 * span), Math.max(high, 0.2 * span)];
};

const widest = (texts: readonly string[]): number =>
  Math.max(...texts.map((text) => measureText(text, fontSizes.label)));

/** Data, size and layers of dots with intervals, and the room that labels and axis take. */
export function drawDots(
  items: readonly DotItem[],
  { axis, figures, signed, points, width: room }: DotOptions,
): { readonly body: object; readonly left: number; readonly below: number } {
  const labels = items.map((item) => item.label);
  const labelWidth = widest(labels);
  const figureWidth = widest([figures, ...items.map((item) => item.figure)]);
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
  const layer = [
    ...(signed ? [{ data: { values: [{ value: 0 }] }, mark: { type: "rule", style: "zero" }, encoding: { x } }] : []),
    {
      transform: [{ filter: { field: "low", valid: true } }],
      mark: { type: "rule", style: "interval" },
      encoding: { y, x: { ...x, field: "low" }, x2: { field: "high" }, tooltip },
    },
    ...(points.length > 0
      ? [
          {
            data: { values: points.map(({ tooltip: tip, ...point }) => ({ ...point, ...tooltipColumns(tip) })) },
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
  ];
  const values = items.map(({ tooltip: tip, ...item }) => ({ ...item, ...tooltipColumns(tip) }));
  return { body: { width, height: { step: 22 }, data: { values }, layer }, left: labelWidth + 7, below: axisHeight };
}
