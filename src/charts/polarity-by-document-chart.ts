// Polarity of each article: one dot an article with its interval, by date, against zero.

import type { TopLevelSpec } from "datelines/vega-lite";
import { sayToneValidity, sentimentColumns, type SentimentRow } from "../measure/tone/index.js";
import { labelRoom, plainLabel, type TopOptions } from "./chart-frame.js";
import { compareDated, labelDocuments } from "./document-labels.js";
import { axisTitle, formatCount, formatDate, formatInterval, formatNumber } from "./format.js";
import { describeSigned, drawRanking } from "./ranking.js";

/**
 * Chart of the polarity of articles, each with its 95 % interval over its sentences, the earliest on top.
 *
 * Reading: an interval that includes zero does not tell a positive from a negative article. Polarity is of words,
 * not of the writer: an even-handed report of a war is negative.
 *
 * @param rows one row an article, in any order; the `top` with most sentences are drawn (60 by default)
 * @param options title and width
 * @returns a Vega-Lite spec; a sentence instead of the picture if there are no rows
 * @throws RangeError for a `top` that is not a whole number of at least 1
 * @example
 * polarityByDocumentChart(scoreSentiment(corpus));
 */
export function polarityByDocumentChart(rows: readonly SentimentRow[], options: TopOptions = {}): TopLevelSpec {
  // The rows are the articles: their number is said once.
  const { articles: _, ...own } = options;
  const { title, published, polarity, sentences } = sentimentColumns;
  const longest = (a: SentimentRow, b: SentimentRow) => b.sentences - a.sentences || compareDated(a, b);
  return drawRanking(rows, own, {
    chart: "polarityByDocumentChart",
    title: "Polarity of each article",
    top: 60,
    nothing: "There are no articles to show.",
    noun: "article",
    choice: "those with most sentences",
    choose: (top) => [...rows].sort(longest).slice(0, top).sort(compareDated),
    label: (shown) => labelDocuments(shown, labelRoom(options, 250)),
    item: (row) => ({
      value: row.polarity,
      figure: formatNumber(row.sentences),
      evidence: { docId: row.docId, rated: true },
      tooltip: {
        [title.title]: plainLabel(row.title),
        [published.title]: formatDate(row.published),
        [polarity.title]: formatNumber(row.polarity, 2),
        "95 % interval": formatInterval(row.low, row.high, 2),
        [sentences.title]: formatNumber(row.sentences),
      },
    }),
    axis: axisTitle(polarity),
    figures: sentences.title,
    signed: true,
    dots: "left of zero, negative terms outweigh positive ones",
    over: "sentences",
    notes: () => [sayToneValidity("sentences")],
    describe: (shown) =>
      describeSigned(shown, "the earliest on top", (row) => ({
        name: `“${plainLabel(row.title)}” (${formatDate(row.published)})`,
        value: row.polarity,
        count: formatCount(row.sentences, "sentence"),
      })),
  });
}
