import { createRequire } from "node:module";
import { UndirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { searchPaths } from "../../../src/measure/actors/graph-paths.js";
import { seededRandom } from "../../../src/stats/index.js";

type Measure = (graph: UndirectedGraph, options?: object) => Record<string, number>;
const load = createRequire(import.meta.url);
const betweenness = load("graphology-metrics/centrality/betweenness") as Measure;
const closeness = load("graphology-metrics/centrality/closeness") as Measure;
const eccentricity = load("graphology-metrics/node/eccentricity") as (graph: UndirectedGraph, node: string) => number;

/** A graph of sentences: each joins the few that it names, most of which no other sentence names. */
function drawGraph(seed: number): UndirectedGraph {
  const next = seededRandom(seed);
  const graph = new UndirectedGraph();
  const sentences = 3 + next() * 25;
  for (let sentence = 0; sentence < sentences; sentence++) {
    const known = Array.from({ length: (seed % 2) + next() * 3 }, () => `k${Math.floor(next() * 8)}`);
    const named = [...new Set([...known, ...Array.from({ length: next() * 4 }, (_, i) => `s${sentence}.${i}`)])];
    for (const one of named) for (const other of named) if (one < other) graph.mergeEdge(one, other);
  }
  return graph;
}

describe("searchPaths", () => {
  it("gives what graphology's three searches give, on 300 drawn graphs of people named together", () => {
    let [apart, whole] = [0, 0];
    for (let seed = 1; seed <= 300; seed++) {
      const graph = drawGraph(seed);
      if (graph.order < 3) continue;
      const ids = graph.nodes();
      const found = searchPaths(ids.map((id) => graph.neighbors(id).map((other) => ids.indexOf(other))));
      const between = betweenness(graph, { getEdgeWeight: null });
      const close = closeness(graph, { wassermanFaust: true });
      ids.forEach((id, node) => {
        expect(found.betweenness[node]).toBeCloseTo(between[id]!, 12);
        expect(found.closeness[node]).toBeCloseTo(close[id]!, 12);
      });
      const longest = Math.max(...ids.map((id) => eccentricity(graph, id)));
      expect(found.diameter).toBe(Number.isFinite(longest) ? longest : null);
      if (found.diameter === null) apart++;
      else whole++;
      expect(found.meanPath === null).toBe(found.diameter === null);
    }
    expect(Math.min(apart, whole)).toBeGreaterThan(30);
  });

  it("gives the mean length of paths", () => {
    // A path a-b-c-d: three pairs one apart, two pairs two, one pair three.
    expect(searchPaths([[1], [0, 2], [1, 3], [2]]).meanPath).toBeCloseTo(10 / 6, 12);
    // A triangle and a star of three.
    expect(searchPaths([[1, 2], [0, 2], [0, 1]])).toMatchObject({ diameter: 1, meanPath: 1 }); // prettier-ignore
    expect(searchPaths([[1, 2, 3], [0], [0], [0]])).toMatchObject({ diameter: 2, meanPath: 1.5 }); // prettier-ignore
  });
});
