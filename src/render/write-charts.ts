// Charts as files: spec, SVG and PNG of each, and the page of all.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Corpus } from "../analyse/index.js";
import { writeWhole } from "../files/index.js";
import { checkChartNames, type PageAbout, type PageChart } from "./page-chart.js";
import type { DrawnChart } from "./page/page-template.js";
import { drawPng } from "./render-png.js";
import { assemblePage } from "./render-page.js";
import { addFont, renderSvg } from "./render-svg.js";

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
 * Writes `NAME.vl.json`, `NAME.svg` and `NAME.png` of each chart and `index.html` with all of them.
 *
 * All charts are drawn before the first file is written: a chart that cannot be drawn leaves the folder as it was.
 * The same charts give the same bytes.
 *
 * @param directory made if it is not there; files of other charts in it stay
 * @returns the paths written, in the order of the charts, the page last
 * @throws RangeError for names that cannot stand in a file name; Error when a chart cannot be drawn
 * @example
 * await writeCharts([{ name: "top-terms", spec }], "charts", about); // ["charts/top-terms.vl.json", …]
 */
export async function writeCharts(
  charts: readonly PageChart[],
  directory: string,
  about: PageAbout,
  { title = "Charts of the corpus", scale = 2, corpus, onProgress }: WriteOptions = {},
): Promise<string[]> {
  checkChartNames("writeCharts", charts);
  const files: [string, string | Uint8Array][] = [];
  const drawn: DrawnChart[] = [];
  for (const chart of charts) {
    const svg = await renderSvg(chart.spec);
    drawn.push({ ...chart, svg });
    files.push(
      [`${chart.name}.vl.json`, `${JSON.stringify(chart.spec, null, 1)}\n`],
      [`${chart.name}.svg`, `${await addFont(svg)}\n`],
      [`${chart.name}.png`, (await drawPng(svg, scale)).png],
    );
    onProgress?.(drawn.length, charts.length);
  }
  files.push(["index.html", await assemblePage(drawn, { title, about, ...(corpus && { corpus }) })]);
  await mkdir(directory, { recursive: true });
  const written: string[] = [];
  for (const [name, content] of files) written.push(await writeWhole(join(directory, name), content));
  return written;
}
