import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { measureGraph, scoreModularity } from "../../../src/measure/actors/measure-graph.js";

const edge = (source: string, target: string, weight = 1) => ({ source, target, weight });
const by = <Key extends keyof ReturnType<typeof measureGraph>["nodes"][number]>(
  measured: ReturnType<typeof measureGraph>,
  key: Key,
) => Object.fromEntries(measured.nodes.map((node) => [node.id, node[key]]));

describe("measureGraph", () => {
  // A triangle a-b-c with a tail c-d; every value below is worked out by hand.
  const kite = measureGraph([edge("a", "b"), edge("a", "c", 2), edge("b", "c", 4), edge("c", "d", 3)]);

  it("counts neighbours and adds weights", () => {
    expect(by(kite, "degree")).toEqual({ a: 2, b: 2, c: 3, d: 1 });
    expect(by(kite, "strength")).toEqual({ a: 3, b: 5, c: 9, d: 3 });
  });

  it("gives betweenness as the share of shortest paths", () => {
    // c lies on a-d and b-d of the three pairs of others.
    expect(by(kite, "betweenness")).toEqual({ a: 0, b: 0, c: 2 / 3, d: 0 });
  });

  it("gives closeness as one by the mean distance", () => {
    expect(by(kite, "closeness")).toEqual({ a: 3 / 4, b: 3 / 4, c: 1, d: 3 / 5 });
  });

  it("gives an eigenvector that its neighbours' values add up to", () => {
    const values = by(kite, "eigenvector") as Record<string, number>;
    const ratio = (values["b"]! + values["c"]!) / values["a"]!;
    expect((values["a"]! + values["b"]! + values["d"]!) / values["c"]!).toBeCloseTo(ratio, 8);
    expect(values["c"]! / values["d"]!).toBeCloseTo(ratio, 8);
    expect(Object.values(values).reduce((sum, value) => sum + value ** 2, 0)).toBeCloseTo(1, 10);
    const weighted = by(kite, "weightedEigenvector") as Record<string, number>;
    expect((weighted["b"]! + 2 * weighted["c"]!) / weighted["a"]!).toBeCloseTo(
      (3 * weighted["c"]!) / weighted["d"]!,
      8,
    );
  });

  it("gives PageRank as the time of a walk: 0.15 / n and 0.85 of what neighbours hand on", () => {
    const values = by(kite, "pagerank") as Record<string, number>;
    expect(values["d"]).toBeCloseTo(0.15 / 4 + (0.85 * values["c"]!) / 3, 10);
    const weighted = by(kite, "weightedPagerank") as Record<string, number>;
    expect(weighted["a"]).toBeCloseTo(0.15 / 4 + 0.85 * (weighted["b"]! / 5 + (weighted["c"]! * 2) / 9), 10);
    expect(Object.values(weighted).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 10);
  });

  it("gives clustering, transitivity and cores", () => {
    expect(by(kite, "clustering")).toEqual({ a: 1, b: 1, c: 1 / 3, d: 0 });
    expect(by(kite, "core")).toEqual({ a: 2, b: 2, c: 2, d: 1 });
    expect(kite.graph).toMatchObject({ transitivity: 3 / 5, meanClustering: 7 / 12, maxCore: 2 });
  });

  it("sums the graph up", () => {
    expect(kite.graph).toMatchObject({ nodes: 4, edges: 4, weight: 10, density: 4 / 6, diameter: 2, meanPath: 8 / 6 });
    // Degrees at the ends: 2-2, 2-3, 2-3, 3-1; mean 18/8, mean square 44/8, mean product 38/8.
    expect(kite.graph.assortativity).toBeCloseTo((38 / 8 - 81 / 16) / (44 / 8 - 81 / 16), 10);
  });

  it("finds two triangles that one edge joins as two communities, and their modularity", () => {
    const two = measureGraph([
      edge("a", "b"),
      edge("a", "c"),
      edge("b", "c"),
      edge("c", "d"),
      edge("d", "e"),
      edge("d", "f"),
      edge("e", "f"),
    ]);
    expect(by(two, "community")).toEqual({ a: 0, b: 0, c: 0, d: 1, e: 1, f: 1 });
    expect(two.graph.modularity).toBeCloseTo(2 * (3 / 7 - (7 / 14) ** 2), 10);
  });

  it("has no diameter where parts are apart, and closeness by the share reached", () => {
    const apart = measureGraph([edge("a", "b"), edge("c", "d")]);
    expect(apart.graph).toMatchObject({ diameter: null, meanPath: null, assortativity: null });
    expect(by(apart, "closeness")["a"]).toBeCloseTo(1 / 3, 10);
  });

  it("gives nothing for nothing", () => {
    expect(measureGraph([])).toEqual({
      nodes: [],
      graph: {
        nodes: 0,
        edges: 0,
        weight: 0,
        density: 0,
        diameter: null,
        meanPath: null,
        transitivity: 0,
        meanClustering: 0,
        assortativity: null,
        maxCore: 0,
        modularity: 0,
      },
    });
  });
});

const reference = "../shared/eval/reference/lesmis.json";

describe.skipIf(!existsSync(reference))("measureGraph on Les Misérables, against networkx 2.8.8", () => {
  type Values = Record<string, number>;
  interface Division {
    readonly Q: number;
    readonly communities: readonly (readonly string[])[];
  }
  let wanted: Record<string, unknown>;
  let edges: { source: string; target: string; weight: number }[];
  let measured: ReturnType<typeof measureGraph>;

  beforeAll(() => {
    wanted = JSON.parse(readFileSync(reference, "utf8")) as Record<string, unknown>;
    edges = (wanted["edges"] as [string, string, number][]).map(([source, target, weight]) => ({
      source,
      target,
      weight,
    }));
    measured = measureGraph(edges);
  });

  const pairs = (76 * 75) / 2;
  it.each([
    ["degree", "degree", 1],
    ["weighted_degree", "strength", 1],
    ["betweenness_normalized_unweighted", "betweenness", 1],
    ["betweenness_raw_unweighted", "betweenness", pairs],
    ["closeness_unweighted", "closeness", 1],
    ["eigenvector_unweighted_l2", "eigenvector", 1],
    ["eigenvector_weighted_l2", "weightedEigenvector", 1],
    ["pagerank_0.85_unweighted", "pagerank", 1],
    ["pagerank_0.85_weighted", "weightedPagerank", 1],
    ["clustering", "clustering", 1],
    ["core_number", "core", 1],
  ] as const)("gives %s of every node to 1e-6", (theirs, ours, scale) => {
    const values = wanted[theirs] as Values;
    expect(measured.nodes.length).toBe(Object.keys(values).length);
    expect(Math.max(...measured.nodes.map((node) => Math.abs(node[ours]! * scale - values[node.id]!)))).toBeLessThan(
      1e-6,
    );
  });

  it.each([
    ["n", "nodes"],
    ["m", "edges"],
    ["total_weight", "weight"],
    ["density", "density"],
    ["diameter", "diameter"],
    ["avg_shortest_path", "meanPath"],
    ["transitivity", "transitivity"],
    ["avg_clustering", "meanClustering"],
    ["assortativity_degree", "assortativity"],
    ["max_core", "maxCore"],
  ] as const)("gives %s of the graph to 1e-6", (theirs, ours) => {
    expect(Math.abs(measured.graph[ours]! - (wanted[theirs] as number))).toBeLessThan(1e-6);
  });

  it.each([
    "greedy_modularity_unweighted",
    "greedy_modularity_weighted",
    "louvain_weighted_best_of_50",
    "louvain_unweighted_best_of_50",
  ])("gives the modularity of %s to 1e-6", (name) => {
    const { Q, communities } = wanted[name] as Division;
    const communityOf = new Map(communities.flatMap((ids, community) => ids.map((id) => [id, community] as const)));
    const weighted = name.includes("_weighted") ? edges : edges.map((one) => ({ ...one, weight: 1 }));
    expect(Math.abs(scoreModularity(weighted, (id) => communityOf.get(id)!) - Q)).toBeLessThan(1e-6);
  });

  it("finds communities as good as the best of fifty runs, weighted and not", () => {
    expect(measured.graph.modularity).toBeGreaterThan((wanted["louvain_weighted_best_of_50"] as Division).Q - 1e-6);
    expect(measureGraph(edges.map((one) => ({ ...one, weight: 1 }))).graph.modularity).toBeGreaterThan(
      (wanted["louvain_unweighted_best_of_50"] as Division).Q - 1e-6,
    );
  });
});
