// Validity: how far scores agree with what people said of the same texts. Pearson's r, Spearman's ρ,
// macro-F1 and accuracy of the three classes, Cohen's κ, Krippendorff's α; each with the interval of a
// Poisson bootstrap over the texts.

import {
  keepWeights,
  percentileInterval,
  replicates,
  accuracyOf,
  alphaOf,
  classOf,
  type Confusion,
  countConfusion,
  kappaOf,
  macroF1Of,
  pearson,
  type PolarityClass,
  ranksOf,
} from "../../stats/index.js";
import { type Columns, real, text, whole } from "../../rows/index.js";
import { createScorers, type Scorers } from "./scorers.js";

/** A text and what people said of it: a rating, a class, or both. */
export interface RatedRow {
  readonly text: string;
  /** On −scale … scale; negative is bad. */
  readonly rating?: number;
  readonly class?: "negative" | "neutral" | "positive";
}

/** How well one scorer agrees with people. */
export interface ValidityRow {
  readonly scorer: string;
  readonly texts: number;
  /** Pearson's r of scores and ratings, −1 … 1; null where one side does not vary. */
  readonly pearson: number | null;
  readonly pearsonLow: number | null;
  readonly pearsonHigh: number | null;
  /** Spearman's ρ; its interval keeps the ranks of all texts. */
  readonly spearman: number | null;
  readonly spearmanLow: number | null;
  readonly spearmanHigh: number | null;
  /** Mean F1 of negative, neutral and positive, 0 … 1. */
  readonly macroF1: number;
  readonly macroF1Low: number | null;
  readonly macroF1High: number | null;
  /** Share of equal classes. */
  readonly accuracy: number | null;
  /** Cohen's κ of the classes. */
  readonly kappa: number | null;
  readonly kappaLow: number | null;
  readonly kappaHigh: number | null;
  /** Krippendorff's α of the classes, taken as −1, 0, 1. */
  readonly alpha: number | null;
}

export const validityColumns: Columns<ValidityRow> = {
  scorer: text("Scorer"),
  texts: whole("Texts"),
  pearson: real("Pearson’s r", "−1 to 1"),
  pearsonLow: real("Pearson’s r, low", "−1 to 1"),
  pearsonHigh: real("Pearson’s r, high", "−1 to 1"),
  spearman: real("Spearman’s ρ", "−1 to 1"),
  spearmanLow: real("Spearman’s ρ, low", "−1 to 1"),
  spearmanHigh: real("Spearman’s ρ, high", "−1 to 1"),
  macroF1: real("Macro-F1", "0 to 1"),
  macroF1Low: real("Macro-F1, low", "0 to 1"),
  macroF1High: real("Macro-F1, high", "0 to 1"),
  accuracy: real("Accuracy", "0 to 1"),
  kappa: real("Cohen’s κ", "−1 to 1"),
  kappaLow: real("Cohen’s κ, low", "−1 to 1"),
  kappaHigh: real("Cohen’s κ, high", "−1 to 1"),
  alpha: real("Krippendorff’s α", "−1 to 1"),
};

/** How often a scorer gave a class where people gave another. */
export interface ConfusionRow {
  readonly scorer: string;
  /** By people: negative, neutral, positive. */
  readonly given: string;
  readonly scored: string;
  readonly texts: number;
}

export const confusionColumns: Columns<ConfusionRow> = {
  scorer: text("Scorer"),
  given: text("Given by people"),
  scored: text("Given by the scorer"),
  texts: whole("Texts"),
};

export interface ValidityOptions {
  /** The largest rating that people could give. Default 1. */
  readonly scale?: number;
  /** Scores and scaled ratings within −band … band are neutral. Default 0.05. */
  readonly band?: number;
  /** Who is measured. Default: {@link createScorers}. */
  readonly scorers?: Scorers;
  readonly seed?: number;
}

const classNames = ["negative", "neutral", "positive"] as const;

/**
 * Measures how far each scorer agrees with people, on texts that people rated.
 *
 * Take texts of the kind that the scorer is to be used on: agreement on opinion pages says little of news
 * agencies. Where only classes are given they are taken as −1, 0, 1. Cost: each scorer reads each text
 * once, then 400 replicates.
 *
 * @param rows texts with ratings or classes
 * @returns one row a scorer, in the order of the scorers; none for no rows
 * @throws RangeError for a row without a rating and without a class, or a rating beyond the scale
 * @example measureValidity([{ text: "A fine day.", rating: 1 }, { text: "A dire day.", rating: -1 }])
 */
export function measureValidity(
  rows: readonly RatedRow[],
  { scale = 1, band, scorers = createScorers(), seed = 42 }: ValidityOptions = {},
): ValidityRow[] {
  if (rows.length === 0) return [];
  const people = readRatings(rows, scale, band);
  return Object.entries(scorers).map(([scorer, score]) => ({
    scorer,
    ...measureScores(
      rows.map((row) => score(row.text)),
      people,
      { band, seed },
    ),
  }));
}

/** Counts what each scorer made of each class; see {@link measureValidity}. */
export function countConfusions(
  rows: readonly RatedRow[],
  { scale = 1, band, scorers = createScorers() }: ValidityOptions = {},
): ConfusionRow[] {
  const { classes } = readRatings(rows, scale, band);
  return Object.entries(scorers).flatMap(([scorer, score]) => {
    const table = countConfusion(
      classes,
      rows.map((row) => classOf(score(row.text), band)),
    );
    return classNames.flatMap((given, i) =>
      classNames.map((scored, j) => ({ scorer, given, scored, texts: table[i]![j]! })),
    );
  });
}

/** What people said: numbers on −1 … 1, and their classes. */
export interface People {
  readonly ratings: readonly number[];
  readonly classes: readonly PolarityClass[];
}

/**
 * What people said of rows. Throws RangeError for a row without a rating and without a class, or a rating beyond the
 * scale.
 */
export function readRatings(rows: readonly Pick<RatedRow, "rating" | "class">[], scale = 1, band?: number): People {
  const ratings = rows.map((row, i) => {
    const { rating, class: named } = row;
    if (rating === undefined && (named === undefined || !classNames.includes(named)))
      throw new RangeError(
        `measureValidity requires a rating or a class of negative, neutral, positive in each row (got ${JSON.stringify(named ?? null)} in row ${i})`,
      );
    if (rating !== undefined && !(Math.abs(rating) <= scale))
      throw new RangeError(
        `measureValidity requires ratings within ${-scale} and ${scale} (got ${JSON.stringify(rating)} in row ${i}), give their scale`,
      );
    return rating === undefined ? classNames.indexOf(named!) - 1 : rating / scale;
  });
  return {
    ratings,
    classes: rows.map((row, i) =>
      row.class === undefined ? classOf(ratings[i]!, band) : ((classNames.indexOf(row.class) - 1) as PolarityClass),
    ),
  };
}

/** Agreement of scores with what people said. */
export function measureScores(
  scores: readonly number[],
  { ratings, classes }: People,
  { band, seed = 42 }: { readonly band?: number | undefined; readonly seed?: number } = {},
): Omit<ValidityRow, "scorer"> {
  const scored = scores.map((score) => classOf(score, band));
  const ranks = [ranksOf(scores), ranksOf(ratings)] as const;
  const measures = (weights?: ArrayLike<number>) => {
    const table: Confusion = countConfusion(classes, scored, weights);
    return {
      pearson: pearson(scores, ratings, weights),
      spearman: pearson(ranks[0], ranks[1], weights),
      macroF1: macroF1Of(table),
      kappa: kappaOf(table),
      table,
    };
  };
  const { table, ...own } = measures();
  const drawn = drawWeights(scores.length, seed).map((weights) => measures(weights));
  const interval = (name: "pearson" | "spearman" | "macroF1" | "kappa") =>
    scores.length < 2 ? { low: null, high: null } : percentileInterval(drawn.map((each) => each[name] ?? NaN));
  const [r, rho, f1, kappa] = [interval("pearson"), interval("spearman"), interval("macroF1"), interval("kappa")];
  return {
    texts: scores.length,
    pearson: own.pearson,
    pearsonLow: r.low,
    pearsonHigh: r.high,
    spearman: own.spearman,
    spearmanLow: rho.low,
    spearmanHigh: rho.high,
    macroF1: own.macroF1,
    macroF1Low: f1.low,
    macroF1High: f1.high,
    accuracy: accuracyOf(table),
    kappa: own.kappa,
    kappaLow: kappa.low,
    kappaHigh: kappa.high,
    alpha: alphaOf(table),
  };
}

/** For each replicate how often each text is drawn. */
function drawWeights(texts: number, seed: number): Uint8Array[] {
  const weightsOf = keepWeights(seed);
  const byText = Array.from({ length: texts }, (_, i) => weightsOf(String(i)));
  return Array.from({ length: replicates }, (_, replicate) =>
    Uint8Array.from(byText, (weights) => weights[replicate]!),
  );
}
