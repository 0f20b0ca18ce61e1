// Train targets: the tone toward a target by two ridge regressions, of the class (−1, 0, 1) and of being neutral, on
// the features of target-features.ts; then the thresholds between the classes, by cross-validation.

import { countConfusion, macroF1Of, type PolarityClass } from "../stats/index.js";
import {
  nameFeature,
  packRatings,
  ratingUnit,
  readTargetFeatures,
  type TargetModelFile,
  type TargetViewer,
} from "../analyse/tone/index.js";
import { foldOf } from "./propagate-ratings.js";
import type { RatedText } from "./rated-texts.js";
import { dot, FeatureIndex, fitRidge, type SparseRow, sparseRow } from "./sparse-ridge.js";

const penalty = 10;
const folds = 5;
const steps = 60;
/** Features that fewer targets show are left out. */
const leastTargets = 2;
/** Least weight that is written. */
const least = 0.004;

export interface JudgedTarget {
  readonly group: string;
  readonly rating: PolarityClass;
  readonly features: readonly (readonly [name: string, value: number])[];
}

/** One entry for each judged target that stands on a token. */
export function listTargets(texts: readonly RatedText[], viewer: TargetViewer): JudgedTarget[] {
  return texts.flatMap(({ group, targets, text, tokens, sentences, names }) =>
    targets.flatMap((target) => {
      const run =
        sentences.find(({ from, to }) => from < to && tokens.ends[to - 1]! > target.start) ?? sentences.at(-1);
      const view = run ? viewer.view(text, tokens, run.from, run.to, names, target) : null;
      if (view === null) return [];
      const features: [string, number][] = [];
      readTargetFeatures(view, {
        term: (kind, id, value) => features.push([nameFeature(view, kind, id), value]),
        named: (name, value) => features.push([name, value]),
      });
      return [{ group, rating: target.rating as PolarityClass, features }];
    }),
  );
}

export interface TargetCalibration {
  readonly neutralShare: number;
  readonly threshold: number;
  readonly start: number;
}

export interface Sums {
  readonly judgement: number;
  readonly neutral: number;
}

/** The class that sums fall into. */
export function decideClass(
  { judgement, neutral }: Sums,
  { neutralShare, threshold, start }: TargetCalibration,
): PolarityClass {
  const hurdle = threshold + neutralShare * neutral;
  return Math.abs(judgement - start) > hurdle ? (judgement - start > 0 ? 1 : -1) : 0;
}

export const targetMacroF1 = (
  sums: readonly Sums[],
  targets: readonly JudgedTarget[],
  calibration: TargetCalibration,
) =>
  macroF1Of(
    countConfusion(
      targets.map(({ rating }) => rating),
      sums.map((each) => decideClass(each, calibration)),
    ),
  );

export interface TrainedTargets {
  readonly weights: ReadonlyMap<string, readonly [judgement: number, neutral: number]>;
  readonly unseen: readonly Sums[];
  readonly calibration: TargetCalibration;
}

/** Share of neutral targets from which neutrality is counted. */
const usual = 0.35;

export function fitTargets(targets: readonly JudgedTarget[]): TrainedTargets {
  const shown = new Map<string, number>();
  for (const { features } of targets)
    for (const name of new Set(features.map(([name]) => name))) shown.set(name, (shown.get(name) ?? 0) + 1);
  const index = new FeatureIndex();
  const rows = targets.map(({ features }) =>
    sparseRow(
      features.filter(([name]) => shown.get(name)! >= leastTargets),
      index,
    ),
  );
  const judgements = targets.map(({ rating }) => Number(rating));
  const neutrals = targets.map(({ rating }) => (rating === 0 ? 1 : 0) - usual);
  const fit = (chosen: readonly number[], y: readonly number[]) =>
    fitRidge(
      chosen.map((i) => rows[i]!),
      chosen.map((i) => y[i]!),
      index.size,
      { penalty, steps },
    );
  const all = targets.map((_, i) => i);
  const foldAt = targets.map(({ group }) => foldOf(group, folds));
  const unseen: Sums[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = all.filter((i) => foldAt[i] !== fold);
    const weights = [fit(others, judgements), fit(others, neutrals)] as const;
    for (const i of all) if (foldAt[i] === fold) unseen[i] = sumsOf(rows[i]!, weights);
  }
  const [judgement, neutral] = [fit(all, judgements), fit(all, neutrals)];
  const names = [...shown].filter(([, count]) => count >= leastTargets).map(([name]) => name);
  return {
    unseen,
    calibration: calibrateTargets(unseen, targets),
    weights: new Map(
      names.map((name) => [name, [judgement[index.find(name)!]!, neutral[index.find(name)!]!] as const]),
    ),
  };
}

const sumsOf = (row: SparseRow, [judgement, neutral]: readonly [Float64Array, Float64Array]): Sums => ({
  judgement: dot(row, judgement),
  neutral: dot(row, neutral),
});

function calibrateTargets(sums: readonly Sums[], targets: readonly JudgedTarget[]): TargetCalibration {
  const at = (threshold: number, start: number, neutralShare: number) =>
    targetMacroF1(sums, targets, { neutralShare, threshold: threshold / 100, start: start / 100 });
  let best = { neutralShare: 1, threshold: 20, start: 0, f1: 0 };
  for (const neutralShare of [0.75, 1, 1.25]) {
    for (let threshold = 8; threshold <= 36; threshold += 4) {
      for (const start of [-8, -4, 0, 4, 8]) {
        const f1 =
          (2 * at(threshold, start, neutralShare) +
            at(threshold - 4, start, neutralShare) +
            at(threshold + 4, start, neutralShare)) /
          4;
        if (f1 > best.f1) best = { neutralShare, threshold, start, f1 };
      }
    }
  }
  return { neutralShare: best.neutralShare, threshold: best.threshold / 100, start: best.start / 100 };
}

export function writeTargetModel({ weights, calibration }: TrainedTargets): TargetModelFile {
  const kept = [...weights]
    .filter(([, [judgement, neutral]]) => Math.abs(judgement) >= least || Math.abs(neutral) >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    about:
      "Weights of features of a target (src/analyse/tone/target-features.ts), in steps of 0.0001: judgement and " +
      "neutrality. @ is the target, # any other name. Made by src/training/train-tone.ts.",
    licence: "MIT, as the rest of the repository",
    sources: [
      "NewsMTSC train, real-world and multi-target (halves of the last two), fhamborg/NewsMTSC, MIT",
      "and those of tone-sentences.json.gz, whose ratings the features hold",
    ],
    ...calibration,
    weights: packRatings(
      kept.map(([name, values]) => [name, values.map((value) => Math.round(value / ratingUnit) || 0)] as const),
      2,
    ),
  };
}
