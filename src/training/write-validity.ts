// The file of validity figures: what the training measured on texts that its fits did not see.

import { classOf, measureScores, type PolarityClass, type ToneValidity } from "../tone/index.js";

export interface Measured {
  readonly model: string;
  readonly data: string;
  readonly source: string;
  readonly licence: string;
  readonly method: string;
  readonly readers: number | null;
  readonly scores: readonly number[];
  readonly ratings: readonly number[];
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 10_000) / 10_000);

export function validityOf({ scores, ratings, ...about }: Measured): ToneValidity {
  const measures = measureScores(scores, { ratings, classes: ratings.map((rating): PolarityClass => classOf(rating)) });
  return { ...about, ...(Object.fromEntries(Object.entries(measures).map(([name, value]) => [name, rounded(value)])) as unknown as typeof measures) };
}
