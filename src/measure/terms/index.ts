export { countTerms, countTermsByDocument, type CountTermsOptions, type DocumentTermsOptions } from "./count-terms.js";
export { countFeatures, type FeatureOptions, type Features, type FrequentRuns, keptTypes } from "./features.js";
export { keywordColumns, type KeywordOptions, type KeywordRow, locateKeywords } from "./locate-keywords.js";
export {
  dispersionColumns,
  type DispersionOptions,
  type DispersionRow,
  measureDispersion,
} from "./measure-dispersion.js";
export { diversityColumns, type DiversityRow, measureDiversity } from "./measure-diversity.js";
export { measureReadability, readabilityColumns, type ReadabilityRow } from "./measure-readability.js";
export {
  measureSimilarity,
  similarityColumns,
  type SimilarityOptions,
  type SimilarityRow,
} from "./measure-similarity.js";
export {
  collocationColumns,
  type CollocationOptions,
  type CollocationRow,
  type CorpusOrPairs,
  countNeighbours,
  type NeighbourPair,
  type Neighbours,
  scoreCollocations,
} from "./score-collocations.js";
export { keynessColumns, type KeynessOptions, type KeynessRow, scoreKeyness } from "./score-keyness.js";
export { documentTermColumns, type DocumentTermRow, termColumns, type TermRow } from "./term-row.js";
export { type TermCount, TermTally } from "./term-tally.js";
