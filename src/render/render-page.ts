// All charts on one page that works offline: first as pictures, which live charts with tooltips replace.

import { deflateRawSync } from "node:zlib";
import { darkTheme, fontFamily } from "../charts/index.js";
import type { Corpus } from "../analyse/index.js";
import { hasText } from "../corpus/index.js";
import { packCorpus } from "../store/packing/index.js";
import { readBrowserLibraries, readClient } from "./browser-libraries.js";
import { createFontFaces } from "./embed-font.js";
import { checkChartNames, type PageAbout, type PageChart } from "./page-chart.js";
import { type DrawnChart, formatPage } from "./page/page-template.js";
import { drawSvg } from "./render-svg.js";

/** What a page of charts says beside the charts. */
export interface PageOptions {
  readonly title: string;
  readonly about: PageAbout;
  /** The corpus that the charts are made from: the page holds it and shows the sentences behind every mark. */
  readonly corpus?: Corpus;
}

/** Characters that live charts may need though no picture shows them: ASCII and the signs of charts. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const always = `${ascii}−…–—·“”‘’→`;

/**
 * One HTML page with all charts, for a browser without a network. It is about 1 MB, most of it vega; the corpus adds
 * about four tenths of the size of its text.
 *
 * With the corpus, a mark or a row leads to the sentences behind it, and filters by date, publication and actor redraw
 * the charts whose `follows` is true, with the kit's own code in the browser. A strict content security policy allows
 * only the scripts of the page itself to run, and text from articles is escaped.
 *
 * @param charts the charts in the order of the page, each with its name and, if wanted, its rows
 * @param options title of the page, what was read, and the corpus
 * @returns the page as HTML, the same text for the same charts
 * @throws RangeError for a name that cannot be a file name or is used twice; Error if a chart cannot be drawn
 * @example
 * const rows = countTerms(corpus);
 * const about = { corpus: "dispatches", articles: corpus.documents.length, furniture: 0, repairs: 0, problems: 0 };
 * await renderPage([{ name: "top-terms", spec: topTermsChart(rows), rows }], { title: "Dispatches", about });
 */
export async function renderPage(charts: readonly PageChart[], options: PageOptions): Promise<string> {
  checkChartNames("renderPage", charts);
  const drawn: DrawnChart[] = [];
  for (const chart of charts) drawn.push({ ...chart, svg: await drawSvg(chart.spec) });
  return assemblePage(drawn, options);
}

/** The page of charts whose pictures are drawn already. */
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

/** The characters that charts of any part of a corpus may need: those of its titles, publications and texts. */
const charactersOf = ({ documents }: Corpus): string => {
  const found = new Set<string>();
  for (const document of documents) {
    const { title, publication } = document;
    const text = hasText(document) ? document.text : "";
    for (const character of `${title ?? ""}${publication ?? ""}${text}`) found.add(character);
  }
  return [...found].join("");
};
