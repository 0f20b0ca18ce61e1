// Polarity of articles at the time they were published, each with its interval; from ten articles on with a mean.

import type { TopLevelSpec } from "datelines/vega-lite";
import { sayToneValidity, sentimentColumns, type SentimentRow } from "../measure/tone/index.js";
import { type ChartOptions, frameChart, frameNothing, innerWidthOf, maximumRows, plainLabel, sayArticles, sayIntervals } from "./chart-frame.js";
import { shortTitle } from "./document-labels.js";
import { tooltipColumns, tooltipFields } from "./dot-interval.js";
import { axisTitle, dateToTime, formatCount, formatDate, formatInterval, formatNumber } from "./format.js";
import { type Box, labelBox, placeLabels } from "./label-placement.js";
import { meanByMonth, type MonthMean } from "./monthly-mean.js";
import { layOutTime, tickLabel } from "./time-axis.js";

/** Articles from which on there are means, and articles that a month needs for one. */
const fewest = 10;
const fewestInMonth = 3;
const height = 320;

interface Dated {
  readonly row: SentimentRow;
  readonly time: number;
}

const tooltipOf = (row: SentimentRow) => ({
  [sentimentColumns.title.title]: plainLabel(row.title),
  [sentimentColumns.published.title]: formatDate(row.published),
  [sentimentColumns.polarity.title]: formatNumber(row.polarity, 2),
  "95 % interval": formatInterval(row.low, row.high, 2),
  [sentimentColumns.sentences.title]: formatNumber(row.sentences),
});

/** Lowest and highest of all that is drawn, zero included, and a little more. */
const valueDomain = (shown: readonly Dated[], means: readonly MonthMean[]): [number, number] => {
  let [low, high] = [-0.05, 0.05];
  for (const { row } of shown) {
    low = Math.min(low, row.low ?? row.polarity);
    high = Math.max(high, row.high ?? row.polarity);
  }
  for (const mean of means) {
    low = Math.min(low, mean.low);
    high = Math.max(high, mean.high);
  }
  const margin = (high - low) * 0.06;
  return [low - margin, high + margin];
};

/** A position in pixels that stands in a column. */
const pixel = (field: string): object => ({ field, type: "quantitative", scale: null, axis: null });

/**
 * Names of all articles where they are few, else of the two lowest and the two highest, without overlap: long names
 * clear of all intervals first, then short ones, then across intervals.
 */
function nameArticles(shown: readonly Dated[], x: (time: number) => number, y: (value: number) => number, gaps: readonly Box[], width: number) {
  const byPolarity = [...shown].sort((a, b) => a.row.polarity - b.row.polarity);
  const named = new Set(shown.length < fewest ? shown : [...byPolarity.slice(0, 2), ...byPolarity.slice(-2)]);
  const bars = shown.flatMap(({ row, time }) =>
    row.low === null || row.high === null ? [] : [{ x1: x(time) - 2, x2: x(time) + 2, y1: y(row.high), y2: y(row.low) }],
  );
  const dots = shown.map(({ row, time }) => ({ x1: x(time) - 4, x2: x(time) + 4, y1: y(row.polarity) - 4, y2: y(row.polarity) + 4 }));
  const zero = { x1: 0, x2: width, y1: y(0) - 1, y2: y(0) + 1 };
  const placed = new Map<Dated, { readonly px: number; readonly py: number; readonly name: string; readonly box: Box }>();
  for (const [room, obstacles] of [[190, bars], [115, bars], [190, []], [115, []]] as const) {
    const left = [...named].filter((entry) => !placed.has(entry));
    const points = left.map(({ row, time }) => ({ x: x(time), y: y(row.polarity), radius: 4, text: shortTitle(row.title, room) }));
    const taken = [...placed.values()].map(({ box }) => box);
    const places = placeLabels(points, { x1: 0, y1: 0, x2: width, y2: height }, [...obstacles, ...dots, ...gaps, zero, ...taken]);
    for (const [index, place] of places.entries()) {
      if (place === null) continue;
      const name = points[index]!.text;
      placed.set(left[index]!, { px: place.x, py: place.y, name, box: labelBox(place, name) });
    }
  }
  return [...placed.values()].map(({ px, py, name }) => ({ px, py, name }));
}

/**
 * Chart of the polarity of articles over time: one dot an article with its 95 % interval over its sentences.
 *
 * Reading: below ten articles there are only the articles, with their names. From ten on a level line gives
 * the mean of each month with three articles or more and a band its 95 % t interval over those articles.
 *
 * @param rows one row an article, in any order; those without a month are left out, which the
 *   subtitle says; beyond 4,000 every second, third … by date is drawn
 * @returns a Vega-Lite spec; a sentence in place of the picture when no article has a date
 * @example
 * polarityOverTimeChart(scoreSentiment(corpus));
 */
export function polarityOverTimeChart(rows: readonly SentimentRow[], options: ChartOptions = {}): TopLevelSpec {
  const title = options.title ?? "Polarity of articles over time";
  const dated = rows
    .flatMap((row): Dated[] => {
      const time = row.published === null ? null : dateToTime(row.published);
      return time === null ? [] : [{ row, time }];
    })
    .sort((a, b) => a.time - b.time || (a.row.docId < b.row.docId ? -1 : 1));
  if (dated.length === 0) return frameNothing(title, options, "No article has a month of publication.");

  const every = Math.ceil(dated.length / (maximumRows - 1000));
  const shown = dated.filter((_, index) => index % every === 0);
  const means = shown.length < fewest ? [] : meanByMonth(shown.map(({ row, time }) => ({ time, value: row.polarity })), fewestInMonth);

  const width = innerWidthOf(options) - 64;
  const axis = layOutTime(shown.map(({ time }) => time), width);
  const [lowest, highest] = valueDomain(shown, means);
  const names = nameArticles(
    shown,
    axis.position,
    (value) => ((highest - value) / (highest - lowest)) * height,
    axis.breaks.map(({ x1, x2 }) => ({ x1, x2, y1: 0, y2: height })),
    width,
  );

  const monthTip = (month: MonthMean) => ({
    Month: formatDate(new Date(month.start).toISOString().slice(0, 7)),
    Articles: formatNumber(month.count),
    "Mean polarity": formatNumber(month.mean, 2),
    "95 % interval": formatInterval(month.low, month.high, 2),
  });
  const monthMarks = means.map((month) => {
    const { x1, x2 } = axis.clip(month.start, month.end);
    return { x1, x2, mean: month.mean, low: month.low, high: month.high, evidence: { month: new Date(month.start).toISOString().slice(0, 7), rated: true }, ...tooltipColumns(monthTip(month)) };
  });
  const monthTooltip = means.length > 0 ? tooltipFields(Object.keys(monthTip(means[0]!))) : [];

  // Times as plain numbers: vega's date scales speak the machine's time zone here and there.
  const x = {
    field: "time",
    type: "quantitative",
    title: null,
    scale: { domain: axis.domain, range: axis.range, nice: false, zero: false },
    axis: { values: axis.ticks, tickCount: axis.ticks.length, labelExpr: tickLabel, grid: false, ticks: true, tickSize: 4, labelOverlap: "greedy", labelSeparation: 8 },
  };
  const y = {
    field: "polarity",
    type: "quantitative",
    title: axisTitle(sentimentColumns.polarity),
    scale: { domain: [lowest, highest], nice: false, zero: false },
    axis: { grid: true },
  };
  const tooltip = tooltipFields(Object.keys(tooltipOf(shown[0]!.row)));
  const undated = rows.length - dated.length;
  const byPolarity = [...shown].sort((a, b) => a.row.polarity - b.row.polarity);
  const say = ({ row }: Dated) =>
    `“${plainLabel(row.title)}” (${formatDate(row.published)}) at ${formatNumber(row.polarity, 2)}, 95 % interval ${formatInterval(row.low, row.high, 2)}`;
  return frameChart({
    title,
    width: innerWidthOf(options),
    subtitle: [
      sayArticles(options.articles ?? rows.length),
      undated > 0 && `${formatNumber(undated)} without a month of publication left out.`,
      every > 1 && `One in ${formatNumber(every)} by date is drawn.`,
      shown.some(({ row }) => row.published!.length === 7) && "A month without a day stands at its middle.",
      sayIntervals(shown.map(({ row }) => row), "sentences", "Upright lines"),
      axis.breaks.length > 0 && "The axis leaves out long times without articles.",
      means.length > 0 && `Level lines and bands: mean of a month with ${fewestInMonth} articles or more and its 95 % t interval.`,
      sayToneValidity("sentences"),
    ],
    description:
      `${title}: ${formatCount(shown.length, "article")} as dots from ${formatDate(shown[0]!.row.published)} to ${formatDate(shown.at(-1)!.row.published)}, ` +
      `−1 negative, 1 positive. Lowest ${say(byPolarity[0]!)}; highest ${say(byPolarity.at(-1)!)}.`,
    body: {
      width,
      height,
      data: {
        values: shown.map(({ row, time }) => ({ time, polarity: row.polarity, low: row.low, high: row.high, evidence: { docId: row.docId, rated: true }, ...tooltipColumns(tooltipOf(row)) })),
      },
      layer: [
        { data: { values: [{ zero: 0 }] }, mark: { type: "rule", style: "zero" }, encoding: { y: { ...y, field: "zero" } } },
        {
          transform: [{ filter: { field: "low", valid: true } }],
          mark: { type: "rule", style: shown.length < fewest ? "interval" : shown.length > 80 ? "faintestInterval" : "faintInterval" },
          encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" }, tooltip },
        },
        ...(means.length > 0
          ? [
              {
                data: { values: monthMarks },
                mark: { type: "rect", style: "band" },
                encoding: { x: pixel("x1"), x2: { field: "x2" }, y: { ...y, field: "low" }, y2: { field: "high" }, tooltip: monthTooltip },
              },
              {
                data: { values: monthMarks },
                mark: { type: "rule", style: "smooth" },
                encoding: { x: pixel("x1"), x2: { field: "x2" }, y: { ...y, field: "mean" }, tooltip: monthTooltip },
              },
            ]
          : []),
        { mark: { type: "circle", style: shown.length > 80 ? "smallDot" : "dot" }, encoding: { x, y, tooltip } },
        ...(axis.breaks.length > 0
          ? [
              {
                data: { values: axis.breaks.map(({ x1, x2 }) => ({ x1, x2 })) },
                mark: { type: "rect", style: "break" },
                encoding: { x: pixel("x1"), x2: { field: "x2" }, y: { value: -2 }, y2: { value: height + 2 } },
              },
              {
                data: { values: axis.breaks.map(({ x1, x2, text }) => ({ middle: (x1 + x2) / 2, text: text.replace(" ", "\n") })) },
                mark: { type: "text", style: "note", align: "center", baseline: "middle", lineBreak: "\n", lineHeight: 13 },
                encoding: { x: pixel("middle"), y: { value: height - 26 }, text: { field: "text", type: "nominal" } },
              },
            ]
          : []),
        ...["halo", "name"].map((style) => ({
          data: { values: names },
          mark: { type: "text", style, align: "left", baseline: "middle" },
          encoding: {
            x: pixel("px"),
            y: pixel("py"),
            text: { field: "name", type: "nominal" },
          },
        })),
      ],
    },
  });
}
