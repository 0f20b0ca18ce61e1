// Tone toward actors over time: one small panel an actor, all over the same months and on one scale.

import type { TopLevelSpec } from "datelines/vega-lite";
import { monthToneColumns, type MonthToneRow, sayToneValidity } from "../measure/tone/index.js";
import { actorColour } from "./actor-colours.js";
import { nameActor, sayIntroduced } from "./actor-names.js";
import {
  type ActorOptions,
  checkRows,
  frameChart,
  frameNothing,
  innerWidthOf,
  largest,
  readTop,
} from "./chart-frame.js";
import { sayArticles, sayIntervals, saySentence, sayShown } from "./chart-words.js";
import { formatCount, formatDate, formatInterval, formatNumber } from "./format.js";
import { checkMonth, drawMonthPanels, layOutMonths, sayMonths } from "./month-panels.js";
import { type Tooltip, tooltipColumns, tooltipFields } from "./tooltips.js";

type Row = MonthToneRow;

/** Ends of the common scale. */
const ends = [0.3, 0.5, 0.7, 0.85];

const named = (row: Row) => ({ name: row.targetName, known: row.targetKnown });

const tooltipOf = (row: Row): Tooltip => ({
  [monthToneColumns.targetName.title]: nameActor(named(row)),
  [monthToneColumns.month.title]: formatDate(row.month),
  [monthToneColumns.tone.title]: formatNumber(row.tone, 2),
  "95 % interval": formatInterval(row.low, row.high, 2),
  [monthToneColumns.judgements.title]: formatNumber(row.judgements),
  [monthToneColumns.documents.title]: `${formatNumber(row.documents)} of ${formatNumber(row.documentsOfMonth)}`,
});

/** An actor's lowest and highest month, for alt text. */
function tellRange(own: readonly Row[]): string {
  const lowest = own.reduce((a, b) => (b.tone < a.tone ? b : a));
  const highest = own.reduce((a, b) => (b.tone > a.tone ? b : a));
  const tell = ({ tone, month }: Row) => `${formatNumber(tone, 2)} (${formatDate(month)})`;
  return `${nameActor(named(own[0]!))} from ${tell(lowest)} to ${tell(highest)}`;
}

/**
 * Chart of the mean tone toward actors by month, with a panel for each of the actors judged most.
 *
 * Reading: a month without a dot has articles, but none of them judges the actor; "…" shows where months without
 * articles are missing. A month in which one article judges the actor has no interval.
 *
 * @param rows one row an actor and month; the `top` actors with most judgements are drawn (6 by default)
 * @param options title, width, number of articles, and countries of the actors
 * @returns a Vega-Lite spec; a sentence instead of the picture if there are no months
 * @throws RangeError for a `top` that is not a whole number of at least 1, a month not written "2022-02", or more
 *   than 5,000 dots
 * @example
 * toneOverTimeChart(scoreToneByMonth(corpus), { top: 6, articles: corpus.documents.length });
 */
export function toneOverTimeChart(rows: readonly Row[], options: ActorOptions = {}): TopLevelSpec {
  const title = options.title ?? "Tone toward each actor, by month";
  const top = readTop("toneOverTimeChart", options.top ?? 6);
  const months = new Map<string, number>();
  const actors = new Map<string, { readonly id: string; readonly own: Row[]; judgements: number }>();
  for (const row of rows) {
    checkMonth("toneOverTimeChart", row.month);
    months.set(row.month, row.documentsOfMonth);
    const actor = actors.get(row.target) ?? { id: row.target, own: [], judgements: 0 };
    actors.set(row.target, actor);
    actor.own.push(row);
    actor.judgements += row.judgements;
  }
  if (months.size === 0) return frameNothing(title, options, sayArticles(options), "No dated article judges an actor.");

  const shown = largest(actors.values(), top, ({ id, judgements }) => [judgements, id]);
  const drawn = shown.flatMap(({ own }) => own);
  checkRows("toneOverTimeChart", drawn.length, "dots");

  const slots = layOutMonths(months);
  const farthest = Math.max(...drawn.flatMap(({ tone, low, high }) => [low ?? tone, high ?? tone].map(Math.abs)));
  const end = ends.find((each) => each >= farthest) ?? 1;
  const tooltip = tooltipFields(Object.keys(tooltipOf(drawn[0]!)));
  const { body, ...room } = drawMonthPanels(
    {
      slots,
      panelHeight: 60,
      y: {
        field: "tone",
        domain: [-end, end],
        axis: {
          labelExpr: "datum.value === 0 ? '0' : replace(format(datum.value, '+.2~f'), '-', '−')",
          values: [-end, 0, end],
        },
      },
      panels: shown.map(({ id, own }) => ({
        actor: named(own[0]!),
        values: own.map((row) => ({
          slot: `${row.month}|${months.get(row.month)!}`,
          tone: row.tone,
          low: row.low,
          high: row.high,
          evidence: { judged: id, month: row.month },
          ...tooltipColumns(tooltipOf(row)),
        })),
        layers: (x, y) => [
          { data: { values: [{ tone: 0 }] }, mark: { type: "rule", style: "zero" }, encoding: { y } },
          {
            transform: [{ filter: { field: "low", valid: true } }],
            mark: { type: "rule", style: "interval" },
            encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" }, tooltip },
          },
          {
            mark: { type: "circle", style: "dot", color: actorColour(id, options.countryOf?.[id]) },
            encoding: { x, y, tooltip },
          },
        ],
      })),
    },
    options,
  );
  const ordered = [...months.keys()].sort();
  return frameChart({
    title,
    width: innerWidthOf(options),
    subtitle: [
      saySentence([sayShown(shown.length, actors.size, "actor", "those judged most", options)]),
      saySentence([
        "dots show the mean tone of the month’s judgements",
        sayIntervals(drawn, { over: "articles of the month", need: "articles in a month that judge the actor" }),
      ]),
    ],
    description:
      `${title}: ${formatCount(shown.length, "actor")} over ${formatCount(ordered.length, "month")}, ` +
      `${formatDate(ordered[0]!)} to ${formatDate(ordered.at(-1)!)}, from −1 (negative) to 1 (positive). ` +
      `${shown
        .slice(0, 3)
        .map(({ own }) => tellRange(own))
        .join("; ")}.`,
    body,
    foot: {
      notes: [
        sayIntroduced(shown.map(({ own }) => named(own[0]!))),
        sayMonths(slots, "articles that judge an actor"),
        sayToneValidity("targets"),
      ],
      ...room,
    },
  });
}
