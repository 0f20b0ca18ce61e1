// Features: what is counted of a document's tokens — types, stems, or runs of n of them inside a sentence.

import type { Corpus } from "../corpus/index.js";
import { englishStopwords, stem, tokeniseCorpus, Vocabulary } from "../tokens/index.js";

export interface FeatureOptions {
  /** "english" leaves natural's stopwords out, "none" keeps all; or a list of one's own. Default "english". */
  readonly stopwords?: "english" | "none" | Iterable<string>;
  /** True counts Porter stems in place of types. Default false. */
  readonly stems?: boolean;
  /** Length of the runs counted, 1 … 5. A run neither begins nor ends with a stopword. Default 1. */
  readonly ngram?: number;
  /** True counts numbers too. Default false. */
  readonly numbers?: boolean;
}

/** For each document, how often each feature occurs in it. */
export interface Features {
  readonly vocabulary: Vocabulary;
  readonly documents: readonly ReadonlyMap<number, number>[];
}

const dropped = -1;

/** Counts features document by document. Cost: linear in the tokens. */
export function countFeatures(corpus: Corpus, options: FeatureOptions = {}): Features {
  const n = options.ngram ?? 1;
  if (!Number.isInteger(n) || n < 1 || n > 5) throw new RangeError(`countTerms requires an ngram of 1 to 5 (got ${n}), give a whole number`);
  const { vocabulary, documents } = tokeniseCorpus(corpus);
  const stems = options.stems ? new Vocabulary() : null;
  const target = stems ?? vocabulary;
  const kept = keptTypes(vocabulary, options);
  const own = new Int32Array(vocabulary.size);
  for (let id = 0; id < own.length; id++) own[id] = stems ? stems.add(stem(vocabulary.term(id))) : id;
  const runs = n === 1 ? target : new Vocabulary();
  return {
    vocabulary: runs,
    documents: documents.map(({ length, ids, sentences }) => {
      const counts = new Map<number, number>();
      for (let i = 0; i + n <= length; i++) {
        const last = i + n - 1;
        if (kept[ids[i]!] === dropped || kept[ids[last]!] === dropped || sentences[i] !== sentences[last]) continue;
        const feature = n === 1 ? own[ids[i]!]! : runs.add(Array.from(ids.subarray(i, i + n), (id) => target.term(own[id]!)).join(" "));
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
      }
      return counts;
    }),
  };
}

/** For each type, −1 where it is not counted on its own. */
export function keptTypes(vocabulary: Vocabulary, { stopwords = "english", numbers = false }: FeatureOptions): Int8Array {
  const stops = stopwords === "english" ? englishStopwords() : stopwords === "none" ? new Set<string>() : new Set(stopwords);
  const kept = new Int8Array(vocabulary.size);
  for (let id = 0; id < kept.length; id++) {
    const term = vocabulary.term(id);
    if (stops.has(term) || (!numbers && /^[\p{N}.,]+$/u.test(term)) || (stopwords === "english" && term.length === 1)) kept[id] = dropped;
  }
  return kept;
}
