// The indices of lexical diversity that depend on the order of the tokens. MATTR: Covington and McFall 2010; MTLD:
// McCarthy and Jarvis 2010. The others, and how to read them, stand in measure/terms/measure-diversity.ts.

export interface OrderedDiversity {
  /** Mean ttr of all windows of 50 tokens; null for fewer tokens. */
  readonly mattr: number | null;
  /** Mean length of the runs that keep a ttr above 0.72, forwards and backwards; 0 without tokens. */
  readonly mtld: number;
}

/** The indices of a run of ids; `window` of mattr and `threshold` of mtld as published. */
export function describeOrder(ids: Int32Array, window = 50, threshold = 0.72): OrderedDiversity {
  if (ids.length === 0) return { mattr: null, mtld: 0 };
  return {
    mattr: ids.length >= window ? movingRatio(ids, window) : null,
    mtld: (runLength(ids, threshold) + runLength(ids.slice().reverse(), threshold)) / 2,
  };
}

function movingRatio(ids: Int32Array, window: number): number {
  const inside = new Map<number, number>();
  let sum = 0;
  ids.forEach((id, i) => {
    inside.set(id, (inside.get(id) ?? 0) + 1);
    if (i >= window) {
      const gone = ids[i - window]!;
      const left = inside.get(gone)! - 1;
      if (left > 0) inside.set(gone, left);
      else inside.delete(gone);
    }
    if (i >= window - 1) sum += inside.size / window;
  });
  return sum / (ids.length - window + 1);
}

/** Tokens over the number of runs whose ttr stays above the threshold, the last one counted in part. */
function runLength(ids: Int32Array, threshold: number): number {
  let runs = 0;
  let tokens = 0;
  const types = new Set<number>();
  for (const id of ids) {
    tokens++;
    types.add(id);
    if (types.size / tokens > threshold) continue;
    runs++;
    tokens = 0;
    types.clear();
  }
  if (tokens > 0) runs += (1 - types.size / tokens) / (1 - threshold);
  return ids.length / (runs === 0 ? 1 : runs);
}
