// Dates as articles and their records write them. Nothing is guessed: 03/04/2022 is not a date here.

import { monthNumber, monthPattern } from "../text/index.js";

const american = new RegExp(`\\b(${monthPattern}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "g");
const british = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthPattern}),? (\\d{4})\\b`, "g");

/** A full date written in prose. */
export interface FoundDate {
  readonly iso: string;
  readonly surface: string;
}

/**
 * Reads one date: ISO 8601, a compact 20220301, RFC 2822, "March 1, 2022", "1 March 2022", a year-month or a year.
 * Null for anything else.
 */
export function parseDate(value: string): string | null {
  const text = value.trim();
  const iso =
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?$/.exec(text) ??
    /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:T?\d{6}Z?)?$/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
  if (/^\d{4}$/.test(text)) return text;
  const found = findDates(text)[0];
  if (found) return found.iso;
  const monthly = new RegExp(`^(${monthPattern}),? (\\d{4})$`).exec(text);
  return monthly ? isoDate(Number(monthly[2]), monthNumber(monthly[1]!), null) : null;
}

/** Every full date in a text, in order. */
export function findDates(text: string): FoundDate[] {
  const found: (FoundDate & { index: number })[] = [];
  const add = (match: RegExpMatchArray, year: string, month: string, day: string) => {
    const iso = isoDate(Number(year), monthNumber(month), Number(day));
    if (iso) found.push({ iso, surface: match[0], index: match.index! });
  };
  for (const match of text.matchAll(american)) add(match, match[3]!, match[1]!, match[2]!);
  for (const match of text.matchAll(british)) add(match, match[3]!, match[2]!, match[1]!);
  return found.sort((a, b) => a.index - b.index).map(({ iso, surface }) => ({ iso, surface }));
}

function isoDate(year: number, month: number, day: number | null): string | null {
  const two = (n: number) => String(n).padStart(2, "0");
  if (month < 1 || month > 12 || year < 1000) return null;
  if (day === null) return `${year}-${two(month)}`;
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? `${year}-${two(month)}-${two(day)}` : null;
}
