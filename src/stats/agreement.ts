// Agreement of scores with ratings. Pearson's and Spearman's correlation; macro-F1, Cohen's kappa and
// Krippendorff's alpha of classes (negative, neutral, positive).
// Sources: Cohen 1960; Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability".

/** A class: −1 negative, 0 neutral, 1 positive. */
export type PolarityClass = -1 | 0 | 1;

const classes: readonly PolarityClass[] = [-1, 0, 1];

/** A score above it counts as positive, one below its negative as negative. */
export const neutralBand = 0.05;

export const classOf = (score: number, band = neutralBand): PolarityClass =>
  score > band ? 1 : score < -band ? -1 : 0;

/** Pearson's r; null where either side does not vary. Weights say how often each pair counts. */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>, weights?: ArrayLike<number>): number | null {
  let n = 0;
  let sx = 0;
  let sy = 0;
  for (let i = 0; i < x.length; i++) {
    const w = weights?.[i] ?? 1;
    n += w;
    sx += w * x[i]!;
    sy += w * y[i]!;
  }
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < x.length; i++) {
    const w = weights?.[i] ?? 1;
    const dx = x[i]! - sx / n;
    const dy = y[i]! - sy / n;
    xy += w * dx * dy;
    xx += w * dx * dx;
    yy += w * dy * dy;
  }
  return xx * yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}

/** Ranks from 1; equal values share the mean of their ranks. */
export function ranksOf(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j + 1 < order.length && values[order[j + 1]!] === values[order[i]!]) j++;
    for (let k = i; k <= j; k++) ranks[order[k]!] = (i + j) / 2 + 1;
    i = j + 1;
  }
  return ranks;
}

/** How often each class was given (rows: by people, columns: by the score). */
export type Confusion = readonly (readonly number[])[];

export function countConfusion(
  given: readonly PolarityClass[],
  scored: readonly PolarityClass[],
  weights?: ArrayLike<number>,
): number[][] {
  const table = classes.map(() => classes.map(() => 0));
  given.forEach((people, i) => (table[people + 1]![scored[i]! + 1]! += weights?.[i] ?? 1));
  return table;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const column = (table: Confusion, at: number) => sum(table.map((row) => row[at]!));
const total = (table: Confusion) => sum(table.map(sum));

/** Share of texts with the same class from both; null for none. */
export const accuracyOf = (table: Confusion) =>
  total(table) > 0 ? sum(classes.map((_, k) => table[k]![k]!)) / total(table) : null;

/** Mean over the three classes of F1 = 2 · hits / (scored + given); a class that is neither counts as 0. */
export function macroF1Of(table: Confusion): number {
  return (
    sum(
      classes.map((_, k) => (table[k]![k]! > 0 ? (2 * table[k]![k]!) / (sum([...table[k]!]) + column(table, k)) : 0)),
    ) / classes.length
  );
}

/** Cohen's κ = (observed − expected) / (1 − expected); null where everything is in one class. */
export function kappaOf(table: Confusion): number | null {
  const n = total(table);
  const observed = sum(classes.map((_, k) => table[k]![k]!)) / n;
  const expected = sum(classes.map((_, k) => (sum([...table[k]!]) / n) * (column(table, k) / n)));
  return expected < 1 ? (observed - expected) / (1 - expected) : null;
}

/** Krippendorff's α of two coders with interval distances, (a − b)²; null where everything is in one class. */
export function alphaOf(table: Confusion): number | null {
  const n = 2 * total(table);
  const margins = classes.map((_, k) => sum([...table[k]!]) + column(table, k));
  let observed = 0;
  let expected = 0;
  for (const a of classes) {
    for (const b of classes) {
      const distance = (a - b) ** 2;
      observed += (2 * table[a + 1]![b + 1]! * distance) / n;
      expected += (margins[a + 1]! * margins[b + 1]! * distance) / (n * (n - 1));
    }
  }
  return expected > 0 ? 1 - observed / expected : null;
}
