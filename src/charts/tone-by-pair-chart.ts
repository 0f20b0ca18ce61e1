// Who speaks how of whom: a matrix of sources and targets, coloured by mean tone, with the number of judgements.

import type { TopLevelSpec } from "datelines/vega-lite";
import { pairToneColumns, type PairToneRow, sayToneValidity } from "../measure/tone/index.js";
import { columnRoom, frameChart, frameNothing, innerWidthOf, labelRoom, maximumRows, plainLabel, readTop, sayArticles, sayTop, type TopOptions, uniqueLabels } from "./chart-frame.js";
import { tooltipColumns, tooltipFields } from "./dot-interval.js";
import { axisTitle, formatCount, formatInterval, formatNumber } from "./format.js";
import { cutText, measureText } from "./text-width.js";
import { fontSizes, numberTurn } from "./theme.js";
import { toneTooltip } from "./tone-tooltip.js";

/** The colours' ends stand at least so far from zero, so that faint tones look faint. */
const leastEnd = 0.3;

const tooltipOf = (row: PairToneRow): Record<string, string> => ({
  "Source → target": `${plainLabel(row.sourceName)} → ${plainLabel(row.targetName)}`,
  ...toneTooltip(pairToneColumns, row),
});

/** Articles below which an interval is too narrow to go by: test/bootstrap-coverage.test.ts. */
const fewest = 5;

/** Whether the sign of a mean tone is shown: its interval leaves zero out, and five articles or more are behind it. */
export const isSigned = (row: Pick<PairToneRow, "low" | "high" | "documents">): boolean => row.low !== null && row.high !== null && row.documents >= fewest && (row.low > 0 || row.high < 0);

/**
 * Matrix of sources (lines) and targets (columns): colour is the mean tone, the number how many judgements it is of.
 *
 * Reading: the sign of a pale cell is not shown: fewer than five articles are behind it, or its 95 % interval holds
 * zero. A blank cell says nothing was said, not that the tone is even.
 *
 * @param rows one row a pair; the `top` sources and the `top` targets with most judgements are drawn
 * @returns a Vega-Lite spec; a sentence in place of the picture when there are no rows
 * @throws RangeError for a `top` that is not a whole number of at least 1 or draws more than 5,000 cells
 * @example
 * toneByPairChart(scoreToneByPair(corpus), { top: 12, articles: 31 });
 */
export function toneByPairChart(rows: readonly PairToneRow[], options: TopOptions = {}): TopLevelSpec {
  const title = options.title ?? "Who speaks how of whom";
  const top = readTop("toneByPairChart", options.top ?? columnRoom(options, 14));
  if (rows.length === 0) return frameNothing(title, options, "There are no judgements to show.");
  const targets = rank(rows.map(({ target, targetName, judgements }) => ({ id: target, name: targetName, judgements })), top, labelRoom(options, 170));
  const sources = rank(rows.filter(({ target }) => targets.labels.has(target)).map(({ source, sourceName, judgements }) => ({ id: source, name: sourceName, judgements })), top, labelRoom(options, 170));
  const shown = rows.filter(({ source, target }) => sources.labels.has(source) && targets.labels.has(target));
  if (shown.length > maximumRows) throw new RangeError(`toneByPairChart requires at most ${maximumRows} cells (got "${shown.length}"), pass a smaller top`);
  const allSources = new Set(rows.map(({ source }) => source)).size;
  const end = Math.max(leastEnd, ...shown.map(({ tone }) => Math.abs(tone)));
  const values = shown.map((row) => ({
    source: sources.labels.get(row.source)!, target: targets.labels.get(row.target)!, tone: row.tone, judgements: row.judgements, signed: isSigned(row),
    strong: isSigned(row) && Math.abs(row.tone) >= end * numberTurn, evidence: { judged: row.target, by: row.source }, ...tooltipColumns(tooltipOf(row)),
  }));
  const labelWidth = Math.max(...[...sources.labels.values()].map((label) => measureText(label, fontSizes.label)));
  const lastLabel = Math.max(...[...targets.labels.values()].map((label) => measureText(label, fontSizes.label)));
  const step = Math.max(18, Math.min(44, Math.floor((innerWidthOf(options) - labelWidth - lastLabel * 0.65 - 20) / targets.labels.size)));
  const x = {
    field: "target", type: "nominal", scale: { domain: [...targets.labels.values()] },
    axis: { orient: "top", title: null, labelAngle: -50, labelAlign: "left", labelBaseline: "middle", labelLimit: 0, labelOverlap: false },
  };
  const y = { field: "source", type: "nominal", scale: { domain: [...sources.labels.values()] }, axis: { title: null, labelLimit: 0 } };
  const tooltip = tooltipFields(Object.keys(tooltipOf(shown[0]!)));
  const color = {
    field: "tone", type: "quantitative", scale: { domain: [-end, 0, end], range: "diverging", interpolate: "rgb" },
    legend: { title: axisTitle(pairToneColumns.tone), orient: "bottom", direction: "horizontal", gradientLength: 180, tickCount: 3, format: ".1f" },
  };
  const where = (field: string, equal: boolean) => ({ filter: { field, equal } });
  const layer = (transform: object[], mark: object, more: object) => ({ transform, mark, encoding: { x, y, tooltip, ...more } });
  const number = { text: { field: "judgements", type: "quantitative" } };
  const say = (row: PairToneRow) => `${plainLabel(row.sourceName)} of ${plainLabel(row.targetName)} ${formatNumber(row.tone, 2)} (95 % interval ${formatInterval(row.low, row.high, 2)}, ${formatCount(row.judgements, "judgement")})`;
  return frameChart({
    title,
    width: innerWidthOf(options),
    subtitle: [
      sayArticles(options.articles),
      "Lines: who speaks; columns: of whom; numbers: judgements.",
      sources.labels.size < allSources && sayTop(sources.labels.size, allSources, "sources, those with most"),
      targets.all > targets.labels.size && sayTop(targets.labels.size, targets.all, "targets, those judged most"),
      `Pale: fewer than ${fewest} articles, or the 95 % interval (bootstrap over articles) holds zero.`,
      sayToneValidity("targets"),
    ],
    description:
      `${title}: matrix of ${formatCount(sources.labels.size, "source")} and ${formatCount(targets.labels.size, "target")}, coloured by mean tone from −1 (negative) to 1 (positive). ` +
      `Most judgements: ${[...shown].sort((a, b) => b.judgements - a.judgements).slice(0, 3).map(say).join("; ")}.`,
    body: {
      width: { step },
      height: { step: Math.min(step, 28) },
      data: { values },
      layer: [
        layer([where("signed", false)], { type: "rect", style: "paleCell" }, { color }),
        layer([where("signed", true)], { type: "rect", style: "matrixCell" }, { color }),
        layer([where("strong", false)], { type: "text", style: "cellFew", baseline: "middle" }, number),
        layer([where("strong", true)], { type: "text", style: "cellMany", baseline: "middle" }, number),
      ],
    },
  });
}

/** Labels of the ids with most judgements, most first, and how many ids there are. */
function rank(entries: readonly { readonly id: string; readonly name: string; readonly judgements: number }[], top: number, room: number): { readonly labels: ReadonlyMap<string, string>; readonly all: number } {
  const totals = new Map<string, { readonly name: string; total: number }>();
  for (const { id, name, judgements } of entries) {
    const known = totals.get(id);
    if (known) known.total += judgements;
    else totals.set(id, { name, total: judgements });
  }
  const first = [...totals].sort(([a, { total: left }], [b, { total: right }]) => right - left || (a < b ? -1 : 1)).slice(0, top);
  const labels = uniqueLabels(first.map(([, { name }]) => cutText(plainLabel(name), fontSizes.label, room)));
  return { labels: new Map(first.map(([id], i) => [id, labels[i]!])), all: totals.size };
}
