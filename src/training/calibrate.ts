// Calibration: where cross-validated sums of sentences come to stand among people's classes.

import { classOf, countConfusion, macroF1Of, neutralBand } from "../stats/index.js";
import { placeInBand } from "../analyse/tone/index.js";
import type { RatedText } from "./rated-texts.js";
import { bentSum, type Calibration, type TrainedSentences } from "./train-sentences.js";

/** Scores of unseen sentences, as the scorer would place them. */
export function placeScores(
  { unseen }: Pick<TrainedSentences, "unseen">,
  { start, threshold, perNeutral }: Calibration,
): number[] {
  return Array.from(unseen.polarity, (sum, i) => {
    const polarity = start + bentSum(sum);
    return polarity * placeInBand(polarity, threshold + perNeutral * unseen.neutrality[i]!, neutralBand);
  });
}

export function macroF1(scores: readonly number[], rated: readonly Pick<RatedText, "rating">[]): number {
  return macroF1Of(
    countConfusion(
      rated.map(({ rating }) => classOf(rating)),
      scores.map((score) => classOf(score)),
    ),
  );
}

/**
 * The calibration by which sentences fall into people's classes best, as a mean over its neighbourhood: a peak of one
 * point is chance.
 */
export function calibrate(
  trained: Pick<TrainedSentences, "unseen">,
  rated: readonly Pick<RatedText, "rating">[],
): Calibration {
  const at = (start: number, threshold: number, perNeutral: number) =>
    macroF1(
      placeScores(trained, { start: start / 1000, threshold: threshold / 1000, perNeutral: perNeutral / 100 }),
      rated,
    );
  let best = { start: 0, threshold: 50, perNeutral: 0, f1: 0 };
  for (const perNeutral of [10, 15, 20]) {
    for (let threshold = 25; threshold <= 70; threshold += 5) {
      for (let start = -10; start <= 40; start += 5) {
        const f1 =
          (2 * at(start, threshold, perNeutral) +
            at(start - 5, threshold, perNeutral) +
            at(start + 5, threshold, perNeutral) +
            at(start, threshold - 5, perNeutral) +
            at(start, threshold + 5, perNeutral)) /
          6;
        if (f1 > best.f1) best = { start, threshold, perNeutral, f1 };
      }
    }
  }
  return { start: best.start / 1000, threshold: best.threshold / 1000, perNeutral: best.perNeutral / 100 };
}
