// What the examples of docstrings may take for granted, by name: a reader sees these words and knows what they are.

import {
  countCoOccurrences,
  countTerms,
  createBundle,
  createNetwork,
  readArticles,
  readCorpus,
  readRegister,
  termColumns,
  toFrame,
  topTermsChart,
  Vocabulary,
} from "../../src/index.js";

/** The 32 dispatches. */
export const corpus = await readCorpus("data/dispatches");
export const document = corpus.documents[0]!;
/** What was read of their files. */
export const reading = await readArticles("data/dispatches");
export const articles = reading.articles;
export const register = readRegister();
export const vocabulary = new Vocabulary();
/** Rows: the most frequent terms, and pairs of actors. */
export const rows = countTerms(corpus, { top: 25 });
export const pairs = countCoOccurrences(corpus);
export const network = createNetwork(corpus);
export const bundle = createBundle(corpus);
export const frame = toFrame(rows, termColumns);
export const spec = topTermsChart(rows, { articles: corpus.documents.length });
export { readFile, writeFile } from "node:fs/promises";
