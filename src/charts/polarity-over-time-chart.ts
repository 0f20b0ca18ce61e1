// Polarity of articles by date of publication, each with its interval; from ten articles on with monthly means.

import type { TopLevelSpec } from "datelines/vega-lite";
import { sayToneValidity, sentimentColumns, type SentimentRow } from "../measure/tone/index.js";
import { type ArticleMark, placeArticleNames } from "./article-names.js";
import {
  type ChartOptions,
  fewArticles,
  frameChart,
  frameNothing,
  innerWidthOf,
  maximumRows,
  plainLabel,
} from "./chart-frame.js";
import { sayArticles, sayIntervals, saySentence } from "./chart-words.js";
import { axisTitle, dateToTime, formatCount, formatDate, formatInterval, formatNumber } from "./format.js";
import { meanByMonth, type MonthMean } from "./monthly-mean.js";
import { tellRow } from "./ranking.js";
import { type AxisBreak, layOutTime, tickLabel, type TimeAxis } from "./time-axis.js";
import { type Tooltip, tooltipColumns, tooltipFields } from "./tooltips.js";

/** Articles that a month needs for a mean. */
const fewestInMonth = 3;

/** More dots than this are drawn small, with faint intervals. */
const manyDots = 80;

const height = 320;

/** Pixels that the axes take on the left and below. */
const [axisWidth, axisHeight] = [58, 24];

interface Dated {
  readonly row: SentimentRow;
  readonly time: number;
}

const tooltipOf = (row: SentimentRow): Tooltip => ({
  [sentimentColumns.title.title]: plainLabel(row.title),
  [sentimentColumns.published.title]: formatDate(row.published),
  [sentimentColumns.polarity.title]: formatNumber(row.polarity, 2),
  "95 % interval": formatInterval(row.low, row.high, 2),
  [sentimentColumns.sentences.title]: formatNumber(row.sentences),
});

const monthOf = ({ start }: MonthMean): string => new Date(start).toISOString().slice(0, 7);

const monthTooltip = (mean: MonthMean): Tooltip => ({
  Month: formatDate(monthOf(mean)),
  Articles: formatNumber(mean.count),
  "Mean polarity": formatNumber(mean.mean, 2),
  "95 % interval": formatInterval(mean.low, mean.high, 2),
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

/** A position in pixels, read from a field. */
const pixel = (field: string): object => ({ field, type: "quantitative", scale: null, axis: null });

/** The names of all articles where they are few, else of the two lowest and the two highest. */
function nameArticles(
  shown: readonly Dated[],
  { position, breaks }: TimeAxis,
  y: (value: number) => number,
  width: number,
) {
  const marks = shown.map(
    ({ row: { title, polarity, low, high }, time }): ArticleMark => ({
      title,
      x: position(time),
      y: y(polarity),
      top: high === null ? null : y(high),
      bottom: low === null ? null : y(low),
    }),
  );
  // Lower on the page is lower in polarity.
  const byPolarity = [...marks].sort((a, b) => b.y - a.y);
  const ends = new Set([...byPolarity.slice(0, 2), ...byPolarity.slice(-2)]);
  return placeArticleNames(
    shown.length < fewArticles ? marks : [...ends],
    marks,
    { x1: 0, y1: 0, x2: width, y2: height },
    [...breaks.map(({ x1, x2 }) => ({ x1, x2, y1: 0, y2: height })), { x1: 0, x2: width, y1: y(0) - 1, y2: y(0) + 1 }],
  );
}

/** Bands and lines of the means of months. */
function monthLayers(means: readonly MonthMean[], axis: TimeAxis, y: object): object[] {
  if (means.length === 0) return [];
  const values = means.map((mean) => {
    const { x1, x2 } = axis.clip(mean.start, mean.end);
    const evidence = { month: monthOf(mean), rated: true };
    return { x1, x2, mean: mean.mean, low: mean.low, high: mean.high, evidence, ...tooltipColumns(monthTooltip(mean)) };
  });
  const shared = { x: pixel("x1"), x2: { field: "x2" }, tooltip: tooltipFields(Object.keys(monthTooltip(means[0]!))) };
  return [
    {
      data: { values },
      mark: { type: "rect", style: "band" },
      encoding: { ...shared, y: { ...y, field: "low" }, y2: { field: "high" } },
    },
    { data: { values }, mark: { type: "rule", style: "smooth" }, encoding: { ...shared, y: { ...y, field: "mean" } } },
  ];
}

/** Blanks where the axis skips time, each with the time that it skips. */
function breakLayers(breaks: readonly AxisBreak[]): object[] {
  if (breaks.length === 0) return [];
  return [
    {
      data: { values: breaks.map(({ x1, x2 }) => ({ x1, x2 })) },
      mark: { type: "rect", style: "break" },
      encoding: { x: pixel("x1"), x2: { field: "x2" }, y: { value: -2 }, y2: { value: height + 2 } },
    },
    {
      data: { values: breaks.map(({ x1, x2, text }) => ({ middle: (x1 + x2) / 2, text: text.replace(" ", "\n") })) },
      mark: { type: "text", style: "note", align: "center", baseline: "middle", lineBreak: "\n", lineHeight: 13 },
      encoding: { x: pixel("middle"), y: { value: height - 26 }, text: { field: "text", type: "nominal" } },
    },
  ];
}

/** Style of the intervals: the more there are, the fainter. */
const intervalStyle = (articles: number): string =>
  articles < fewArticles ? "interval" : articles > manyDots ? "faintestInterval" : "faintInterval";

/**
 * Chart of the polarity of articles over time: one dot an article with its 95 % interval over its sentences.
 *
 * Reading: with fewer than ten articles there are only the articles, with their names. From ten on, a horizontal line
 * shows the mean of each month with at least three articles, and a band its 95 % t interval over those articles.
 * Articles dated by month alone are drawn at mid-month.
 *
 * @param rows one row an article, in any order; those without a month of publication are left out, and of more than
 *   4,000 only every second, third … by date is drawn; the subtitle says both
 * @param options title and width
 * @returns a Vega-Lite spec; a sentence instead of the picture if no article has a month of publication
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
  if (dated.length === 0)
    return frameNothing(title, options, sayArticles(options), "No article has a month of publication.");

  const every = Math.ceil(dated.length / (maximumRows - 1000));
  const shown = dated.filter((_, index) => index % every === 0);
  const drawnRows = shown.map(({ row }) => row);
  const times = shown.map(({ time }) => time);
  const values = shown.map(({ row, time }) => ({ time, value: row.polarity }));
  const means = shown.length < fewArticles ? [] : meanByMonth(values, fewestInMonth);

  const width = innerWidthOf(options) - 64;
  const axis = layOutTime(times, width);
  const [lowest, highest] = valueDomain(shown, means);
  const names = nameArticles(shown, axis, (value) => ((highest - value) / (highest - lowest)) * height, width);
  // Times as plain numbers: vega's date scales depend on the machine's time zone here and there.
  const x = {
    field: "time",
    type: "quantitative",
    title: null,
    scale: { domain: axis.domain, range: axis.range, nice: false, zero: false },
    axis: {
      values: axis.ticks,
      tickCount: axis.ticks.length,
      labelExpr: tickLabel,
      grid: false,
      ticks: true,
      tickSize: 4,
      labelOverlap: "greedy",
      labelSeparation: 8,
    },
  };
  const y = {
    field: "polarity",
    type: "quantitative",
    title: axisTitle(sentimentColumns.polarity),
    scale: { domain: [lowest, highest], nice: false, zero: false },
    axis: { grid: true },
  };
  const tooltip = tooltipFields(Object.keys(tooltipOf(drawnRows[0]!)));
  const undated = rows.length - dated.length;
  const byPolarity = [...drawnRows].sort((a, b) => a.polarity - b.polarity);
  const [first, last] = [drawnRows[0]!, drawnRows.at(-1)!].map(({ published }) => formatDate(published));
  const [least, most] = [byPolarity[0]!, byPolarity.at(-1)!].map((row) =>
    tellRow(
      row,
      {
        name: `“${plainLabel(row.title)}” (${formatDate(row.published)})`,
        value: row.polarity,
        count: formatCount(row.sentences, "sentence"),
      },
      2,
    ),
  );
  return frameChart({
    title,
    width: innerWidthOf(options),
    subtitle: [
      saySentence([
        formatCount(rows.length, "article"),
        undated > 0 && `${formatNumber(undated)} without a month of publication left out`,
        every > 1 && `one in ${formatNumber(every)} by date is drawn`,
      ]),
      saySentence([
        sayIntervals(drawnRows, { over: "sentences", lines: "vertical lines" }),
        means.length > 0 &&
          "horizontal lines and bands are the means of months " +
            `with at least ${fewestInMonth} articles and their 95 % t intervals`,
      ]),
    ],
    description:
      `${title}: ${formatCount(shown.length, "article")} as dots from ${first} to ${last}, ` +
      `−1 negative, 1 positive. Lowest: ${least}; highest: ${most}.`,
    body: {
      width,
      height,
      data: {
        values: shown.map(({ row, time }) => ({
          time,
          polarity: row.polarity,
          low: row.low,
          high: row.high,
          evidence: { docId: row.docId, rated: true },
          ...tooltipColumns(tooltipOf(row)),
        })),
      },
      layer: [
        {
          data: { values: [{ zero: 0 }] },
          mark: { type: "rule", style: "zero" },
          encoding: { y: { ...y, field: "zero" } },
        },
        {
          transform: [{ filter: { field: "low", valid: true } }],
          mark: { type: "rule", style: intervalStyle(shown.length) },
          encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" }, tooltip },
        },
        ...monthLayers(means, axis, y),
        { mark: { type: "circle", style: shown.length > manyDots ? "smallDot" : "dot" }, encoding: { x, y, tooltip } },
        ...breakLayers(axis.breaks),
        ...["halo", "name"].map((style) => ({
          data: { values: names },
          mark: { type: "text", style, align: "left", baseline: "middle" },
          encoding: { x: pixel("px"), y: pixel("py"), text: { field: "name", type: "nominal" } },
        })),
      ],
    },
    foot: {
      notes: [
        drawnRows.some(({ published }) => published!.length === 7) &&
          "Articles dated by month alone are drawn at mid-month.",
        axis.breaks.length > 0 && "The axis skips long periods without articles.",
        sayToneValidity("sentences"),
      ],
      left: axisWidth,
      below: axisHeight,
    },
  });
}
