// How valid the shipped models are: figures of data/models/tone-validity.json, measured by the training
// on articles that each fit did not see.

import { readFileSync } from "node:fs";
import type { ValidityRow } from "./measure-validity.js";

/** What one model was measured on, and how it did. */
export interface ToneValidity extends Omit<ValidityRow, "scorer"> {
  /** sentences: polarity of a sentence; targets: tone toward one in it. */
  readonly model: string;
  readonly data: string;
  readonly source: string;
  readonly licence: string;
  /** Cross-validated over articles, or "unseen": no part of the training. */
  readonly method: string;
  /** People behind each rating; null where the source does not say. */
  readonly readers: number | null;
}

/** The figures, one entry for each set of marked texts. */
export function readToneValidity(): ToneValidity[] {
  const { measured } = JSON.parse(readFileSync(new URL("../../data/models/tone-validity.json", import.meta.url), "utf8")) as { measured: ToneValidity[] };
  return measured;
}
