export { checkCharts, type ChartsCheck } from "./check-charts.js";
export type { PageAbout, PageChart } from "./page-chart.js";
export { type PageOptions, renderPage } from "./render-page.js";
export { type Png, type PngOptions, renderPng } from "./render-png.js";
export { renderSvg, type SvgOptions } from "./render-svg.js";
export { writeCharts, type WriteOptions } from "./write-charts.js";
