export {
  actorMonthColumns,
  type ActorMonthRow,
  type ActorType,
  coOccurrenceColumns,
  coOccurrencePassageColumns,
  type CoOccurrencePassageRow,
  type CoOccurrenceRow,
  mentionColumns,
  type MentionKind,
  type MentionRow,
  networkColumns,
  type NetworkRow,
} from "./actor-rows.js";
export { type ActorArticleShareRow, countActorsByDocument } from "./count-actors-by-document.js";
export { type ActorMonthOptions, countActorsByMonth } from "./count-actors-by-month.js";
export { candidateColumns, type CandidateRow } from "./candidate-rows.js";
export {
  type CoOccurrenceOptions,
  type CoOccurrenceWindow,
  countCoOccurrences,
  type TokenWindow,
} from "./count-co-occurrences.js";
export { findNames, type NamedActors, type NameMention } from "./find-names.js";
export { adoptCandidates, type CandidateOptions, listCandidates } from "./list-candidates.js";
export { locateCoOccurrences, type LocateCoOccurrencesOptions } from "./locate-co-occurrences.js";
export {
  findMentions,
  locateMentions,
  mentionLayer,
  type MentionOptions,
  registerLayer,
  registerOf,
} from "./locate-mentions.js";
export {
  type GraphEdge,
  type GraphMeasures,
  groupCommunities,
  measureGraph,
  type NodeMeasures,
} from "./measure-graph.js";
export { createNetwork, measureNetwork, type Network, type NetworkOptions } from "./measure-network.js";
export { countedMentions } from "./occupied-windows.js";
export { type Mention, MentionFinder } from "./mention-finder.js";
export { datelineLength, isDateline } from "./metonyms.js";
export { formatGexf, formatGraphml, formatNetworkCsv, formatNodeLink, type NetworkParts } from "./network-formats.js";
export { registerProblemColumns, type RegisterProblemRow } from "./check-register.js";
export { checkRegister, type OwnRegister, readOwnRegister } from "./read-own-register.js";
export {
  type Actor,
  type ActorEntry,
  createActor,
  createRegister,
  extendRegister,
  readRegister,
  type Register,
} from "./register.js";
export { NameDecoder } from "./names/decode-names.js";
export { createNameModel, quantise, type NameModel } from "./names/name-model.js";
export { type FoundName, NameTagger } from "./names/name-tagger.js";
export { readNameLists } from "./names/name-lists.js";
export { NameTypes, reach, tableBits } from "./names/name-types.js";
export { readNameText } from "./names/read-name-text.js";
export { SentenceFeatures } from "./names/name-features.js";
export {
  mayEnd,
  mayStart,
  nameTypes,
  type NameTypeName,
  tagCount,
  type TaggedName,
  tagsBefore,
  tagsOf,
} from "./names/tag-scheme.js";
