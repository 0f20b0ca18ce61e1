// What a page of charts is made of.

import type { TopLevelSpec } from "datelines/vega-lite";
import type { Column } from "../rows/index.js";
import type { ProblemRow } from "../read/index.js";

/** A chart, the name of its files and, if wanted, the rows behind it. */
export interface PageChart {
  /** Lower-case letters, digits and hyphens: "top-terms". */
  readonly name: string;
  readonly spec: TopLevelSpec;
  /** Shown as a table below the chart. */
  readonly rows?: readonly object[];
  /** Headings and units of the rows. */
  readonly columns?: Readonly<Record<string, Column>>;
  /** True for a chart of the gallery: the page redraws it from the articles that its filters select. */
  readonly follows?: boolean;
}

/** What was read, and what reading and cleaning did to it. */
export interface PageAbout {
  /** Where the articles come from: the name of a folder or a bundle. */
  readonly corpus: string;
  readonly articles: number;
  /** Number of passages removed because they are not part of an article. */
  readonly furniture: number;
  /** Number of damaged places repaired. */
  readonly repairs: number;
  /** Number of problems with reading. */
  readonly problems: number;
  /** First and last date of publication. */
  readonly from?: string;
  readonly to?: string;
  /** Passages removed, by rule. */
  readonly removed?: readonly { readonly rule: string; readonly reason: string; readonly passages: number }[];
  /** The problems with reading, one by one. */
  readonly unread?: readonly ProblemRow[];
  /** The day until which the register knows who held an office. */
  readonly officesUntil?: string;
  /** True for a bundle, which holds figures but no text. */
  readonly withheld?: boolean;
}

/** Throws unless every name can be a file name and an id, and no two are the same. */
export function checkChartNames(functionName: string, charts: readonly PageChart[]): void {
  const seen = new Set<string>();
  for (const { name } of charts) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
      throw new RangeError(
        `${functionName} requires chart names of lower-case letters, digits and hyphens (got "${name}"), ` +
          "rename the chart",
      );
    }
    if (seen.has(name))
      throw new RangeError(`${functionName} requires each chart name once (got "${name}" twice), rename one`);
    seen.add(name);
  }
}
