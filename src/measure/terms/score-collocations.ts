// Collocations: pairs of neighbouring terms that come together more often than their own frequencies explain.
// λ and z: Blaheta and Johnson 2001, as quanteda's textstat_collocations. npmi: Bouma 2009. Dice: Dice 1945.

import { type Columns, real, text, whole } from "../../rows/index.js";
import { type Corpus, requireText } from "../../analyse/index.js";
import { type Cells, likelihoodRatio, logOddsRatio, normalisedInformation } from "../../stats/index.js";
import { type FeatureOptions, keptTypes } from "./features.js";

/** Two neighbouring terms. */
export interface CollocationRow {
  /** Both terms, with a space between. */
  readonly collocation: string;
  /** Occurrences of the pair. */
  readonly count: number;
  /** Documents with at least one. */
  readonly documents: number;
  /** Occurrences that independence of the two would lead one to expect. */
  readonly expected: number;
  /** Log odds ratio with ½ added to each cell. */
  readonly lambda: number;
  /** λ over its standard error (Wald). */
  readonly z: number;
  /** Dunning's G², negative where the pair is rarer than expected. */
  readonly g2: number;
  /** Normalised pointwise mutual information, −1 … 1; null where the pair is all there is. */
  readonly npmi: number | null;
  /** 2 · count / (occurrences of the first as a first + of the second as a second), 0 … 1. */
  readonly dice: number;
}

export const collocationColumns: Columns<CollocationRow> = {
  collocation: text("Collocation"),
  count: whole("Occurrences"),
  documents: whole("Documents"),
  expected: real("Expected by chance"),
  lambda: real("λ", "log odds"),
  z: real("z"),
  g2: real("G²"),
  npmi: real("npmi"),
  dice: real("Dice"),
};

export interface CollocationOptions extends Pick<FeatureOptions, "stopwords" | "numbers"> {
  /** Least number of occurrences of a pair. Default 2. */
  readonly minCount?: number;
  /** Rows that come back at most. Default all. */
  readonly top?: number;
}

/**
 * Scores pairs of neighbouring terms inside a sentence, with no punctuation mark between them.
 *
 * What belongs together: names not yet in the register, set phrases. A pair with a stopword is not
 * given, but stands in the counts behind the figures. Rare pairs have a large λ and a small z: sort by z.
 * Formulas over all N pairs of neighbours, with n the pair, a its first as a first, b its second as a
 * second: expected = ab / N; λ = ln((n+½)(N−a−b+n+½) / ((a−n+½)(b−n+½))). Cost: linear in the tokens.
 *
 * @returns rows by z, then collocation; none where no pair comes `minCount` times
 * @example scoreCollocations(corpus, { top: 20 })
 * @see Blaheta and Johnson 2001, "Unsupervised learning of multi-word verbs"
 */
export function scoreCollocations(corpus: CorpusOrPairs, options: CollocationOptions = {}): CollocationRow[] {
  const { minCount = 2, top = Infinity, stopwords = "english", numbers = false } = options;
  const kept = stopwords === "english" && !numbers ? corpus.neighbours : null;
  const { all, least, pairs } = kept ?? countNeighbours(corpus, options);
  if (minCount < least)
    throw new RangeError(
      `scoreCollocations requires the text for pairs that come fewer than ${least} times (got minCount ${minCount}), pass minCount: ${least} (--min-count ${least}) or attach the articles (--articles DIR)`,
    );
  return pairs
    .filter(({ count }) => count >= minCount)
    .map(({ first, second, count, documents, firsts: a, seconds: b }) => {
      const cells: Cells = [count, a - count, b - count, all - a - b + count];
      return {
        collocation: `${first} ${second}`,
        count,
        documents,
        expected: (a * b) / all,
        ...logOddsRatio(cells),
        g2: likelihoodRatio(cells),
        npmi: normalisedInformation(cells),
        dice: (2 * count) / (a + b),
      };
    })
    .sort((x, y) => y.z - x.z || (x.collocation < y.collocation ? -1 : 1))
    .slice(0, top);
}

/** Two neighbouring types, and how often each stands where it does. */
export interface NeighbourPair {
  readonly first: string;
  readonly second: string;
  readonly count: number;
  readonly documents: number;
  /** Occurrences of the first as a first of any pair, and of the second as a second. */
  readonly firsts: number;
  readonly seconds: number;
}

/** The pairs of neighbours of a corpus. */
export interface Neighbours {
  /** Pairs in all, those with a stopword among them. */
  readonly all: number;
  /** Every pair that comes at least so many times is among `pairs`. */
  readonly least: number;
  readonly pairs: readonly NeighbourPair[];
}

/** A corpus; one that came without its text keeps the frequent pairs of neighbours in its place. */
export type CorpusOrPairs = Corpus & { readonly neighbours?: Neighbours | null };

/** The pairs of neighbours, by default without stopwords and numbers. Cost: linear in the tokens. */
export function countNeighbours(corpus: Corpus, options: CollocationOptions = {}): Neighbours {
  const { vocabulary, analyses } = requireText(corpus, "pairs of neighbouring terms");
  const documents = analyses.map(({ tokens }) => tokens);
  const kept = keptTypes(vocabulary, options);
  const firsts = new Map<number, number>();
  const seconds = new Map<number, number>();
  const pairs = new Map<number, { count: number; documents: number; last: number }>();
  let all = 0;
  documents.forEach(({ length, ids, starts, ends, sentences }, index) => {
    const { text: whole } = analyses[index]!.document;
    for (let i = 0; i + 1 < length; i++) {
      if (sentences[i] !== sentences[i + 1] || isParted(whole, ends[i]!, starts[i + 1]!)) continue;
      const first = ids[i]!;
      const second = ids[i + 1]!;
      all++;
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
      seconds.set(second, (seconds.get(second) ?? 0) + 1);
      if (kept[first]! < 0 || kept[second]! < 0) continue;
      const key = first * 2 ** 26 + second;
      const pair = pairs.get(key) ?? { count: 0, documents: 0, last: -1 };
      pairs.set(key, pair);
      pair.count++;
      if (pair.last !== index) pair.documents++;
      pair.last = index;
    }
  });
  return {
    all,
    least: 0,
    pairs: [...pairs].map(([key, { count, documents }]) => {
      const [first, second] = [Math.floor(key / 2 ** 26), key % 2 ** 26];
      return {
        first: vocabulary.term(first),
        second: vocabulary.term(second),
        count,
        documents,
        firsts: firsts.get(first)!,
        seconds: seconds.get(second)!,
      };
    }),
  };
}

/** True where a comma, a bracket, a dash or a quotation mark stands between two tokens. */
const isParted = (whole: string, end: number, start: number) =>
  start - end > 1 && /[,;:()[\]"“”«»–—.!?/]/.test(whole.slice(end, start));
