export { type ActorCount, ActorTally } from "./actor-tally.js";
export {
  actorMonthColumns,
  type ActorMonthRow,
  coOccurrenceColumns,
  coOccurrencePassageColumns,
  type CoOccurrencePassageRow,
  type CoOccurrenceRow,
  mentionColumns,
  type MentionRow,
  networkColumns,
  type NetworkRow,
} from "./actor-rows.js";
export { candidateColumns, type CandidateRow } from "./candidate-rows.js";
export { type ActorArticleShareRow, countActorsByDocument } from "./count-actors-by-document.js";
export { type ActorMonthOptions, countActorsByMonth } from "./count-actors-by-month.js";
export {
  type CoOccurrenceOptions,
  type CoOccurrenceWindow,
  countCoOccurrences,
  type TokenWindow,
} from "./count-co-occurrences.js";
export { adoptCandidates, type CandidateOptions, listCandidates } from "./list-candidates.js";
export { locateCoOccurrences, type LocateCoOccurrencesOptions } from "./locate-co-occurrences.js";
export { locateMentions } from "./locate-mentions.js";
export {
  type GraphEdge,
  type GraphMeasures,
  groupCommunities,
  measureGraph,
  type NodeMeasures,
} from "./measure-graph.js";
export { createNetwork, measureNetwork, type Network, type NetworkOptions } from "./measure-network.js";
export { formatGexf, formatGraphml, formatNetworkCsv, formatNodeLink, type NetworkParts } from "./network-formats.js";
export { type Counted, countedMentions } from "./occupied-windows.js";
export { actorsIn } from "./actors-in.js";
