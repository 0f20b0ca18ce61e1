// Charts as files: spec, SVG and PNG of each, the page of all, and hashes of what need not be kept.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Corpus } from "../analyse/index.js";
import { writeWhole } from "../files/index.js";
import { formatHashes, hashesFile } from "./hash-files.js";
import { holdWidths } from "./hold-widths.js";
import { checkChartNames, type PageAbout, type PageChart } from "./page-chart.js";
import type { DrawnChart } from "./page/page-template.js";
import { drawPng } from "./render-png.js";
import { assemblePage } from "./render-page.js";
import { drawSvg } from "./render-svg.js";

export interface WriteOptions {
  /** Heading of the page. */
  readonly title?: string;
  /** Pixels of the PNGs to a CSS pixel. */
  readonly scale?: number;
  /** Told after each chart how many are drawn, and of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** The corpus that the charts are made of; see {@link renderPage}. */
  readonly corpus?: Corpus;
}

/**
 * Writes `NAME.vl.json`, `NAME.svg` and `NAME.png` of each chart, `index.html` with all of them, and `hashes.json`.
 *
 * All charts are drawn before the first file is written: a chart that cannot be drawn leaves the folder as it was.
 * The same charts give the same bytes. The SVG files name their font and do not hold it; text in another font is fitted
 * to the same width. `hashes.json` stands for PNGs and page in a repository that keeps specs and SVGs alone; see
 * {@link checkCharts}.
 *
 * @param charts names and specs, with the rows behind them for the page
 * @param directory made if it is not there; files of other charts in it stay
 * @param about what the page says of the corpus
 * @returns the paths written, in the order of the charts, then the page and the hashes
 * @throws RangeError for names that cannot stand in a file name; Error when a chart cannot be drawn
 * @example
 * await writeCharts([{ name: "top-terms", spec }], "charts", about); // ["charts/top-terms.vl.json", …]
 */
export async function writeCharts(
  charts: readonly PageChart[],
  directory: string,
  about: PageAbout,
  options: WriteOptions = {},
): Promise<string[]> {
  const files = await drawFiles("writeCharts", charts, about, options);
  await mkdir(directory, { recursive: true });
  const written: string[] = [];
  for (const [name, content] of files) written.push(await writeWhole(join(directory, name), content));
  return written;
}

/** Names and contents of the files of charts, in the order in which they are written. */
export async function drawFiles(
  functionName: string,
  charts: readonly PageChart[],
  about: PageAbout,
  { title = "Charts of the corpus", scale = 2, corpus, onProgress }: WriteOptions,
): Promise<[name: string, content: string | Uint8Array][]> {
  checkChartNames(functionName, charts);
  const files: [string, string | Uint8Array][] = [];
  const drawn: DrawnChart[] = [];
  for (const chart of charts) {
    const svg = await drawSvg(chart.spec);
    drawn.push({ ...chart, svg });
    files.push(
      [`${chart.name}.vl.json`, `${JSON.stringify(chart.spec, null, 1)}\n`],
      [`${chart.name}.svg`, `${await holdWidths(svg)}\n`],
      [`${chart.name}.png`, (await drawPng(svg, scale)).png],
    );
    onProgress?.(drawn.length, charts.length);
  }
  files.push(["index.html", await assemblePage(drawn, { title, about, ...(corpus && { corpus }) })]);
  return [...files, [hashesFile, formatHashes(files)]];
}
