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
  scoreActorPolarity,
  scoreSentenceSentiment,
  scoreSentiment,
} from "./score-sentiment.js";
export {
  type MonthToneOptions,
  scoreToneByActor,
  scoreToneByMonth,
  scoreToneByPair,
  type ToneMeanOptions,
} from "./score-tone-means.js";
export { scoreTone } from "./score-tone.js";
export {
  createNaturalScorers,
  createScorers,
  createTargetTextScorer,
  createTextScorer,
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
