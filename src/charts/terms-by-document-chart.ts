// Terms by article: one row an article in the order of dates, one column a term, the darker the more often.

import type { TopLevelSpec } from "datelines/vega-lite";
import { documentTermColumns, type DocumentTermRow } from "../measure/terms/index.js";
import {
  checkRows,
  columnRoom,
  cutLabels,
  frameChart,
  frameNothing,
  innerWidthOf,
  plainLabel,
  readTop,
  type TopOptions,
} from "./chart-frame.js";
import { countShown, sayArticles, saySentence } from "./chart-words.js";
import { compareDated, labelDocuments } from "./document-labels.js";
import { axisTitle, formatCount, formatDate, formatNumber } from "./format.js";
import { cellLayers, columnHeadings, narrowestColumn, rowHeadings } from "./matrix.js";
import { measureText } from "./text-width.js";
import { fontSizes, numberTurn } from "./theme.js";
import { type Tooltip, tooltipColumns, tooltipFields } from "./tooltips.js";

const tooltipOf = (row: DocumentTermRow): Tooltip => ({
  [documentTermColumns.term.title]: plainLabel(row.term),
  [documentTermColumns.title.title]: plainLabel(row.title),
  [documentTermColumns.published.title]: formatDate(row.published),
  [documentTermColumns.count.title]: formatNumber(row.count),
  [axisTitle(documentTermColumns.perThousand)]: formatNumber(row.perThousand, 1),
});

/** Where the terms are used most, for alt text. */
function tellHighest(drawn: readonly DocumentTermRow[]): string {
  if (drawn.length === 0) return "None of the terms occurs.";
  const { term, title, published, count, perThousand } = drawn.reduce((best, row) =>
    row.perThousand > best.perThousand ? row : best,
  );
  return (
    `Most often “${plainLabel(term)}” in “${plainLabel(title)}” (${formatDate(published)}), ` +
    `${formatCount(count, "occurrence")}, ${formatNumber(perThousand, 1)} per thousand tokens.`
  );
}

/**
 * Heat map of terms by article: colour is occurrences per thousand tokens, the number is occurrences, blank is none.
 *
 * Reading: a row shows what an article is about, a column when a term comes up. To compare articles, compare colours
 * and not numbers, because articles differ in length.
 *
 * @param rows one row a term and article; terms keep the order of their first rows, and the `top` articles that use
 *   them most are drawn (40 by default)
 * @param options title, width and number of articles
 * @returns a Vega-Lite spec; a sentence instead of the picture if there are no rows
 * @throws RangeError for a `top` that is not a whole number of at least 1, or terms × articles above 5,000
 * @example
 * termsByDocumentChart(countTermsByDocument(corpus, { top: 20 }));
 */
export function termsByDocumentChart(rows: readonly DocumentTermRow[], options: TopOptions = {}): TopLevelSpec {
  const title = options.title ?? "Terms by article";
  const top = readTop("termsByDocumentChart", options.top ?? 40);
  if (rows.length === 0) return frameNothing(title, options, sayArticles(options), "There are no terms to show.");

  const width = innerWidthOf(options);
  const allTerms = [...new Set(rows.map((row) => row.term))];
  const terms = allTerms.slice(0, columnRoom(options, allTerms.length));
  const sums = new Map<string, { readonly row: DocumentTermRow; count: number }>();
  for (const row of rows) {
    const sum = sums.get(row.docId);
    if (sum === undefined) sums.set(row.docId, { row, count: row.count });
    else sum.count += row.count;
  }
  const documents = [...sums.values()]
    .sort((a, b) => b.count - a.count || compareDated(a.row, b.row))
    .slice(0, top)
    .map(({ row }) => row)
    .sort(compareDated);
  checkRows("termsByDocumentChart", terms.length * documents.length, "cells", "pass fewer terms or a smaller top");

  const cutMargin = terms.length < allTerms.length ? 44 : 0;
  const labelRoom = Math.max(130, Math.min(235, width - 12 - cutMargin - terms.length * narrowestColumn));
  const labels = labelDocuments(documents, labelRoom);
  const labelOf = new Map(documents.map((row, index) => [row.docId, labels[index]!]));
  const headings = cutLabels(terms, 150);
  const headingOf = new Map(terms.map((term, index) => [term, headings[index]!]));
  const labelWidth = Math.max(...labels.map((label) => measureText(label, fontSizes.label)));
  const step = Math.max(narrowestColumn, Math.min(34, Math.floor((width - labelWidth - 12) / terms.length)));
  const drawn = rows.filter((row) => row.count > 0 && labelOf.has(row.docId) && headingOf.has(row.term));
  const most = Math.max(0, ...drawn.map((row) => row.perThousand));
  const values = drawn.map((row) => ({
    document: labelOf.get(row.docId)!,
    term: headingOf.get(row.term)!,
    count: row.count,
    perThousand: row.perThousand,
    evidence: { term: row.term, docId: row.docId },
    ...tooltipColumns(tooltipOf(row)),
  }));
  const { cells, numbers } = cellLayers({
    x: columnHeadings("term", headings),
    y: rowHeadings("document", labels),
    tooltip: tooltipFields(Object.keys(tooltipOf(rows[0]!))),
  });
  const turn = most * numberTurn ** 2;
  const widest = Math.max(0, ...drawn.map((row) => measureText(String(row.count), fontSizes.small)));
  const hasNumbers = widest + 3 <= step;
  const countedTerms = countShown(terms.length, allTerms.length, "term");
  const countedArticles = countShown(documents.length, sums.size, "article");
  return frameChart({
    title,
    width,
    subtitle: [
      saySentence([
        `${countedTerms} in ${countedArticles}` +
          (documents.length < sums.size ? ", those that use these terms most" : ""),
      ]),
      saySentence([
        `colour shows occurrences per thousand tokens of the article, at most ${formatNumber(most, 1)}`,
        hasNumbers && "numbers count occurrences",
        "blank cells have none",
      ]),
    ],
    description:
      `${title}: ${formatCount(terms.length, "term")} in ${formatCount(documents.length, "article")}, ` +
      `the earliest on top. ${tellHighest(drawn)}`,
    body: {
      width: { step },
      height: { step: 21 },
      data: { values },
      layer: [
        cells("matrixCell", [], {
          field: "perThousand",
          type: "quantitative",
          scale: { type: "sqrt", domain: [0, most > 0 ? most : 1], range: "heatmap" },
          legend: null,
        }),
        ...(hasNumbers
          ? [
              numbers("cellFew", [{ field: "perThousand", lt: turn }], "count"),
              numbers("cellMany", [{ field: "perThousand", gte: turn }], "count"),
            ]
          : []),
      ],
    },
  });
}
