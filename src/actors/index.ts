export {
  actorMonthColumns, type ActorMonthRow, type ActorType, coOccurrenceColumns, coOccurrencePassageColumns, type CoOccurrencePassageRow, type CoOccurrenceRow, mentionColumns, type MentionKind,
  type MentionRow, networkColumns, type NetworkRow,
} from "./actor-rows.js";
export { type ActorMonthOptions, countActorsByMonth } from "./count-actors-by-month.js";
export { type CoOccurrenceOptions, type CoOccurrenceWindow, countCoOccurrences, type TokenWindow } from "./count-co-occurrences.js";
export { locateCoOccurrences, type LocateCoOccurrencesOptions } from "./locate-co-occurrences.js";
export { findMentions, locateMentions, type MentionOptions } from "./locate-mentions.js";
export { type GraphEdge, type GraphMeasures, groupCommunities, measureGraph, type NodeMeasures } from "./measure-graph.js";
export { createNetwork, measureNetwork, type Network, type NetworkOptions } from "./measure-network.js";
export { type Mention, MentionFinder } from "./mention-finder.js";
export { isDateline } from "./metonyms.js";
export { formatGexf, formatGraphml, formatNetworkCsv, formatNodeLink, type NetworkParts } from "./network-formats.js";
export { registerProblemColumns, type RegisterProblemRow } from "./check-register.js";
export { checkRegister, type OwnRegister, readOwnRegister } from "./read-own-register.js";
export { type Actor, type ActorEntry, createRegister, extendRegister, readRegister, type Register } from "./register.js";
