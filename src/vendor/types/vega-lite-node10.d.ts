// The same for TypeScript that reads no `exports`, such as tslab's.
export type { Config, TopLevelSpec } from "vega-lite/build/index.js";
