// Measure leak: how many tokens in a row of each article could be read out of a bundle, at most.

import { type Columns, text, whole } from "../../rows/index.js";
import type { TextCorpus } from "../../analyse/index.js";
import type { Bundle } from "./bundle.js";
import { ChainFinder } from "./held-runs.js";
import { unpackBundle } from "./open-bundle.js";

/** What could be read of one article. */
export interface LeakRow {
  readonly docId: string;
  /**
   * Tokens of the longest run that runs, pairs and names, chained where they overlap, give away; 0 where they give
   * none.
   */
  readonly longest: number;
  /** Index of its sentence, or null. */
  readonly sentence: number | null;
}

export const leakColumns: Columns<LeakRow> = {
  docId: text("Document"),
  longest: whole("Longest run", "tokens"),
  sentence: whole("Sentence"),
};

/**
 * Measures the longest run of tokens of each article that can be reconstructed from what a bundle holds.
 *
 * An upper bound: it supposes that every choice between two ways to go on is made right. Names of actors of two to
 * five tokens count as held where the article mentions the actor; titles, which are citations, do not.
 *
 * @param bundle the bundle, or a merged one
 * @param corpus its articles, with their text
 * @returns rows by length, then the corpus' order
 * @example measureLeak(bundle, corpus)[0].longest // 5
 */
export function measureLeak(bundle: Bundle, corpus: TextCorpus): LeakRow[] {
  const { documents, runs, neighbours } = unpackBundle(bundle);
  const numbers = new Map(documents.map(({ docId }, d) => [docId, d]));
  const pairs = new Set(neighbours?.pairs.map(({ first, second }) => `${first} ${second}`));
  const finder = new ChainFinder(corpus);
  return corpus.documents
    .map(({ docId }, d): LeakRow => {
      const number = numbers.get(docId);
      const own = [...runs.values()].map((held) => held.documents[number ?? -1]);
      const longest = finder.find(d, (run) => pairs.has(run) || own.some((held) => held?.has(run)))[0];
      return { docId, longest: longest?.tokens ?? 0, sentence: longest?.sentence ?? null };
    })
    .sort((a, b) => b.longest - a.longest);
}
