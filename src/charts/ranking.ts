// The charts that rank or list: each row a dot with its interval and its count, below ten articles with the articles.

import type { TopLevelSpec } from "datelines/vega-lite";
import {
  type ActorOptions,
  fewArticles,
  frameChart,
  frameNothing,
  innerWidthOf,
  labelRoom,
  readTop,
  type Sentence,
} from "./chart-frame.js";
import { sayArticles, sayIntervals, sayRings, saySentence, sayShown } from "./chart-words.js";
import { type ArticlePoint, type DotItem, drawDots } from "./dot-interval.js";
import { formatCount, formatInterval, formatNumber } from "./format.js";

/** Options of a ranking. */
export interface RankingOptions<Own> extends ActorOptions {
  /** The same rows for each article: with fewer than ten articles they are drawn as rings. */
  readonly byDocument?: readonly Own[];
}

/** A row that is the rows' own for one article. */
export type InArticle<Row> = Row & { readonly docId: string; readonly title: string };

/** What makes one ranking. */
interface Ranking<Row, Own> {
  /** Name of the public function, for its errors. */
  readonly chart: string;
  readonly title: string;
  /** Rows drawn by default. */
  readonly top: number;
  /** Said where there are no rows. */
  readonly nothing: string;
  /** What a row is of, and which are drawn where not all are: "actor", "those mentioned most". */
  readonly noun: string;
  readonly choice: string;
  /** The rows to draw, from top to bottom. */
  readonly choose: (top: number) => readonly Row[];
  readonly label: (shown: readonly Row[], width: number) => readonly string[];
  readonly item: (row: Row) => Omit<DotItem, "label" | "low" | "high">;
  /** What a row is of, as rows and articles' rows say it, and one article's ring. */
  readonly keyOf?: (row: Row | Own) => string | null;
  readonly point?: (row: Own, label: string) => Omit<ArticlePoint, "label">;
  readonly axis: string;
  readonly figures: string;
  readonly signed?: boolean;
  /** What the dots are, where axis and title do not say it. */
  readonly dots?: string;
  /** What the bootstrap draws: "articles". */
  readonly over: string;
  readonly notes?: (shown: readonly Row[]) => readonly Sentence[];
  /** How alt text goes on after "20 actors as dots ". */
  readonly describe: (shown: readonly Row[]) => string;
}

/** A chart of dots with intervals. */
export function drawRanking<Row extends { readonly low: number | null; readonly high: number | null }, Own>(
  rows: readonly Row[],
  options: RankingOptions<Own>,
  ranking: Ranking<Row, Own>,
): TopLevelSpec {
  const { noun, choice, axis, figures, over, signed = false, notes = () => [] } = ranking;
  const title = options.title ?? ranking.title;
  const top = readTop(ranking.chart, options.top ?? ranking.top);
  if (rows.length === 0) return frameNothing(title, options, sayArticles(options), ranking.nothing);
  const shown = ranking.choose(top);
  const labels = ranking.label(shown, labelRoom(options, 220));
  const items = shown.map((row, i) => ({ label: labels[i]!, low: row.low, high: row.high, ...ranking.item(row) }));
  const points = articlePoints(shown, labels, options, ranking);
  const width = innerWidthOf(options);
  const { body, ...room } = drawDots(items, { axis, figures, signed, points, width });
  return frameChart({
    title,
    width,
    subtitle: [
      saySentence([sayShown(shown.length, rows.length, noun, choice, options)]),
      saySentence([ranking.dots, sayIntervals(shown, { over }), sayRings(points)]),
    ],
    description: `${title}: ${formatCount(shown.length, noun)} as dots ${ranking.describe(shown)}`,
    body,
    foot: { notes: notes(shown), ...room },
  });
}

/** The rings of the articles in the rows that are drawn, where the articles are few; none where they are many. */
function articlePoints<Row, Own>(
  shown: readonly Row[],
  labels: readonly string[],
  { articles = Infinity, byDocument = [] }: RankingOptions<Own>,
  { keyOf, point }: Ranking<Row, Own>,
): ArticlePoint[] {
  if (articles >= fewArticles || !keyOf || !point) return [];
  const labelOf = new Map(shown.map((row, index) => [keyOf(row), labels[index]!]));
  return byDocument.flatMap((row) => {
    const label = labelOf.get(keyOf(row));
    return label === undefined ? [] : [{ label, ...point(row, label) }];
  });
}

/** A row as alt texts say it. */
export interface Told {
  readonly name: string;
  readonly value: number;
  /** "12 sentences" */
  readonly count: string;
}

/** "China, −0.06 (95 % interval −0.16 to −0.03; 6 sentences)". */
export const tellRow = (
  { low, high }: { readonly low: number | null; readonly high: number | null },
  { name, value, count }: Told,
  decimals = 0,
): string =>
  `${name}, ${formatNumber(value, decimals)} (95 % interval ${formatInterval(low, high, decimals)}; ${count})`;

/** Alt text of values from −1 to 1: how the rows are ordered, then the lowest and the highest value. */
export function describeSigned<Row extends { readonly low: number | null; readonly high: number | null }>(
  shown: readonly Row[],
  order: string,
  toldOf: (row: Row) => Told,
): string {
  const sorted = shown.map((row) => ({ row, told: toldOf(row) })).sort((a, b) => a.told.value - b.told.value);
  const [lowest, highest] = [sorted[0]!, sorted.at(-1)!].map(({ row, told }) => tellRow(row, told, 2));
  return `from −1 (negative) to 1 (positive), ${order}. Lowest: ${lowest}; highest: ${highest}.`;
}
