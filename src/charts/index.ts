export { actorColour, colouredActors, otherActorColour } from "./actor-colours.js";
export { actorNetworkChart } from "./actor-network-chart.js";
export { bareName } from "./actor-names.js";
export {
  type ActorOptions,
  type ChartOptions,
  type ChartSpec,
  fewArticles,
  maximumRows,
  type TopOptions,
} from "./chart-frame.js";
export { coOccurrenceChart, isAboveChance } from "./co-occurrence-chart.js";
export { formatCount, formatDate, formatNumber } from "./format.js";
export { type ChartMark, listMarks } from "./list-marks.js";
export { mentionsOverTimeChart } from "./mentions-over-time-chart.js";
export { polarityByActorChart } from "./polarity-by-actor-chart.js";
export { polarityByDocumentChart } from "./polarity-by-document-chart.js";
export { polarityOverTimeChart } from "./polarity-over-time-chart.js";
export { quotationsBySpeakerChart } from "./quotations-by-speaker-chart.js";
export { termsByDocumentChart } from "./terms-by-document-chart.js";
export { measureText } from "./text-width.js";
export { darkTheme, fontFamily, theme } from "./theme.js";
export { toneByActorChart } from "./tone-by-actor-chart.js";
export { isSigned, toneByPairChart } from "./tone-by-pair-chart.js";
export { toneOverTimeChart } from "./tone-over-time-chart.js";
export { topTermsChart } from "./top-terms-chart.js";
