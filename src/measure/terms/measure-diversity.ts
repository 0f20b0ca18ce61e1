// Lexical diversity: how many different types a document uses for its length.
// Herdan 1960; Yule 1944; MATTR: Covington and McFall 2010; MTLD and HD-D: McCarthy and Jarvis 2010.

import { type Columns, real, text, whole } from "../../rows/index.js";
import { type Corpus, describeOrder, type OrderedDiversity } from "../../analyse/index.js";

/** The indices of one run of tokens. */
export interface Diversity extends OrderedDiversity {
  readonly tokens: number;
  readonly types: number;
  /** Types over tokens; falls with length, so compare documents of one length alone. */
  readonly ttr: number;
  /** Herdan's C, ln types / ln tokens; null below two tokens. */
  readonly herdanC: number | null;
  /** Yule's K, 10⁴ (Σ f² − N) / N²: the more repetition, the larger. */
  readonly yuleK: number;
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
export function measureDiversity({ analyses, vocabulary }: Corpus): DiversityRow[] {
  return analyses.flatMap(({ document: { docId }, length, types, order }) => {
    if (length === 0) return [];
    const counts = new Map<number, number>();
    for (const [id, count] of types)
      counts.set(vocabulary.folded(id), (counts.get(vocabulary.folded(id)) ?? 0) + count);
    return [{ docId, ...describeCounts(length, [...counts.values()], order) }];
  });
}

/** The indices of a run of at least one token, given as ids; `window` of mattr and `threshold` of mtld as published. */
export function describeDiversity(ids: Int32Array, window = 50, threshold = 0.72): Diversity {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return describeCounts(ids.length, [...counts.values()], describeOrder(ids, window, threshold));
}

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

/** Chance that a draw without replacement holds none of `count` among `n` tokens. */
function missChance(n: number, count: number, draw: number): number {
  let chance = 1;
  for (let k = 0; k < draw; k++) chance *= Math.max(0, n - count - k) / (n - k);
  return chance;
}
