// Tone toward actors: one dot an actor with its interval, those judged most on top, against zero.

import type { TopLevelSpec } from "datelines/vega-lite";
import { actorToneColumns, type ActorToneRow, sayToneValidity } from "../measure/tone/index.js";
import { actorColour } from "./actor-colours.js";
import { frameChart, frameNothing, innerWidthOf, labelRoom, plainLabel, readTop, sayArticles, sayIntervals, sayPoints, sayTop, uniqueLabels } from "./chart-frame.js";
import { articlePoints, dotIntervalBody } from "./dot-interval.js";
import { axisTitle, formatCount, formatInterval, formatNumber } from "./format.js";
import type { ActorOptions } from "./polarity-by-actor-chart.js";
import { cutText } from "./text-width.js";
import { fontSizes } from "./theme.js";
import { toneTooltip } from "./tone-tooltip.js";

export interface ToneByActorOptions extends ActorOptions {
  /** The tone toward the actors in each article: below ten articles they are drawn as points. */
  readonly byDocument?: readonly (ActorToneRow & { readonly docId: string; readonly title: string })[];
}

/**
 * Chart of the mean tone toward actors, by all sources together, each with its 95 % interval over articles.
 *
 * Reading: an interval that crosses zero does not say whether an actor is spoken of well or badly. Who speaks
 * matters: see {@link toneByPairChart}.
 *
 * @param rows one row an actor, in any order; those with most judgements are drawn
 * @returns a Vega-Lite spec; a sentence in place of the picture when there are no rows
 * @throws RangeError for a `top` that is not a whole number of at least 1
 * @example
 * toneByActorChart(scoreToneByActor(corpus), { top: 20, articles: 31 });
 */
export function toneByActorChart(rows: readonly ActorToneRow[], options: ToneByActorOptions = {}): TopLevelSpec {
  const title = options.title ?? "Tone toward actors";
  const top = readTop("toneByActorChart", options.top ?? 20);
  if (rows.length === 0) return frameNothing(title, options, "There are no judgements to show.");
  const shown = [...rows].sort((a, b) => b.judgements - a.judgements || (a.target < b.target ? -1 : 1)).slice(0, top);
  const labels = uniqueLabels(shown.map((row) => cutText(plainLabel(row.targetName), fontSizes.label, labelRoom(options, 220))));
  const items = shown.map((row, index) => ({
    label: labels[index]!,
    value: row.tone,
    low: row.low,
    high: row.high,
    figure: formatNumber(row.judgements),
    evidence: { judged: row.target },
    colour: actorColour(row.target, options.countryOf?.[row.target]),
    tooltip: {
      [actorToneColumns.targetName.title]: plainLabel(row.targetName),
      ...toneTooltip(actorToneColumns, row),
    },
  }));
  const points = articlePoints("target", shown, labels, options, (row) => ({
    value: row.tone,
    evidence: { judged: row.target, docId: row.docId },
    tooltip: {
      [actorToneColumns.targetName.title]: plainLabel(row.targetName),
      Title: plainLabel(row.title),
      [actorToneColumns.tone.title]: formatNumber(row.tone, 2),
      [actorToneColumns.judgements.title]: formatNumber(row.judgements),
    },
  }));
  const sorted = [...shown].sort((a, b) => a.tone - b.tone);
  const say = (row: ActorToneRow) => `${plainLabel(row.targetName)} at ${formatNumber(row.tone, 2)} (95 % interval ${formatInterval(row.low, row.high, 2)}, ${formatCount(row.judgements, "judgement")})`;
  return frameChart({
    title,
    width: innerWidthOf(options),
    subtitle: [
      sayArticles(options.articles),
      shown.length < rows.length && sayTop(shown.length, rows.length, "actors, those judged most"),
      "Mean of what sentences say of the actor, whoever says it.",
      sayIntervals(shown, "articles"),
      sayToneValidity("targets"),
      sayPoints(points),
    ],
    description:
      `${title}: ${formatCount(shown.length, "actor")} as dots from −1 (negative) to 1 (positive), those judged most on top. ` +
      `Lowest ${say(sorted[0]!)}; highest ${say(sorted.at(-1)!)}.`,
    body: dotIntervalBody(items, { axis: axisTitle(actorToneColumns.tone), figures: actorToneColumns.judgements.title, signed: true, points, width: innerWidthOf(options) }),
  });
}
