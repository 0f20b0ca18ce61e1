// render: specs to pictures and pages. The only folder that loads vega and vega-lite, and only when asked to draw.

export type { PageAbout, PageChart } from "./page-chart.js";
export { renderPage, type PageOptions } from "./render-page.js";
export { renderPng, type Png, type PngOptions } from "./render-png.js";
export { renderSvg, type SvgOptions } from "./render-svg.js";
export { writeCharts, type WriteOptions } from "./write-charts.js";
