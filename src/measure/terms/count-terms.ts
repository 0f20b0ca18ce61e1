// Count terms: how often, in how many documents, how sure.

import { keepWeights, ratioInterval } from "../../stats/index.js";
import type { Corpus } from "../../analyse/index.js";
import { countFeatures, type FeatureOptions, keptRuns } from "./features.js";
import type { DocumentTermRow, TermRow } from "./term-row.js";

export interface CountTermsOptions extends FeatureOptions {
  /** Rows that come back at most; intervals are drawn for these alone. Default all. */
  readonly top?: number;
  /** Least number of occurrences. Default 1. */
  readonly minCount?: number;
  /** Seed of the intervals. Default 42. */
  readonly seed?: number;
}

/**
 * Counts the terms of a corpus.
 *
 * What is named most, and whether one article alone names it: read `count` with `documents`, and
 * `perMillion` with its interval, which says how far the figure would move had other articles of the
 * same kind been read. Formula: perMillion = 10⁶ · count / tokens; tfidf = count · ln(N / documents).
 * Cost: linear in the tokens, plus 400 replicates for each row that comes back.
 *
 * @param corpus the corpus
 * @param options what is counted; see {@link FeatureOptions}
 * @returns rows sorted by count, then term; none for an empty corpus
 * @throws RangeError if `ngram` is not 1 to 5
 * @example countTerms(corpus, { top: 3 }) // [{ term: "china", count: 12, documents: 4, … }, …]
 * @see Manning, Raghavan and Schütze 2008, ch. 6 (tf-idf)
 */
export function countTerms(corpus: Corpus, options: CountTermsOptions = {}): TermRow[] {
  const { top = Infinity, minCount = 1, seed } = options;
  const lengths = corpus.analyses.map(({ length }) => length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const held = keptRuns(corpus, options);
  const features = held ?? countFeatures(corpus, options);
  const counts = new Map<number, { count: number; documents: number }>();
  for (const document of features.documents) {
    for (const [id, count] of document) {
      const sum = counts.get(id);
      if (sum) {
        sum.count += count;
        sum.documents++;
      } else counts.set(id, { count, documents: 1 });
    }
  }
  const chosen = [...counts]
    .filter(([, { count }]) => count >= minCount)
    .map(([id, sum]) => ({ id, term: features.vocabulary.term(id), ...sum }))
    .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, top);
  const least = held?.least ?? 0;
  if (least > minCount && (chosen.length < top || (chosen.at(-1)?.count ?? Infinity) < least))
    throw new RangeError(
      `countTerms requires the text for runs of ${options.ngram} terms that come fewer than ${least} times, ask for fewer with top (--top ${[...counts.values()].filter(({ count }) => count >= least).length}) or attach the articles (--articles DIR)`,
    );
  const weights = keepWeights(seed);
  return chosen.map(({ id, term, count, documents }) => {
    const shares = features.documents.map((document, i) => ({
      docId: corpus.analyses[i]!.document.docId,
      over: 1e6 * (document.get(id) ?? 0),
      under: lengths[i]!,
    }));
    return {
      term,
      count,
      documents,
      perMillion: (1e6 * count) / all,
      ...ratioInterval(shares, weights),
      tfidf: count * Math.log(corpus.analyses.length / documents),
    };
  });
}

export interface DocumentTermsOptions extends FeatureOptions {
  /** Terms to follow; by default the `top` most frequent of the corpus. */
  readonly terms?: readonly string[];
  /** Number of terms where none are named. Default 20. */
  readonly top?: number;
}

/**
 * Counts chosen terms in each document, zeros included: the rows of a term × document picture.
 *
 * @returns one row for each term and document, terms by frequency, documents in the corpus' order
 * @example countTermsByDocument(corpus, { terms: ["sanctions"] })
 */
export function countTermsByDocument(corpus: Corpus, options: DocumentTermsOptions = {}): DocumentTermRow[] {
  const terms = options.terms ?? countTerms(corpus, { ...options, top: options.top ?? 20 }).map(({ term }) => term);
  const held = keptRuns(corpus, options);
  const features =
    held && terms.every((term) => held.vocabulary.idOf(term) >= 0) ? held : countFeatures(corpus, options);
  return terms.flatMap((term) => {
    const id = features.vocabulary.idOf(term);
    return corpus.analyses.map(({ document: { docId, title, published } }, i) => {
      const count = features.documents[i]!.get(id) ?? 0;
      return {
        docId,
        title: title ?? docId,
        published,
        term,
        count,
        perThousand: (1000 * count) / Math.max(1, corpus.analyses[i]!.length),
      };
    });
  });
}
