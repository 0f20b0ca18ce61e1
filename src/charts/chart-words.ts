// The sentences of subtitles, notes and alt texts that charts share.

import type { ChartOptions, Sentence } from "./chart-frame.js";
import { formatCount, formatNumber } from "./format.js";

/** One sentence of its parts, separated by semicolons; absent parts are skipped. */
export function saySentence(parts: readonly Sentence[]): string {
  const text = parts.filter(Boolean).join("; ");
  return text === "" ? "" : `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

/** Things drawn and all that there are: "25 terms", or "20 of 99 actors" where some are not drawn. */
export const countShown = (shown: number, all: number, noun: string): string =>
  shown < all ? `${formatNumber(shown)} of ${formatCount(all, noun)}` : formatCount(shown, noun);

/** " in 32 articles", or nothing where the number is not known. */
export const sayIn = ({ articles }: ChartOptions): string =>
  articles === undefined ? "" : ` in ${formatCount(articles, "article")}`;

/** "20 of 99 actors in 32 articles, those mentioned most": the first sentence of most subtitles, without its stop. */
export const sayShown = (shown: number, all: number, noun: string, choice: string, options: ChartOptions): string =>
  `${countShown(shown, all, noun)}${sayIn(options)}${shown < all && choice !== "" ? `, ${choice}` : ""}`;

/** What is said where nothing is drawn: the number of articles, if it is known. */
export const sayArticles = ({ articles }: ChartOptions): string =>
  articles === undefined ? "" : `${formatCount(articles, "article")}.`;

/** What is said of intervals. */
interface IntervalWords {
  /** What is drawn again and again for the interval: "articles". */
  readonly over: string;
  /** What the marks with intervals are called. */
  readonly marks?: string;
  /** What the intervals are drawn as. */
  readonly lines?: string;
  /** Of what there must be two for an interval. */
  readonly need?: string;
}

/** "lines are 95 % intervals (bootstrap over articles; 3 of 20 dots have none)", or why there are none. */
export function sayIntervals(
  rows: readonly { readonly low: number | null }[],
  { over, marks = "dots", lines = "lines", need = over }: IntervalWords,
): string {
  const missing = rows.filter((row) => row.low === null).length;
  if (missing === rows.length) return `there are no intervals, which need at least two ${need}`;
  const without = missing === 0 ? "" : `; ${formatNumber(missing)} of ${formatNumber(rows.length)} ${marks} have none`;
  return `${lines} are 95 % intervals (bootstrap over ${over}${without})`;
}

/** What the rings are, where there are any. */
export const sayRings = (points: readonly unknown[]): Sentence => points.length > 0 && "rings are single articles";
