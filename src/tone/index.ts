export { accuracyOf, alphaOf, classOf, type Confusion, countConfusion, kappaOf, macroF1Of, neutralBand, pearson, type PolarityClass, ranksOf } from "./agreement.js";
export { readDiplomacyRatings } from "./lexicon.js";
export {
  confusionColumns, type ConfusionRow, countConfusions, measureScores, measureValidity, type People, type RatedRow, validityColumns, type ValidityOptions, type ValidityRow,
} from "./measure-validity.js";
export { openModelFile, packModelFile, packRatings, type RatingTable, unpackRatings } from "./model-file.js";
export { naturalPolarity, naturalRatings, type NaturalVocabulary } from "./natural-analyser.js";
export { clauseStart, markNames, nameUnit, targetUnit, UnitReader, type Units } from "./read-units.js";
export { type AcrossScorersOptions, measureScorerAgreement, scoreAcrossScorers, scorerAgreementColumns, type ScorerAgreementRow, scorerColumns, type ScorerRow } from "./score-across-scorers.js";
export { createScorers, createTextScorer, type Scorer, type Scorers } from "./scorers.js";
export { readToneValidity, type ToneValidity } from "./tone-validity.js";
export { type RatedTerm, type SentencePolarity, SentenceScorer } from "./score-sentence.js";
export { type ActorPolarityOptions, scoreActorPolarity, scoreSentences, scoreSentenceSentiment, scoreSentiment } from "./score-sentiment.js";
export { TargetScorer, TargetViewer } from "./score-target.js";
export { narrator, scoreTone, type Tone, ToneScorer, type ToneText } from "./score-tone.js";
export { openSentenceModel, placeInBand, rateTerm, ratingUnit, readSentenceModel, type SentenceModel, type SentenceModelFile } from "./sentence-model.js";
export { sentenceRuns } from "./sentence-runs.js";
export { actorPolarityColumns, type ActorPolarityRow, sentenceSentimentColumns, type SentenceSentimentRow, sentimentColumns, type SentimentRow } from "./sentiment-row.js";
export { type EmitFeature, readTargetFeatures, type TargetView } from "./target-features.js";
export { openTargetModel, readTargetModel, type TargetModel, type TargetModelFile } from "./target-model.js";
export { toneColumns, type ToneRow } from "./tone-row.js";
