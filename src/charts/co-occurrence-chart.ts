// Which actors are mentioned together: a symmetric matrix of actors, the darker the more sentences mention both.

import type { TopLevelSpec } from "datelines/vega-lite";
import { coOccurrenceColumns, type CoOccurrenceRow, groupCommunities } from "../measure/actors/index.js";
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
import { sayArticles, saySentence, sayShown } from "./chart-words.js";
import { axisTitle, formatCount, formatInterval, formatNumber } from "./format.js";
import { cellLayers, columnHeadings, narrowestColumn, rowHeadings } from "./matrix.js";
import { measureText } from "./text-width.js";
import { fontSizes, numberTurn } from "./theme.js";
import { type Tooltip, tooltipColumns, tooltipFields } from "./tooltips.js";

/** Two actors mentioned together. */
export type PairRow = CoOccurrenceRow;

/** Largest false-discovery rate at which two actors count as mentioned together more often than by chance. */
const significance = 0.05;

/**
 * Whether two actors are mentioned together more often than by chance: more sentences than expected, at a
 * false-discovery rate of at most 0.05.
 *
 * @param row a row of {@link countCoOccurrences}, or these three of its columns
 * @returns false where no rate could be computed (`q` is null)
 * @example
 * isAboveChance({ sentences: 9, expected: 3.1, q: 0.004 }); // true
 */
export const isAboveChance = (row: Pick<CoOccurrenceRow, "sentences" | "expected" | "q">): boolean =>
  row.q !== null && row.q <= significance && row.sentences > row.expected;

/** What the pairs are that are drawn as `mark`: "grey pairs". */
export const sayChance = (mark: string): string => `${mark} may be chance (false-discovery rate above ${significance})`;

/** The two actors of a pair, as charts name them. */
export const actorsOf = (row: PairRow): readonly [NamedActor, NamedActor] => [
  { name: row.sourceName, known: row.sourceKnown },
  { name: row.targetName, known: row.targetKnown },
];

const namePair = (row: PairRow): string => actorsOf(row).map(nameActor).join(" and ");

/** What a tooltip says of a pair. */
export const pairTooltip = (row: PairRow): Tooltip => ({
  Actors: namePair(row),
  [coOccurrenceColumns.sentences.title]: formatNumber(row.sentences),
  "95 % interval": formatInterval(row.low, row.high),
  [coOccurrenceColumns.documents.title]: formatNumber(row.documents),
  [axisTitle(coOccurrenceColumns.expected)]: formatNumber(row.expected, 1),
  [coOccurrenceColumns.npmi.title]: row.npmi === null ? "none" : formatNumber(row.npmi, 2),
  [coOccurrenceColumns.g2.title]: row.g2 === null ? "none" : formatNumber(row.g2, 1),
  [coOccurrenceColumns.q.title]: row.q === null ? "none" : formatNumber(row.q, 3),
});

/** The pairs with most sentences in alt text: "China and Russia, 52 sentences (95 % interval 26 to 81)". */
export const tellPairs = (rows: readonly PairRow[], withInterval: boolean): string =>
  [...rows]
    .sort((a, b) => b.sentences - a.sentences)
    .slice(0, 3)
    .map((row) => {
      const interval = withInterval ? ` (95 % interval ${formatInterval(row.low, row.high)})` : "";
      return `${namePair(row)}, ${formatCount(row.sentences, "sentence")}${interval}`;
    })
    .join("; ");

interface Actor extends NamedActor {
  readonly id: string;
  /** Sentences shared with all other actors. */
  total: number;
  community: number;
}

/** The actors of pairs, each with its shared sentences and its community. */
function listActors(pairs: readonly PairRow[]): Actor[] {
  const communities = groupCommunities(
    pairs.map(({ source, target, sentences }) => ({ source, target, weight: sentences })),
  );
  const found = new Map<string, Actor>();
  for (const row of pairs) {
    const named = actorsOf(row);
    for (const [index, id] of [row.source, row.target].entries()) {
      const actor = found.get(id) ?? { id, ...named[index]!, total: 0, community: communities.get(id)! };
      found.set(id, actor);
      actor.total += row.sentences;
    }
  }
  return [...found.values()];
}

/** The actors with communities side by side, in the order of each one's first actor. */
function groupByCommunity(actors: readonly Actor[]): Actor[] {
  const order = [...new Set(actors.map(({ community }) => community))];
  return order.flatMap((community) => actors.filter((actor) => actor.community === community));
}

/**
 * Matrix of actors mentioned in the same sentences; the number and the colour of a cell are those sentences.
 *
 * Reading: coloured cells are pairs mentioned together more often than if the mentions of each article were shuffled
 * (false-discovery rate at most 0.05); grey cells are not. Actors of one community stand side by side in a frame,
 * those mentioned together most first. Each pair is drawn twice, on both sides of the diagonal.
 *
 * @param rows one row a pair; the `top` actors that share most sentences are drawn (20 by default)
 * @param options title, width and number of articles
 * @returns a Vega-Lite spec; a sentence instead of the picture if no sentence mentions two actors
 * @throws RangeError for a `top` that is not a whole number of at least 1 or draws more than 5,000 cells
 * @example
 * coOccurrenceChart(countCoOccurrences(corpus), { top: 20, articles: corpus.documents.length });
 */
export function coOccurrenceChart(rows: readonly PairRow[], options: TopOptions = {}): TopLevelSpec {
  const title = options.title ?? "Actors mentioned together";
  const top = readTop("coOccurrenceChart", options.top ?? columnRoom(options, 20));
  const pairs = rows.filter((row) => row.sentences > 0);
  if (pairs.length === 0) return frameNothing(title, options, sayArticles(options), "No sentence mentions two actors.");

  const all = listActors(pairs);
  const actors = groupByCommunity(largest(all, top, ({ id, total }) => [total, id]));
  const names = labelActors(actors, labelRoom(options, 230));
  const nameOf = new Map(actors.map(({ id }, index) => [id, names[index]!]));
  const shown = pairs.filter((row) => nameOf.has(row.source) && nameOf.has(row.target));
  checkRows("coOccurrenceChart", shown.length * 2, "cells");

  const above = shown.filter(isAboveChance);
  const most = Math.max(...(above.length > 0 ? above : shown).map((row) => row.sentences));
  const values = shown.flatMap((row) =>
    [
      [row.source, row.target],
      [row.target, row.source],
    ].map(([line, column]) => ({
      row: nameOf.get(line!)!,
      column: nameOf.get(column!)!,
      sentences: row.sentences,
      above: isAboveChance(row),
      evidence: { source: row.source, target: row.target },
      ...tooltipColumns(pairTooltip(row)),
    })),
  );
  const frames = [...new Set(actors.map(({ community }) => community))]
    .map((community) => {
      const members = names.filter((_, index) => actors[index]!.community === community);
      return { first: members[0]!, last: members.at(-1)! };
    })
    .filter(({ first, last }) => first !== last);
  const labelWidth = Math.max(...names.map((name) => measureText(name, fontSizes.label)));
  const room = innerWidthOf(options) - labelWidth - 40;
  const step = Math.max(narrowestColumn, Math.min(44, Math.floor(room / names.length)));
  const [x, y] = [columnHeadings("column", names), rowHeadings("row", names)];
  const { cells, numbers } = cellLayers({ x, y, tooltip: tooltipFields(Object.keys(pairTooltip(shown[0]!))) });
  const chance = { field: "above", equal: false };
  const significant = { field: "above", equal: true };
  const turn = most * numberTurn ** 2;
  const frame = {
    data: { values: frames },
    mark: { type: "rect", style: "communityFrame", filled: false },
    encoding: {
      x: { ...x, field: "first", bandPosition: 0 },
      x2: { field: "last", bandPosition: 1 },
      y: { ...y, field: "first", bandPosition: 0 },
      y2: { field: "last", bandPosition: 1 },
    },
  };
  return frameChart({
    title,
    width: innerWidthOf(options),
    subtitle: [
      saySentence([sayShown(actors.length, all.length, "actor", "those mentioned most often with another", options)]),
      saySentence([
        "numbers count the sentences that mention both",
        above.length < shown.length && sayChance("grey cells"),
      ]),
    ],
    description:
      `${title}: matrix of ${formatCount(actors.length, "actor")}; ${formatNumber(above.length)} of ` +
      `${formatCount(shown.length, "pair")} mentioned together more often than by chance. ` +
      `Most often: ${tellPairs(shown, true)}.`,
    body: {
      width: { step },
      height: { step: Math.min(step, 28) },
      data: { values },
      layer: [
        cells("cellChance", [chance]),
        cells("matrixCell", [significant], {
          field: "sentences",
          type: "quantitative",
          scale: { type: "sqrt", domain: [0, most], range: "heatmap" },
          legend: null,
        }),
        numbers("cellChanceText", [chance], "sentences"),
        numbers("cellFew", [significant, { field: "sentences", lt: turn }], "sentences"),
        numbers("cellMany", [significant, { field: "sentences", gte: turn }], "sentences"),
        ...(frames.length > 0 ? [frame] : []),
      ],
    },
    foot: {
      notes: [sayIntroduced(actors), frames.length > 0 && "Frames: communities of actors mentioned together."],
      left: labelWidth + 7,
      below: 0,
    },
  });
}
