// The file of validity figures: what the training measured on texts that its fits did not see.

import { classOf, countConfusion } from "../stats/index.js";
import { measureScores, type ToneValidity } from "../measure/tone/index.js";

export interface Measured
  extends Pick<ToneValidity, "scorer" | "task" | "data" | "source" | "licence" | "method" | "readers"> {
  readonly scores: readonly number[];
  readonly ratings: readonly number[];
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 10_000) / 10_000);

/** One entry of the file, its figures to four digits. */
export function validityOf({ scores, ratings, ...about }: Measured): ToneValidity {
  const classes = ratings.map((rating) => classOf(rating));
  const measures = measureScores(scores, { ratings, classes });
  const figures = Object.fromEntries(
    Object.entries(measures).map(([name, value]) => [name, rounded(value)]),
  ) as unknown as typeof measures;
  return {
    ...about,
    ...figures,
    confusion: countConfusion(
      classes,
      scores.map((score) => classOf(score)),
    ),
  };
}
