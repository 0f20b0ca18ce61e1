export { type Agent, agentsFor, findAgents } from "./find-agents.js";
export { readDiplomacyRatings } from "./lexicon.js";
export { openModelFile, packModelFile, packRatings, type RatingTable, unpackRatings } from "./model-file.js";
export { naturalPolarity, naturalRatings, type NaturalVocabulary } from "./natural-analyser.js";
export { markNames } from "./mark-names.js";
export { UnitReader } from "./read-units.js";
export { roundScore } from "./round-score.js";
export { type RatedTerm, type SentencePolarity, SentenceScorer } from "./score-sentence.js";
export { TargetScorer, TargetViewer } from "./score-target.js";
export {
  openSentenceModel,
  placeInBand,
  rateTerm,
  ratingUnit,
  readSentenceModel,
  type SentenceModel,
  type SentenceModelFile,
} from "./sentence-model.js";
export { sentenceRuns } from "./sentence-runs.js";
export { isVoice } from "./stance-frames.js";
export { type FeatureSink, nameFeature, readTargetFeatures, type TargetView } from "./target-features.js";
export { type ExplainedTone, narrator, type Tone, ToneScorer, type ToneText } from "./tone-scorer.js";
export { explainTerms, strongestTerms } from "./explain-terms.js";
export { openTargetModel, readTargetModel, type TargetModel, type TargetModelFile } from "./target-model.js";
export { clauseStart, nameUnit, targetUnit, type Units } from "./units.js";
