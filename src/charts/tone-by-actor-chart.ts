// Tone toward actors: one dot an actor with its interval, those judged most on top, against zero.

import type { TopLevelSpec } from "datelines/vega-lite";
import { actorToneColumns, type ActorToneRow, sayToneValidity } from "../measure/tone/index.js";
import { actorColour } from "./actor-colours.js";
import { labelActors, nameActor, sayIntroduced } from "./actor-names.js";
import { type ActorOptions, largest, plainLabel } from "./chart-frame.js";
import { axisTitle, formatCount, formatNumber } from "./format.js";
import { describeSigned, drawRanking, type InArticle } from "./ranking.js";
import { toneTooltip } from "./tooltips.js";

/** Options of {@link toneByActorChart}. */
export interface ToneByActorOptions extends ActorOptions {
  /** The tone toward the actors in each article: with fewer than ten articles they are drawn as rings. */
  readonly byDocument?: readonly InArticle<ActorToneRow>[];
}

/**
 * Chart of the mean tone toward each actor, by all sources together, each with its 95 % interval over articles.
 *
 * Reading: an interval that includes zero does not say whether an actor is spoken of well or badly. Who speaks
 * matters: see {@link toneByPairChart}.
 *
 * @param rows one row an actor, in any order; the `top` with most judgements are drawn (20 by default)
 * @param options title, width, number of articles, countries of the actors, and the tone in each article
 * @returns a Vega-Lite spec; a sentence instead of the picture if there are no rows
 * @throws RangeError for a `top` that is not a whole number of at least 1
 * @example
 * toneByActorChart(scoreToneByActor(corpus), { top: 20, articles: corpus.documents.length });
 */
export function toneByActorChart(rows: readonly ActorToneRow[], options: ToneByActorOptions = {}): TopLevelSpec {
  const { targetName, tone, judgements } = actorToneColumns;
  const named = (row: ActorToneRow) => ({ name: row.targetName, known: row.targetKnown });
  return drawRanking(rows, options, {
    chart: "toneByActorChart",
    title: "Tone toward each actor",
    top: 20,
    nothing: "There are no judgements to show.",
    noun: "actor",
    choice: "those judged most",
    choose: (top) => largest(rows, top, (row) => [row.judgements, row.target]),
    label: (shown, width) => labelActors(shown.map(named), width),
    item: (row) => ({
      value: row.tone,
      figure: formatNumber(row.judgements),
      evidence: { judged: row.target },
      colour: actorColour(row.target, options.countryOf?.[row.target]),
      tooltip: { [targetName.title]: nameActor(named(row)), ...toneTooltip(actorToneColumns, row) },
    }),
    keyOf: ({ target }) => target,
    point: (row: InArticle<ActorToneRow>) => ({
      value: row.tone,
      evidence: { judged: row.target, docId: row.docId },
      tooltip: {
        [targetName.title]: nameActor(named(row)),
        Title: plainLabel(row.title),
        [tone.title]: formatNumber(row.tone, 2),
        [judgements.title]: formatNumber(row.judgements),
      },
    }),
    axis: axisTitle(tone),
    figures: judgements.title,
    signed: true,
    dots: "dots show the mean of all judgements of an actor, whoever makes them",
    over: "articles",
    notes: (shown) => [sayIntroduced(shown.map(named)), sayToneValidity("targets")],
    describe: (shown) =>
      describeSigned(shown, "those judged most on top", (row) => ({
        name: nameActor(named(row)),
        value: row.tone,
        count: formatCount(row.judgements, "judgement"),
      })),
  });
}
