// datelines: every public name, in the order of the pipeline.

export { type Article, CorpusError, type DeclaredMetadata, type ProblemRow, readArticles, type Reading } from "./articles/index.js";
export {
  type Corpus, type CorpusOptions, createCorpus, type Document, documentColumns, type DocumentRow, findSentences,
  furnitureColumns, type FurnitureRow, furnitureRules, listDocuments, listFurniture, listRepairs, listSentences, problemColumns,
  readCorpus, repairColumns, type RepairRow, type Sentence, sentenceColumns, type SentenceRow, type Span,
} from "./corpus/index.js";
export { englishStopwords, stem, tokenise, tokeniseCorpus, type TokenisedCorpus, type Tokens, Vocabulary } from "./tokens/index.js";
export {
  countTerms, countTermsByDocument, type CountTermsOptions, documentTermColumns, type DocumentTermRow, type DocumentTermsOptions, type FeatureOptions,
  termColumns, type TermRow,
} from "./terms/index.js";
export {
  type Actor, type ActorEntry, actorMonthColumns, type ActorMonthOptions, type ActorMonthRow, type ActorType, coOccurrenceColumns, type CoOccurrenceOptions,
  type CoOccurrenceRow, type CoOccurrenceWindow, countActorsByMonth, countCoOccurrences, createRegister, extendRegister, locateMentions, measureNetwork,
  mentionColumns, type MentionKind, type MentionOptions, type MentionRow, networkColumns, type NetworkOptions, type NetworkRow, readRegister, type Register,
} from "./actors/index.js";
export { countQuotations, locateQuotations, quotationColumns, type QuotationRow, quotationRules, speakerColumns, type SpeakerRow } from "./quotes/index.js";
export {
  actorPolarityColumns, type ActorPolarityOptions, type ActorPolarityRow, actorToneColumns, type ActorToneRow, confusionColumns, type ConfusionRow, countConfusions, createScorers,
  createTargetTextScorer, createTextScorer, measureScorerAgreement, measureValidity, monthToneColumns, type MonthToneOptions, type MonthToneRow, naturalPolarity, pairToneColumns,
  type PairToneRow, type RatedRow, readToneValidity, sayToneValidity, scoreAcrossScorers, scoreActorPolarity, type Scorer, type ScorerAgreementRow, scorerAgreementColumns, scorerColumns,
  type ScorerRow, type Scorers, scoreSentenceSentiment, scoreSentiment, scoreTone, scoreToneByActor, scoreToneByMonth, scoreToneByPair, sentenceSentimentColumns,
  type SentenceSentimentRow, sentimentColumns, type SentimentRow, toneColumns, type ToneMeanOptions, type ToneRow, type ToneValidity, validityColumns, type ValidityRow,
} from "./tone/index.js";
export {
  actorNetworkChart, type ChartOptions, coOccurrenceChart, mentionsOverTimeChart, polarityByActorChart, polarityByDocumentChart, polarityOverTimeChart,
  quotationsBySpeakerChart, termsByDocumentChart, toneByActorChart, toneByPairChart, toneOverTimeChart, topTermsChart,
} from "./charts/index.js";
export { renderPage, renderPng, renderSvg, writeCharts } from "./render/index.js";
export { type Tally, tallyFile, type TallyOptions } from "./scale/index.js";
export { fromFrame, toFrame } from "./frames/index.js";
export { show } from "./notebook/index.js";
export { type Column, type Columns } from "./columns.js";
