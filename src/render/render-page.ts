// All charts on one page that works offline: pictures first, live charts with tooltips in their place.

import { deflateRawSync } from "node:zlib";
import { darkTheme, fontFamily } from "../charts/index.js";
import type { Corpus } from "../corpus/index.js";
import { packCorpus } from "../store/packing/index.js";
import { readBrowserLibraries, readClient } from "./browser-libraries.js";
import { createFontFaces } from "./embed-font.js";
import { checkChartNames, type PageAbout, type PageChart } from "./page-chart.js";
import { type DrawnChart, formatPage } from "./page/page-template.js";
import { drawSvg } from "./render-svg.js";

export interface PageOptions {
  readonly title: string;
  readonly about: PageAbout;
  /** The corpus that the charts are made of: the page takes it along and shows the sentences behind every mark. */
  readonly corpus?: Corpus;
}

/** Characters of numbers and dates, which live charts may need though no picture shows them. */
const always = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("") + "−…–—·“”‘’";

/**
 * One HTML page with all charts, for a browser without a network: about 1 MB, most of it vega; with the corpus,
 * about four tenths of its text more.
 *
 * With the corpus a mark or a row leads to the sentences behind it, and filters by date, publication and actor draw
 * the charts that follow again, with the kit's own code in the browser.
 * A strict content security policy lets run only what is written here; text from articles is escaped.
 *
 * @throws RangeError for names that cannot stand in a file name; Error when a chart cannot be drawn
 * @example
 * await renderPage([{ name: "top-terms", spec, rows }], { title: "Dispatches", about });
 */
export async function renderPage(charts: readonly PageChart[], options: PageOptions): Promise<string> {
  checkChartNames("renderPage", charts);
  const drawn: DrawnChart[] = [];
  for (const chart of charts) drawn.push({ ...chart, svg: await drawSvg(chart.spec) });
  return assemblePage(drawn, options);
}

/** The page of charts that are drawn already. */
export async function assemblePage(
  charts: readonly DrawnChart[],
  { title, about, corpus }: PageOptions,
): Promise<string> {
  const text = always + title + charts.map(({ svg, rows }) => svg + JSON.stringify(rows?.slice(0, 500) ?? [])).join("");
  const all = text + (corpus === undefined ? "" : charactersOf(corpus));
  const [libraries, client, fontFaces] = await Promise.all([
    readBrowserLibraries(),
    readClient(),
    createFontFaces(all),
  ]);
  const data = {
    charts: charts.map(({ name, spec, follows = false }) => ({ name, spec, follows: follows && corpus !== undefined })),
    dark: { ...darkTheme, font: fontFamily },
  };
  return formatPage({
    title,
    about,
    charts,
    fontFaces,
    scripts: [...libraries, client],
    chartData: Buffer.from(deflateRawSync(JSON.stringify(data), { level: 9 })).toString("base64"),
    corpusData: corpus === undefined ? null : Buffer.from(packCorpus(corpus)).toString("base64"),
  });
}

/** The characters that charts of any part of a corpus may draw: those of its names, titles and texts. */
const charactersOf = ({ documents }: Corpus): string => {
  const found = new Set<string>();
  for (const document of documents)
    for (const character of `${document.title ?? ""}${document.publication ?? ""}${document.withheld ? "" : document.text}`)
      found.add(character);
  return [...found].join("");
};
