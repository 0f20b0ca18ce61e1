// What commands share: reading the corpus they are given.

import { existsSync } from "node:fs";
import { type Corpus, readOwnRegister, type Register, type SourceCorpus } from "../analyse/index.js";
import { type ColumnNames, CorpusError, type FieldName, fieldNames } from "../read/index.js";
import { openCorpus, type OpenCorpusOptions } from "../store/bundle/index.js";
import { hasSource } from "../corpus/index.js";
import { showProgress } from "../notebook/index.js";
import { escapeLine } from "./terminal-text.js";

/** What is read where no path is given: this project's dispatches, in another project its `data/`. */
export const pathsToRead = (paths: readonly string[]): readonly string[] =>
  paths.length > 0 ? paths : [existsSync("data/dispatches") ? "data/dispatches" : "data"];

/** What the command line says of how a corpus is read and made. */
export interface ReadingOptions
  extends Pick<OpenCorpusOptions, "restore" | "duplicates" | "articles" | "knownOnly" | "inferDates"> {
  /** Pairs as they are typed: "text=Artikeltext". */
  readonly column?: readonly string[];
  /** Files of a user's own actors. */
  readonly actors?: readonly string[];
}

/**
 * The register with a user's own files of actors added to it; stderr says what is wrong with them and what to do.
 *
 * @throws CorpusError where a file cannot be used at all
 */
export function loadRegister(files: readonly string[] = []): { readonly register?: Register } {
  if (files.length === 0) return {};
  const { register, problems } = readOwnRegister(files);
  for (const { file, entry, problem, remedy, effect } of problems) {
    if (entry === null) throw new CorpusError(`readOwnRegister found that ${file} ${problem}, ${remedy}`, file);
    process.stderr.write(`datelines: ${file}, ${entry} ${problem}; ${remedy} (${effect})\n`);
  }
  return { register };
}

/** The columns that `--column FIELD=NAME` names, given once for each. */
export function readColumns(pairs: readonly string[] = []): ColumnNames {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, field, name] = /^(\w+)=(.+)$/s.exec(pair) ?? [];
      if (!fieldNames.includes(field as FieldName))
        throw new RangeError(`--column requires FIELD=NAME with a field of ${fieldNames.join(", ")} (got "${pair}")`);
      return [field, name];
    }),
  ) as ColumnNames;
}

/** The corpus of the paths; stderr says what could not be read. */
export async function loadCorpus(
  paths: readonly string[],
  { column, actors, restore, duplicates, articles, knownOnly, inferDates }: ReadingOptions = {},
): Promise<Corpus> {
  const from = pathsToRead(paths);
  const corpus = await openCorpus(from, {
    columns: readColumns(column),
    onProgress: showProgress("articles"),
    ...loadRegister(actors),
    ...(restore && { restore }),
    ...(duplicates && { duplicates }),
    ...(articles && { articles }),
    ...(knownOnly && { knownOnly }),
    ...(inferDates && { inferDates }),
  });
  for (const { file, line, problem } of corpus.problems)
    process.stderr.write(`datelines: ${escapeLine(`${file}${line === null ? "" : `, line ${line}`} ${problem}`)}\n`);
  if (corpus.documents.length === 0)
    throw new CorpusError(
      `readCorpus found no article in ${from.map((path) => `"${path}"`).join(", ")}, give files that hold text`,
      from[0]!,
    );
  return corpus;
}

/**
 * The corpus, where it comes with its sources.
 *
 * @throws CorpusError for a bundle, which has none; `what` says in words what cannot be had
 */
export function requireSources(corpus: Corpus, what: string): SourceCorpus {
  const without = corpus.documents.find((document) => !hasSource(document));
  if (!without) return corpus as SourceCorpus;
  throw new CorpusError(
    `${what} needs the article of "${without.docId}", which a bundle does not hold, attach the articles (--articles DIR)`,
    without.article.file,
  );
}
