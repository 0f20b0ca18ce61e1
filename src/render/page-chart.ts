// What a page of charts is made of.

import type { TopLevelSpec } from "datelines/vega-lite";
import type { Column } from "../rows/index.js";
import type { ProblemRow } from "../read/index.js";

/** A chart with the name of its files and, if wanted, the rows behind it. */
export interface PageChart {
  /** Lower-case letters, digits and hyphens: "top-terms". */
  readonly name: string;
  readonly spec: TopLevelSpec;
  /** Shown as a table below the chart. */
  readonly rows?: readonly object[];
  /** Headings and units of the rows. */
  readonly columns?: Readonly<Record<string, Column>>;
  /** True for a chart of the gallery: the page draws it again of what its filters leave of the corpus. */
  readonly follows?: boolean;
}

/** What was read, and what became of it on the way. */
export interface PageAbout {
  /** Where the articles come from: a folder, a bundle. */
  readonly corpus: string;
  readonly articles: number;
  /** Passages removed because they are not the article. */
  readonly furniture: number;
  readonly repairs: number;
  /** Records that could not be read. */
  readonly problems: number;
  /** First and last date of publication. */
  readonly from?: string;
  readonly to?: string;
  /** What was removed, by rule. */
  readonly removed?: readonly { readonly rule: string; readonly reason: string; readonly passages: number }[];
  /** What could not be read, or not as it should be. */
  readonly unread?: readonly ProblemRow[];
  /** True for a bundle, which holds figures and no text. */
  readonly withheld?: boolean;
}

/** Throws unless names can stand as file names and ids, each once. */
export function checkChartNames(functionName: string, charts: readonly PageChart[]): void {
  const seen = new Set<string>();
  for (const { name } of charts) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
      throw new RangeError(
        `${functionName} requires chart names of lower-case letters, digits and hyphens (got "${name}"), rename the chart`,
      );
    }
    if (seen.has(name))
      throw new RangeError(`${functionName} requires each chart name once (got "${name}" twice), rename one`);
    seen.add(name);
  }
}
