// charts: rows in, Vega-Lite specs out. Pure functions; nothing here draws or knows vega, or reads files
// but for the measured validity that charts of polarity and tone say of themselves.

export { actorColour, colouredActors, otherActorColour } from "./actor-colours.js";
export { actorNetworkChart } from "./actor-network-chart.js";
export { type ChartOptions, type ChartSpec, fewArticles, maximumRows, type TopOptions } from "./chart-frame.js";
export { coOccurrenceChart, isAboveChance } from "./co-occurrence-chart.js";
export { mentionsOverTimeChart } from "./mentions-over-time-chart.js";
export { polarityByActorChart, type ActorOptions } from "./polarity-by-actor-chart.js";
export { polarityByDocumentChart } from "./polarity-by-document-chart.js";
export { polarityOverTimeChart } from "./polarity-over-time-chart.js";
export { quotationsBySpeakerChart } from "./quotations-by-speaker-chart.js";
export { termsByDocumentChart } from "./terms-by-document-chart.js";
export { type ChartMark, listMarks } from "./list-marks.js";
export { formatCount, formatDate, formatNumber } from "./format.js";
export { measureText } from "./text-width.js";
export { darkTheme, fontFamily, theme } from "./theme.js";
export { toneByActorChart } from "./tone-by-actor-chart.js";
export { isSigned, toneByPairChart } from "./tone-by-pair-chart.js";
export { toneOverTimeChart } from "./tone-over-time-chart.js";
export { topTermsChart } from "./top-terms-chart.js";
