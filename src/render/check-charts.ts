// Whether files of charts are what would be written now.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hashesFile, hashFile, isHashed } from "./hash-files.js";
import type { PageAbout, PageChart } from "./page-chart.js";
import { drawFiles, type WriteOptions } from "./write-charts.js";

/** What a folder of charts was found to be, by file name, in the order in which {@link writeCharts} writes. */
export interface ChartsCheck {
  /** Every file that belongs to the charts, but for the list of hashes. */
  readonly names: readonly string[];
  /** Those that differ, or are missing. */
  readonly differ: readonly string[];
}

/**
 * Draws charts again and compares them with the files of a folder; writes nothing.
 *
 * Specs and SVGs must be there, byte for byte. PNGs and the page may be missing, for a repository need not keep them:
 * `hashes.json` must have their SHA-256, and where they are there, they must have it too. The hash of the page is that
 * of what the corpus gave: its data are inflated first, because zlib deflates otherwise in other versions of Node, and
 * its scripts, which every change of the kit's code changes, are left out.
 *
 * @param charts names and specs, with the rows behind them for the page
 * @param directory the folder that {@link writeCharts} wrote
 * @param about what the page says of the corpus
 * @returns the names of all files and of those that differ; `differ` is empty where all is as it should be
 * @throws RangeError for names that cannot stand in a file name; Error when a chart cannot be drawn
 * @example
 * const about = { corpus: "dispatches", articles: corpus.documents.length, furniture: 0, repairs: 0, problems: 0 };
 * const { differ } = await checkCharts([{ name: "top-terms", spec }], "charts", about);
 */
export async function checkCharts(
  charts: readonly PageChart[],
  directory: string,
  about: PageAbout,
  options: WriteOptions = {},
): Promise<ChartsCheck> {
  const files = await drawFiles("checkCharts", charts, about, options);
  const listed = await readHashes(directory);
  const names: string[] = [];
  const differ: string[] = [];
  for (const [name, content] of files) {
    if (name === hashesFile) continue;
    names.push(name);
    const hash = hashFile(name, content);
    const kept = await readFile(join(directory, name)).then(
      (bytes) => hashFile(name, bytes),
      () => null,
    );
    if (isHashed(name) ? listed[name] !== hash || (kept ?? hash) !== hash : kept !== hash) differ.push(name);
  }
  return { names, differ };
}

/** The hashes that a folder of charts lists, by file; none where the list is missing or broken. */
async function readHashes(folder: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return Object(JSON.parse(await readFile(join(folder, hashesFile), "utf8"))) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
