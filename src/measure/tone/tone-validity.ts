// How valid the shipped models are: figures of data/models/tone-validity.json, measured by the training
// on articles that each fit did not see, with what other scorers reach on the same texts.

import { readDataJson } from "../../files/index.js";
import type { Confusion } from "../../stats/index.js";
import type { ValidityRow } from "./measure-validity.js";

/** What one scorer was measured on, and how it did. */
export interface ToneValidity extends ValidityRow {
  /** sentences: polarity of a sentence; targets: tone toward one in it. */
  readonly task: "sentences" | "targets";
  readonly data: string;
  readonly source: string;
  readonly licence: string;
  /** How it is made sure that the scorer did not see the texts. */
  readonly method: string;
  /** People behind each rating; null where the source does not say. */
  readonly readers: number | null;
  /** Rows: negative, neutral, positive by people; columns: by the scorer. */
  readonly confusion: Confusion;
}

let shipped: readonly ToneValidity[] | null = null;

/** The figures, one entry for each scorer and set of marked texts; ours first. Read once. */
export function readToneValidity(): readonly ToneValidity[] {
  return (shipped ??= readDataJson<{ measured: ToneValidity[] }>("models/tone-validity.json").measured);
}

/**
 * One sentence on how far scores agree with people, for the subtitle of a chart.
 *
 * @param task what the chart's scores are of
 * @example sayToneValidity("sentences"); // "Validity: r = .63 with human ratings (n = 2,598 …)."
 */
export function sayToneValidity(task: ToneValidity["task"]): string {
  const { pearson, macroF1, texts } = readToneValidity().find(
    (entry) => entry.task === task && entry.scorer === "datelines",
  )!;
  const share = (value: number) =>
    value
      .toFixed(2)
      .replace(/^(-?)0/, "$1")
      .replace("-", "−");
  const n = String(texts).replace(/\B(?=(\d{3})+$)/g, ",");
  return task === "sentences"
    ? `Validity: r = ${share(pearson ?? 0)} with human ratings (n = ${n} sentences of US opinion).`
    : `Validity: r = ${share(pearson ?? 0)}, macro-F1 ${share(macroF1)} with human judgements (n = ${n} in US news).`;
}
