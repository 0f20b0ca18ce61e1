// The way from figures to sentences in a notebook: of a row, or of a mark of a chart.

import { type ChartMark, listMarks } from "../index.js";
import type { Corpus } from "../../analyse/index.js";
import { type EvidenceOptions, type EvidenceRow, listEvidence } from "../../measure/evidence/index.js";

/**
 * Takes a row of a table, or a chart and one of its marks: by its place among {@link listMarks}, or by what its tooltip
 * says.
 */
export type EvidenceFinder = (
  rowOrChart: object,
  mark?: number | string | EvidenceOptions,
  options?: EvidenceOptions,
) => EvidenceRow[];

/**
 * The evidence of a corpus' figures, for notebooks: `show(evidence(row))`, `show(evidence(chart, "Taiwan"))`.
 *
 * @param corpus the corpus that the rows and charts are made of
 * @returns a function that takes a row, or a chart and a mark; it throws RangeError for what leads to no sentences
 * @example const evidence = evidenceOf(corpus); evidence(countTerms(corpus)[0]!).length
 */
export function evidenceOf(corpus: Corpus): EvidenceFinder {
  return (given, mark, options = {}) => {
    if (typeof mark === "number" || typeof mark === "string")
      return listEvidence(corpus, findMark(given, mark), options);
    if ("$schema" in given)
      throw new RangeError(
        `evidence requires a mark of the chart (got none), pass the place of one of its ${listMarks(given).length} marks or a text of its tooltip`,
      );
    return listEvidence(corpus, given, mark);
  };
}

function findMark(chart: object, mark: number | string): ChartMark {
  const marks = listMarks(chart);
  // A value of the tooltip as a whole is meant before a part of one.
  const found =
    typeof mark === "number"
      ? marks[mark]
      : (marks.find(({ tooltip }) => Object.values(tooltip).includes(mark)) ??
        marks.find(({ label }) => label.includes(mark)));
  if (!found)
    throw new RangeError(
      `evidence requires a mark of the chart (got "${mark}"), it has ${marks.length}${marks[0] ? `, the first "${marks[0].label}"` : ""}`,
    );
  return found;
}
