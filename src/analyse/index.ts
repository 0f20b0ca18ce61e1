export {
  countTokens,
  countTypes,
  tokenCountLayer,
  type TokenCounts,
  typeCountLayer,
  type TypeCounts,
} from "./count-types.js";
export {
  type DocumentTokens,
  sentenceOfEach,
  tokeniseCorpus,
  type TokenisedCorpus,
  tokenLayer,
} from "./tokenise-corpus.js";
export {
  type Actor,
  type ActorEntry,
  type ActorType,
  type MentionKind,
  checkRegister,
  createRegister,
  extendRegister,
  type OwnRegister,
  readOwnRegister,
  readRegister,
  type Register,
  registerProblemColumns,
  type RegisterProblemRow,
} from "./actors/index.js";
export { quotationRules } from "./quotes/index.js";
export { naturalPolarity } from "./tone/index.js";
