// Similarity: which documents use the same terms.
// Cosine and tf-idf: Salton and McGill 1983. Jaccard 1912.

import { type Columns, real, text, whole } from "../../rows/index.js";
import type { Corpus } from "../../analyse/index.js";
import { countFeatures, type FeatureOptions } from "./features.js";

/** Two documents and how alike their terms are. */
export interface SimilarityRow {
  /** The earlier of the two in the corpus. */
  readonly source: string;
  readonly target: string;
  /** Terms that both use. */
  readonly sharedTerms: number;
  /** Shared terms over the terms of either, 0 … 1. */
  readonly jaccard: number;
  /** Cosine of the counts, 0 … 1. */
  readonly cosine: number;
  /** Cosine of count · ln(N / documents): what both share and others do not. Null where either has no such term. */
  readonly cosineTfidf: number | null;
}

export const similarityColumns: Columns<SimilarityRow> = {
  source: text("Document"),
  target: text("Other document"),
  sharedTerms: whole("Shared terms"),
  jaccard: real("Jaccard"),
  cosine: real("Cosine"),
  cosineTfidf: real("Cosine, tf-idf"),
};

export interface SimilarityOptions extends FeatureOptions {
  /** Least cosine of a row. Default 0.1. */
  readonly minCosine?: number;
}

/**
 * Measures how alike the terms of each two documents are.
 *
 * For what to read next to what. Near-copies stand out near 1, but a common subject does too. Cost: the
 * pairs of documents that share a term, weighted by how many they share; quadratic for large corpora.
 *
 * @returns rows by cosine, then source and target in the corpus' order; none for one document
 * @example measureSimilarity(corpus)[0]
 * @see Manning, Raghavan and Schütze 2008, ch. 6
 */
export function measureSimilarity(corpus: Corpus, options: SimilarityOptions = {}): SimilarityRow[] {
  const { minCosine = 0.1 } = options;
  const { documents } = countFeatures(corpus, options);
  const places = new Map<number, number[]>();
  documents.forEach((counts, i) => {
    for (const id of counts.keys()) places.set(id, [...(places.get(id) ?? []), i]);
  });
  const weight = (id: number) => Math.log(documents.length / places.get(id)!.length);
  const norm = (by: (id: number) => number) =>
    documents.map((counts) => Math.sqrt([...counts].reduce((sum, [id, count]) => sum + (count * by(id)) ** 2, 0)));
  const [plain, weighted] = [norm(() => 1), norm(weight)];
  const rows: SimilarityRow[] = [];
  documents.forEach((counts, i) => {
    const sums = new Map<number, { shared: number; plain: number; weighted: number }>();
    for (const [id, count] of counts) {
      for (const j of places.get(id)!) {
        if (j <= i) continue;
        const sum = sums.get(j) ?? { shared: 0, plain: 0, weighted: 0 };
        sums.set(j, sum);
        const product = count * documents[j]!.get(id)!;
        sum.shared++;
        sum.plain += product;
        sum.weighted += product * weight(id) ** 2;
      }
    }
    for (const [j, sum] of [...sums].sort(([a], [b]) => a - b)) {
      const cosine = sum.plain / (plain[i]! * plain[j]!);
      if (cosine < minCosine) continue;
      const length = weighted[i]! * weighted[j]!;
      rows.push({
        source: corpus.analyses[i]!.document.docId,
        target: corpus.analyses[j]!.document.docId,
        sharedTerms: sum.shared,
        jaccard: sum.shared / (counts.size + documents[j]!.size - sum.shared),
        cosine,
        cosineTfidf: length > 0 ? sum.weighted / length : null,
      });
    }
  });
  return rows.sort((a, b) => b.cosine - a.cosine);
}
