// What commands share: reading the corpus they are given.

import { existsSync } from "node:fs";
import { CorpusError } from "../articles/index.js";
import { readCorpus, type ReadCorpusOptions } from "../bundle/index.js";
import type { Corpus } from "../corpus/index.js";
import { escapeLine } from "./terminal-text.js";

/** What is read where no path is given: this project's dispatches, in another project its `data/`. */
export const pathsToRead = (paths: readonly string[]): readonly string[] => (paths.length > 0 ? paths : [existsSync("data/dispatches") ? "data/dispatches" : "data"]);

/** What the command line says of how a corpus is made. */
export type ReadingOptions = Pick<ReadCorpusOptions, "restore" | "duplicates" | "articles">;

/** The corpus of the paths; what could not be read is said on stderr. */
export async function loadCorpus(paths: readonly string[], { restore, duplicates, articles }: ReadingOptions = {}): Promise<Corpus> {
  const from = pathsToRead(paths);
  const corpus = await readCorpus(from, { ...(restore && { restore }), ...(duplicates && { duplicates }), ...(articles && { articles }) });
  for (const { file, line, problem } of corpus.problems) process.stderr.write(`datelines: ${escapeLine(`${file}${line === null ? "" : `, line ${line}`} ${problem}`)}\n`);
  if (corpus.documents.length === 0) throw new CorpusError(`readCorpus found no article in ${from.map((path) => `"${path}"`).join(", ")}, give files that hold text`, from[0]!);
  return corpus;
}
