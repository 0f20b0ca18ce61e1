import type { Analysis } from "./analysis.js";

/** Sums over documents, in any order: tallies of parts of a corpus merge into the tally of the whole. */
export interface Tally<Row> {
  /** Counts one document. */
  add(analysis: Analysis): void;
  /** Counts what another tally has counted. */
  merge(other: this): void;
  /** What was counted. */
  rows(): Row[];
}

/**
 * Counts every document of a corpus with a tally.
 *
 * @param tally what counts; what it has counted already stays counted
 * @param corpus the documents' analyses
 * @returns the same tally
 * @example fold(new TermTally(corpus.vocabulary), corpus).documents // 32
 */
export function fold<Kind extends Tally<unknown>>(
  tally: Kind,
  { analyses }: { readonly analyses: readonly Analysis[] },
): Kind {
  for (const analysis of analyses) tally.add(analysis);
  return tally;
}
