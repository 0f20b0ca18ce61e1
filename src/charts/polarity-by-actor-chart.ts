// Polarity round actors: one dot an actor with its interval, those named most on top, against zero.

import type { TopLevelSpec } from "datelines/vega-lite";
import { type ActorArticleRow, actorPolarityColumns, type ActorPolarityRow, sayToneValidity } from "../measure/tone/index.js";
import { actorColour } from "./actor-colours.js";
import { frameChart, frameNothing, innerWidthOf, labelRoom, plainLabel, readTop, sayArticles, sayIntervals, sayPoints, sayTop, type TopOptions, uniqueLabels } from "./chart-frame.js";
import { articlePoints, dotIntervalBody } from "./dot-interval.js";
import { axisTitle, formatCount, formatInterval, formatNumber } from "./format.js";
import { cutText } from "./text-width.js";
import { fontSizes } from "./theme.js";

/** Options of charts that colour actors. */
export interface ActorOptions extends TopOptions {
  /** Country of an actor by its id, so that people and organisations take the colour of their country. */
  readonly countryOf?: Readonly<Record<string, string | null>>;
}

export interface ActorPolarityOptions extends ActorOptions {
  /** The actors in each article: below ten articles they are drawn as points. */
  readonly byDocument?: readonly ActorArticleRow[];
}

/**
 * Chart of the mean polarity of the sentences that name an actor, each with its 95 % interval over articles.
 *
 * Reading: this is the mood round an actor, not a judgement of it; a country at war stands in negative sentences.
 *
 * @param rows one row an actor, in any order; those with most sentences are drawn
 * @returns a Vega-Lite spec; a sentence in place of the picture when there are no rows
 * @throws RangeError for a `top` that is not a whole number of at least 1
 * @example
 * polarityByActorChart(rows, { top: 20, articles: 31 });
 */
export function polarityByActorChart(rows: readonly ActorPolarityRow[], options: ActorPolarityOptions = {}): TopLevelSpec {
  const title = options.title ?? "Polarity of the sentences that name an actor";
  const top = readTop("polarityByActorChart", options.top ?? 20);
  if (rows.length === 0) return frameNothing(title, options, "There are no actors to show.");
  const shown = [...rows].sort((a, b) => b.sentences - a.sentences || (a.actorId < b.actorId ? -1 : 1)).slice(0, top);
  const labels = uniqueLabels(shown.map((row) => cutText(plainLabel(row.actorName), fontSizes.label, labelRoom(options, 220))));
  const items = shown.map((row, index) => ({
    label: labels[index]!,
    value: row.polarity,
    low: row.low,
    high: row.high,
    figure: formatNumber(row.sentences),
    evidence: { actorId: row.actorId, rated: true },
    colour: actorColour(row.actorId, options.countryOf?.[row.actorId]),
    tooltip: {
      [actorPolarityColumns.actorName.title]: plainLabel(row.actorName),
      [actorPolarityColumns.polarity.title]: formatNumber(row.polarity, 2),
      "95 % interval": formatInterval(row.low, row.high, 2),
      [actorPolarityColumns.sentences.title]: formatNumber(row.sentences),
      [actorPolarityColumns.documents.title]: formatNumber(row.documents),
    },
  }));
  const points = articlePoints("actorId", shown, labels, options, (row, label) => ({
    value: row.polarity,
    evidence: { actorId: row.actorId, docId: row.docId, rated: true },
    tooltip: {
      [actorPolarityColumns.actorName.title]: label,
      Title: plainLabel(row.title),
      [actorPolarityColumns.polarity.title]: formatNumber(row.polarity, 2),
      [actorPolarityColumns.sentences.title]: formatNumber(row.sentences),
    },
  }));
  const sorted = [...shown].sort((a, b) => a.polarity - b.polarity);
  const say = (row: ActorPolarityRow) =>
    `${plainLabel(row.actorName)} at ${formatNumber(row.polarity, 2)} (95 % interval ${formatInterval(row.low, row.high, 2)}, ${formatCount(row.sentences, "sentence")})`;
  return frameChart({
    title,
    width: innerWidthOf(options),
    subtitle: [
      sayArticles(options.articles),
      shown.length < rows.length && sayTop(shown.length, rows.length, "actors, those named most"),
      "The mood round an actor, not a judgement of it.",
      sayIntervals(shown, "articles"),
      sayToneValidity("sentences"),
      sayPoints(points),
    ],
    description:
      `${title}: ${formatCount(shown.length, "actor")} as dots from −1 (negative) to 1 (positive), those named most on top. ` +
      `Lowest ${say(sorted[0]!)}; highest ${say(sorted.at(-1)!)}.`,
    body: dotIntervalBody(items, {
      axis: axisTitle(actorPolarityColumns.polarity),
      figures: actorPolarityColumns.sentences.title,
      signed: true,
      points,
      width: innerWidthOf(options),
    }),
  });
}
