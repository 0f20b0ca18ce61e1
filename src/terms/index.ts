export { countTerms, countTermsByDocument, type CountTermsOptions, type DocumentTermsOptions } from "./count-terms.js";
export { countFeatures, type FeatureOptions, type Features } from "./features.js";
export { documentTermColumns, type DocumentTermRow, termColumns, type TermRow } from "./term-row.js";
