// Tone of each speaker toward each actor: a matrix coloured by mean tone, with the number of judgements.

import type { TopLevelSpec } from "datelines/vega-lite";
import { pairToneColumns, type PairToneRow, sayToneValidity } from "../measure/tone/index.js";
import { labelActors, type NamedActor, nameActor, sayIntroduced } from "./actor-names.js";
import {
  checkRows,
  columnRoom,
  frameChart,
  frameNothing,
  innerWidthOf,
  labelRoom,
  largest,
  readTop,
  type TopOptions,
} from "./chart-frame.js";
import { countShown, sayArticles, sayIn, saySentence } from "./chart-words.js";
import { axisTitle, formatCount } from "./format.js";
import { cellLayers, columnHeadings, narrowestColumn, rowHeadings } from "./matrix.js";
import { tellRow } from "./ranking.js";
import { measureText } from "./text-width.js";
import { fontSizes, numberTurn } from "./theme.js";
import { type Tooltip, toneTooltip, tooltipColumns, tooltipFields } from "./tooltips.js";

type Row = PairToneRow;

/** The ends of the colour scale lie at least this far from zero, so that faint tones look faint. */
const leastEnd = 0.3;

/** Pixels that the legend takes below the cells. */
const legendHeight = 62;

const sourceOf = (row: Row): NamedActor => ({ name: row.sourceName, known: row.sourceKnown });
const targetOf = (row: Row): NamedActor => ({ name: row.targetName, known: row.targetKnown });

const tooltipOf = (row: Row): Tooltip => ({
  "Speaker → actor": `${nameActor(sourceOf(row))} → ${nameActor(targetOf(row))}`,
  ...toneTooltip(pairToneColumns, row),
});

/** With fewer articles than this an interval is too narrow to rely on: test/stats/bootstrap-coverage.test.ts. */
const fewest = 5;

/**
 * Whether a mean tone can be called positive or negative: its interval excludes zero, and at least five articles are
 * behind it.
 *
 * @param row a row of {@link scoreToneByPair}, or these three of its columns
 * @returns false where there is no interval
 * @example
 * isSigned({ low: -0.3, high: -0.1, documents: 9 }); // true
 */
export const isSigned = (row: Pick<PairToneRow, "low" | "high" | "documents">): boolean =>
  row.low !== null && row.high !== null && row.documents >= fewest && (row.low > 0 || row.high < 0);

/** The actors on one side of a matrix: labels by id, most judgements first. */
interface Side {
  readonly labels: ReadonlyMap<string, string>;
  readonly actors: readonly NamedActor[];
  /** All there are, drawn or not. */
  readonly all: number;
}

/** The actors with most judgements on one side. */
function rankSide(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  actorOf: (row: Row) => NamedActor,
  top: number,
  width: number,
): Side {
  const totals = new Map<string, { readonly id: string; readonly actor: NamedActor; total: number }>();
  for (const row of rows) {
    const entry = totals.get(idOf(row)) ?? { id: idOf(row), actor: actorOf(row), total: 0 };
    totals.set(entry.id, entry);
    entry.total += row.judgements;
  }
  const first = largest(totals.values(), top, ({ id, total }) => [total, id]);
  const actors = first.map(({ actor }) => actor);
  const labels = labelActors(actors, width);
  return { labels: new Map(first.map(({ id }, index) => [id, labels[index]!])), actors, all: totals.size };
}

const widest = (labels: readonly string[]): number =>
  Math.max(...labels.map((label) => measureText(label, fontSizes.label)));

/**
 * Matrix of speakers (rows) and actors (columns): colour is the mean tone of what the speaker says of the actor, the
 * number how many judgements it is the mean of.
 *
 * Reading: do not call a pale cell positive or negative: fewer than five articles are behind it, or its 95 % interval
 * includes zero. A blank cell means that nothing was said, not that the tone is neutral.
 *
 * @param rows one row a pair; the `top` speakers and the `top` actors with most judgements are drawn (14 by default)
 * @param options title, width and number of articles
 * @returns a Vega-Lite spec; a sentence instead of the picture if there are no rows
 * @throws RangeError for a `top` that is not a whole number of at least 1 or draws more than 5,000 cells
 * @example
 * toneByPairChart(scoreToneByPair(corpus), { top: 12, articles: corpus.documents.length });
 */
export function toneByPairChart(rows: readonly Row[], options: TopOptions = {}): TopLevelSpec {
  const title = options.title ?? "Tone of each speaker toward each actor";
  const top = readTop("toneByPairChart", options.top ?? columnRoom(options, 14));
  if (rows.length === 0) return frameNothing(title, options, sayArticles(options), "There are no judgements to show.");

  const room = labelRoom(options, 170);
  const targets = rankSide(rows, (row) => row.target, targetOf, top, room);
  const heard = rows.filter(({ target }) => targets.labels.has(target));
  const sources = rankSide(heard, (row) => row.source, sourceOf, top, room);
  const shown = heard.filter(({ source }) => sources.labels.has(source));
  checkRows("toneByPairChart", shown.length, "cells");

  const end = Math.max(leastEnd, ...shown.map(({ tone }) => Math.abs(tone)));
  const values = shown.map((row) => ({
    source: sources.labels.get(row.source)!,
    target: targets.labels.get(row.target)!,
    tone: row.tone,
    judgements: row.judgements,
    signed: isSigned(row),
    strong: isSigned(row) && Math.abs(row.tone) >= end * numberTurn,
    evidence: { judged: row.target, by: row.source },
    ...tooltipColumns(tooltipOf(row)),
  }));
  const [speakers, judged] = [[...sources.labels.values()], [...targets.labels.values()]];
  const labelWidth = widest(speakers);
  const cellRoom = innerWidthOf(options) - labelWidth - widest(judged) * 0.65 - 20;
  const step = Math.max(narrowestColumn, Math.min(44, Math.floor(cellRoom / judged.length)));
  const { cells, numbers } = cellLayers({
    x: columnHeadings("target", judged),
    y: rowHeadings("source", speakers),
    tooltip: tooltipFields(Object.keys(tooltipOf(shown[0]!))),
  });
  const color = {
    field: "tone",
    type: "quantitative",
    scale: { domain: [-end, 0, end], range: "diverging", interpolate: "rgb" },
    legend: {
      title: axisTitle(pairToneColumns.tone),
      orient: "bottom",
      direction: "horizontal",
      gradientLength: 180,
      tickCount: 3,
      format: ".1f",
    },
  };
  const tell = (row: Row) =>
    tellRow(
      row,
      {
        name: `${nameActor(sourceOf(row))} toward ${nameActor(targetOf(row))}`,
        value: row.tone,
        count: formatCount(row.judgements, "judgement"),
      },
      2,
    );
  const most = [...shown].sort((a, b) => b.judgements - a.judgements).slice(0, 3);
  const allSources = new Set(rows.map(({ source }) => source)).size;
  const isPart = judged.length < targets.all || speakers.length < allSources;
  return frameChart({
    title,
    width: innerWidthOf(options),
    subtitle: [
      saySentence([
        `${countShown(speakers.length, allSources, "speaker")} (rows) and ` +
          `${countShown(judged.length, targets.all, "actor")} (columns)${sayIn(options)}` +
          (isPart ? ", those with most judgements" : ""),
      ]),
      saySentence([
        "colour is the mean tone, numbers count the judgements",
        `pale cells rest on fewer than ${fewest} articles, ` +
          "or their 95 % interval (bootstrap over articles) includes zero",
      ]),
    ],
    description:
      `${title}: matrix of ${formatCount(speakers.length, "speaker")} and ${formatCount(judged.length, "actor")}, ` +
      `coloured by mean tone from −1 (negative) to 1 (positive). Most judgements: ${most.map(tell).join("; ")}.`,
    body: {
      width: { step },
      height: { step: Math.min(step, 28) },
      data: { values },
      layer: [
        cells("paleCell", [{ field: "signed", equal: false }], color),
        cells("matrixCell", [{ field: "signed", equal: true }], color),
        numbers("cellFew", [{ field: "strong", equal: false }], "judgements"),
        numbers("cellMany", [{ field: "strong", equal: true }], "judgements"),
      ],
    },
    foot: {
      notes: [sayIntroduced([...sources.actors, ...targets.actors]), sayToneValidity("targets")],
      left: labelWidth + 7,
      below: legendHeight,
    },
  });
}
