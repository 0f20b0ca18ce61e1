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
export {
  type AcrossScorersOptions,
  measureScorerAgreement,
  scoreAcrossScorers,
  scorerAgreementColumns,
  type ScorerAgreementRow,
  scorerColumns,
  type ScorerRow,
} from "./score-across-scorers.js";
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
export {
  type MonthToneOptions,
  scoreToneByActor,
  scoreToneByMonth,
  scoreToneByPair,
  type ToneMeanOptions,
} from "./score-tone-means.js";
export { findTones, narrator, scoreTone, type Tone, toneLayer, ToneScorer, type ToneText } from "./score-tone.js";
export {
  createNaturalScorers,
  createScorers,
  createTargetTextScorer,
  createTextScorer,
  placeBefore,
  type Scorer,
  type Scorers,
} from "./scorers.js";
export {
  actorPolarityColumns,
  type ActorPolarityRow,
  sentenceSentimentColumns,
  type SentenceSentimentRow,
  sentimentColumns,
  type SentimentRow,
} from "./sentiment-row.js";
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
export { readToneValidity, sayToneValidity, type ToneValidity } from "./tone-validity.js";
