// The most frequent terms: one dot a term, its interval, its count.

import type { TopLevelSpec } from "datelines/vega-lite";
import { documentTermColumns, type DocumentTermRow, termColumns, type TermRow } from "../measure/terms/index.js";
import { cutLabels, largest, plainLabel, type TopOptions } from "./chart-frame.js";
import { axisTitle, formatCount, formatInterval, formatNumber } from "./format.js";
import { drawRanking } from "./ranking.js";

/** Options of {@link topTermsChart}. */
export interface TopTermsOptions extends TopOptions {
  /** The same terms in each article: with fewer than ten articles they are drawn as rings. */
  readonly byDocument?: readonly DocumentTermRow[];
}

/**
 * Chart of the most frequent terms: occurrences per million tokens, each with its 95 % interval over articles.
 *
 * Reading: two terms whose intervals do not overlap differ in frequency in articles like these. Where the intervals
 * overlap much, the order of the terms may hold for these articles only.
 *
 * @param rows one row a term, in any order; the `top` most frequent are drawn (25 by default)
 * @param options title, width, number of articles, and the terms of each article
 * @returns a Vega-Lite spec; a sentence instead of the picture if there are no rows
 * @throws RangeError for a `top` that is not a whole number of at least 1
 * @example
 * topTermsChart(countTerms(corpus), { top: 25, articles: corpus.documents.length });
 */
export function topTermsChart(rows: readonly TermRow[], options: TopTermsOptions = {}): TopLevelSpec {
  const most = ({ term, perMillion }: TermRow) => `“${plainLabel(term)}”, ${formatNumber(perMillion)} per million`;
  return drawRanking(rows, options, {
    chart: "topTermsChart",
    title: "Most frequent terms",
    top: 25,
    nothing: "There are no terms to show.",
    noun: "term",
    choice: "",
    choose: (top) => largest(rows, top, (row) => [row.perMillion, row.term]),
    label: (shown, width) =>
      cutLabels(
        shown.map(({ term }) => term),
        width,
      ),
    item: (row) => ({
      value: row.perMillion,
      figure: formatNumber(row.count),
      evidence: { term: row.term },
      tooltip: {
        [termColumns.term.title]: plainLabel(row.term),
        [termColumns.count.title]: formatNumber(row.count),
        [termColumns.documents.title]: formatNumber(row.documents),
        [axisTitle(termColumns.perMillion)]: formatNumber(row.perMillion),
        "95 % interval": formatInterval(row.low, row.high),
      },
    }),
    keyOf: ({ term }) => term,
    point: (row: DocumentTermRow) => ({
      value: row.perThousand * 1000,
      evidence: { term: row.term, docId: row.docId },
      tooltip: {
        [documentTermColumns.term.title]: plainLabel(row.term),
        [documentTermColumns.title.title]: plainLabel(row.title),
        [documentTermColumns.count.title]: formatNumber(row.count),
        [axisTitle(termColumns.perMillion)]: formatNumber(row.perThousand * 1000),
      },
    }),
    axis: axisTitle(termColumns.perMillion),
    figures: termColumns.count.title,
    over: "articles",
    describe: (shown) => {
      const [first, last] = [shown[0]!, shown.at(-1)!];
      return (
        `by frequency per million tokens. First: ${most(first)} ` +
        `(95 % interval ${formatInterval(first.low, first.high)}), ${formatCount(first.count, "occurrence")} ` +
        `in ${formatCount(first.documents, "article")}; last: ${most(last)}.`
      );
    },
  });
}
