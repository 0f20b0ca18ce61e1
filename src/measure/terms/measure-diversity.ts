// Lexical diversity: how many different types a document uses for its length.
// Herdan 1960; Yule 1944; MATTR: Covington and McFall 2010; MTLD and HD-D: McCarthy and Jarvis 2010.

import { type Columns, real, text, whole } from "../../rows/index.js";
import { type Corpus, type Layer, layerOf } from "../../corpus/index.js";
import { countTokens, countTypes, tokeniseCorpus } from "../../analyse/index.js";

/** The indices of one run of tokens. */
export interface Diversity {
  readonly tokens: number;
  readonly types: number;
  /** Types over tokens; falls with length, so compare documents of one length alone. */
  readonly ttr: number;
  /** Herdan's C, ln types / ln tokens; null below two tokens. */
  readonly herdanC: number | null;
  /** Yule's K, 10⁴ (Σ f² − N) / N²: the more repetition, the larger. */
  readonly yuleK: number;
  /** Mean ttr of all windows of 50 tokens; null for fewer tokens. */
  readonly mattr: number | null;
  /** Mean length of the runs that keep a ttr above 0.72, forwards and backwards. */
  readonly mtld: number;
  /** Mean share of types in draws of 42 tokens; null for fewer tokens. */
  readonly hdd: number | null;
}

/** How diverse one document is. */
export interface DiversityRow extends Diversity {
  readonly docId: string;
}

export const diversityColumns: Columns<DiversityRow> = {
  docId: text("Document"),
  tokens: whole("Tokens"),
  types: whole("Types"),
  ttr: real("Type-token ratio"),
  herdanC: real("Herdan's C"),
  yuleK: real("Yule's K"),
  mattr: real("MATTR", "windows of 50 tokens"),
  mtld: real("MTLD", "tokens"),
  hdd: real("HD-D", "draws of 42 tokens"),
};

/**
 * Measures the lexical diversity of each document, by types in lower case, stopwords included.
 *
 * `ttr` falls with a document's length by itself; `mattr`, `mtld` and `hdd` hardly do, so read those
 * where lengths differ. They describe the document and are not estimates, so they have no interval.
 * Cost: linear in the tokens.
 *
 * @returns a row for each document, in the corpus' order; documents without a token are left out
 * @example measureDiversity(corpus)[0].mattr
 * @see McCarthy and Jarvis 2010, Behavior Research Methods 42(2)
 */
export function measureDiversity(corpus: Corpus): DiversityRow[] {
  const { vocabulary, documents: types } = countTypes(corpus);
  const ordered = measureOrder(corpus);
  return countTokens(corpus).documents.flatMap(({ length }, i) => {
    if (length === 0) return [];
    const counts = new Map<number, number>();
    for (const [id, count] of types[i]!)
      counts.set(vocabulary.folded(id), (counts.get(vocabulary.folded(id)) ?? 0) + count);
    return [{ docId: corpus.documents[i]!.docId, ...describeCounts(length, [...counts.values()], ordered[i]!) }];
  });
}

/** The indices that depend on the order of the tokens. */
export type OrderedDiversity = Pick<Diversity, "mattr" | "mtld">;

export const orderLayer: Layer<readonly OrderedDiversity[]> = { name: "diversity of tokens in their order" };

/** The indices of each document that depend on the order of its tokens; a second call gives the same list. */
export function measureOrder(corpus: Corpus): readonly OrderedDiversity[] {
  return layerOf(corpus, orderLayer, () => {
    const { documents, vocabulary } = tokeniseCorpus(corpus);
    return documents.map(({ length, ids }) =>
      length === 0
        ? { mattr: null, mtld: 0 }
        : describeOrder(
            ids.subarray(0, length).map((id) => vocabulary.folded(id)),
            50,
            0.72,
          ),
    );
  });
}

/** The indices of a run of at least one token, given as ids; `window` of mattr and `threshold` of mtld as published. */
export function describeDiversity(ids: Int32Array, window = 50, threshold = 0.72): Diversity {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return describeCounts(ids.length, [...counts.values()], describeOrder(ids, window, threshold));
}

const describeOrder = (ids: Int32Array, window: number, threshold: number): OrderedDiversity => ({
  mattr: ids.length >= window ? movingRatio(ids, window) : null,
  mtld: (runLength(ids, threshold) + runLength(ids.slice().reverse(), threshold)) / 2,
});

function describeCounts(n: number, counts: readonly number[], { mattr, mtld }: OrderedDiversity): Diversity {
  const squares = counts.reduce((sum, count) => sum + count * count, 0);
  return {
    tokens: n,
    types: counts.length,
    ttr: counts.length / n,
    herdanC: n > 1 ? Math.log(counts.length) / Math.log(n) : null,
    yuleK: (1e4 * (squares - n)) / (n * n),
    mattr,
    mtld,
    hdd: n >= 42 ? counts.reduce((sum, count) => sum + (1 - missChance(n, count, 42)) / 42, 0) : null,
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

/** Chance that a draw without replacement holds none of `count` among `n` tokens. */
function missChance(n: number, count: number, draw: number): number {
  let chance = 1;
  for (let k = 0; k < draw; k++) chance *= Math.max(0, n - count - k) / (n - k);
  return chance;
}
