// Terms by article: one row an article in the order of dates, one column a term, the darker the more often.

import type { TopLevelSpec } from "datelines/vega-lite";
import { documentTermColumns, type DocumentTermRow } from "../measure/terms/index.js";
import { columnRoom, frameChart, frameNothing, innerWidthOf, maximumRows, plainLabel, readTop, sayArticles, sayTop, type TopOptions, uniqueLabels } from "./chart-frame.js";
import { compareDated, labelDocuments } from "./document-labels.js";
import { tooltipColumns, tooltipFields } from "./dot-interval.js";
import { axisTitle, formatCount, formatDate, formatNumber } from "./format.js";
import { cutText, measureText } from "./text-width.js";
import { fontSizes, numberTurn } from "./theme.js";

/** Columns no narrower than this, or their turned headings would lie over each other. */
const smallestStep = 18;

/**
 * Heat map of terms by article: occurrences per thousand tokens as colour, occurrences as number; blank is none.
 *
 * Reading: along a row what an article is about, down a column when a term comes up. Compare colours, not numbers,
 * between articles: they differ in length.
 *
 * @param rows one row a term and article; terms keep the order of their first rows. Beyond `top` articles, those
 *   that use the terms most are drawn
 * @returns a Vega-Lite spec; a sentence in place of the picture when there are no rows
 * @throws RangeError for a `top` that is not a whole number of at least 1, or terms × articles above 5,000
 * @example
 * termsByDocumentChart(countTermsByDocument(corpus, { top: 20 }));
 */
export function termsByDocumentChart(rows: readonly DocumentTermRow[], options: TopOptions = {}): TopLevelSpec {
  const title = options.title ?? "Terms by article";
  const top = readTop("termsByDocumentChart", options.top ?? 40);
  if (rows.length === 0) return frameNothing(title, options, "There are no terms to show.");

  const all = [...new Set(rows.map((row) => row.term))];
  const terms = all.slice(0, columnRoom(options, all.length));
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
  if (terms.length * documents.length > maximumRows) {
    throw new RangeError(
      `termsByDocumentChart requires at most ${maximumRows} cells (got "${terms.length * documents.length}"), pass fewer terms or a smaller top`,
    );
  }

  const labelList = labelDocuments(documents, Math.max(130, Math.min(235, innerWidthOf(options) - 12 - (terms.length < all.length ? 44 : 0) - terms.length * smallestStep)));
  const labels = new Map(documents.map((row, index) => [row.docId, labelList[index]!]));
  const termList = uniqueLabels(terms.map((term) => cutText(plainLabel(term), fontSizes.label, 150)));
  const termLabels = new Map(terms.map((term, index) => [term, termList[index]!]));
  const labelWidth = Math.max(...labelList.map((label) => measureText(label, fontSizes.label)));
  const step = Math.max(smallestStep, Math.min(34, Math.floor((innerWidthOf(options) - labelWidth - 12) / terms.length)));
  const drawn = rows.filter((row) => row.count > 0 && labels.has(row.docId) && termLabels.has(row.term));
  const most = Math.max(0, ...drawn.map((row) => row.perThousand));
  const tooltip = (row: DocumentTermRow) => ({
    [documentTermColumns.term.title]: plainLabel(row.term),
    [documentTermColumns.title.title]: plainLabel(row.title),
    [documentTermColumns.published.title]: formatDate(row.published),
    [documentTermColumns.count.title]: formatNumber(row.count),
    [axisTitle(documentTermColumns.perThousand)]: formatNumber(row.perThousand, 1),
  });
  const values = drawn.map((row) => ({
    document: labels.get(row.docId)!,
    term: termLabels.get(row.term)!,
    count: row.count,
    perThousand: row.perThousand,
    evidence: { term: row.term, docId: row.docId },
    ...tooltipColumns(tooltip(row)),
  }));
  const x = {
    field: "term",
    type: "nominal",
    scale: { domain: termList },
    axis: { orient: "top", title: null, labelAngle: -50, labelAlign: "left", labelBaseline: "middle", labelLimit: 0, labelOverlap: false },
  };
  const y = { field: "document", type: "nominal", scale: { domain: labelList }, axis: { title: null, labelLimit: 0 } };
  const number = (style: string, test: object) => ({
    transform: [{ filter: test }],
    mark: { type: "text", style, baseline: "middle" },
    encoding: { x, y, text: { field: "count", type: "quantitative" }, tooltip: tooltipFields(Object.keys(tooltip(rows[0]!))) },
  });
  const turn = most * numberTurn ** 2;
  const widest = Math.max(0, ...drawn.map((row) => measureText(String(row.count), fontSizes.small)));
  const highest = drawn.reduce((best, row) => (row.perThousand > best.perThousand ? row : best), drawn[0] ?? rows[0]!);
  return frameChart({
    title,
    width: innerWidthOf(options),
    subtitle: [
      sayArticles(options.articles ?? sums.size),
      terms.length < all.length && sayTop(terms.length, all.length, "terms"),
      documents.length < sums.size && sayTop(documents.length, sums.size, "articles, those that use these terms most"),
      `Colour: occurrences per thousand tokens of the article, at most ${formatNumber(most, 1)}.`,
      widest + 3 <= step && "Numbers: occurrences.",
      "Blank: none.",
    ],
    description:
      `${title}: ${formatCount(terms.length, "term")} in ${formatCount(documents.length, "article")}, the earliest on top. ` +
      (drawn.length === 0
        ? "None of the terms occurs."
        : `Most often “${plainLabel(highest.term)}” in “${plainLabel(highest.title)}” (${formatDate(highest.published)}), ` +
          `${formatCount(highest.count, "occurrence")}, ${formatNumber(highest.perThousand, 1)} per thousand tokens.`),
    body: {
      width: { step },
      height: { step: 21 },
      data: { values },
      layer: [
        {
          mark: { type: "rect", style: "matrixCell" },
          encoding: {
            x,
            y,
            color: {
              field: "perThousand",
              type: "quantitative",
              scale: { type: "sqrt", domain: [0, most > 0 ? most : 1], range: "heatmap" },
              legend: null,
            },
            tooltip: tooltipFields(Object.keys(tooltip(rows[0]!))),
          },
        },
        ...(widest + 3 <= step
          ? [number("cellFew", { field: "perThousand", lt: turn }), number("cellMany", { field: "perThousand", gte: turn })]
          : []),
      ],
    },
  });
}
