// The network of actors mentioned together: nodes by mentions, edges by sentences, in one fixed layout.

import type { TopLevelSpec } from "datelines/vega-lite";
import { networkColumns, type NetworkRow } from "../measure/actors/index.js";
import { actorColour } from "./actor-colours.js";
import { labelActors, nameActor, sayIntroduced } from "./actor-names.js";
import { checkRows, frameChart, frameNothing, innerWidthOf, largest, readTop, type TopOptions } from "./chart-frame.js";
import { sayArticles, saySentence, sayShown } from "./chart-words.js";
import { isAboveChance, type PairRow, pairTooltip, sayChance, tellPairs } from "./co-occurrence-chart.js";
import { formatCount, formatNumber } from "./format.js";
import { placeLabels } from "./label-placement.js";
import { layOutNetwork } from "./network-layout.js";
import { type Tooltip, tooltipColumns, tooltipFields } from "./tooltips.js";

const smallestRadius = 4;
const largestRadius = 19;
const widestEdge = 9;
/** Weight of an edge not above chance in the layout, compared with one that is. */
const chancePull = 0.25;

type Node = NetworkRow;

const tooltipOf = (row: Node): Tooltip => ({
  [networkColumns.name.title]: nameActor(row),
  [networkColumns.type.title]: row.type,
  [networkColumns.mentions.title]: formatNumber(row.mentions),
  [`${networkColumns.degree.title} (${networkColumns.degree.unit})`]: formatNumber(row.degree),
  [`${networkColumns.strength.title} (${networkColumns.strength.unit})`]: formatNumber(row.strength),
  [networkColumns.betweenness.title]: formatNumber(row.betweenness, 3),
  [networkColumns.community.title]: formatNumber(row.community),
});

/** A quantitative position in pixels. */
const pixel = (field: string, size: number): object => ({
  field,
  type: "quantitative",
  axis: null,
  scale: { domain: [0, size], range: [0, size], nice: false, zero: false },
});

/**
 * Network of actors mentioned together: the area of a node is its mentions, its colour its country, and the width of
 * an edge the sentences that mention both. Edges not shown to be above chance are thin and grey.
 *
 * Reading: distance helps the eye and is not a measure. What counts is the edges; {@link coOccurrenceChart} draws the
 * same pairs as a matrix. Names without room are left out and appear in the tooltips, as do the intervals.
 *
 * @param nodes one row an actor, in any order; the `top` with most mentions are drawn (30 by default)
 * @param edges one row a pair; those between two drawn actors are drawn
 * @param options title, width and number of articles
 * @returns a Vega-Lite spec; a sentence instead of the picture if there are no nodes
 * @throws RangeError for a `top` that is not a whole number of at least 1 or draws more than 5,000 nodes and edges
 * @example
 * const { nodes, edges } = createNetwork(corpus);
 * actorNetworkChart(nodes, edges, { top: 30, articles: corpus.documents.length });
 */
export function actorNetworkChart(
  nodes: readonly Node[],
  edges: readonly PairRow[],
  options: TopOptions = {},
): TopLevelSpec {
  const title = options.title ?? "Network of actors mentioned together";
  const top = readTop("actorNetworkChart", options.top ?? 30);
  if (nodes.length === 0) return frameNothing(title, options, sayArticles(options), "There are no actors to show.");

  const shown = largest(nodes, top, (row) => [row.mentions, row.actorId]);
  const indexOf = new Map(shown.map((row, index) => [row.actorId, index]));
  // Edges by id, so that neither layout nor picture depends on the order of the rows.
  const drawn = edges
    .filter((row) => row.sentences > 0 && indexOf.has(row.source) && indexOf.has(row.target))
    .sort((a, b) => a.sentences - b.sentences || (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1));
  checkRows("actorNetworkChart", shown.length * 2 + drawn.length, "nodes, names and edges");

  const width = innerWidthOf(options);
  const height = shown.length < 4 ? 160 : shown.length < 12 ? 360 : 520;
  const mostMentions = Math.max(1, ...shown.map((row) => row.mentions));
  const above = drawn.filter(isAboveChance);
  const mostSentences = Math.max(1, ...above.map((row) => row.sentences));
  const radii = shown.map((row) => Math.max(smallestRadius, largestRadius * Math.sqrt(row.mentions / mostMentions)));
  // Room at the sides for names beside the outermost nodes.
  const side = 62;
  const points = layOutNetwork(
    shown.map((row, index) => ({ id: row.actorId, radius: radii[index]! })),
    drawn.map((row) => ({
      source: row.source,
      target: row.target,
      weight: isAboveChance(row) ? row.sentences : row.sentences * chancePull,
    })),
    width - 2 * side,
    height - 40,
  ).map(({ x, y }) => ({ x: x + side, y: y + 20 }));

  const names = labelActors(shown, 190);
  const places = placeLabels(
    shown.map((_, index) => ({ ...points[index]!, radius: radii[index]!, text: names[index]! })),
    { x1: 0, y1: 0, x2: width, y2: height },
  );
  const labels = places.flatMap((place, index) =>
    place === null ? [] : [{ px: place.x, py: place.y, name: names[index]! }],
  );
  const hidden = shown.length - labels.length;

  const edgeValues = drawn.map((row) => {
    const [from, to] = [points[indexOf.get(row.source)!]!, points[indexOf.get(row.target)!]!];
    return {
      x: from.x,
      y: from.y,
      toX: to.x,
      toY: to.y,
      thickness: Math.max(1, (widestEdge * row.sentences) / mostSentences),
      above: isAboveChance(row),
      evidence: { source: row.source, target: row.target },
      ...tooltipColumns(pairTooltip(row)),
    };
  });
  const nodeValues = shown.map((row, index) => ({
    ...points[index]!,
    area: Math.PI * radii[index]! ** 2,
    colour: actorColour(row.actorId, row.country),
    evidence: { actorId: row.actorId },
    ...tooltipColumns(tooltipOf(row)),
  }));
  const [x, y] = [pixel("x", width), pixel("y", height)];
  const edgeLayer = (style: string, test: boolean, more: object) => ({
    data: { values: edgeValues.filter((edge) => edge.above === test) },
    mark: { type: "rule", style },
    encoding: {
      x,
      y,
      x2: { field: "toX" },
      y2: { field: "toY" },
      tooltip: tooltipFields(Object.keys(pairTooltip(drawn[0]!))),
      ...more,
    },
  });
  const textLayer = (style: string) => ({
    data: { values: labels },
    mark: { type: "text", style, align: "left", baseline: "middle" },
    encoding: { x: pixel("px", width), y: pixel("py", height), text: { field: "name", type: "nominal" } },
  });
  const most = shown.slice(0, 3).map((row) => `${nameActor(row)}, ${formatCount(row.mentions, "mention")}`);
  return frameChart({
    title,
    width,
    subtitle: [
      saySentence([sayShown(shown.length, nodes.length, "actor", "those mentioned most", options)]),
      saySentence([
        "area shows mentions, colour the country" +
          (above.length > 0
            ? `, and line width the sentences that mention both (at most ${formatNumber(mostSentences)})`
            : ""),
        above.length < drawn.length && sayChance("thin grey lines"),
      ]),
    ],
    description:
      `${title}: ${formatCount(shown.length, "actor")} and ${formatCount(drawn.length, "edge")}, ` +
      `${formatNumber(above.length)} above chance. Mentioned most: ${most.join("; ")}.` +
      (above.length === 0 ? "" : ` Strongest edges: ${tellPairs(above, false)}.`),
    body: {
      width,
      height,
      layer: [
        ...(above.length < drawn.length ? [edgeLayer("edgeChance", false, {})] : []),
        ...(above.length > 0
          ? [edgeLayer("edge", true, { strokeWidth: { field: "thickness", type: "quantitative", scale: null } })]
          : []),
        {
          data: { values: nodeValues },
          mark: { type: "circle", style: "node" },
          encoding: {
            x,
            y,
            size: { field: "area", type: "quantitative", scale: null },
            color: { field: "colour", type: "nominal", scale: null },
            tooltip: tooltipFields(Object.keys(tooltipOf(shown[0]!))),
          },
        },
        textLayer("halo"),
        textLayer("name"),
      ],
    },
    foot: {
      notes: [
        sayIntroduced(shown),
        above.length > 0 && "The intervals of the lines are in the tooltips.",
        hidden > 0 && `${formatCount(hidden, "name")} left out for lack of room.`,
      ],
      left: 0,
      below: 0,
    },
  });
}
