// The page of charts as HTML text. Everything that comes from data is escaped here or in rows-table.ts.

import { createHash } from "node:crypto";
import { darkTheme, fontFamily } from "../../charts/index.js";
import { escapeJson, escapeMarkup } from "../escape.js";
import type { PageAbout, PageChart } from "../page-chart.js";
import { specTitle, spokenIds } from "../render-svg.js";
import { pageScript } from "./page-script.js";
import { pageStyle } from "./page-style.js";
import { formatRowsTable } from "./rows-table.js";

/** A chart and its picture. */
export interface DrawnChart extends PageChart {
  readonly svg: string;
}

export interface PageParts {
  readonly title: string;
  readonly about: PageAbout;
  readonly charts: readonly DrawnChart[];
  /** Scripts to run before the page's own, in order. */
  readonly libraries: readonly string[];
  /** `@font-face` rules. */
  readonly fontFaces: string;
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

const count = (number: number, one: string, many: string): string => `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;

const sayAbout = ({ corpus, articles, furniture, repairs, problems }: PageAbout): string =>
  `<p class="about">Read from ${escapeMarkup(corpus)}: ${count(articles, "article", "articles")}. ` +
  `${count(furniture, "passage", "passages")} of page furniture removed, ${count(repairs, "repair", "repairs")} made, ` +
  `${problems === 0 ? "nothing that could not be read" : `${count(problems, "record", "records")} that could not be read`}.</p>`;

const sayChart = (chart: DrawnChart): string => {
  const title = escapeMarkup(specTitle(chart.spec) || chart.name);
  return `<section id="chart-${chart.name}" data-chart="${chart.name}" aria-labelledby="head-${chart.name}">
<h2 id="head-${chart.name}">${title}</h2>
<div class="picture"><div class="static">${chart.svg}</div><div class="live" role="img" aria-labelledby="${spokenIds(chart.spec)}"></div></div>
<p class="failure" hidden>The live chart could not be drawn; this is its picture.</p>
${formatRowsTable(chart.rows ?? [], chart.columns)}
</section>`;
};

/** The whole page. */
export function formatPage({ title, about, charts, libraries, fontFaces }: PageParts): string {
  const style = `${fontFaces}${pageStyle}`;
  const scripts = [...libraries, pageScript];
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")}`,
    `style-src ${hashOf(style)}`,
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const specs = { charts: Object.fromEntries(charts.map(({ name, spec }) => [name, spec])), dark: { ...darkTheme, font: fontFamily } };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeMarkup(title)}</h1>
${sayAbout(about)}
<nav aria-label="Charts"><ol>
${charts.map((chart) => `<li><a href="#chart-${chart.name}">${escapeMarkup(specTitle(chart.spec) || chart.name)}</a></li>`).join("\n")}
</ol></nav>
</header>
<main>
${charts.map(sayChart).join("\n")}
</main>
<footer><p>Made with datelines. Lines and bands are 95 % intervals; hover over a mark for its figures.</p></footer>
<div id="tip" role="tooltip" hidden></div>
<script type="application/json" id="specs">${escapeJson(specs)}</script>
${scripts.map((script) => `<script>${script}</script>`).join("\n")}
</body>
</html>
`;
}
