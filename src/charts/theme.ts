// The look of every chart: one type scale, one set of neutral colours, light and dark. All neutral colours are in named
// styles of the config, so a page turns a chart dark by exchanging the config. Only the colours of actors
// (actor-colours.ts) are in the data; they are readable on both grounds.

import type { Config } from "datelines/vega-lite";

/** The neutral colours of a ground. */
interface Ground {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly accent: string;
  readonly interval: string;
  readonly band: string;
  readonly blank: string;
  /** The sequential ramp, from few to many; many contrasts with the paper. */
  readonly ramp: readonly [string, string, string, string];
  /** Negative, neither, positive: distinct for colour-blind readers. */
  readonly diverging: readonly [string, string, string];
  readonly onFew: string;
  readonly onMany: string;
}

const light: Ground = {
  paper: "#ffffff",
  ink: "#1f1f1d",
  muted: "#66665f",
  grid: "#e7e5df",
  accent: "#1f5f8b",
  interval: "#8f9aa3",
  band: "#1f5f8b",
  blank: "#f0efeb",
  ramp: ["#e4eef5", "#a9cce1", "#5395be", "#12507f"],
  diverging: ["#b04a12", "#f0efeb", "#12507f"],
  onFew: "#1f1f1d",
  onMany: "#ffffff",
};

const dark: Ground = {
  paper: "#1b1c1e",
  ink: "#ededea",
  muted: "#a7a7a1",
  grid: "#37393d",
  accent: "#79b8e0",
  interval: "#7b858d",
  band: "#79b8e0",
  blank: "#28292c",
  ramp: ["#22323f", "#28506d", "#2f6d97", "#9fd2f2"],
  diverging: ["#f0a06a", "#28292c", "#9fd2f2"],
  onFew: "#ededea",
  onMany: "#10202b",
};

/** Fonts of all text: the first is measured, embedded and drawn, the others are used where it is missing. */
export const fontFamily = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** Type scale in CSS pixels. */
export const fontSizes = { title: 19, subtitle: 13.5, label: 12.5, small: 11.5 } as const;

/** Place on the ramp, 0 to 1, above which numbers in cells are drawn as `cellMany` instead of `cellFew`. */
export const numberTurn = 0.74;

/** Width of a whole chart, and the space around it, in CSS pixels. */
export const chartWidth = 720;
export const chartPadding = 18;

const makeTheme = (ground: Ground): Config => ({
  background: ground.paper,
  padding: chartPadding,
  font: fontFamily,
  // The whole picture has alt text; spoken labels of hundreds of marks would hide it.
  aria: false,
  view: { stroke: null },
  title: {
    anchor: "start",
    frame: "bounds",
    align: "left",
    offset: 18,
    color: ground.ink,
    fontSize: fontSizes.title,
    fontWeight: 600,
    lineHeight: 23,
    subtitleColor: ground.muted,
    subtitleFontSize: fontSizes.subtitle,
    subtitleFontWeight: 400,
    subtitleLineHeight: 18,
    subtitlePadding: 6,
  },
  axis: {
    domain: false,
    ticks: false,
    gridColor: ground.grid,
    labelColor: ground.ink,
    labelFontSize: fontSizes.label,
    labelFontWeight: 400,
    labelPadding: 7,
    titleColor: ground.muted,
    titleFontSize: fontSizes.label,
    titleFontWeight: 400,
    titlePadding: 10,
  },
  axisQuantitative: { tickCount: 5, labelFlush: false, labelColor: ground.muted },
  header: {
    labelColor: ground.ink,
    labelFontSize: fontSizes.label,
    labelFontWeight: 600,
    titleColor: ground.muted,
    titleFontSize: fontSizes.label,
    titleFontWeight: 400,
  },
  legend: {
    labelColor: ground.muted,
    labelFontSize: fontSizes.small,
    titleColor: ground.muted,
    titleFontSize: fontSizes.small,
    titleFontWeight: 400,
  },
  mark: { color: ground.accent },
  circle: { opacity: 1 },
  text: { fontSize: fontSizes.label },
  range: { heatmap: [...ground.ramp], ramp: [...ground.ramp], diverging: [...ground.diverging] },
  style: {
    // Estimates and their intervals.
    dot: { size: 62, opacity: 1, stroke: ground.paper, strokeWidth: 1 },
    interval: { color: ground.interval, strokeWidth: 2, strokeCap: "round" },
    faintInterval: { color: ground.interval, strokeWidth: 1.25, strokeOpacity: 0.7 },
    faintestInterval: { color: ground.interval, strokeWidth: 1, strokeOpacity: 0.25 },
    smallDot: { size: 22, opacity: 0.75 },
    // One article, where articles are few.
    articleDot: { size: 24, filled: false, opacity: 0.9, color: ground.muted, strokeWidth: 1.1 },
    zero: { color: ground.ink, strokeWidth: 1.25 },
    smooth: { color: ground.band, strokeWidth: 2, strokeCap: "butt" },
    band: { color: ground.band, fillOpacity: 0.14 },
    barInterval: { color: ground.ink, strokeWidth: 1, strokeOpacity: 0.75 },
    bar: { fillOpacity: 0.55 },
    break: { color: ground.paper },
    // Text.
    name: { color: ground.ink },
    panelName: { titleColor: ground.ink, titleFontWeight: 600 },
    figure: { color: ground.ink },
    note: { color: ground.muted, fontSize: fontSizes.small },
    halo: { color: ground.paper, stroke: ground.paper, strokeWidth: 3.5, strokeJoin: "round" },
    matrixCell: { stroke: ground.paper, strokeWidth: 1.5 },
    // Cells of a matrix: numbers on cells of few and of many, and cells that are not above chance.
    cellFew: { color: ground.onFew, fontSize: fontSizes.small },
    cellMany: { color: ground.onMany, fontSize: fontSizes.small },
    cellChance: { color: ground.blank, stroke: ground.paper, strokeWidth: 1.5 },
    paleCell: { fillOpacity: 0.35, stroke: ground.paper, strokeWidth: 1.5 },
    cellChanceText: { color: ground.muted, fontSize: fontSizes.small },
    communityFrame: { color: ground.muted, strokeWidth: 1.25 },
    // A network.
    node: { opacity: 1, stroke: ground.paper, strokeWidth: 1.5 },
    edge: { color: ground.interval, strokeOpacity: 0.75, strokeCap: "round" },
    edgeChance: { color: ground.grid, strokeWidth: 1 },
  },
});

/** The config of every chart, on a light ground; it is part of each spec. */
export const theme: Config = makeTheme(light);

/** The same on a dark ground, with which a page replaces it if the reader prefers dark. */
export const darkTheme: Config = makeTheme(dark);
