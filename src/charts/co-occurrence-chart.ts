// Who is named together with whom: a symmetric matrix of actors, the darker the more sentences name both.

import type { TopLevelSpec } from "datelines/vega-lite";
import { coOccurrenceColumns, type CoOccurrenceRow, groupCommunities } from "../measure/actors/index.js";
import { columnRoom, frameChart, frameNothing, innerWidthOf, labelRoom, maximumRows, plainLabel, readTop, sayArticles, sayTop, type TopOptions, uniqueLabels } from "./chart-frame.js";
import { tooltipColumns, tooltipFields } from "./dot-interval.js";
import { axisTitle, formatCount, formatInterval, formatNumber } from "./format.js";
import { cutText, measureText } from "./text-width.js";
import { fontSizes, numberTurn } from "./theme.js";

/** Largest false-discovery rate at which two actors count as named together more often than chance would have it. */
const significance = 0.05;

/**
 * Whether two actors are named together more often than chance would have it.
 *
 * @example
 * isAboveChance({ sentences: 9, expected: 3.1, q: 0.004 }); // true
 */
export const isAboveChance = (row: Pick<CoOccurrenceRow, "sentences" | "expected" | "q">): boolean =>
  row.q !== null && row.q <= significance && row.sentences > row.expected;

/** What a legend says of the pairs that are drawn as `mark`, "Grey". */
export const chanceLegend = (mark: string): string => `${mark}: not shown to be above chance (false-discovery rate over ${significance}).`;

/** What a tooltip says of a pair. */
export const coOccurrenceTooltip = (row: CoOccurrenceRow): Record<string, string> => ({
  Actors: `${plainLabel(row.sourceName)} and ${plainLabel(row.targetName)}`,
  [coOccurrenceColumns.sentences.title]: formatNumber(row.sentences),
  "95 % interval": formatInterval(row.low, row.high),
  [coOccurrenceColumns.documents.title]: formatNumber(row.documents),
  [axisTitle(coOccurrenceColumns.expected)]: formatNumber(row.expected, 1),
  [coOccurrenceColumns.npmi.title]: row.npmi === null ? "none" : formatNumber(row.npmi, 2),
  [coOccurrenceColumns.g2.title]: row.g2 === null ? "none" : formatNumber(row.g2, 1),
  [coOccurrenceColumns.q.title]: row.q === null ? "none" : formatNumber(row.q, 3),
});

/**
 * Matrix of actors named in the same sentences; the number and the colour of a cell are those sentences.
 *
 * Reading: coloured cells are pairs named together more often than shuffling their articles would bring about
 * (false-discovery rate at most 0.05); grey cells are not. Actors stand by community, those of one that are named
 * together most first, and a frame holds each. Each pair stands twice, on both sides of the diagonal.
 *
 * @param rows one row a pair; the `top` actors with most shared sentences are drawn
 * @returns a Vega-Lite spec; a sentence in place of the picture when there are no rows
 * @throws RangeError for a `top` that is not a whole number of at least 1 or draws more than 5,000 cells
 * @example
 * coOccurrenceChart(countCoOccurrences(mentions), { top: 20, articles: 31 });
 */
export function coOccurrenceChart(rows: readonly CoOccurrenceRow[], options: TopOptions = {}): TopLevelSpec {
  const title = options.title ?? "Actors named in the same sentence";
  const top = readTop("coOccurrenceChart", options.top ?? columnRoom(options, 20));
  const pairs = rows.filter((row) => row.sentences > 0);
  if (pairs.length === 0) return frameNothing(title, options, "No sentence names two actors.");

  const totals = new Map<string, { readonly name: string; total: number }>();
  for (const row of pairs) {
    for (const [id, name] of [[row.source, row.sourceName], [row.target, row.targetName]] as const) {
      const entry = totals.get(id);
      if (entry === undefined) totals.set(id, { name, total: row.sentences });
      else entry.total += row.sentences;
    }
  }
  const actors = [...totals].sort(([a, { total: left }], [b, { total: right }]) => right - left || (a < b ? -1 : 1)).slice(0, top);
  const communityOf = groupCommunities(pairs.map(({ source, target, sentences }) => ({ source, target, weight: sentences })));
  // By community, in the order of each one's first; the sort keeps the order inside.
  const firstOf = new Map<number, number>();
  actors.forEach(([id], i) => firstOf.has(communityOf.get(id)!) || firstOf.set(communityOf.get(id)!, i));
  actors.sort(([a], [b]) => firstOf.get(communityOf.get(a)!)! - firstOf.get(communityOf.get(b)!)!);
  const names = uniqueLabels(actors.map(([, { name }]) => cutText(plainLabel(name), fontSizes.label, labelRoom(options, 230))));
  const nameOf = new Map(actors.map(([id], index) => [id, names[index]!]));
  const shown = pairs.filter((row) => nameOf.has(row.source) && nameOf.has(row.target));
  if (shown.length * 2 > maximumRows) {
    throw new RangeError(`coOccurrenceChart requires at most ${maximumRows} cells (got "${shown.length * 2}"), pass a smaller top`);
  }

  const above = shown.filter(isAboveChance);
  const most = Math.max(...(above.length > 0 ? above : shown).map((row) => row.sentences));
  const values = shown.flatMap((row) =>
    [[row.source, row.target], [row.target, row.source]].map(([line, column]) => ({
      row: nameOf.get(line!)!,
      column: nameOf.get(column!)!,
      sentences: row.sentences,
      above: isAboveChance(row),
      evidence: { source: row.source, target: row.target },
      ...tooltipColumns(coOccurrenceTooltip(row)),
    })),
  );
  const frames = [...firstOf.keys()].map((community) => {
    const members = names.filter((_, i) => communityOf.get(actors[i]![0]) === community);
    return { first: members[0]!, last: members.at(-1)! };
  }).filter(({ first, last }) => first !== last);
  const labelWidth = Math.max(...names.map((name) => measureText(name, fontSizes.label)));
  const step = Math.max(18, Math.min(44, Math.floor((innerWidthOf(options) - labelWidth - 40) / names.length)));
  const x = {
    field: "column",
    type: "nominal",
    scale: { domain: names },
    axis: { orient: "top", title: null, labelAngle: -50, labelAlign: "left", labelBaseline: "middle", labelLimit: 0, labelOverlap: false },
  };
  const y = { field: "row", type: "nominal", scale: { domain: names }, axis: { title: null, labelLimit: 0 } };
  const tooltip = tooltipFields(Object.keys(coOccurrenceTooltip(shown[0]!)));
  const chance = { filter: { field: "above", equal: false } };
  const significant = { filter: { field: "above", equal: true } };
  const turn = most * numberTurn ** 2;
  const layer = (transform: object[], mark: object, more: object = {}) => ({ transform, mark, encoding: { x, y, tooltip, ...more } });
  const number = { text: { field: "sentences", type: "quantitative" } };
  const top3 = [...shown].sort((a, b) => b.sentences - a.sentences).slice(0, 3);
  return frameChart({
    title,
    width: innerWidthOf(options),
    subtitle: [
      sayArticles(options.articles),
      actors.length < totals.size && sayTop(actors.length, totals.size, "actors, those most often named with another"),
      "Numbers: sentences that name both.",
      frames.length > 0 && "Frames: communities of actors named together.",
      above.length < shown.length && chanceLegend("Grey"),
    ],
    description:
      `${title}: matrix of ${formatCount(names.length, "actor")}; ${formatNumber(above.length)} of ${formatCount(shown.length, "pair")} ` +
      `named together more often than by chance. Most often ` +
      top3
        .map((row) => `${plainLabel(row.sourceName)} and ${plainLabel(row.targetName)}, ${formatCount(row.sentences, "sentence")} (95 % interval ${formatInterval(row.low, row.high)})`)
        .join("; ") +
      ".",
    body: {
      width: { step },
      height: { step: Math.min(step, 28) },
      data: { values },
      layer: [
        layer([chance], { type: "rect", style: "cellChance" }),
        layer([significant], { type: "rect", style: "matrixCell" }, {
          color: { field: "sentences", type: "quantitative", scale: { type: "sqrt", domain: [0, most], range: "heatmap" }, legend: null },
        }),
        layer([chance], { type: "text", style: "cellChanceText", baseline: "middle" }, number),
        layer([significant, { filter: { field: "sentences", lt: turn } }], { type: "text", style: "cellFew", baseline: "middle" }, number),
        layer([significant, { filter: { field: "sentences", gte: turn } }], { type: "text", style: "cellMany", baseline: "middle" }, number),
        ...(frames.length > 0
          ? [{
              data: { values: frames },
              mark: { type: "rect", style: "communityFrame", filled: false },
              encoding: {
                x: { ...x, field: "first", bandPosition: 0 }, x2: { field: "last", bandPosition: 1 },
                y: { ...y, field: "first", bandPosition: 0 }, y2: { field: "last", bandPosition: 1 },
              },
            }]
          : []),
      ],
    },
  });
}
