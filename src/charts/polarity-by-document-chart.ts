// Polarity of each article: one dot an article with its interval, by date, against zero.

import type { TopLevelSpec } from "datelines/vega-lite";
import { sayToneValidity, sentimentColumns, type SentimentRow } from "../measure/tone/index.js";
import { frameChart, frameNothing, innerWidthOf, labelRoom, plainLabel, readTop, sayArticles, sayIntervals, sayTop, type TopOptions } from "./chart-frame.js";
import { compareDated, labelDocuments } from "./document-labels.js";
import { dotIntervalBody } from "./dot-interval.js";
import { axisTitle, formatCount, formatDate, formatInterval, formatNumber } from "./format.js";

/**
 * Chart of the polarity of articles, each with its 95 % interval over its sentences, the earliest on top.
 *
 * Reading: an interval that crosses zero does not tell a positive from a negative article. Polarity is of words,
 * not of the writer: an even report of a war is negative.
 *
 * @param rows one row an article, in any order; beyond `top`, those with most sentences are drawn
 * @returns a Vega-Lite spec; a sentence in place of the picture when there are no rows
 * @throws RangeError for a `top` that is not a whole number of at least 1
 * @example
 * polarityByDocumentChart(scoreSentiment(corpus));
 */
export function polarityByDocumentChart(rows: readonly SentimentRow[], options: TopOptions = {}): TopLevelSpec {
  const title = options.title ?? "Polarity by article";
  const top = readTop("polarityByDocumentChart", options.top ?? 60);
  if (rows.length === 0) return frameNothing(title, options, "There are no articles to show.");
  const shown = [...rows].sort((a, b) => b.sentences - a.sentences || compareDated(a, b)).slice(0, top).sort(compareDated);
  const labels = labelDocuments(shown, labelRoom(options, 250));
  const items = shown.map((row, index) => ({
    label: labels[index]!,
    value: row.polarity,
    low: row.low,
    high: row.high,
    figure: formatNumber(row.sentences),
    evidence: { docId: row.docId, rated: true },
    tooltip: {
      [sentimentColumns.title.title]: plainLabel(row.title),
      [sentimentColumns.published.title]: formatDate(row.published),
      [sentimentColumns.polarity.title]: formatNumber(row.polarity, 2),
      "95 % interval": formatInterval(row.low, row.high, 2),
      [sentimentColumns.sentences.title]: formatNumber(row.sentences),
    },
  }));
  const sorted = [...shown].sort((a, b) => a.polarity - b.polarity);
  const say = (row: SentimentRow) =>
    `“${plainLabel(row.title)}” (${formatDate(row.published)}) at ${formatNumber(row.polarity, 2)}, 95 % interval ${formatInterval(row.low, row.high, 2)}`;
  return frameChart({
    title,
    width: innerWidthOf(options),
    subtitle: [
      sayArticles(options.articles ?? rows.length),
      shown.length < rows.length && sayTop(shown.length, rows.length, "articles, those with most sentences"),
      "Left of zero negative terms outweigh, right of it positive ones.",
      sayIntervals(shown, "sentences"),
      sayToneValidity("sentences"),
    ],
    description:
      `${title}: ${formatCount(shown.length, "article")} as dots from −1 (negative) to 1 (positive), the earliest on top. ` +
      `Lowest ${say(sorted[0]!)}; highest ${say(sorted.at(-1)!)}.`,
    body: dotIntervalBody(items, {
      axis: axisTitle(sentimentColumns.polarity),
      figures: sentimentColumns.sentences.title,
      signed: true,
      width: innerWidthOf(options),
    }),
  });
}
