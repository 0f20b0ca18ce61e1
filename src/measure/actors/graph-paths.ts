// Graph paths: what the shortest paths of an undirected graph say of its nodes and of it, edges of length one. A
// search from each node gives all of it (Brandes 2001), and nodes that stand alike are searched from once: those with the same
// neighbours and each other, as the people of one sentence, and those with the same one neighbour.

/** Shortest paths by node, and over the graph. */
export interface GraphPaths {
  /** Share of the shortest paths between other nodes that pass through it. */
  readonly betweenness: Float64Array;
  /** 1 / mean length of its shortest paths, × the share of nodes that it reaches. */
  readonly closeness: Float64Array;
  /** Longest and mean length of shortest paths; null where a node does not reach another. */
  readonly diameter: number | null;
  readonly meanPath: number | null;
}

/** Searches the paths of a graph whose nodes are numbers, each with its neighbours. Cost: groups × edges between them. */
export function searchPaths(neighbours: readonly (readonly number[])[]): GraphPaths {
  const size = neighbours.length;
  const { groupOf, sizes, starts, ends, apart } = groupAlike(neighbours);
  const groups = sizes.length;
  const between = new Float64Array(groups);
  const close = new Float64Array(groups);
  const depths = new Int32Array(groups).fill(-1);
  const reached = new Int32Array(groups);
  /** Shortest paths from the start to one node of a group, and what one passes on: the shares of those to others. */
  const paths = new Float64Array(groups);
  const passed = new Float64Array(groups);
  /** Steps of shortest paths, in the order of the search. */
  const from = new Int32Array(ends.length);
  const to = new Int32Array(ends.length);
  let [diameter, total, isWhole] = [0, 0, true];
  for (let start = 0; start < groups; start++) {
    const others = sizes[start]! - 1;
    const within = apart[start]!;
    let [count, steps, nodes, sum] = [1, 0, 1 + others, others * within];
    reached[0] = start;
    depths[start] = 0;
    paths[start] = 1;
    for (let i = 0; i < count; i++) {
      const group = reached[i]!;
      const next = depths[group]! + 1;
      const own = paths[group]! * (i === 0 ? 1 : sizes[group]!);
      for (let k = starts[group]!; k < starts[group + 1]!; k++) {
        const other = ends[k]!;
        if (depths[other]! < 0) {
          depths[other] = next;
          reached[count++] = other;
          nodes += sizes[other]!;
          sum += sizes[other]! * next;
        } else if (depths[other] !== next) continue;
        paths[other]! += own;
        from[steps] = group;
        to[steps++] = other;
      }
    }
    diameter = Math.max(diameter, depths[reached[count - 1]!]!, others > 0 ? within : 0);
    // Two that share their one neighbour meet through it.
    if (within === 2) passed[ends[starts[start]!]!] = others;
    while (steps-- > 0) {
      const other = to[steps]!;
      passed[from[steps]!]! += (sizes[other]! * paths[from[steps]!]! * (1 + passed[other]!)) / paths[other]!;
    }
    for (let i = 0; i < count; i++) {
      const group = reached[i]!;
      if (i > 0) between[group]! += sizes[start]! * passed[group]!;
      depths[group] = -1;
      paths[group] = passed[group] = 0;
    }
    if (sum > 0) close[start] = (nodes - 1) ** 2 / sum / (size - 1);
    isWhole &&= nodes === size;
    total += sizes[start]! * sum;
  }
  const pairs = size > 2 ? (size - 1) * (size - 2) : 1;
  return {
    betweenness: groupOf.map((group) => between[group]! / pairs),
    closeness: groupOf.map((group) => close[group]!),
    diameter: isWhole ? diameter : null,
    meanPath: isWhole ? total / (size * (size - 1)) : null,
  };
}

/** Groups of nodes that stand alike, how far two of one are apart, and the groups' neighbours, one after the other. */
function groupAlike(neighbours: readonly (readonly number[])[]) {
  const numbers = new Map<string, number>();
  const groupOf = Float64Array.from(neighbours, (own, node) => {
    const key = own.length === 1 ? `one ${own[0]}` : [...own, node].sort((a, b) => a - b).join(" ");
    return numbers.get(key) ?? numbers.set(key, numbers.size).size - 1;
  });
  const sizes = new Float64Array(numbers.size);
  const first: number[] = [];
  groupOf.forEach((group, node) => {
    if (sizes[group]!++ === 0) first.push(node);
  });
  const groups = first.map((node, group) => [
    ...new Set(neighbours[node]!.map((other) => groupOf[other]!).filter((other) => other !== group)),
  ]);
  const starts = new Int32Array(groups.length + 1);
  groups.forEach((own, group) => (starts[group + 1] = starts[group]! + own.length));
  const apart = first.map((node) => (neighbours[node]!.length === 1 ? 2 : 1));
  return { groupOf, sizes, starts, ends: Int32Array.from(groups.flat()), apart };
}
