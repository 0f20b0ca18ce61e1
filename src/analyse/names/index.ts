export { NameDecoder } from "./decode-names.js";
export { freeId, tagNames } from "./find-names.js";
export { nameActors, type NamedText, type ReadMention, type TextToName } from "./name-actors.js";
export { groupNames } from "./group-names.js";
export { mergeNames } from "./merge-names.js";
export { everyPiece, SentenceFeatures } from "./name-features.js";
export { readNameLists } from "./name-lists.js";
export { createNameModel, quantise } from "./name-model.js";
export { type FoundName, NameTagger } from "./name-tagger.js";
export { addTypePlaces, FeatureOf, NameTypes, reach, tableBits } from "./name-types.js";
export { readNameText } from "./read-name-text.js";
export {
  mayEnd,
  mayStart,
  type NameTypeName,
  nameTypes,
  tagCount,
  type TaggedName,
  tagsBefore,
  tagsOf,
} from "./tag-scheme.js";
