import { type Corpus, type CorpusOptions, createCorpus } from "./create-corpus.js";
import type { ReadOptions } from "../read/index.js";

/**
 * Reads files, folders and globs into a corpus: `createCorpus(await readArticles(paths, options), options)`.
 *
 * @param paths one path or many
 * @returns the corpus; what could not be read stands in `problems`
 * @throws CorpusError if a path is not there
 * @example (await readCorpus("data/dispatches")).documents.length
 */
export async function readCorpus(
  paths: string | readonly string[],
  options: CorpusOptions & ReadOptions = {},
): Promise<Corpus> {
  // Loaded when files are read: measures of a corpus that is at hand do not pay for eleven formats.
  const { readArticles } = await import("../read/index.js");
  return createCorpus(await readArticles(paths, options), options);
}
