export {
  type Actor,
  type ActorEntry,
  type ActorType,
  checkRegister,
  createRegister,
  extendRegister,
  type MentionKind,
  type OwnRegister,
  readOwnRegister,
  readRegister,
  type Register,
  registerProblemColumns,
  type RegisterProblemRow,
} from "./actors/index.js";
export { analyseDocument } from "./analyse-document.js";
export {
  type Analysis,
  isOfText,
  type KeptRuns,
  type NamedActor,
  type NaturalPolarity,
  type PlacedActor,
  type PlacedSpeech,
  type Speech,
  type TextAnalysis,
} from "./analysis.js";
export {
  analyseCorpus,
  type Corpus,
  type CorpusOptions,
  corpusOf,
  countsAsActor,
  countTokens,
  createCorpus,
  englishPart,
  filterCorpus,
  isTextCorpus,
  readCorpus,
  requireText,
  type SourceCorpus,
  type TextCorpus,
  type WithWords,
} from "./corpus.js";
export {
  countBySentence,
  countTypes,
  type DocumentTokens,
  sentenceOfEach,
  tokeniseDocument,
} from "./document-tokens.js";
export { createKit, Kit, type KitOptions } from "./kit.js";
export { describeOrder, type OrderedDiversity } from "./ordered-diversity.js";
export { quotationRules } from "./quotes/index.js";
export { fold, type Tally } from "./tally.js";
export type { SentencePlaces } from "./sentence-places.js";
export type { SentenceSyllables } from "./sentence-syllables.js";
export { explainTerms, naturalPolarity, narrator, type RatedTerm, type Tone, ToneScorer } from "./tone/index.js";
