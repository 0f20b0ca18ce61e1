// Totals of terms: each term's count in every document that has it, by its text, so that corpora with
// vocabularies of their own can be compared.

import type { Corpus } from "../../analyse/index.js";
import { countFeatures, type FeatureOptions } from "./features.js";

export interface TermTotal {
  /** Occurrences in the corpus. */
  count: number;
  /** Occurrences in each document that has the term, by the document's index. */
  readonly byDocument: Map<number, number>;
}

/** The terms of a corpus with their counts. Cost: linear in the tokens. */
export function totalTerms(corpus: Corpus, options: FeatureOptions): Map<string, TermTotal> {
  const { vocabulary, documents } = countFeatures(corpus, options);
  const totals = new Map<string, TermTotal>();
  documents.forEach((counts, index) => {
    for (const [id, count] of counts) {
      const term = vocabulary.term(id);
      const total = totals.get(term) ?? { count: 0, byDocument: new Map<number, number>() };
      totals.set(term, total);
      total.count += count;
      total.byDocument.set(index, count);
    }
  });
  return totals;
}
