// How much of each month's text mentions an actor: one small panel an actor, all over the same months.

import type { TopLevelSpec } from "datelines/vega-lite";
import { type ActorArticleShareRow, actorMonthColumns, type ActorMonthRow } from "../measure/actors/index.js";
import { actorColour } from "./actor-colours.js";
import { nameActor, sayIntroduced } from "./actor-names.js";
import {
  type ActorOptions,
  checkRows,
  fewArticles,
  frameChart,
  frameNothing,
  innerWidthOf,
  largest,
  plainLabel,
  readTop,
} from "./chart-frame.js";
import { sayArticles, sayIntervals, sayRings, saySentence, sayShown } from "./chart-words.js";
import { formatCount, formatDate, formatNumber } from "./format.js";
import { checkMonth, drawMonthPanels, layOutMonths, sayMonths } from "./month-panels.js";
import { type Tooltip, tooltipColumns, tooltipFields } from "./tooltips.js";

type Row = ActorMonthRow;

const percent = (share: number): string => `${formatNumber(share * 100, 1)} %`;

/** Upper ends of the common scale of shares. */
const ceilings = [0.02, 0.04, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8];

const named = (row: Row) => ({ name: row.actorName, known: row.known });

const tooltipOf = (row: Row): Tooltip => ({
  [actorMonthColumns.actorName.title]: nameActor(named(row)),
  [actorMonthColumns.month.title]: formatDate(row.month),
  [actorMonthColumns.share.title]: `${percent(row.share)} of the month`,
  "95 % interval": row.low === null || row.high === null ? "none" : `${percent(row.low)} to ${percent(row.high)}`,
  [actorMonthColumns.mentions.title]: formatNumber(row.mentions),
  [actorMonthColumns.documents.title]: `${formatNumber(row.documents)} of ${formatNumber(row.documentsOfMonth)}`,
});

const ringTooltip = (row: ActorArticleShareRow): Tooltip => ({
  [actorMonthColumns.actorName.title]: plainLabel(row.actorName),
  Title: plainLabel(row.title),
  [actorMonthColumns.share.title]: `${percent(row.share)} of the article`,
  [actorMonthColumns.mentions.title]: formatNumber(row.mentions),
});

/** Options of {@link mentionsOverTimeChart}. */
export interface MentionsOverTimeOptions extends ActorOptions {
  /** The actors' shares in each article: with fewer than ten articles they are drawn as rings. */
  readonly byDocument?: readonly ActorArticleShareRow[];
}

/** A row for every month that has documents: a month that never mentions the actor is a share of zero. */
function fillMonths(own: readonly Row[], months: ReadonlyMap<string, number>): Row[] {
  const byMonth = new Map(own.map((row) => [row.month, row]));
  const none = { mentions: 0, documents: 0, share: 0, low: null, high: null };
  return [...months].map(
    ([month, documentsOfMonth]) => byMonth.get(month) ?? { ...own[0]!, ...none, month, documentsOfMonth },
  );
}

/**
 * Chart of the share of sentences that mention an actor, by month, with a panel for each of the actors mentioned most.
 *
 * Reading: a month without articles has no slot ("…" shows where months are missing), so a missing bar is a month
 * that has articles and never mentions the actor. Months with one article have no interval.
 *
 * @param rows one row an actor and month; the `top` actors with most mentions are drawn (8 by default)
 * @param options title, width, number of articles, countries of the actors, and their shares in each article
 * @returns a Vega-Lite spec; a sentence instead of the picture if there are no months
 * @throws RangeError for a `top` that is not a whole number of at least 1, a month not written "2022-02", or more
 *   than 5,000 bars
 * @example
 * mentionsOverTimeChart(countActorsByMonth(corpus), { top: 8, articles: corpus.documents.length });
 */
export function mentionsOverTimeChart(rows: readonly Row[], options: MentionsOverTimeOptions = {}): TopLevelSpec {
  const title = options.title ?? "Sentences that mention each actor, by month";
  const top = readTop("mentionsOverTimeChart", options.top ?? 8);
  const found = new Map<string, number>();
  const actors = new Map<string, { readonly id: string; readonly own: Row[]; mentions: number }>();
  for (const row of rows) {
    checkMonth("mentionsOverTimeChart", row.month);
    if (row.documentsOfMonth < 1) continue;
    found.set(row.month, row.documentsOfMonth);
    const actor = actors.get(row.actorId) ?? { id: row.actorId, own: [], mentions: 0 };
    actors.set(row.actorId, actor);
    actor.own.push(row);
    actor.mentions += row.mentions;
  }
  if (found.size === 0)
    return frameNothing(title, options, sayArticles(options), "No dated article mentions an actor.");

  const months = new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  const drawn = largest(actors.values(), top, ({ id, mentions }) => [mentions, id]);
  checkRows("mentionsOverTimeChart", drawn.length * months.size, "bars");

  const slots = layOutMonths(months);
  const slotOf = (month: string) => `${month}|${months.get(month)!}`;
  const byDocument = (options.articles ?? Infinity) < fewArticles ? (options.byDocument ?? []) : [];
  const shown = drawn.map(({ id, own }) => ({
    id,
    bars: fillMonths(own, months),
    rings: byDocument.filter(({ actorId, month }) => actorId === id && months.has(month)),
  }));
  const bars = shown.flatMap((actor) => actor.bars);
  const rings = shown.flatMap((actor) => actor.rings);
  const highest = Math.max(...bars.map((row) => row.high ?? row.share), ...rings.map(({ share }) => share));
  const ceiling = ceilings.find((each) => each >= highest) ?? 1;
  const tooltip = tooltipFields(Object.keys(tooltipOf(bars[0]!)));
  const { body, ...room } = drawMonthPanels(
    {
      slots,
      panelHeight: 54,
      y: { field: "share", domain: [0, ceiling], axis: { format: ".0%", values: [0, ceiling / 2, ceiling] } },
      panels: shown.map(({ id, bars: own, rings: articles }) => ({
        actor: named(own[0]!),
        values: own.map((row) => ({
          slot: slotOf(row.month),
          share: row.share,
          low: row.low,
          high: row.high,
          evidence: { actorId: id, month: row.month },
          ...tooltipColumns(tooltipOf(row)),
        })),
        layers: (x, y) => [
          {
            mark: { type: "bar", style: "bar", color: actorColour(id, options.countryOf?.[id]) },
            encoding: { x, y, tooltip },
          },
          {
            transform: [{ filter: { field: "low", valid: true } }],
            mark: { type: "rule", style: "barInterval" },
            encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" }, tooltip },
          },
          ...(articles.length > 0 ? [ringLayer(articles, slotOf, x, y)] : []),
        ],
      })),
    },
    options,
  );
  const dated = [...months.values()].reduce((sum, articles) => sum + articles, 0);
  const undated = (options.articles ?? 0) - dated;
  const peaks = shown
    .slice(0, 3)
    .map(({ bars: own }) => own.reduce((best, row) => (row.share > best.share ? row : best)))
    .map((row) => `${nameActor(named(row))}, ${percent(row.share)} in ${formatDate(row.month)}`);
  const [first, last] = [[...months.keys()][0]!, [...months.keys()].at(-1)!];
  return frameChart({
    title,
    width: innerWidthOf(options),
    subtitle: [
      saySentence([sayShown(shown.length, actors.size, "actor", "those mentioned most", options)]),
      saySentence([
        "bars show shares of the month’s sentences",
        sayIntervals(bars, { over: "articles of the month", marks: "bars", need: "articles in a month" }),
        sayRings(rings),
      ]),
    ],
    description:
      `${title}: ${formatCount(shown.length, "actor")} over ${formatCount(months.size, "month")} that have articles, ` +
      `${formatDate(first)} to ${formatDate(last)}. Peaks: ${peaks.join("; ")}.`,
    body,
    foot: {
      notes: [
        sayIntroduced(shown.map(({ bars: own }) => own[0]!)),
        sayMonths(slots, "articles"),
        undated > 0 && `Left out: ${formatCount(undated, "article")} without a month of publication.`,
      ],
      ...room,
    },
  });
}

/** Rings of the articles over the bars of their months. */
const ringLayer = (
  rows: readonly ActorArticleShareRow[],
  slotOf: (month: string) => string,
  x: object,
  y: object,
): object => ({
  data: {
    values: rows.map((row) => ({
      slot: slotOf(row.month),
      share: row.share,
      evidence: { actorId: row.actorId, docId: row.docId },
      ...tooltipColumns(ringTooltip(row)),
    })),
  },
  mark: { type: "point", style: "articleDot" },
  encoding: { x, y, tooltip: tooltipFields(Object.keys(ringTooltip(rows[0]!))) },
});
