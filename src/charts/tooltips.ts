// What tooltips say: names and values in order, kept in columns beside the data of a mark.

import type { actorToneColumns, ActorToneRow } from "../measure/tone/index.js";
import { formatInterval, formatNumber } from "./format.js";

/** Headings and values of a tooltip, in order. */
export type Tooltip = Readonly<Record<string, string>>;

/** Tooltip channels with these headings; they read the columns of {@link tooltipColumns}. */
export const tooltipFields = (headings: readonly string[]): object[] =>
  headings.map((title, index) => ({ field: `tip${index}`, type: "nominal", title }));

/** The values of a tooltip as columns `tip0`, `tip1` … of a mark's data. */
export const tooltipColumns = (tooltip: Tooltip): Record<string, string> =>
  Object.fromEntries(Object.values(tooltip).map((value, index) => [`tip${index}`, value]));

type Told = "tone" | "judgements" | "positive" | "negative" | "documents";

/** A mean tone, its interval and the judgements behind it, under the titles of their columns. */
export const toneTooltip = (
  columns: Pick<typeof actorToneColumns, Told>,
  row: Pick<ActorToneRow, Told | "low" | "high">,
): Tooltip => ({
  [columns.tone.title]: formatNumber(row.tone, 2),
  "95 % interval": formatInterval(row.low, row.high, 2),
  [columns.judgements.title]: formatNumber(row.judgements),
  [columns.positive.title]: formatNumber(row.positive),
  [columns.negative.title]: formatNumber(row.negative),
  [columns.documents.title]: formatNumber(row.documents),
});
