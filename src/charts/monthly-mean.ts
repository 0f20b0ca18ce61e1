// The mean of dated values in each calendar month, with its interval.

import { studentQuantile } from "../stats/index.js";

export interface DatedValue {
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  readonly value: number;
}

export interface MonthMean {
  /** First moment of the month and of the next, milliseconds since 1970, UTC. */
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Means of the months with at least `fewest` values, in the order of time, each with its 95 % t interval:
 * mean ± t · s / √count.
 *
 * @param fewest at least 2
 * @example
 * meanByMonth([{ time: 0, value: 1 }, { time: 1, value: 3 }], 2)[0]?.mean; // 2
 */
export function meanByMonth(values: readonly DatedValue[], fewest: number): MonthMean[] {
  const months = new Map<number, number[]>();
  for (const { time, value } of values) {
    const date = new Date(time);
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    const own = months.get(month);
    if (own === undefined) months.set(month, [value]);
    else own.push(value);
  }
  return [...months]
    .filter(([, own]) => own.length >= fewest)
    .sort(([a], [b]) => a - b)
    .map(([month, own]) => {
      const count = own.length;
      const mean = own.reduce((sum, value) => sum + value, 0) / count;
      const variance = own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
      const half = studentQuantile(count - 1) * Math.sqrt(variance / count);
      const start = Date.UTC(Math.floor(month / 12), month % 12, 1);
      return {
        start,
        end: Date.UTC(Math.floor((month + 1) / 12), (month + 1) % 12, 1),
        count,
        mean,
        low: mean - half,
        high: mean + half,
      };
    });
}
