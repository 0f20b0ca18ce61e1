export { attachArticles, type AttachOptions } from "./attach-articles.js";
export { type Bundle, type BundleMaker, bundleVersion, longestRun, type PackedRuns } from "./bundle.js";
export { checkBundle } from "./check-bundle.js";
export { compareBundle, differenceColumns, type DifferenceRow } from "./compare-bundle.js";
export { type BundleOptions, createBundle } from "./create-bundle.js";
export { leakColumns, type LeakRow, measureLeak } from "./measure-leak.js";
export { mergeBundles } from "./merge-bundles.js";
export {
  type BundleContents,
  type BundleCorpus,
  type BundledDocument,
  openBundle,
  unpackBundle,
} from "./open-bundle.js";
export type { PackedColumn, PackedRows } from "./pack-rows.js";
export type { PackedTerms } from "./pack-terms.js";
export { formatBundle, parseBundle, readBundle, writeBundle } from "./read-bundle.js";
export { holdsBundle, openCorpus, type OpenCorpusOptions } from "./open-corpus.js";
