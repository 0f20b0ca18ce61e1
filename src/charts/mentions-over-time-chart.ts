// How much of each month's text names an actor: one small panel an actor, all over the same months.

import type { TopLevelSpec } from "datelines/vega-lite";
import { type ActorArticleShareRow, actorMonthColumns, type ActorMonthRow } from "../measure/actors/index.js";
import { actorColour } from "./actor-colours.js";
import { fewArticles, frameChart, frameNothing, innerWidthOf, labelRoom, maximumRows, plainLabel, readTop, sayArticles, sayIntervals, sayPoints, sayTop, uniqueLabels } from "./chart-frame.js";
import { tooltipColumns, tooltipFields } from "./dot-interval.js";
import { formatCount, formatDate, formatNumber } from "./format.js";
import { layOutMonths, monthAxis } from "./month-slots.js";
import type { ActorOptions } from "./polarity-by-actor-chart.js";
import { cutText, measureText } from "./text-width.js";
import { fontSizes } from "./theme.js";

const percent = (share: number): string => `${formatNumber(share * 100, 1)} %`;

/** Tops of the common scale of shares. */
const ceilings = [0.02, 0.04, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8];

const panelHeight = 54;

/** Room for the labels of the axis of shares. */
const axisWidth = 48;

const tooltipOf = (row: ActorMonthRow) => ({
  [actorMonthColumns.actorName.title]: plainLabel(row.actorName),
  [actorMonthColumns.month.title]: formatDate(row.month),
  [actorMonthColumns.share.title]: `${percent(row.share)} of the month`,
  "95 % interval": row.low === null || row.high === null ? "none" : `${percent(row.low)} to ${percent(row.high)}`,
  [actorMonthColumns.mentions.title]: formatNumber(row.mentions),
  [actorMonthColumns.documents.title]: `${formatNumber(row.documents)} of ${formatNumber(row.documentsOfMonth)}`,
});

const pointTooltip = (row: ActorArticleShareRow) => ({
  [actorMonthColumns.actorName.title]: plainLabel(row.actorName),
  Title: plainLabel(row.title),
  [actorMonthColumns.share.title]: `${percent(row.share)} of the article`,
  [actorMonthColumns.mentions.title]: formatNumber(row.mentions),
});

export interface MentionsOverTimeOptions extends ActorOptions {
  /** The actors' shares in each article: below ten articles they are drawn as points. */
  readonly byDocument?: readonly ActorArticleShareRow[];
}

/** A row for every month that has documents: one that names the actor nowhere is a share of zero. */
function fillMonths(own: readonly ActorMonthRow[], months: ReadonlyMap<string, number>): ActorMonthRow[] {
  const known = new Map(own.map((row) => [row.month, row]));
  const { actorId, actorName, type } = own[0]!;
  return [...months].map(
    ([month, documentsOfMonth]) =>
      known.get(month) ?? { actorId, actorName, type, month, mentions: 0, documents: 0, documentsOfMonth, share: 0, low: null, high: null },
  );
}

/**
 * Chart of the share of sentences that name an actor, by month, in one panel for each of the actors named most.
 *
 * Reading: a month without articles has no slot ("…" marks where some are missing), so a missing bar is a month
 * that has articles and does not name the actor. Months of one article have no interval.
 *
 * @param rows one row an actor and month; the `top` actors with most mentions are drawn
 * @returns a Vega-Lite spec; a sentence in place of the picture when there are no months
 * @throws RangeError for a `top` that is not a whole number of at least 1, a month not written "2022-02", or more
 *   than 5,000 bars
 * @example
 * mentionsOverTimeChart(countMentionsByMonth(corpus), { top: 8, articles: 31 });
 */
export function mentionsOverTimeChart(rows: readonly ActorMonthRow[], options: MentionsOverTimeOptions = {}): TopLevelSpec {
  const title = options.title ?? "Sentences that name an actor, by month";
  const top = readTop("mentionsOverTimeChart", options.top ?? 8);
  const months = new Map<string, number>();
  const actors = new Map<string, { own: ActorMonthRow[]; mentions: number }>();
  for (const row of rows) {
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(row.month)) {
      throw new RangeError(`mentionsOverTimeChart requires months as "2022-02" (got "${row.month}"), leave undated articles out`);
    }
    if (row.documentsOfMonth < 1) continue;
    months.set(row.month, row.documentsOfMonth);
    const actor = actors.get(row.actorId);
    if (actor === undefined) actors.set(row.actorId, { own: [row], mentions: row.mentions });
    else {
      actor.own.push(row);
      actor.mentions += row.mentions;
    }
  }
  if (months.size === 0) return frameNothing(title, options, "No dated article names an actor.");

  const ordered = new Map([...months].sort(([a], [b]) => (a < b ? -1 : 1)));
  const shown = [...actors].sort(([a, left], [b, right]) => right.mentions - left.mentions || (a < b ? -1 : 1)).slice(0, top);
  if (shown.length * ordered.size > maximumRows) {
    throw new RangeError(`mentionsOverTimeChart requires at most ${maximumRows} bars (got "${shown.length * ordered.size}"), pass a smaller top`);
  }
  const slots = layOutMonths(ordered);

  const [firstMonth, lastMonth] = [[...ordered.keys()][0]!, [...ordered.keys()].at(-1)!];
  const names = uniqueLabels(shown.map(([, { own }]) => cutText(plainLabel(own[0]!.actorName), fontSizes.label, labelRoom(options, 150))));
  const filled = shown.map(([, { own }]) => fillMonths(own, ordered));
  const colours = shown.map(([id]) => actorColour(id, options.countryOf?.[id]));
  const panels = filled.map((own) =>
    own.map((row) => ({
      slot: `${row.month}|${ordered.get(row.month)!}`,
      share: row.share,
      low: row.low,
      high: row.high,
      evidence: { actorId: row.actorId, month: row.month },
      ...tooltipColumns(tooltipOf(row)),
    })),
  );
  const points = shown.map(([id]) => ((options.articles ?? Infinity) < fewArticles ? (options.byDocument ?? []) : []).filter(({ actorId, month }) => actorId === id && ordered.has(month)).map((row) => ({
    slot: `${row.month}|${ordered.get(row.month)!}`,
    share: row.share,
    evidence: { actorId: id, docId: row.docId },
    ...tooltipColumns(pointTooltip(row)),
  })));
  const labelWidth = Math.max(...names.map((name) => measureText(name, fontSizes.label * 1.06)));
  const width = Math.max(160, Math.min(slots.length * 90, Math.floor(innerWidthOf(options) - labelWidth - axisWidth)));
  const xOf = (last: boolean) => ({
    field: "slot",
    type: "ordinal",
    scale: { domain: slots, paddingInner: 0.35, paddingOuter: 0.2 },
    title: null,
    // Only the lowest panel names the months.
    axis: last ? monthAxis(slots, width) : null,
  });
  const highest = Math.max(...filled.flat().map((row) => row.high ?? row.share), ...points.flat().map(({ share }) => share));
  const ceiling = ceilings.find((each) => each >= highest) ?? 1;
  const yOf = (name: string) => ({
    field: "share",
    type: "quantitative",
    title: name,
    scale: { domain: [0, ceiling], nice: false },
    axis: {
      format: ".0%",
      values: [0, ceiling / 2, ceiling],
      labelFontSize: fontSizes.small,
      style: "panelName",
      titleAngle: 0,
      titleAlign: "right",
      titleX: -axisWidth,
      titleY: panelHeight / 2,
      titleBaseline: "middle",
      minExtent: labelWidth + axisWidth,
    },
  });
  const undated = (options.articles ?? 0) - [...months.values()].reduce((sum, articles) => sum + articles, 0);
  const tooltip = tooltipFields(Object.keys(tooltipOf(rows[0]!)));
  const peaks = filled.slice(0, 3).map((own) => own.reduce((best, row) => (row.share > best.share ? row : best)));
  return frameChart({
    title,
    width: innerWidthOf(options),
    subtitle: [
      sayArticles(options.articles),
      undated > 0 && `${undated} without a month of publication left out.`,
      shown.length < actors.size && sayTop(shown.length, actors.size, "actors, those named most"),
      "Bars: share of the month’s sentences.",
      sayIntervals(filled.flat(), "articles of the month", "Lines", "articles in a month"),
      sayPoints(points.flat()),
      "n: articles of the month.",
      slots.some((slot) => slot.startsWith("~")) && "…: months without articles.",
    ],
    description:
      `${title}: ${formatCount(shown.length, "actor")} over ${formatCount(ordered.size, "month")} that have articles, ${formatDate(firstMonth)} to ${formatDate(lastMonth)}. ` +
      `Peaks: ${peaks.map((row) => `${plainLabel(row.actorName)} ${percent(row.share)} in ${formatDate(row.month)}`).join("; ")}.`,
    body: {
      spacing: 14,
      vconcat: panels.map((values, index) => ({
        width,
        height: panelHeight,
        data: { values },
        layer: [
          {
            mark: { type: "bar", style: "bar", color: colours[index]! },
            encoding: { x: xOf(index === panels.length - 1), y: yOf(names[index]!), tooltip },
          },
          {
            transform: [{ filter: { field: "low", valid: true } }],
            mark: { type: "rule", style: "barInterval" },
            encoding: { x: xOf(index === panels.length - 1), y: { ...yOf(names[index]!), field: "low" }, y2: { field: "high" }, tooltip },
          },
          ...(points[index]!.length > 0
            ? [{
                data: { values: points[index]! },
                mark: { type: "point", style: "articleDot" },
                encoding: { x: xOf(index === panels.length - 1), y: yOf(names[index]!), tooltip: tooltipFields(Object.keys(pointTooltip(options.byDocument![0]!))) },
              }]
            : []),
        ],
      })),
    },
  });
}
