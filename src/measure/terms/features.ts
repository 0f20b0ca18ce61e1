// Features: what is counted of a document's tokens — types, stems, or runs of n of them inside a sentence.

import { isForeign } from "../../corpus/index.js";
import { type Corpus, type DocumentTokens, requireText } from "../../analyse/index.js";
import { englishStopwords, stem, Vocabulary } from "../../text/index.js";

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

/** Runs of n types that stand in place of the text: those that come at least `least` times, all of them. */
export interface FrequentRuns extends Features {
  readonly least: number;
}

/**
 * The runs kept for these options, or null where they are counted in the text. The rare ones are missing: ask `least`.
 */
export function keptRuns(
  { analyses }: Corpus,
  { ngram = 1, stopwords = "english", stems = false, numbers = false }: FeatureOptions,
): FrequentRuns | null {
  if (ngram === 1 || stopwords !== "english" || stems || numbers) return null;
  const kept = analyses.map(({ runs }) => runs?.get(ngram));
  if (!kept.some((own) => own) || !kept.every((own) => own)) return null;
  const vocabulary = new Vocabulary();
  return {
    vocabulary,
    documents: kept.map((own) => new Map([...own!.counts].map(([run, count]) => [vocabulary.add(run), count]))),
    least: Math.max(...kept.map((own) => own!.least)),
  };
}

const dropped = -1;

/**
 * Counts features document by document. English stopwords and stems touch no document that is known to be
 * in another language: its types are counted as they stand. Cost: linear in the tokens.
 */
export function countFeatures(corpus: Corpus, options: FeatureOptions = {}): Features {
  const n = options.ngram ?? 1;
  if (!Number.isInteger(n) || n < 1 || n > 5)
    throw new RangeError(`countTerms requires an ngram of 1 to 5 (got ${n}), give a whole number`);
  const { vocabulary, analyses } = corpus;
  // Every document is tokenised before the vocabulary is asked for its size.
  const types = analyses.map((analysis) => analysis.types);
  const stems = options.stems ? new Vocabulary() : null;
  const target = stems ?? vocabulary;
  const own = Int32Array.from({ length: vocabulary.size }, (_, id) =>
    stems ? stems.add(stem(vocabulary.term(id))) : id,
  );
  const english = { kept: keptTypes(vocabulary, options), own };
  const foreign = corpus.analyses.some(({ document }) => isForeign(document))
    ? {
        kept: keptTypes(vocabulary, {
          ...options,
          ...((options.stopwords ?? "english") === "english" && { stopwords: "none" as const }),
        }),
        own: stems ? own.map((_, id) => stems.add(vocabulary.term(id))) : own,
      }
    : english;
  const kindOf = (d: number) => (isForeign(corpus.analyses[d]!.document) ? foreign : english);
  if (n === 1) return { vocabulary: target, documents: types.map((own, d) => countSingle(own, kindOf(d))) };
  const runs = new Vocabulary();
  const term = (id: number) => target.term(id);
  return {
    vocabulary: runs,
    documents: requireText(corpus, `runs of ${n} terms`).analyses.map(({ tokens }, d) =>
      countRuns(tokens, n, kindOf(d), runs, term),
    ),
  };
}

/** Which types of a document count, and as what. */
interface Kind {
  readonly kept: Int8Array;
  readonly own: Int32Array;
}

function countSingle(types: ReadonlyMap<number, number>, { kept, own }: Kind): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [id, count] of types) if (kept[id] !== dropped) counts.set(own[id]!, (counts.get(own[id]!) ?? 0) + count);
  return counts;
}

function countRuns(
  { length, ids, sentences }: DocumentTokens,
  n: number,
  { kept, own }: Kind,
  runs: Vocabulary,
  term: (id: number) => string,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = 0; i + n <= length; i++) {
    const last = i + n - 1;
    if (kept[ids[i]!] === dropped || kept[ids[last]!] === dropped || sentences[i] !== sentences[last]) continue;
    const feature = runs.add(Array.from(ids.subarray(i, i + n), (id) => term(own[id]!)).join(" "));
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}

/** For each type, −1 where it is not counted on its own. */
export function keptTypes(
  vocabulary: Vocabulary,
  { stopwords = "english", numbers = false }: FeatureOptions,
): Int8Array {
  const stops =
    stopwords === "english" ? englishStopwords() : stopwords === "none" ? new Set<string>() : new Set(stopwords);
  const kept = new Int8Array(vocabulary.size);
  for (let id = 0; id < kept.length; id++) {
    const term = vocabulary.term(id);
    if (stops.has(term) || (!numbers && /^[\p{N}.,]+$/u.test(term)) || (stopwords === "english" && term.length === 1))
      kept[id] = dropped;
  }
  return kept;
}
