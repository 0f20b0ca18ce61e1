// Numbers, dates and counts as charts write them. Plain functions, so that a title never depends on the locale or the
// time zone of the machine.

import type { Column } from "../rows/index.js";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A number with a true minus sign, commas between thousands, and a fixed number of decimals.
 *
 * @param decimals 0 by default
 * @returns text; a number that rounds to zero has no sign
 *
 * @example
 * formatNumber(-1234.5, 1); // "−1,234.5"
 */
export function formatNumber(value: number, decimals = 0): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/**
 * A count and its noun, in the singular for 1.
 *
 * @param plural the noun with "s" by default
 *
 * @example
 * formatCount(1, "article"); // "1 article"
 * formatCount(1204, "article"); // "1,204 articles"
 */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(count)} ${count === 1 ? noun : plural}`;
}

/** An interval in words: "−0.16 to −0.03", or "none". */
export function formatInterval(low: number | null, high: number | null, decimals = 0): string {
  return low === null || high === null ? "none" : `${formatNumber(low, decimals)} to ${formatNumber(high, decimals)}`;
}

/**
 * A date of publication in words.
 *
 * @param published ISO date, year-month, year, or null
 * @returns "undated" for null and for text that is not such a date
 *
 * @example
 * formatDate("2022-03-01"); // "1 Mar 2022"
 * formatDate("2022-03"); // "Mar 2022"
 * formatDate("2022"); // "2022"
 * formatDate(null); // "undated"
 */
export function formatDate(published: string | null): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published ?? "") ?? [];
  if (year === undefined) return "undated";
  if (month === undefined) return year;
  const name = `${months[Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? name : `${Number(day)} ${name}`;
}

/**
 * Milliseconds since 1970 (UTC) of a date of publication. A year-month is put at mid-month; a year alone is too vague
 * for a place and gives null.
 *
 * @example
 * dateToTime("2022-02"); // Date.UTC(2022, 1, 15)
 */
export function dateToTime(published: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(published) ?? [];
  if (year === undefined) return null;
  return Date.UTC(Number(year), Number(month) - 1, day === undefined ? 15 : Number(day));
}

/** The title and the unit of a column, for an axis. */
export const axisTitle = (column: Column): string =>
  column.unit === undefined ? column.title : `${column.title} (${column.unit})`;
