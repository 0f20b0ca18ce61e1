// Network: each actor's place among those it is named with.

import type { Corpus } from "../../analyse/index.js";
import type { CoOccurrenceRow, NetworkRow } from "./actor-rows.js";
import { type CoOccurrenceOptions, countCoOccurrences } from "./count-co-occurrences.js";
import { actorsIn } from "./actors-in.js";
import { type GraphMeasures, measureGraph } from "./measure-graph.js";

export interface NetworkOptions extends CoOccurrenceOptions {
  /** Least number of windows that name both for an edge. Default 1. */
  readonly minSentences?: number;
}

/** A network: its nodes and edges as rows, and what is said of it as a whole. */
export interface Network {
  /** By strength, then id. */
  readonly nodes: readonly NetworkRow[];
  /** The pairs that are edges, by sentences, then ids. */
  readonly edges: readonly CoOccurrenceRow[];
  readonly measures: GraphMeasures;
}

/**
 * Makes the network of co-occurrence: an edge joins two actors that are named together.
 *
 * An edge says "named together", not "allied" or "opposed", and one whose `q` is above 0.05 not even more often
 * than by chance: the charts draw it grey. Measures: see {@link NetworkRow}. Cost: actors × edges.
 *
 * @example formatGexf(createNetwork(corpus, { minSentences: 2 }))
 */
export function createNetwork(corpus: Corpus, options: NetworkOptions = {}): Network {
  const edges = countCoOccurrences(corpus, options).filter(({ sentences }) => sentences >= (options.minSentences ?? 1));
  const mentions = new Map<string, number>();
  const named = actorsIn(corpus);
  for (const { mentions: own } of corpus.analyses)
    for (const { actor } of own) mentions.set(actor.id, (mentions.get(actor.id) ?? 0) + 1);
  const { nodes, graph } = measureGraph(
    edges.map(({ source, target, sentences }) => ({ source, target, weight: sentences })),
  );
  const rows = nodes.map(
    ({
      id,
      degree,
      strength,
      betweenness,
      community,
      closeness,
      weightedEigenvector,
      weightedPagerank,
      clustering,
      core,
    }) => {
      const { name, known, type, country, wikidata } = named.get(id)!;
      return {
        actorId: id,
        name,
        known,
        type,
        country,
        wikidata,
        mentions: mentions.get(id) ?? 0,
        degree,
        strength,
        betweenness,
        community,
        closeness,
        eigenvector: weightedEigenvector,
        pagerank: weightedPagerank,
        clustering,
        core,
      };
    },
  );
  return {
    nodes: rows.sort((a, b) => b.strength - a.strength || (a.actorId < b.actorId ? -1 : 1)),
    edges,
    measures: graph,
  };
}

/**
 * Measures the place of each actor in the network of co-occurrence; see {@link createNetwork}.
 *
 * @returns a row for each actor with an edge, by strength, then id
 */
export function measureNetwork(corpus: Corpus, options: NetworkOptions = {}): NetworkRow[] {
  return [...createNetwork(corpus, options).nodes];
}
