// A mean that moves along dated values, with its interval, broken where nothing was published for long.

export interface DatedValue {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly value: number;
}

export interface MeanPoint {
  readonly time: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Number of the stretch without a long gap, 0-based. */
  readonly stretch: number;
}

/** 0.975 quantile of Student's t, by the Cornish–Fisher expansion; within 0.5 % from 4 degrees of freedom on. */
const studentQuantile = (degrees: number): number => {
  const z = 1.959964;
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3)
  );
};

/**
 * Centred rolling mean over a number of neighbours, with its 95 % t interval.
 *
 * Each point stands at the time of the middle value of its window: mean ± t · s / √size. A window never reaches
 * over a gap, so a stretch of fewer values than `size` has no mean.
 *
 * @param values in the order of time
 * @param size values in a window, odd, at least 3
 * @param gap milliseconds without a value that break the line
 * @example
 * computeRollingMean([{ time: 0, value: 1 }, { time: 1, value: 2 }, { time: 2, value: 3 }], 3, 10)[0]?.mean; // 2
 */
export function computeRollingMean(values: readonly DatedValue[], size: number, gap: number): MeanPoint[] {
  const stretches: DatedValue[][] = [];
  for (const [index, value] of values.entries()) {
    const before = values[index - 1];
    if (before === undefined || value.time - before.time > gap) stretches.push([]);
    stretches.at(-1)!.push(value);
  }
  const factor = studentQuantile(size - 1);
  return stretches.flatMap((stretch, number) =>
    Array.from({ length: Math.max(0, stretch.length - size + 1) }, (_, start) => {
      const window = stretch.slice(start, start + size);
      const mean = window.reduce((sum, { value }) => sum + value, 0) / size;
      const variance = window.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / (size - 1);
      const half = factor * Math.sqrt(variance / size);
      return { time: window[(size - 1) / 2]!.time, mean, low: mean - half, high: mean + half, stretch: number };
    }),
  );
}
