// Graph structure: how close a graph's neighbourhoods are knit. Clustering: Watts and Strogatz 1998.
// Cores: Batagelj and Zaveršnik 2003. Assortativity: Newman 2003.

type Neighbours = ReadonlyMap<string, readonly string[]>;

/**
 * For each node the share of the pairs of its neighbours that are neighbours; and of all such pairs together. Cost: for
 * each edge the smaller degree of its ends.
 */
export function scoreClustering(neighbours: Neighbours): {
  readonly byNode: ReadonlyMap<string, number>;
  readonly transitivity: number;
} {
  const sets = new Map([...neighbours].map(([id, others]) => [id, new Set(others)]));
  const byNode = new Map<string, number>();
  let [closed, all] = [0, 0];
  for (const [id, others] of neighbours) {
    const own = sets.get(id)!;
    let ends = 0;
    for (const other of others) {
      const theirs = sets.get(other)!;
      const [few, many] = own.size < theirs.size ? [own, theirs] : [theirs, own];
      for (const third of few) if (many.has(third)) ends++;
    }
    const pairs = (others.length * (others.length - 1)) / 2;
    byNode.set(id, pairs === 0 ? 0 : ends / 2 / pairs);
    closed += ends / 2;
    all += pairs;
  }
  return { byNode, transitivity: all === 0 ? 0 : closed / all };
}

/** For each node the largest k such that it stands in a part where every node has k neighbours. */
export function scoreCores(neighbours: Neighbours): Map<string, number> {
  const left = new Map([...neighbours].map(([id, others]) => [id, others.length]));
  const cores = new Map<string, number>();
  for (let core = 0; left.size > 0; core++) {
    const leaving = [...left].filter(([, degree]) => degree <= core).map(([id]) => id);
    for (const id of leaving) {
      cores.set(id, core);
      left.delete(id);
      for (const other of neighbours.get(id)!) {
        const degree = left.get(other);
        if (degree === undefined) continue;
        left.set(other, degree - 1);
        if (degree - 1 === core) leaving.push(other);
      }
    }
  }
  return cores;
}

/**
 * Pearson's correlation of the degrees at the two ends of edges, each edge taken both ways; null where they do not
 * differ.
 */
export function scoreAssortativity(
  edges: readonly { readonly source: string; readonly target: string }[],
  neighbours: Neighbours,
): number | null {
  let [sum, squares, products] = [0, 0, 0];
  for (const { source, target } of edges) {
    const [one, other] = [neighbours.get(source)!.length, neighbours.get(target)!.length];
    sum += one + other;
    squares += one ** 2 + other ** 2;
    products += 2 * one * other;
  }
  const ends = edges.length * 2;
  const variance = squares / ends - (sum / ends) ** 2;
  return ends > 0 && variance > 1e-12 ? (products / ends - (sum / ends) ** 2) / variance : null;
}
