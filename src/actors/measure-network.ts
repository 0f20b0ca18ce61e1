// Network: each actor's place among those it is named with, by graphology.

import { createRequire } from "node:module";
import type { Corpus } from "../corpus/index.js";
import type { CoOccurrenceRow, NetworkRow } from "./actor-rows.js";
import { countCoOccurrences, type CoOccurrenceOptions } from "./count-co-occurrences.js";
import { findMentions } from "./locate-mentions.js";
import { type Actor, readRegister } from "./register.js";

const load = createRequire(import.meta.url);

export interface NetworkOptions extends CoOccurrenceOptions {
  /** Least number of windows that name both for an edge. Default 1. */
  readonly minSentences?: number;
}

/**
 * Measures the network of co-occurrence: an edge joins two actors that are named together.
 *
 * Degree counts neighbours, strength adds the edges' counts, betweenness (Brandes 2001, normalised,
 * unweighted) is the share of shortest paths through an actor, community is Louvain's (Blondel 2008)
 * with a fixed seed, weighted by counts. An edge says "named together", not "allied" or "opposed".
 *
 * @returns a row for each actor with an edge, by strength, then id
 */
export function measureNetwork(corpus: Corpus, options: NetworkOptions = {}): NetworkRow[] {
  const { register = readRegister() } = options;
  const edges = countCoOccurrences(corpus, options).filter(({ sentences }) => sentences >= (options.minSentences ?? 1));
  const mentions = new Map<string, number>();
  const named = new Map<string, Actor>();
  for (const { actor } of findMentions(corpus, { register }).flat()) {
    mentions.set(actor.id, (mentions.get(actor.id) ?? 0) + 1);
    named.set(actor.id, actor);
  }
  return networkRows(edges, (id) => ({ ...(named.get(id) ?? register.actors.get(id)!), mentions: mentions.get(id) ?? 0 }));
}

function networkRows(edges: readonly CoOccurrenceRow[], describe: (id: string) => Actor & { readonly mentions: number }): NetworkRow[] {
  if (edges.length === 0) return [];
  const { UndirectedGraph } = load("graphology") as typeof import("graphology");
  const louvain = load("graphology-communities-louvain") as unknown as (graph: object, options: object) => Record<string, number>;
  const betweenness = load("graphology-metrics/centrality/betweenness") as unknown as (graph: object, options: object) => Record<string, number>;
  const graph = new UndirectedGraph();
  for (const { source, target, sentences } of edges) {
    graph.mergeNode(source);
    graph.mergeNode(target);
    graph.addEdge(source, target, { weight: sentences });
  }
  const between = betweenness(graph, { getEdgeWeight: null });
  const communities = bySize(louvain(graph, { getEdgeWeight: "weight", rng: seeded(42) }));
  return graph
    .mapNodes((id) => {
      const { name, type, country, mentions } = describe(id);
      return {
        actorId: id, name, type, country, mentions,
        degree: graph.degree(id),
        strength: graph.reduceEdges(id, (sum, _edge, attributes) => sum + (attributes["weight"] as number), 0),
        betweenness: between[id]!,
        community: communities.get(id)!,
      };
    })
    .sort((a, b) => b.strength - a.strength || (a.actorId < b.actorId ? -1 : 1));
}

/** Communities numbered by size, largest first; ties by their first actor. */
function bySize(found: Readonly<Record<string, number>>): Map<string, number> {
  const members = new Map<number, string[]>();
  for (const [id, community] of Object.entries(found)) members.set(community, [...(members.get(community) ?? []), id]);
  const order = [...members.values()].map((ids) => ids.sort()).sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
  return new Map(order.flatMap((ids, community) => ids.map((id) => [id, community] as const)));
}

/** Numbers in 0 … 1, the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
