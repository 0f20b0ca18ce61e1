// What commands share: reading the corpus they are given, and writing files whole.

import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type Corpus, CorpusError, readCorpus } from "../corpus/index.js";

/** The corpus of the paths, `data/dispatches` or `data/` by default; what could not be read is said on stderr. */
export async function loadCorpus(paths: readonly string[]): Promise<Corpus> {
  const from = paths.length > 0 ? paths : ["data"];
  const corpus = await readCorpus(from.map((path) => (path === "data" || path === "data/" ? "data/dispatches" : path)));
  for (const { file, line, problem } of corpus.problems) process.stderr.write(`datelines: ${file}${line === null ? "" : `, line ${line}`} ${problem}\n`);
  if (corpus.documents.length === 0) throw new CorpusError(`readCorpus found no article in ${from.map((path) => `"${path}"`).join(", ")}, give files that hold text`, from[0]!);
  return corpus;
}

/** Writes a file under a temporary name and renames it, so that nobody sees half of it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.part-${process.pid}`;
  await writeFile(part, content);
  await rename(part, path);
}
