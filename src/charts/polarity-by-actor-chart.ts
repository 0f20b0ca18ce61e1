// Polarity of the sentences that mention actors: one dot an actor with its interval, those mentioned most on top.

import type { TopLevelSpec } from "datelines/vega-lite";
import {
  type ActorArticleRow,
  actorPolarityColumns,
  type ActorPolarityRow,
  sayToneValidity,
} from "../measure/tone/index.js";
import { actorColour } from "./actor-colours.js";
import { labelActors, nameActor, sayIntroduced } from "./actor-names.js";
import { type ActorOptions, largest, plainLabel } from "./chart-frame.js";
import { axisTitle, formatCount, formatInterval, formatNumber } from "./format.js";
import { describeSigned, drawRanking } from "./ranking.js";

/** Options of {@link polarityByActorChart}. */
export interface ActorPolarityOptions extends ActorOptions {
  /** The actors in each article: with fewer than ten articles they are drawn as rings. */
  readonly byDocument?: readonly ActorArticleRow[];
}

/**
 * Chart of the mean polarity of the sentences that mention an actor, each with its 95 % interval over articles.
 *
 * Reading: this is the mood around an actor, not a judgement of it. A country at war is mentioned in negative
 * sentences, whoever is to blame; for what is said of an actor see {@link toneByActorChart}.
 *
 * @param rows one row an actor, in any order; the `top` mentioned in most sentences are drawn (20 by default)
 * @param options title, width, number of articles, countries of the actors, and the actors of each article
 * @returns a Vega-Lite spec; a sentence instead of the picture if there are no rows
 * @throws RangeError for a `top` that is not a whole number of at least 1
 * @example
 * polarityByActorChart(scoreActorPolarity(corpus), { top: 20, articles: corpus.documents.length });
 */
export function polarityByActorChart(
  rows: readonly ActorPolarityRow[],
  options: ActorPolarityOptions = {},
): TopLevelSpec {
  const { actorName, polarity, sentences, documents } = actorPolarityColumns;
  const named = (row: ActorPolarityRow) => ({ name: row.actorName, known: row.known });
  return drawRanking(rows, options, {
    chart: "polarityByActorChart",
    title: "Polarity of the sentences that mention each actor",
    top: 20,
    nothing: "There are no actors to show.",
    noun: "actor",
    choice: "those mentioned most",
    choose: (top) => largest(rows, top, (row) => [row.sentences, row.actorId]),
    label: (shown, width) => labelActors(shown.map(named), width),
    item: (row) => ({
      value: row.polarity,
      figure: formatNumber(row.sentences),
      evidence: { actorId: row.actorId, rated: true },
      colour: actorColour(row.actorId, options.countryOf?.[row.actorId]),
      tooltip: {
        [actorName.title]: nameActor(named(row)),
        [polarity.title]: formatNumber(row.polarity, 2),
        "95 % interval": formatInterval(row.low, row.high, 2),
        [sentences.title]: formatNumber(row.sentences),
        [documents.title]: formatNumber(row.documents),
      },
    }),
    keyOf: ({ actorId }) => actorId,
    point: (row: ActorArticleRow, label) => ({
      value: row.polarity,
      evidence: { actorId: row.actorId, docId: row.docId, rated: true },
      tooltip: {
        [actorName.title]: label,
        Title: plainLabel(row.title),
        [polarity.title]: formatNumber(row.polarity, 2),
        [sentences.title]: formatNumber(row.sentences),
      },
    }),
    axis: axisTitle(polarity),
    figures: sentences.title,
    signed: true,
    dots: "dots show the mood around an actor, not a judgement of it",
    over: "articles",
    notes: (shown) => [sayIntroduced(shown), sayToneValidity("sentences")],
    describe: (shown) =>
      describeSigned(shown, "those mentioned most on top", (row) => ({
        name: nameActor(named(row)),
        value: row.polarity,
        count: formatCount(row.sentences, "sentence"),
      })),
  });
}
