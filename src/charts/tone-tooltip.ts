// What a tooltip says of a mean tone, of whomever it is.

import type { actorToneColumns, ActorToneRow } from "../measure/tone/index.js";
import { formatInterval, formatNumber } from "./format.js";

type Told = "tone" | "judgements" | "positive" | "negative" | "documents";

/** The tone, its interval and what it is the mean of, under the titles of its columns. */
export const toneTooltip = (
  columns: Pick<typeof actorToneColumns, Told>,
  row: Pick<ActorToneRow, Told | "low" | "high">,
): Record<string, string> => ({
  [columns.tone.title]: formatNumber(row.tone, 2),
  "95 % interval": formatInterval(row.low, row.high, 2),
  [columns.judgements.title]: formatNumber(row.judgements),
  [columns.positive.title]: formatNumber(row.positive),
  [columns.negative.title]: formatNumber(row.negative),
  [columns.documents.title]: formatNumber(row.documents),
});
