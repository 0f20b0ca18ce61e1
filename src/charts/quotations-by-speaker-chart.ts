// Who is quoted: one dot a speaker by number of quotations, with its interval, those quoted most on top.

import type { TopLevelSpec } from "datelines/vega-lite";
import { speakerColumns, type SpeakerRow } from "../measure/speech/index.js";
import { actorColour } from "./actor-colours.js";
import { labelActors, nameActor, sayIntroduced } from "./actor-names.js";
import { type ActorOptions, largest, plainLabel } from "./chart-frame.js";
import { formatCount, formatInterval, formatNumber } from "./format.js";
import { drawRanking, type InArticle, tellRow } from "./ranking.js";

/** Options of {@link quotationsBySpeakerChart}. */
export interface QuotationsBySpeakerOptions extends ActorOptions {
  /** The quotations of the speakers in each article: with fewer than ten articles they are drawn as rings. */
  readonly byDocument?: readonly InArticle<SpeakerRow>[];
}

/**
 * Chart of the speakers quoted most: quotations in quotation marks and reported ones, with the 95 % interval of their
 * sum over articles.
 *
 * Reading: this shows who is quoted, not who spoke; somebody whom no article quotes has no dot. Quotations whose
 * speaker has no id are counted below the chart.
 *
 * @param rows one row a speaker, in any order; the `top` quoted most are drawn (20 by default)
 * @param options title, width, number of articles, countries of the speakers, and the speakers of each article
 * @returns a Vega-Lite spec; a sentence instead of the picture if no speaker has an id
 * @throws RangeError for a `top` that is not a whole number of at least 1
 * @example
 * quotationsBySpeakerChart(countQuotations(corpus), { top: 20, articles: corpus.documents.length });
 */
export function quotationsBySpeakerChart(
  rows: readonly SpeakerRow[],
  options: QuotationsBySpeakerOptions = {},
): TopLevelSpec {
  const { speakerName, quotations, direct, mixed, indirect, documents } = speakerColumns;
  const speakers = rows.filter((row) => row.speakerId !== null);
  const others = rows
    .filter((row) => row.speakerId === null)
    .map((row) => `${formatNumber(row.quotations)} ${plainLabel(row.speakerName)}`);
  const named = (row: SpeakerRow) => ({ name: row.speakerName, known: row.known });
  return drawRanking(speakers, options, {
    chart: "quotationsBySpeakerChart",
    title: "Most quoted speakers",
    top: 20,
    nothing: "There are no speakers to show.",
    noun: "speaker",
    choice: "those quoted most",
    choose: (top) => largest(speakers, top, (row) => [row.quotations, row.speakerId!]),
    label: (shown, width) => labelActors(shown.map(named), width),
    item: (row) => ({
      value: row.quotations,
      figure: `${formatNumber(row.direct + row.mixed)} + ${formatNumber(row.indirect)}`,
      evidence: { speakerId: row.speakerId },
      colour: actorColour(row.speakerId!, options.countryOf?.[row.speakerId!]),
      tooltip: {
        [speakerName.title]: nameActor(named(row)),
        [quotations.title]: formatNumber(row.quotations),
        "95 % interval": formatInterval(row.low, row.high),
        [direct.title]: formatNumber(row.direct),
        [mixed.title]: formatNumber(row.mixed),
        [indirect.title]: formatNumber(row.indirect),
        [documents.title]: formatNumber(row.documents),
      },
    }),
    keyOf: ({ speakerId }) => speakerId,
    point: (row: InArticle<SpeakerRow>) => ({
      value: row.quotations,
      evidence: { speakerId: row.speakerId, docId: row.docId },
      tooltip: {
        [speakerName.title]: nameActor(named(row)),
        Title: plainLabel(row.title),
        [quotations.title]: formatNumber(row.quotations),
      },
    }),
    axis: quotations.title,
    figures: "Marked + reported",
    over: "articles",
    notes: (shown) => [
      sayIntroduced(shown),
      "Marked: in quotation marks; reported: without.",
      others.length > 0 && `Quotations left out: ${others.join(", ")}.`,
    ],
    describe: (shown) => {
      const first = shown
        .slice(0, 3)
        .map((row) =>
          tellRow(row, {
            name: nameActor(named(row)),
            value: row.quotations,
            count: formatCount(row.documents, "article"),
          }),
        );
      return `by number of quotations. First: ${first.join("; ")}.`;
    },
  });
}
