// Types of Vega-Lite under a name that every TypeScript finds: vega-lite itself has them under `exports` alone.
export type { Config, TopLevelSpec } from "vega-lite";
