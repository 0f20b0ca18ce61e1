// The most frequent terms: one dot a term, its interval, its count.

import type { TopLevelSpec } from "datelines/vega-lite";
import { documentTermColumns, type DocumentTermRow, termColumns, type TermRow } from "../measure/terms/index.js";
import { frameChart, frameNothing, innerWidthOf, labelRoom, plainLabel, readTop, sayArticles, sayIntervals, sayPoints, sayTop, type TopOptions, uniqueLabels } from "./chart-frame.js";
import { articlePoints, dotIntervalBody } from "./dot-interval.js";
import { axisTitle, formatCount, formatInterval, formatNumber } from "./format.js";
import { cutText } from "./text-width.js";
import { fontSizes } from "./theme.js";

export interface TopTermsOptions extends TopOptions {
  /** The same terms in each article: below ten articles they are drawn as points. */
  readonly byDocument?: readonly DocumentTermRow[];
}

/**
 * Chart of the most frequent terms, per million tokens, each with its 95 % interval over articles.
 *
 * Reading: two terms whose intervals lie clear of each other differ in frequency in articles like these; where they
 * overlap much, their order may be that of these articles only.
 *
 * @param rows one row a term, in any order; the most frequent `top` are drawn
 * @returns a Vega-Lite spec; a sentence in place of the picture when there are no rows
 * @throws RangeError for a `top` that is not a whole number of at least 1
 * @example
 * topTermsChart(countTerms(corpus), { top: 25, articles: 31 });
 */
export function topTermsChart(rows: readonly TermRow[], options: TopTermsOptions = {}): TopLevelSpec {
  const title = options.title ?? "Most frequent terms";
  const top = readTop("topTermsChart", options.top ?? 25);
  if (rows.length === 0) return frameNothing(title, options, "There are no terms to show.");
  const shown = [...rows].sort((a, b) => b.perMillion - a.perMillion || (a.term < b.term ? -1 : 1)).slice(0, top);
  const labels = uniqueLabels(shown.map((row) => cutText(plainLabel(row.term), fontSizes.label, labelRoom(options, 220))));
  const items = shown.map((row, index) => ({
    label: labels[index]!,
    value: row.perMillion,
    low: row.low,
    high: row.high,
    figure: formatNumber(row.count),
    evidence: { term: row.term },
    tooltip: {
      [termColumns.term.title]: plainLabel(row.term),
      [termColumns.count.title]: formatNumber(row.count),
      [termColumns.documents.title]: formatNumber(row.documents),
      [axisTitle(termColumns.perMillion)]: formatNumber(row.perMillion),
      "95 % interval": formatInterval(row.low, row.high),
    },
  }));
  const points = articlePoints("term", shown, labels, options, (row) => ({
    value: row.perThousand * 1000,
    evidence: { term: row.term, docId: row.docId },
    tooltip: {
      [documentTermColumns.term.title]: plainLabel(row.term),
      [documentTermColumns.title.title]: plainLabel(row.title),
      [documentTermColumns.count.title]: formatNumber(row.count),
      [axisTitle(termColumns.perMillion)]: formatNumber(row.perThousand * 1000),
    },
  }));
  const first = shown[0]!;
  const last = shown.at(-1)!;
  return frameChart({
    title,
    width: innerWidthOf(options),
    subtitle: [sayArticles(options.articles), sayTop(shown.length, rows.length, "terms"), sayIntervals(shown, "articles"), sayPoints(points)],
    description:
      `${title}: ${formatCount(shown.length, "term")} as dots by frequency per million tokens. ` +
      `First “${plainLabel(first.term)}”, ${formatNumber(first.perMillion)} per million ` +
      `(95 % interval ${formatInterval(first.low, first.high)}), ${formatCount(first.count, "occurrence")} in ${formatCount(first.documents, "document")}; ` +
      `last “${plainLabel(last.term)}”, ${formatNumber(last.perMillion)} per million.`,
    body: dotIntervalBody(items, { axis: axisTitle(termColumns.perMillion), figures: termColumns.count.title, points, width: innerWidthOf(options) }),
  });
}
