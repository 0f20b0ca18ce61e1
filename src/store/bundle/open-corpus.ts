// Open corpus: whatever stands at a path, articles or bundles, as a corpus.

import { open, stat } from "node:fs/promises";
import { readArticles, type ReadOptions } from "../../read/index.js";
import { type Corpus, type CorpusOptions, readCorpus } from "../../analyse/index.js";
import { attachArticles } from "./attach-articles.js";
import type { Bundle } from "./bundle.js";
import { mergeBundles } from "./merge-bundles.js";
import { openBundle } from "./open-bundle.js";
import { isBundle, readBundle } from "./read-bundle.js";

export interface OpenCorpusOptions extends CorpusOptions {
  /** Where the reader's own copies of a bundle's articles are: see {@link attachArticles}. */
  readonly articles?: string | readonly string[];
}

/**
 * Opens files, folders and globs as a corpus: articles are read, as {@link readCorpus} does; bundles, which are known
 * by what they hold, are opened, and come without their text.
 *
 * @param paths one path or many, of articles or of bundles
 * @returns the corpus; what could not be read stands in `problems`
 * @throws CorpusError if a path is not there, a bundle is broken, or articles are to be attached that are not the
 * bundle's
 * @example (await openCorpus("data/articles.bundle.json.gz")).documents.length
 */
export async function openCorpus(
  paths: string | readonly string[],
  { articles, ...options }: OpenCorpusOptions & ReadOptions = {},
): Promise<Corpus> {
  const named = typeof paths === "string" ? [paths] : paths;
  const kinds = await Promise.all(named.map(holdsBundle));
  if (!kinds.includes(true)) {
    if (articles !== undefined)
      throw new TypeError(
        `openCorpus requires a bundle to attach articles to (got ${named.map((path) => `"${path}"`).join(", ")}), name the bundle`,
      );
    return readCorpus(named, options);
  }
  if (kinds.includes(false))
    throw new TypeError(
      `openCorpus requires articles or bundles, not both (got "${named[kinds.indexOf(false)]}" beside a bundle), make a bundle of the articles too`,
    );
  const bundle = mergeBundles(await Promise.all(named.map(readBundle)));
  checkOptions(bundle, options);
  if (options.register && articles === undefined)
    throw new TypeError(
      "openCorpus requires the text to look for other actors (got a bundle without its articles), attach the articles (--articles DIR), or make the bundle with these actors",
    );
  return articles === undefined ? openBundle(bundle) : attachArticles(bundle, await readArticles(articles), options);
}

/** A bundle was cleaned as it was: with other rules it would have to be made again. */
function checkOptions(
  { options: made }: Bundle,
  { restore = [], duplicates, knownOnly, inferDates }: CorpusOptions,
): void {
  if (restore.length > 0 && JSON.stringify(restore) !== JSON.stringify(made.restore))
    throw new TypeError(
      `openCorpus requires articles to restore furniture (got a bundle and restore ${restore.map((rule) => `"${rule}"`).join(", ")}), make the bundle with it`,
    );
  if (duplicates === "drop" && made.duplicates !== "drop")
    throw new TypeError(
      'openCorpus requires articles to drop near-copies (got a bundle and duplicates "drop"), make the bundle with it',
    );
  if (inferDates && !made.inferDates)
    throw new TypeError(
      "openCorpus requires articles to infer dates (got a bundle and inferDates), make the bundle with it (--infer-dates)",
    );
  if (knownOnly && !made.knownOnly)
    throw new TypeError(
      "openCorpus requires articles to leave out whom the register does not have (got a bundle and knownOnly), make the bundle with it (--known-only)",
    );
}

/** True for a file that holds a bundle, whatever its name. */
export async function holdsBundle(path: string): Promise<boolean> {
  if (!(await stat(path).catch(() => null))?.isFile()) return false;
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return isBundle(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
