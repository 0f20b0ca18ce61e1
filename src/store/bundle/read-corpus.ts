// Read a corpus of articles, or of bundles in their place.

import { open, stat } from "node:fs/promises";
import { readArticles, type ReadOptions } from "../../read/index.js";
import { type Corpus, type CorpusOptions, readCorpus as readTexts } from "../../corpus/index.js";
import { attachArticles } from "./attach-articles.js";
import type { Bundle } from "./bundle.js";
import { mergeBundles } from "./merge-bundles.js";
import { openBundle } from "./open-bundle.js";
import { isBundle, readBundle } from "./read-bundle.js";

export interface ReadCorpusOptions extends CorpusOptions {
  /** Where the reader's own copies of a bundle's articles are: see {@link attachArticles}. */
  readonly articles?: string | readonly string[];
}

/**
 * Reads files, folders and globs into a corpus; bundles, which are known by what they hold, are opened.
 *
 * @param paths one path or many, of articles or of bundles
 * @returns the corpus; what could not be read stands in `problems`
 * @throws CorpusError if a path is not there, a bundle is broken, or articles are to be attached that are not the
 * bundle's
 * @example (await readCorpus("data/dispatches")).documents.length
 */
export async function readCorpus(
  paths: string | readonly string[],
  { articles, ...options }: ReadCorpusOptions & ReadOptions = {},
): Promise<Corpus> {
  const named = typeof paths === "string" ? [paths] : paths;
  const kinds = await Promise.all(named.map(holdsBundle));
  if (!kinds.includes(true)) {
    if (articles !== undefined)
      throw new TypeError(
        `readCorpus requires a bundle to attach articles to (got ${named.map((path) => `"${path}"`).join(", ")}), name the bundle`,
      );
    return readTexts(named, options);
  }
  if (kinds.includes(false))
    throw new TypeError(
      `readCorpus requires articles or bundles, not both (got "${named[kinds.indexOf(false)]}" beside a bundle), make a bundle of the articles too`,
    );
  const bundle = mergeBundles(await Promise.all(named.map(readBundle)));
  checkOptions(bundle, options);
  return articles === undefined ? openBundle(bundle) : attachArticles(bundle, await readArticles(articles));
}

/** A bundle was cleaned as it was: with other rules it would have to be made again. */
function checkOptions({ options: made }: Bundle, { restore = [], duplicates }: CorpusOptions): void {
  if (restore.length > 0 && JSON.stringify(restore) !== JSON.stringify(made.restore))
    throw new TypeError(
      `readCorpus requires articles to restore furniture (got a bundle and restore ${restore.map((rule) => `"${rule}"`).join(", ")}), make the bundle with it`,
    );
  if (duplicates === "drop" && made.duplicates !== "drop")
    throw new TypeError(
      'readCorpus requires articles to drop near-copies (got a bundle and duplicates "drop"), make the bundle with it',
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
