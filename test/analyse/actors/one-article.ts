// Corpora for the tests of this folder and its neighbours: texts of our own, and the dispatches.

import { analyseCorpus, type SourceCorpus, createCorpus } from "../../../src/analyse/index.js";

/** A corpus of texts taken as they are; `published` dates them all. */
export function corpusOf(texts: string | readonly string[], published?: string): SourceCorpus {
  const sources = typeof texts === "string" ? [texts] : texts;
  const articles = sources.map((source, i) => ({
    file: `own-${i}.jsonl`,
    line: i + 1,
    id: `own-${i}`,
    format: "record" as const,
    source,
    declared: published === undefined ? {} : { published },
  }));
  return createCorpus(articles, { furniture: false });
}

/** The same, read with the register alone. */
export const knownCorpusOf = (texts: string | readonly string[], published?: string): SourceCorpus =>
  analyseCorpus(corpusOf(texts, published), { knownOnly: true });

export { dispatches } from "../../dispatches.js";

/** Numbers in 0 … 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
