// bundle: a corpus without its text: figures that may be shared, checked, and drawn again.

export { type Bundle, type BundleMaker, bundleVersion, longestRun } from "./bundle.js";
export { checkBundle } from "./check-bundle.js";
export { type BundleOptions, createBundle } from "./create-bundle.js";
export { type BundleContents, type BundledDocument, openBundle, unpackBundle } from "./open-bundle.js";
export { formatBundle, isBundle, parseBundle, readBundle, writeBundle } from "./read-bundle.js";
