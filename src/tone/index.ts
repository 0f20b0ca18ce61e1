export {
  accuracyOf,
  alphaOf,
  classOf,
  type Confusion,
  countConfusion,
  kappaOf,
  macroF1Of,
  neutralBand,
  pearson,
  type PolarityClass,
  ranksOf,
} from "./agreement.js";
export { readDiplomacyRatings } from "./lexicon.js";
export {
  confusionColumns,
  type ConfusionRow,
  countConfusions,
  measureScores,
  measureValidity,
  type People,
  type RatedRow,
  readRatings,
  validityColumns,
  type ValidityOptions,
  type ValidityRow,
} from "./measure-validity.js";
export { openModelFile, packModelFile, packRatings, type RatingTable, unpackRatings } from "./model-file.js";
export { naturalPolarity, naturalRatings, type NaturalVocabulary } from "./natural-analyser.js";
export { clauseStart, markNames, nameUnit, targetUnit, UnitReader, type Units } from "./read-units.js";
export {
  type AcrossScorersOptions,
  measureScorerAgreement,
  scoreAcrossScorers,
  scorerAgreementColumns,
  type ScorerAgreementRow,
  scorerColumns,
  type ScorerRow,
} from "./score-across-scorers.js";
export {
  createNaturalScorers,
  createScorers,
  createTargetTextScorer,
  createTextScorer,
  placeBefore,
  type Scorer,
  type Scorers,
} from "./scorers.js";
export { readToneValidity, sayToneValidity, type ToneValidity } from "./tone-validity.js";
export { type RatedTerm, type SentencePolarity, SentenceScorer } from "./score-sentence.js";
export { type ActorArticleRow, scoreActorsByDocument } from "./score-actor-articles.js";
export {
  type ActorPolarityOptions,
  naturalLayer,
  naturalPolarities,
  type NaturalPolarity,
  polarityLayer,
  scoreActorPolarity,
  scoreSentences,
  scoreSentenceSentiment,
  scoreSentiment,
  strongestTermLayer,
  strongestTerms,
} from "./score-sentiment.js";
export { TargetScorer, TargetViewer } from "./score-target.js";
export { findTones, narrator, scoreTone, type Tone, toneLayer, ToneScorer, type ToneText } from "./score-tone.js";
export {
  type MonthToneOptions,
  scoreToneByActor,
  scoreToneByMonth,
  scoreToneByPair,
  type ToneMeanOptions,
} from "./score-tone-means.js";
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
export {
  actorPolarityColumns,
  type ActorPolarityRow,
  sentenceSentimentColumns,
  type SentenceSentimentRow,
  sentimentColumns,
  type SentimentRow,
} from "./sentiment-row.js";
export { type EmitFeature, readTargetFeatures, type TargetView } from "./target-features.js";
export { openTargetModel, readTargetModel, type TargetModel, type TargetModelFile } from "./target-model.js";
export {
  actorToneColumns,
  type ActorToneRow,
  monthToneColumns,
  type MonthToneRow,
  pairToneColumns,
  type PairToneRow,
  toneColumns,
  type ToneMean,
  type ToneRow,
} from "./tone-row.js";
