// The page of charts as HTML text. Everything that comes from data is escaped here or in rows-table.ts.

import { createHash } from "node:crypto";
import { formatCount, formatDate, formatNumber } from "../../charts/index.js";
import { escapeMarkup } from "../escape.js";
import type { PageAbout, PageChart } from "../page-chart.js";
import { specTitle, spokenIds } from "../render-svg.js";
import { pageStyle } from "./page-style.js";
import { formatRowsTable, formatTable } from "./rows-table.js";

/** A chart and its picture. */
export interface DrawnChart extends PageChart {
  readonly svg: string;
}

/** The parts of a page. */
export interface PageParts {
  readonly title: string;
  readonly about: PageAbout;
  readonly charts: readonly DrawnChart[];
  /** In the order in which they must run. */
  readonly scripts: readonly string[];
  /** The charts' specs, and the corpus or null: deflated, in base64. */
  readonly chartData: string;
  readonly corpusData: string | null;
  /** `@font-face` rules. */
  readonly fontFaces: string;
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

/** What was read, and what cleaning did. */
function sayAbout(about: PageAbout): string {
  const { corpus, articles, furniture, repairs, problems, from, to, removed = [], unread = [] } = about;
  const period = from === undefined || to === undefined ? "" : `, ${formatDate(from)} to ${formatDate(to)}`;
  const [passages, mended] = [formatCount(furniture, "passage"), formatCount(repairs, "repair")];
  const sentences = [
    `Read from ${escapeMarkup(corpus)}: ${formatCount(articles, "article")}${period}.`,
    `Cleaning removed ${passages} of page furniture and made ${mended}.`,
    problems === 0 ? "Everything could be read." : `Problems with reading: ${formatNumber(problems)}.`,
    about.officesUntil !== undefined && `Who held an office is known until ${formatDate(about.officesUntil)}.`,
    about.withheld === true && sayWithheld,
  ];
  return (
    `<p class="about">${sentences.filter(Boolean).join(" ")}</p>` +
    sayLedger(
      "What was removed",
      ["Passages", "Rule", "Reason"],
      removed.map(({ rule, reason, passages }) => [passages, rule, reason]),
    ) +
    sayLedger(
      "Problems with reading",
      ["File", "Line", "Problem"],
      unread.map(({ file, line, problem }) => [file, line ?? "", problem]),
    )
  );
}

const sayWithheld =
  "The charts are drawn from a bundle, which holds figures but no text: a mark leads to an article and a sentence " +
  "number. To read the sentences, draw the charts with <code>--articles</code> and your own copies of the articles.";

/** Lines of a ledger that a page has room for. */
const maximumLines = 300;

function sayLedger(title: string, heads: readonly string[], lines: readonly (readonly (string | number)[])[]): string {
  if (lines.length === 0) return "";
  const cell = (value: string | number) =>
    typeof value === "number" ? `<td class="number">${formatNumber(value)}</td>` : `<td>${escapeMarkup(value)}</td>`;
  const headings = heads.map((head) => `<th scope="col">${head}</th>`);
  const rows = lines.slice(0, maximumLines).map((line) => line.map(cell));
  const left = lines.length - maximumLines;
  const more = left > 0 ? `<p>And ${formatNumber(left)} more: see <code>datelines table problems</code>.</p>` : "";
  return `<details class="ledger"><summary>${title}</summary>${formatTable(title, headings, rows)}${more}</details>\n`;
}

const titleOf = (chart: DrawnChart): string => escapeMarkup(specTitle(chart.spec) || chart.name);

const sayChart = (chart: DrawnChart, withRows: boolean): string => `
<section id="chart-${chart.name}" data-chart="${chart.name}" aria-labelledby="head-${chart.name}">
<h2 id="head-${chart.name}">${titleOf(chart)}</h2>
<p class="subtitle"></p>
<div class="picture" tabindex="0" role="group" aria-labelledby="head-${chart.name}">
<div class="static">${chart.svg}</div>
<div class="live" role="img" aria-labelledby="${spokenIds(chart.spec)}"></div>
</div>
<p class="failure" hidden>The interactive chart could not be drawn; this is a picture of it.</p>
${withRows ? formatRowsTable(chart.rows ?? [], chart.columns) : ""}
</section>`;

/** How to use the charts. */
const sayUse = (hasCorpus: boolean): string =>
  "Made with datelines. Lines and bands are 95 % intervals. Hover over a mark to see its figures." +
  (hasCorpus
    ? " Click a mark to read the sentences behind it. " +
      "Click an actor's name on an axis to see only the articles that mention the actor."
    : "");

/** The whole page. */
export function formatPage({ title, about, charts, scripts, chartData, corpusData, fontFaces }: PageParts): string {
  const style = `${fontFaces}${pageStyle}`;
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")}`,
    `style-src ${hashOf(style)}`,
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
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
${charts.map((chart) => `<li><a href="#chart-${chart.name}">${titleOf(chart)}</a></li>`).join("\n")}
</ol></nav>
</header>
<main>
<div id="bar" hidden></div>
${charts.map((chart) => sayChart(chart, corpusData === null || chart.follows !== true)).join("\n")}
</main>
<aside id="panel" aria-labelledby="panel-title" hidden></aside>
<footer><p>${sayUse(corpusData !== null)}</p></footer>
<div id="tip" role="tooltip" hidden></div>
<script type="text/plain" id="charts-data">${chartData}</script>
${corpusData === null ? "" : `<script type="text/plain" id="corpus-data">${corpusData}</script>`}
${scripts.map((script) => `<script>${script}</script>`).join("\n")}
</body>
</html>
`;
}
