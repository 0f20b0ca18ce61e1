// Tone toward actors over time: one small panel an actor, all over the same months and on one scale.

import type { TopLevelSpec } from "datelines/vega-lite";
import { monthToneColumns, type MonthToneRow, sayToneValidity } from "../measure/tone/index.js";
import { actorColour } from "./actor-colours.js";
import { frameChart, frameNothing, innerWidthOf, labelRoom, maximumRows, plainLabel, readTop, sayArticles, sayIntervals, sayTop, uniqueLabels } from "./chart-frame.js";
import { tooltipColumns, tooltipFields } from "./dot-interval.js";
import { formatCount, formatDate, formatInterval, formatNumber } from "./format.js";
import { layOutMonths, monthAxis } from "./month-slots.js";
import type { ActorOptions } from "./polarity-by-actor-chart.js";
import { cutText, measureText } from "./text-width.js";
import { fontSizes } from "./theme.js";

const panelHeight = 60;
/** Room for the labels of the axis of tone. */
const axisWidth = 48;
/** Ends of the common scale. */
const ends = [0.3, 0.5, 0.7, 0.85];

const tooltipOf = (row: MonthToneRow) => ({
  [monthToneColumns.targetName.title]: plainLabel(row.targetName),
  [monthToneColumns.month.title]: formatDate(row.month),
  [monthToneColumns.tone.title]: formatNumber(row.tone, 2),
  "95 % interval": formatInterval(row.low, row.high, 2),
  [monthToneColumns.judgements.title]: formatNumber(row.judgements),
  [monthToneColumns.documents.title]: `${formatNumber(row.documents)} of ${formatNumber(row.documentsOfMonth)}`,
});

/**
 * Chart of the mean tone toward actors by month, in one panel for each of the actors judged most.
 *
 * Reading: a month without a dot has articles that say nothing of the actor; "…" marks months without articles.
 * Months in which one article judges the actor have no interval.
 *
 * @param rows one row a target and month; the `top` targets with most judgements are drawn
 * @returns a Vega-Lite spec; a sentence in place of the picture when there are no months
 * @throws RangeError for a `top` that is not a whole number of at least 1, a month not written "2022-02", or more
 *   than 5,000 dots
 * @example
 * toneOverTimeChart(scoreToneByMonth(corpus), { top: 6, articles: 31 });
 */
export function toneOverTimeChart(rows: readonly MonthToneRow[], options: ActorOptions = {}): TopLevelSpec {
  const title = options.title ?? "Tone toward actors, by month";
  const top = readTop("toneOverTimeChart", options.top ?? 6);
  const months = new Map<string, number>();
  const byTarget = new Map<string, MonthToneRow[]>();
  for (const row of rows) {
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(row.month)) throw new RangeError(`toneOverTimeChart requires months as "2022-02" (got "${row.month}"), leave undated articles out`);
    months.set(row.month, row.documentsOfMonth);
    byTarget.set(row.target, [...(byTarget.get(row.target) ?? []), row]);
  }
  if (months.size === 0) return frameNothing(title, options, "No dated article judges an actor.");
  const total = (own: readonly MonthToneRow[]) => own.reduce((sum, { judgements }) => sum + judgements, 0);
  const shown = [...byTarget].sort(([a, left], [b, right]) => total(right) - total(left) || (a < b ? -1 : 1)).slice(0, top);
  const drawn = shown.flatMap(([, own]) => own);
  if (drawn.length > maximumRows) throw new RangeError(`toneOverTimeChart requires at most ${maximumRows} dots (got "${drawn.length}"), pass a smaller top`);
  const slots = layOutMonths(months);
  const names = uniqueLabels(shown.map(([, own]) => cutText(plainLabel(own[0]!.targetName), fontSizes.label, labelRoom(options, 150))));
  const labelWidth = Math.max(...names.map((name) => measureText(name, fontSizes.label * 1.06)));
  const width = Math.max(160, Math.min(slots.length * 90, Math.floor(innerWidthOf(options) - labelWidth - axisWidth)));
  const widest = Math.max(...drawn.map(({ tone, low, high }) => Math.max(Math.abs(low ?? tone), Math.abs(high ?? tone))));
  const end = ends.find((each) => each >= widest) ?? 1;
  const xOf = (isLast: boolean) => ({ field: "slot", type: "ordinal", scale: { domain: slots, paddingInner: 0.35, paddingOuter: 0.2 }, title: null, axis: isLast ? monthAxis(slots, width) : null });
  const yOf = (name: string) => ({
    field: "tone", type: "quantitative", title: name, scale: { domain: [-end, end], nice: false },
    axis: {
      labelExpr: "datum.value === 0 ? '0' : replace(format(datum.value, '+.2~f'), '-', '−')", values: [-end, 0, end], labelFontSize: fontSizes.small, style: "panelName", titleAngle: 0, titleAlign: "right", titleX: -axisWidth, titleY: panelHeight / 2, titleBaseline: "middle",
      minExtent: labelWidth + axisWidth,
    },
  });
  const tooltip = tooltipFields(Object.keys(tooltipOf(drawn[0]!)));
  const say = (own: readonly MonthToneRow[]) => {
    const lowest = own.reduce((a, b) => (b.tone < a.tone ? b : a));
    const highest = own.reduce((a, b) => (b.tone > a.tone ? b : a));
    return `${plainLabel(own[0]!.targetName)} from ${formatNumber(lowest.tone, 2)} (${formatDate(lowest.month)}) to ${formatNumber(highest.tone, 2)} (${formatDate(highest.month)})`;
  };
  const ordered = [...months.keys()].sort();
  return frameChart({
    title,
    width: innerWidthOf(options),
    subtitle: [
      sayArticles(options.articles),
      shown.length < byTarget.size && sayTop(shown.length, byTarget.size, "actors, those judged most"),
      "Dots: mean tone of the month’s judgements.",
      sayIntervals(drawn, "articles of the month", "Lines", "articles in a month that judge the actor"),
      "n: articles of the month.",
      slots.some((slot) => slot.startsWith("~")) && "…: months without articles that judge one of them.",
      sayToneValidity("targets"),
    ],
    description: `${title}: ${formatCount(shown.length, "actor")} over ${formatCount(ordered.length, "month")}, ${formatDate(ordered[0]!)} to ${formatDate(ordered.at(-1)!)}, from −1 (negative) to 1 (positive). ${shown.slice(0, 3).map(([, own]) => say(own)).join("; ")}.`,
    body: {
      spacing: 14,
      vconcat: shown.map(([id, own], index) => {
        const x = xOf(index === shown.length - 1);
        const y = yOf(names[index]!);
        return {
          width,
          height: panelHeight,
          data: { values: own.map((row) => ({ slot: `${row.month}|${months.get(row.month)!}`, tone: row.tone, low: row.low, high: row.high, evidence: { judged: row.target, month: row.month }, ...tooltipColumns(tooltipOf(row)) })) },
          layer: [
            { data: { values: [{ tone: 0 }] }, mark: { type: "rule", style: "zero" }, encoding: { y } },
            { transform: [{ filter: { field: "low", valid: true } }], mark: { type: "rule", style: "interval" }, encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" }, tooltip } },
            { mark: { type: "circle", style: "dot", color: actorColour(id, options.countryOf?.[id]) }, encoding: { x, y, tooltip } },
          ],
        };
      }),
    },
  });
}
