// Stands in for node:module in the page: what the kit loads when it first needs it comes with the script.

import * as graphology from "graphology";
import * as louvain from "graphology-communities-louvain";
import * as forceAtlas2 from "graphology-layout-forceatlas2";
import * as eigenvector from "graphology-metrics/centrality/eigenvector";
import * as pagerank from "graphology-metrics/centrality/pagerank";
import * as modularity from "graphology-metrics/graph/modularity";
import * as toneValidity from "#data/models/tone-validity.json" with { type: "json" };
import * as porterStemmer from "#natural/porter-stemmer";
import * as stopwords from "#natural/stopwords";

const loaded: ReadonlyMap<string, object> = new Map<string, object>([
  ["graphology", graphology],
  ["graphology-communities-louvain", louvain],
  ["graphology-layout-forceatlas2", forceAtlas2],
  ["graphology-metrics/centrality/eigenvector", eigenvector],
  ["graphology-metrics/centrality/pagerank", pagerank],
  ["graphology-metrics/graph/modularity", modularity],
  ["#data/models/tone-validity.json", toneValidity],
  ["#natural/porter-stemmer", porterStemmer],
  ["#natural/stopwords", stopwords],
]);

/** `require` for what is listed above; anything else is work that is done before the page is made. */
export const createRequire = () => (name: string) => {
  const found = loaded.get(name) as { default?: unknown } | undefined;
  if (!found) throw new Error(`${name} is not in the page`);
  return found.default ?? found;
};
