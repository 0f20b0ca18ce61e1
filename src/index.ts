// datelines: every public name, in the order of the pipeline.

export {
  type Article, type ArticleStream, type ColumnNames, CorpusError, type DeclaredMetadata, type FieldName, type ProblemRow, readArticles, type Reading, type ReadOptions,
  streamArticles,
} from "./articles/index.js";
export {
  type Corpus, type CorpusOptions, createCorpus, detectLanguage, type Document, documentColumns, type DocumentRow, filterCorpus, findSentences,
  furnitureColumns, type FurnitureRow, furnitureRules, isForeign, type LanguageGuess, listDocuments, listFurniture, listRepairs, listSentences, problemColumns,
  type RecurringOptions, repairColumns, type RepairRow, restorableRules, type Sentence, sentenceColumns, type SentenceRow, type Span,
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
  type Actor, type ActorEntry, actorMonthColumns, type ActorMonthOptions, type ActorMonthRow, type ActorType, adoptCandidates, candidateColumns, type CandidateOptions,
  type CandidateRow, checkRegister, coOccurrenceColumns, type CoOccurrenceOptions,
  coOccurrencePassageColumns, type CoOccurrencePassageRow, type CoOccurrenceRow, type CoOccurrenceWindow, countActorsByMonth, countCoOccurrences, createNetwork,
  createRegister, extendRegister, formatGexf, formatGraphml, formatNetworkCsv, formatNodeLink, type GraphEdge, type GraphMeasures, listCandidates, locateCoOccurrences,
  type LocateCoOccurrencesOptions, locateMentions, measureGraph, measureNetwork,
  mentionColumns, type MentionKind, type MentionOptions, type MentionRow, type Network, networkColumns, type NetworkOptions, type NetworkParts,
  type NetworkRow, type NodeMeasures, type OwnRegister, readOwnRegister, readRegister, type Register, registerProblemColumns,
  type RegisterProblemRow, type TokenWindow,
} from "./actors/index.js";
export { countQuotations, locateQuotations, quotationColumns, type QuotationRow, quotationRules, speakerColumns, type SpeakerRow } from "./quotes/index.js";
export {
  actorPolarityColumns, type ActorPolarityOptions, type ActorPolarityRow, actorToneColumns, type ActorToneRow, confusionColumns, type ConfusionRow, countConfusions, createScorers,
  createTargetTextScorer, createTextScorer, measureScorerAgreement, measureValidity, monthToneColumns, type MonthToneOptions, type MonthToneRow, naturalPolarity, pairToneColumns,
  type PairToneRow, type RatedRow, readToneValidity, sayToneValidity, scoreAcrossScorers, scoreActorPolarity, type Scorer, type ScorerAgreementRow, scorerAgreementColumns, scorerColumns,
  type ScorerRow, type Scorers, scoreSentenceSentiment, scoreSentiment, scoreTone, scoreToneByActor, scoreToneByMonth, scoreToneByPair, sentenceSentimentColumns,
  type SentenceSentimentRow, sentimentColumns, type SentimentRow, toneColumns, type ToneMeanOptions, type ToneRow, type ToneValidity, validityColumns, type ValidityRow,
} from "./tone/index.js";
export { measureFurnitureSensitivity, sensitivityColumns, type SensitivityOptions, type SensitivityRow } from "./sensitivity/index.js";
export {
  attachArticles, type Bundle, type BundleOptions, checkBundle, compareBundle, createBundle, differenceColumns, type DifferenceRow, formatBundle, leakColumns,
  type LeakRow, measureLeak, mergeBundles, openBundle, parseBundle, readBundle, readCorpus, type ReadCorpusOptions, writeBundle,
} from "./bundle/index.js";
export {
  actorNetworkChart, type ChartOptions, coOccurrenceChart, mentionsOverTimeChart, polarityByActorChart, polarityByDocumentChart, polarityOverTimeChart,
  type ChartMark, listMarks, quotationsBySpeakerChart, termsByDocumentChart, toneByActorChart, toneByPairChart, toneOverTimeChart, topTermsChart,
} from "./charts/index.js";
export { evidenceColumns, type EvidenceOptions, type EvidenceQuery, type EvidenceRow, type Hit, listEvidence } from "./evidence/index.js";
export { drawGallery, evidenceOf, type EvidenceFinder } from "./gallery/index.js";
export { renderPage, renderPng, renderSvg, writeCharts } from "./render/index.js";
export { type Tally, tallyFile, type TallyOptions } from "./scale/index.js";
export { fromFrame, toFrame } from "./frames/index.js";
export { type ProgressListener, show, showProgress } from "./notebook/index.js";
export { type Column, type Columns } from "./columns.js";
