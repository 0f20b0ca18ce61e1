// The page of charts as HTML text. Everything that comes from data is escaped here or in rows-table.ts.

import { createHash } from "node:crypto";
import { formatCount, formatDate, formatNumber } from "../../charts/index.js";
import { escapeMarkup } from "../escape.js";
import type { PageAbout, PageChart } from "../page-chart.js";
import { specTitle, spokenIds } from "../render-svg.js";
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
  /** In the order in which they run. */
  readonly scripts: readonly string[];
  /** The charts' specs, and the corpus or null: deflated, in base64. */
  readonly chartData: string;
  readonly corpusData: string | null;
  /** `@font-face` rules. */
  readonly fontFaces: string;
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

const sayAbout = ({
  corpus,
  articles,
  furniture,
  repairs,
  problems,
  from,
  to,
  removed = [],
  unread = [],
  withheld = false,
}: PageAbout): string =>
  `<p class="about">Read from ${escapeMarkup(corpus)}: ${formatCount(articles, "article")}${from === undefined || to === undefined ? "" : `, ${formatDate(from)} to ${formatDate(to)}`}. ` +
  `${formatCount(furniture, "passage")} of page furniture removed, ${formatCount(repairs, "repair")} made, ` +
  `${problems === 0 ? "nothing that could not be read" : formatCount(problems, "note on what could not be read as it should be", "notes on what could not be read as it should be")}.` +
  `${withheld ? " It was drawn from a bundle, which holds figures and no text: marks lead to article and number of the sentence; to read them, draw it with <code>--articles</code> and your own copies of the articles." : ""}</p>` +
  sayLedger(
    "What was removed",
    ["Passages", "Rule", "Reason"],
    removed.map(({ rule, reason, passages }) => [passages, rule, reason]),
  ) +
  sayLedger(
    "What could not be read",
    ["File", "Line", "Problem"],
    unread.map(({ file, line, problem }) => [file, line ?? "", problem]),
  );

/** Lines of a ledger that a page has room for. */
const maximumLines = 300;

function sayLedger(title: string, heads: readonly string[], lines: readonly (readonly (string | number)[])[]): string {
  if (lines.length === 0) return "";
  const cells = (line: readonly (string | number)[]) =>
    line
      .map((cell) =>
        typeof cell === "number" ? `<td class="number">${formatNumber(cell)}</td>` : `<td>${escapeMarkup(cell)}</td>`,
      )
      .join("");
  const left = lines.length - maximumLines;
  return `<details class="ledger"><summary>${title}</summary><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead><tbody>${lines
    .slice(0, maximumLines)
    .map((line) => `<tr>${cells(line)}</tr>`)
    .join(
      "\n",
    )}</tbody></table></div>${left > 0 ? `<p>And ${formatNumber(left)} more; see <code>datelines table problems</code>.</p>` : ""}</details>\n`;
}

const sayChart = (chart: DrawnChart, withRows: boolean): string => {
  const title = escapeMarkup(specTitle(chart.spec) || chart.name);
  return `<section id="chart-${chart.name}" data-chart="${chart.name}" aria-labelledby="head-${chart.name}">
<h2 id="head-${chart.name}">${title}</h2>
<p class="subtitle"></p>
<div class="picture" tabindex="0" role="group" aria-labelledby="head-${chart.name}"><div class="static">${chart.svg}</div><div class="live" role="img" aria-labelledby="${spokenIds(chart.spec)}"></div></div>
<p class="failure" hidden>The live chart could not be drawn; this is its picture.</p>
${withRows ? formatRowsTable(chart.rows ?? [], chart.columns) : ""}
</section>`;
};

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
${charts.map((chart) => `<li><a href="#chart-${chart.name}">${escapeMarkup(specTitle(chart.spec) || chart.name)}</a></li>`).join("\n")}
</ol></nav>
</header>
<main>
<div id="bar" hidden></div>
${charts.map((chart) => sayChart(chart, corpusData === null || chart.follows !== true)).join("\n")}
</main>
<aside id="panel" aria-labelledby="panel-title" hidden></aside>
<footer><p>Made with datelines. Lines and bands are 95 % intervals; hover over a mark for its figures${corpusData === null ? "" : ", click it for the sentences behind it, and click an actor's name on an axis to keep the articles that name it"}.</p></footer>
<div id="tip" role="tooltip" hidden></div>
<script type="text/plain" id="charts-data">${chartData}</script>
${corpusData === null ? "" : `<script type="text/plain" id="corpus-data">${corpusData}</script>`}
${scripts.map((script) => `<script>${script}</script>`).join("\n")}
</body>
</html>
`;
}
