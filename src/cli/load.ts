// What commands share: reading the corpus they are given.

import { existsSync } from "node:fs";
import { type ColumnNames, CorpusError, type FieldName, fieldNames } from "../articles/index.js";
import { type Corpus, readCorpus } from "../corpus/index.js";

/** What is read where no path is given: this project's dispatches, in another project its `data/`. */
export const pathsToRead = (paths: readonly string[]): readonly string[] => (paths.length > 0 ? paths : [existsSync("data/dispatches") ? "data/dispatches" : "data"]);

/** What commands that read articles are told of them. */
export interface LoadOptions {
  /** Pairs as they are typed: "text=Artikeltext". */
  readonly column?: readonly string[];
}

/** The columns that `--column FIELD=NAME` names, given once for each. */
export function readColumns(pairs: readonly string[] = []): ColumnNames {
  return Object.fromEntries(pairs.map((pair) => {
    const [, field, name] = /^(\w+)=(.+)$/s.exec(pair) ?? [];
    if (!fieldNames.includes(field as FieldName)) throw new RangeError(`--column requires FIELD=NAME with a field of ${fieldNames.join(", ")} (got "${pair}")`);
    return [field, name];
  })) as ColumnNames;
}

/** The corpus of the paths; what could not be read is said on stderr. */
export async function loadCorpus(paths: readonly string[], { column }: LoadOptions = {}): Promise<Corpus> {
  const from = pathsToRead(paths);
  const corpus = await readCorpus(from, { columns: readColumns(column) });
  for (const { file, line, problem } of corpus.problems) process.stderr.write(`datelines: ${file}${line === null ? "" : `, line ${line}`} ${problem}\n`);
  if (corpus.documents.length === 0) throw new CorpusError(`readCorpus found no article in ${from.map((path) => `"${path}"`).join(", ")}, give files that hold text`, from[0]!);
  return corpus;
}
