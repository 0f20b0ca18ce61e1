// datelines: every public name, in the order of the pipeline.

export { type Article, CorpusError, type DeclaredMetadata, type ProblemRow, readArticles, type Reading } from "./articles/index.js";
export {
  type Corpus, type CorpusOptions, createCorpus, type Document, documentColumns, type DocumentRow, findSentences,
  furnitureColumns, type FurnitureRow, furnitureRules, listDocuments, listFurniture, listRepairs, listSentences, problemColumns,
  readCorpus, repairColumns, type RepairRow, type Sentence, sentenceColumns, type SentenceRow, type Span,
} from "./corpus/index.js";
export { englishStopwords, stem, tokenise, tokeniseCorpus, type TokenisedCorpus, type Tokens, Vocabulary } from "./tokens/index.js";
export {
  collocationColumns, type CollocationOptions, type CollocationRow, countTerms, countTermsByDocument, type CountTermsOptions, dispersionColumns,
  type DispersionOptions, type DispersionRow, diversityColumns, type DiversityRow, documentTermColumns, type DocumentTermRow, type DocumentTermsOptions,
  type FeatureOptions, keynessColumns, type KeynessOptions, type KeynessRow, keywordColumns, type KeywordOptions, type KeywordRow, locateKeywords,
  measureDispersion, measureDiversity, measureReadability, measureSimilarity, readabilityColumns, type ReadabilityRow, scoreCollocations, scoreKeyness,
  similarityColumns, type SimilarityOptions, type SimilarityRow, termColumns, type TermRow,
} from "./terms/index.js";
export {
  type Actor, type ActorEntry, actorMonthColumns, type ActorMonthOptions, type ActorMonthRow, type ActorType, coOccurrenceColumns, type CoOccurrenceOptions,
  type CoOccurrenceRow, type CoOccurrenceWindow, countActorsByMonth, countCoOccurrences, createRegister, extendRegister, locateMentions, measureNetwork,
  mentionColumns, type MentionKind, type MentionOptions, type MentionRow, networkColumns, type NetworkOptions, type NetworkRow, readRegister, type Register,
} from "./actors/index.js";
export { locateQuotations, quotationColumns, type QuotationRow } from "./quotes/index.js";
export {
  actorPolarityColumns, type ActorPolarityOptions, type ActorPolarityRow, naturalPolarity, scoreActorPolarity, scoreSentenceSentiment, scoreSentiment,
  scoreTone, sentenceSentimentColumns, type SentenceSentimentRow, sentimentColumns, type SentimentRow, toneColumns, type ToneRow,
} from "./tone/index.js";
export {
  actorNetworkChart, type ChartOptions, coOccurrenceChart, mentionsOverTimeChart, polarityByActorChart, polarityByDocumentChart, polarityOverTimeChart,
  termsByDocumentChart, topTermsChart,
} from "./charts/index.js";
export { renderPage, renderPng, renderSvg, writeCharts } from "./render/index.js";
export { type Tally, tallyFile, type TallyOptions } from "./scale/index.js";
export { fromFrame, toFrame } from "./frames/index.js";
export { type ProgressListener, show, showProgress } from "./notebook/index.js";
export { type Column, type Columns } from "./columns.js";
