// The network of actors named together: nodes by mentions, edges by sentences, in one fixed layout.

import type { TopLevelSpec } from "datelines/vega-lite";
import { type CoOccurrenceRow, networkColumns, type NetworkRow } from "../measure/actors/index.js";
import { actorColour } from "./actor-colours.js";
import { frameChart, frameNothing, innerWidthOf, maximumRows, plainLabel, readTop, sayArticles, sayTop, type TopOptions } from "./chart-frame.js";
import { chanceLegend, coOccurrenceTooltip, isAboveChance } from "./co-occurrence-chart.js";
import { tooltipColumns, tooltipFields } from "./dot-interval.js";
import { formatCount, formatNumber } from "./format.js";
import { placeLabels } from "./label-placement.js";
import { layOutNetwork } from "./network-layout.js";
import { cutText } from "./text-width.js";
import { fontSizes } from "./theme.js";

const smallestRadius = 4;
const largestRadius = 19;
const widestEdge = 9;
/** How strongly an edge not above chance draws its ends together in the picture, against one that is. */
const chancePull = 0.25;

const tooltipOf = (row: NetworkRow) => ({
  [networkColumns.name.title]: plainLabel(row.name),
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
 * Network of actors: the area of a node is its mentions, its colour its country, the width of an edge the sentences
 * that name both; edges not shown to be more than chance are thin and grey.
 *
 * Reading: nearness is a help for the eye, not a measure; what counts are edges, and the matrix of the same pairs
 * has their intervals. Names that would cover others are left out and stand in the tooltips.
 *
 * @param nodes one row an actor, in any order; the `top` with most mentions are drawn
 * @param edges one row a pair; those between drawn actors are drawn
 * @returns a Vega-Lite spec; a sentence in place of the picture when there are no nodes
 * @throws RangeError for a `top` that is not a whole number of at least 1 or draws more than 5,000 rows
 * @example
 * actorNetworkChart(measureNetwork(pairs), pairs, { top: 30, articles: 31 });
 */
export function actorNetworkChart(nodes: readonly NetworkRow[], edges: readonly CoOccurrenceRow[], options: TopOptions = {}): TopLevelSpec {
  const title = options.title ?? "Network of actors named in the same sentence";
  const top = readTop("actorNetworkChart", options.top ?? 30);
  if (nodes.length === 0) return frameNothing(title, options, "There are no actors to show.");

  const shown = [...nodes].sort((a, b) => b.mentions - a.mentions || (a.actorId < b.actorId ? -1 : 1)).slice(0, top);
  const indexOf = new Map(shown.map((row, index) => [row.actorId, index]));
  // Edges by id, so that neither layout nor picture depends on the order of the rows.
  const drawn = edges
    .filter((row) => row.sentences > 0 && indexOf.has(row.source) && indexOf.has(row.target))
    .sort((a, b) => a.sentences - b.sentences || (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1));
  if (shown.length * 2 + drawn.length > maximumRows) {
    throw new RangeError(`actorNetworkChart requires at most ${maximumRows} nodes and edges (got "${shown.length * 2 + drawn.length}"), pass a smaller top`);
  }

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
    drawn.map((row) => ({ source: row.source, target: row.target, weight: isAboveChance(row) ? row.sentences : row.sentences * chancePull })),
    width - 2 * side,
    height - 40,
  ).map(({ x, y }) => ({ x: x + side, y: y + 20 }));

  const names = shown.map((row) => cutText(plainLabel(row.name), fontSizes.label, 190));
  const places = placeLabels(
    shown.map((_, index) => ({ ...points[index]!, radius: radii[index]!, text: names[index]! })),
    { x1: 0, y1: 0, x2: width, y2: height },
  );
  const labels = places.flatMap((place, index) => (place === null ? [] : [{ px: place.x, py: place.y, name: names[index]! }]));
  const hidden = shown.length - labels.length;

  const edgeValues = drawn.map((row) => {
    const [from, to] = [points[indexOf.get(row.source)!]!, points[indexOf.get(row.target)!]!];
    return {
      x: from.x, y: from.y, toX: to.x, toY: to.y,
      thickness: Math.max(1, (widestEdge * row.sentences) / mostSentences),
      above: isAboveChance(row),
      evidence: { source: row.source, target: row.target },
      ...tooltipColumns(coOccurrenceTooltip(row)),
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
    encoding: { x, y, x2: { field: "toX" }, y2: { field: "toY" }, tooltip: tooltipFields(Object.keys(coOccurrenceTooltip(drawn[0]!))), ...more },
  });
  const textLayer = (style: string) => ({
    data: { values: labels },
    mark: { type: "text", style, align: "left", baseline: "middle" },
    encoding: { x: pixel("px", width), y: pixel("py", height), text: { field: "name", type: "nominal" } },
  });
  const strongest = [...above].sort((a, b) => b.sentences - a.sentences).slice(0, 3);
  return frameChart({
    title,
    width,
    subtitle: [
      sayArticles(options.articles),
      shown.length < nodes.length && sayTop(shown.length, nodes.length, "actors, those named most"),
      "Area: mentions; colour: country.",
      above.length > 0 && `Width of a line: sentences that name both, at most ${formatNumber(mostSentences)}; intervals in the tooltips.`,
      above.length < drawn.length && chanceLegend("Thin and grey"),
      hidden > 0 && `${formatCount(hidden, "name")} left out for room.`,
    ],
    description:
      `${title}: ${formatCount(shown.length, "actor")} and ${formatCount(drawn.length, "edge")}, ${formatNumber(above.length)} above chance. ` +
      `Named most: ${shown.slice(0, 3).map((row) => `${plainLabel(row.name)}, ${formatCount(row.mentions, "mention")}`).join("; ")}.` +
      (strongest.length === 0
        ? ""
        : ` Strongest edges: ${strongest.map((row) => `${plainLabel(row.sourceName)} and ${plainLabel(row.targetName)}, ${formatCount(row.sentences, "sentence")}`).join("; ")}.`),
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
  });
}
