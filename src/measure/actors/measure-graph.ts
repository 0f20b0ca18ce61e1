// Measure graph: what network analysis says of an undirected weighted graph and of each of its nodes.
// Eigenvector, PageRank and communities by graphology; clustering, cores and assortativity here, as no kept package has
// them, and shortest paths, as graphology's take a minute where these take a second. Held to networkx 2.8.8 in the tests.

import { createRequire } from "node:module";
import { seededRandom } from "../../stats/index.js";
import { searchPaths } from "./graph-paths.js";
import { scoreAssortativity, scoreClustering, scoreCores } from "./graph-structure.js";

const load = createRequire(import.meta.url);

/** An edge of an undirected graph; no pair twice, none with itself. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  /** How strong it is, above 0: the number of sentences. */
  readonly weight: number;
}

/** One node's measures. */
export interface NodeMeasures {
  readonly id: string;
  /** Neighbours. */
  readonly degree: number;
  /** Sum of its edges' weights. */
  readonly strength: number;
  /** Share of shortest paths between other nodes that pass through it, edges of length one (Brandes 2001). */
  readonly betweenness: number;
  /** 1 / mean length of its shortest paths, × the share of nodes that it reaches (Wasserman and Faust 1994). */
  readonly closeness: number;
  /** Principal eigenvector of the adjacency matrix, of length one; null where it is not reached. */
  readonly eigenvector: number | null;
  readonly weightedEigenvector: number | null;
  /** Share of a random walk's time, damping 0.85 (Page et al. 1999). */
  readonly pagerank: number | null;
  readonly weightedPagerank: number | null;
  /** Share of the pairs of its neighbours that are neighbours themselves, 0 for fewer than two. */
  readonly clustering: number;
  /** Largest k such that it stands in a part where every node has k neighbours. */
  readonly core: number;
  /** Number of its community, 0-based, largest first: Louvain's (Blondel 2008) by weight, the best of 50 seeds. */
  readonly community: number;
}

/** What is said of a graph as a whole. */
export interface GraphMeasures {
  readonly nodes: number;
  readonly edges: number;
  readonly weight: number;
  /** Edges of all that could be. */
  readonly density: number;
  /** Longest and mean length of shortest paths; null where a node does not reach another. */
  readonly diameter: number | null;
  readonly meanPath: number | null;
  /** Share of paths of two edges that are closed by a third. */
  readonly transitivity: number;
  readonly meanClustering: number;
  /** Correlation of degrees over edges; null where all degrees are one. */
  readonly assortativity: number | null;
  readonly maxCore: number;
  /** Modularity of the communities, by weight (Newman 2006). */
  readonly modularity: number;
}

const nothing: GraphMeasures = {
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
};

type Scores = Readonly<Record<string, number>>;
type Graph = import("graphology").UndirectedGraph;

/** Seeds that Louvain's method is tried with, and the edges up to which it is. */
const seeds = 50;
const edgesForAllSeeds = 5000;

/**
 * Measures a graph and its nodes. Cost: nodes × edges, which betweenness takes.
 *
 * @returns nodes in the order of the edges; none for no edges
 */
export function measureGraph(edges: readonly GraphEdge[]): {
  readonly nodes: NodeMeasures[];
  readonly graph: GraphMeasures;
} {
  if (edges.length === 0) return { nodes: [], graph: nothing };
  const graph = createGraph(edges);
  const neighbours = new Map(graph.mapNodes((id) => [id, graph.neighbors(id)] as const));
  const clustering = scoreClustering(neighbours);
  const cores = scoreCores(neighbours);
  const { communities, modularity } = findCommunities(edges);
  const numberOf = new Map([...neighbours.keys()].map((id, number) => [id, number] as const));
  const paths = searchPaths([...neighbours.values()].map((own) => own.map((id) => numberOf.get(id)!)));
  const [eigen, weightedEigen] = [iterate("eigenvector", graph, null), iterate("eigenvector", graph, "weight")];
  const [rank, weightedRank] = [iterate("pagerank", graph, null), iterate("pagerank", graph, "weight")];
  const nodes = [...neighbours.keys()].map((id, number) => ({
    id,
    degree: graph.degree(id),
    strength: graph.reduceEdges(id, (sum, _edge, attributes) => sum + (attributes["weight"] as number), 0),
    betweenness: paths.betweenness[number]!,
    closeness: paths.closeness[number]!,
    eigenvector: eigen?.[id] ?? null,
    weightedEigenvector: weightedEigen?.[id] ?? null,
    pagerank: rank?.[id] ?? null,
    weightedPagerank: weightedRank?.[id] ?? null,
    clustering: clustering.byNode.get(id)!,
    core: cores.get(id)!,
    community: communities.get(id)!,
  }));
  return {
    nodes,
    graph: {
      nodes: graph.order,
      edges: graph.size,
      weight: edges.reduce((sum, { weight }) => sum + weight, 0),
      density: (2 * graph.size) / (graph.order * (graph.order - 1)),
      diameter: paths.diameter,
      meanPath: paths.meanPath,
      transitivity: clustering.transitivity,
      meanClustering: nodes.reduce((sum, node) => sum + node.clustering, 0) / graph.order,
      assortativity: scoreAssortativity(edges, neighbours),
      maxCore: nodes.reduce((most, { core }) => Math.max(most, core), 0),
      modularity,
    },
  };
}

/** The number of each node's community, as {@link measureGraph} gives it, without the rest. */
export function groupCommunities(edges: readonly GraphEdge[]): Map<string, number> {
  return edges.length === 0 ? new Map() : findCommunities(edges).communities;
}

/** Modularity of a division of a graph's nodes, by weight. */
export function scoreModularity(edges: readonly GraphEdge[], communityOf: (id: string) => number): number {
  return modularityOf(createGraph(edges), communityOf);
}

function createGraph(edges: readonly GraphEdge[]): Graph {
  const { UndirectedGraph } = load("graphology") as typeof import("graphology");
  const graph = new UndirectedGraph();
  for (const { source, target, weight } of edges) {
    graph.mergeNode(source);
    graph.mergeNode(target);
    graph.addEdge(source, target, { weight });
  }
  return graph;
}

const loadMeasure = <T>(path: string): T => load(path) as T;

/** A measure that is reached step by step; null where it is not reached, as of parts of exactly equal strength. */
function iterate(name: "eigenvector" | "pagerank", graph: Graph, getEdgeWeight: "weight" | null): Scores | null {
  const measure = loadMeasure<(graph: object, options: object) => Scores>(`graphology-metrics/centrality/${name}`);
  try {
    return measure(graph, { getEdgeWeight, maxIterations: 20_000, tolerance: 1e-12 });
  } catch (error) {
    if (error instanceof Error && error.message.endsWith("failed to converge.")) return null;
    throw error;
  }
}

function modularityOf(graph: Graph, communityOf: (id: string) => number): number {
  const modularity = loadMeasure<(graph: object, options: object) => number>("graphology-metrics/graph/modularity");
  return modularity(graph, { getNodeCommunity: (id: string) => communityOf(id), getEdgeWeight: "weight" });
}

/**
 * The best of Louvain's divisions by modularity, the first where several are, by either order of moving nodes; numbered
 * by size, ties by their first node.
 */
function findCommunities(edges: readonly GraphEdge[]): {
  readonly communities: Map<string, number>;
  readonly modularity: number;
} {
  // By id, since the method goes through nodes in the order in which it is given them.
  const graph = createGraph(
    [...edges].sort((a, b) => (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1)),
  );
  const louvain = loadMeasure<(graph: object, options: object) => Scores>("graphology-communities-louvain");
  let best: Scores = {};
  let highest = -Infinity;
  for (let seed = 42; seed < 42 + (graph.size > edgesForAllSeeds ? 1 : seeds); seed++) {
    for (const fastLocalMoves of [false, true]) {
      const found = louvain(graph, { getEdgeWeight: "weight", fastLocalMoves, rng: seededRandom(seed) });
      const reached = modularityOf(graph, (id) => found[id]!);
      if (reached > highest + 1e-12) [best, highest] = [found, reached];
    }
  }
  const members = new Map<number, string[]>();
  for (const [id, community] of Object.entries(best)) members.set(community, [...(members.get(community) ?? []), id]);
  const order = [...members.values()]
    .map((ids) => ids.sort())
    .sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
  return {
    communities: new Map(order.flatMap((ids, community) => ids.map((id) => [id, community] as const))),
    modularity: highest,
  };
}
