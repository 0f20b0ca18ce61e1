// Slots of an axis of months: one for each month that has articles, and "…" where months without lie between.

import { fontSizes } from "./theme.js";

/** Slots in which a label of three short lines finds room; more are labelled upright. */
const manySlots = 13;

/** Pixels below which it finds none. */
const leastSlot = 31;

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/**
 * Slots of months in the order of time.
 *
 * @param months articles by month
 * @example
 * layOutMonths(new Map([["2022-02", 4], ["2024-10", 1]])); // ["2022-02|4", "~2024-10", "2024-10|1"]
 */
export function layOutMonths(months: ReadonlyMap<string, number>): string[] {
  const ordered = [...months].sort(([a], [b]) => (a < b ? -1 : 1));
  return ordered.flatMap(([month, articles], i) => {
    const hasGap = i > 0 && monthNumber(month) - monthNumber(ordered[i - 1]![0]) > 1;
    return hasGap ? [`~${month}`, `${month}|${articles}`] : [`${month}|${articles}`];
  });
}

/** Axis of slots, on so many pixels: month, year and articles, or "…". */
export function monthAxis(slots: readonly string[], width = Infinity): object {
  const upright = slots.length > manySlots || width / slots.length < leastSlot;
  const parts = [
    "utcFormat(utcParse(substring(datum.value, 0, 7), '%Y-%m'), '%b')",
    "substring(datum.value, 0, 4)",
    "'n ' + substring(datum.value, 8)",
  ];
  const label = upright ? `${parts[0]} + ' ' + ${parts[1]} + ', ' + ${parts[2]}` : `[${parts.join(", ")}]`;
  return {
    labelExpr: `substring(datum.value, 0, 1) === '~' ? '…' : ${label}`,
    labelAngle: upright ? -90 : 0,
    labelOverlap: slots.length > 45 ? "greedy" : false,
    labelLineHeight: 14,
    labelFontSize: fontSizes.small,
    labelLimit: 0,
  };
}
