// All charts on one page that works offline: pictures first, live charts with tooltips in their place.

import { readBrowserLibraries } from "./browser-libraries.js";
import { createFontFaces } from "./embed-font.js";
import { checkChartNames, type PageAbout, type PageChart } from "./page-chart.js";
import { type DrawnChart, formatPage } from "./page/page-template.js";
import { renderSvg } from "./render-svg.js";

export interface PageOptions {
  readonly title: string;
  readonly about: PageAbout;
}

/** Characters of numbers and dates, which live charts may need though no picture shows them. */
const always = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("") + "−…–—·“”‘’";

/**
 * One HTML page with all charts, for a browser without a network: about 1 MB, most of it vega.
 *
 * A strict content security policy lets run only what is written here; text from articles is escaped.
 *
 * @throws RangeError for names that cannot stand in a file name; Error when a chart cannot be drawn
 * @example
 * await renderPage([{ name: "top-terms", spec, rows }], { title: "Dispatches", about });
 */
export async function renderPage(charts: readonly PageChart[], options: PageOptions): Promise<string> {
  checkChartNames("renderPage", charts);
  const drawn: DrawnChart[] = [];
  for (const chart of charts) drawn.push({ ...chart, svg: await renderSvg(chart.spec) });
  return assemblePage(drawn, options);
}

/** The page of charts that are drawn already. */
export async function assemblePage(charts: readonly DrawnChart[], { title, about }: PageOptions): Promise<string> {
  const text = always + title + charts.map(({ svg, rows }) => svg + JSON.stringify(rows?.slice(0, 500) ?? [])).join("");
  const [libraries, fontFaces] = await Promise.all([readBrowserLibraries(), createFontFaces(text)]);
  return formatPage({ title, about, charts, libraries, fontFaces });
}
