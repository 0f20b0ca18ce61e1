// Who is quoted: one dot a speaker by number of quotations, with its interval, those quoted most on top.

import type { TopLevelSpec } from "datelines/vega-lite";
import { speakerColumns, type SpeakerRow } from "../measure/speech/index.js";
import { actorColour } from "./actor-colours.js";
import { frameChart, frameNothing, innerWidthOf, labelRoom, plainLabel, readTop, sayArticles, sayIntervals, sayPoints, sayTop, uniqueLabels } from "./chart-frame.js";
import { articlePoints, dotIntervalBody } from "./dot-interval.js";
import { formatCount, formatInterval, formatNumber } from "./format.js";
import type { ActorOptions } from "./polarity-by-actor-chart.js";
import { cutText } from "./text-width.js";
import { fontSizes } from "./theme.js";

export interface QuotationsBySpeakerOptions extends ActorOptions {
  /** The quotations of the speakers in each article: below ten articles they are drawn as points. */
  readonly byDocument?: readonly (SpeakerRow & { readonly docId: string; readonly title: string })[];
}

/**
 * Chart of the number of quotations of each speaker, marked and reported, with its 95 % interval over articles.
 *
 * Reading: who is quoted, not who spoke: a voice that no article takes up has no dot. Speakers whom the register
 * does not have are counted in the subtitle.
 *
 * @param rows one row a speaker, in any order; those quoted most are drawn
 * @returns a Vega-Lite spec; a sentence in place of the picture when no speaker is known
 * @throws RangeError for a `top` that is not a whole number of at least 1
 * @example
 * quotationsBySpeakerChart(countQuotations(corpus), { top: 20, articles: 31 });
 */
export function quotationsBySpeakerChart(rows: readonly SpeakerRow[], options: QuotationsBySpeakerOptions = {}): TopLevelSpec {
  const title = options.title ?? "Quotations by speaker";
  const top = readTop("quotationsBySpeakerChart", options.top ?? 20);
  const known = rows.filter((row) => row.speakerId !== null);
  const others = rows.filter((row) => row.speakerId === null);
  if (known.length === 0) return frameNothing(title, options, "There are no speakers to show.");
  const shown = [...known].sort((a, b) => b.quotations - a.quotations || (a.speakerId! < b.speakerId! ? -1 : 1)).slice(0, top);
  const labels = uniqueLabels(shown.map((row) => cutText(plainLabel(row.speakerName), fontSizes.label, labelRoom(options, 220))));
  const items = shown.map((row, index) => ({
    label: labels[index]!,
    value: row.quotations,
    low: row.low,
    high: row.high,
    figure: `${formatNumber(row.direct + row.mixed)} + ${formatNumber(row.indirect)}`,
    evidence: { speakerId: row.speakerId },
    colour: actorColour(row.speakerId!, options.countryOf?.[row.speakerId!]),
    tooltip: {
      [speakerColumns.speakerName.title]: plainLabel(row.speakerName),
      [speakerColumns.quotations.title]: formatNumber(row.quotations),
      "95 % interval": formatInterval(row.low, row.high),
      [speakerColumns.direct.title]: formatNumber(row.direct),
      [speakerColumns.mixed.title]: formatNumber(row.mixed),
      [speakerColumns.indirect.title]: formatNumber(row.indirect),
      [speakerColumns.documents.title]: formatNumber(row.documents),
    },
  }));
  const points = articlePoints("speakerId", shown, labels, options, (row) => ({
    value: row.quotations,
    evidence: { speakerId: row.speakerId, docId: row.docId },
    tooltip: {
      [speakerColumns.speakerName.title]: plainLabel(row.speakerName),
      Title: plainLabel(row.title),
      [speakerColumns.quotations.title]: formatNumber(row.quotations),
    },
  }));
  const say = (row: SpeakerRow) => `${plainLabel(row.speakerName)}, ${formatCount(row.quotations, "quotation")} (95 % interval ${formatInterval(row.low, row.high)})`;
  return frameChart({
    title,
    width: innerWidthOf(options),
    subtitle: [
      sayArticles(options.articles),
      shown.length < known.length && sayTop(shown.length, known.length, "speakers, those quoted most"),
      others.length > 0 && `Left out: ${others.map((row) => `${formatNumber(row.quotations)} ${plainLabel(row.speakerName)}`).join(", ")}.`,
      "Figures: in quotation marks + reported.",
      sayIntervals(shown, "articles"),
      sayPoints(points),
    ],
    description: `${title}: ${formatCount(shown.length, "speaker")} as dots by number of quotations. First ${shown.slice(0, 3).map(say).join("; ")}.`,
    body: dotIntervalBody(items, { axis: speakerColumns.quotations.title, figures: "Marked + reported", points, width: innerWidthOf(options) }),
  });
}
