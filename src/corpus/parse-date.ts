// Dates as articles and their records write them, in the forms of many languages. Nothing is guessed: whether
// 03/04/2022 is in March or in April is asked of those who know the rest of its column, or its language.

import { monthOf } from "../text/index.js";

const raw = String.raw;

/** What stands first in a date that is written in figures. */
export type DateOrder = "day-first" | "month-first" | "year-first";

/** What is known of how a date is written. */
export interface DateHints {
  /** The order of the other dates of its column, by their {@link FiguresRead.kind}. */
  readonly orders?: ReadonlyMap<string, DateOrder> | undefined;
  /** A tag of a language, with its country where that is known: "en-US". */
  readonly language?: string | undefined;
}

/** A full date written in prose. */
export interface FoundDate {
  readonly iso: string;
  readonly surface: string;
  /** Where it begins in the text. */
  readonly index: number;
}

/** A word; in the months of the Levant there are two. */
const month = raw`([\p{L}\p{M}]{2,16}(?: ال[\p{L}\p{M}]{3,8})?)\.?`;
const ordinal = raw`(?:\.|(?:st|nd|rd|th|er|ste|[eoaªº]|:a)(?!\p{L}))?`;
const notBefore = raw`(?<![\p{L}\p{N}])`;
const notAfter = raw`(?![\p{L}\p{N}])`;

/** A date with the name of its month, as a pattern and where in it year, month and day stand. */
const named: readonly { readonly pattern: RegExp; readonly parts: readonly [number, number, number] }[] = [
  {
    // 1 March 2022, 31-Dec-2021, 31. Dezember 2021, 31 de diciembre de 2021, 1er janvier 2022
    pattern: new RegExp(
      raw`${notBefore}(\d{1,2})${ordinal}[\s./-]{0,3}(?:(?:de|of|del|den) |d['’])?${month}[\s,./-]{0,3}(?:del? )?(\d{4})(?!\d)`,
      "giu",
    ),
    parts: [3, 2, 1],
  },
  {
    // March 1, 2022; Dec. 31st, 2021; Dec-31-2021
    pattern: new RegExp(raw`${notBefore}${month}[\s/-]{0,3}(\d{1,2})(?:st|nd|rd|th)?[\s,./-]{1,3}(\d{4})(?!\d)`, "giu"),
    parts: [3, 1, 2],
  },
  {
    // 2021. december 31., 2021 m. gruodžio 31 d., 2021-Dec-31
    pattern: new RegExp(
      raw`${notBefore}(\d{4})(?: ?m)?\.?[\s/-]{0,2}${month}[\s/-]{0,2}(\d{1,2})(?!\d|,? ?\d{4})${notAfter}`,
      "giu",
    ),
    parts: [1, 2, 3],
  },
];

const figuresOf: typeof named = [
  { pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})(?=\s?[日号號일]|(?!\d))/gu, parts: [1, 2, 3] },
  { pattern: /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:,|\s+năm)?\s+(\d{4})(?!\d)/giu, parts: [3, 2, 1] },
];

/** Every full date in a text that names its month, in order. */
export function findDates(text: string, language = ""): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpMatchArray, year: string, month: number, day: string) => {
    const iso = isoDate(Number(year), month, Number(day));
    if (iso) found.push({ iso, surface: match[0], index: match.index! });
  };
  for (const { pattern, parts } of named)
    for (const match of text.matchAll(pattern))
      add(match, match[parts[0]]!, monthOf(match[parts[1]]!, language), match[parts[2]]!);
  for (const { pattern, parts } of figuresOf)
    for (const match of text.matchAll(pattern)) add(match, match[parts[0]]!, Number(match[parts[1]]), match[parts[2]]!);
  return found.sort((a, b) => a.index - b.index);
}

const zone = raw`(?:\(?(?:Z|UTC|GMT|[A-Z]{1,2}[SDE]T|[A-Z]{2,3}ST)\)?)?\s*(?:[+-]\d\d:?\d\d)?`;
const timeOfDay = new RegExp(
  raw`(?<!\d)\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?(?:\s*[ap]\.?m\b\.?)?(?:\s*Uhr)?\s*${zone}(?!\d)`,
  "gi",
);
/** What may follow the day of an ISO date: a time, or a time zone alone. */
const rest = raw`(?:[T ,:(].*|Z|[+-]\d\d:?\d\d)?`;
const isoForms = [
  new RegExp(raw`^(\d{4})([-/.:])(\d{1,2})(?:\2(\d{1,2}))?${rest}$`, "s"),
  /^(\d{4})()(\d\d)(\d\d)(?:[T ]?\d{4}(?:\d\d(?:\.\d+)?)?)?(?: ?Z| ?[+-]\d\d:?\d\d)?$/,
];

/**
 * Reads one date: ISO 8601 and what is near it, "31.12.2021", "12/31/21", ctime and RFC 2822, dates with the month in
 * words, a year-month or a year. Null for anything else, and for what can be read in two ways.
 */
export function parseDate(value: string, hints: DateHints = {}): string | null {
  const text = normal(value);
  for (const form of isoForms) {
    const iso = form.exec(text);
    if (iso) return isoDate(Number(iso[1]), Number(iso[3]), iso[4] === undefined ? null : Number(iso[4]));
  }
  if (/^\d{4}$/.test(text)) return text;
  const day = text.replace(timeOfDay, " ").replace(/\s+/g, " ").trim();
  return (
    findDates(day, hints.language)[0]?.iso ?? shortYear(day, hints.language) ?? inFigures(day, hints) ?? monthOnly(day)
  );
}

/** Reads the date that a record declares: also seconds since 1970, and days as spreadsheets count them. */
export function parseDeclaredDate(value: string, hints: DateHints = {}): string | null {
  const number = /^\d{5}(?:\.\d+)?$|^\d{9,10}(?:\.\d+)?$|^\d{13}$/.exec(value.trim())?.[0];
  if (number === undefined) return parseDate(value, hints);
  const whole = Number(number.split(".")[0]);
  // Days count from here since 1900 was taken for a leap year; 18264 is 1950, 73050 the end of 2099.
  if (whole < 100_000)
    return whole >= 18_264 && whole <= 73_050 ? isoOf(Date.UTC(1899, 11, 30) + whole * 86_400_000) : null;
  return isoOf(whole < 1e12 ? whole * 1000 : whole);
}

const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** In one alphabet of figures, with single spaces, and none around the points of a date. */
const normal = (value: string) =>
  value
    .slice(0, 200)
    .normalize("NFKC")
    .replace(/[٠-٩۰-۹]/g, (figure) => String(figure.charCodeAt(0) & 15))
    .replace(/[०-९০-৯]/g, (figure) => String((figure.charCodeAt(0) & 127) - 102))
    .replace(/\s+/g, " ")
    .replace(/(\d) ?([./]) ?(?=\d)/g, "$1$2")
    .replace(/^[\s"'([]+|[\s"')\].,;]+$/g, "");

/** "31-Dec-21" and "Dec 31, 21": the whole of what is written, because a year of two figures is told by its place. */
function shortYear(text: string, language: string | undefined): string | null {
  const dayFirst = new RegExp(raw`^(?:\p{L}+,? )?(\d{1,2})[\s./-]+${month}[\s,./-]+['’]?(\d\d)$`, "iu").exec(text);
  if (dayFirst) return isoDate(fullYear(dayFirst[3]!), monthOf(dayFirst[2]!, language), Number(dayFirst[1]));
  const monthFirst = new RegExp(raw`^(?:\p{L}+, )?${month}[\s-]+(\d{1,2})(?:, ?| |-)['’]?(\d\d)$`, "iu").exec(text);
  return monthFirst
    ? isoDate(fullYear(monthFirst[3]!), monthOf(monthFirst[1]!, language), Number(monthFirst[2]))
    : null;
}

/** A year of two figures is the last one that ends in them. */
function fullYear(figures: string): number {
  const year = 2000 + Number(figures);
  return figures.length === 4 ? Number(figures) : year > new Date().getUTCFullYear() ? year - 100 : year;
}

/** A date in figures, and all the days that it can be. */
export interface FiguresRead {
  /** How it is written: what stands between, and how many figures a year has. Dates of one kind have one order. */
  readonly kind: string;
  readonly readings: ReadonlyMap<DateOrder, string>;
}

const figures = /^\D{0,40}?(?<!\d)(\d{1,2})([-./ ])(\d{1,2})\2(\d{4}|\d\d)(?!\d)\D{0,40}$/;

/** All readings of a date in figures; null for what is none. */
export function readFigures(value: string): FiguresRead | null {
  const found = figures.exec(normal(value).replace(timeOfDay, " ").trim());
  if (!found) return null;
  const [, first, between, second, last] = found as unknown as readonly string[];
  const all: [DateOrder, string | null][] = [
    ["day-first", isoDate(fullYear(last!), Number(second), Number(first))],
    ["month-first", isoDate(fullYear(last!), Number(first), Number(second))],
  ];
  // Between strokes and points a short year stands last, if it can.
  if (last!.length === 2 && first!.length === 2 && (between === "-" || all.every(([, iso]) => iso === null)))
    all.push(["year-first", isoDate(fullYear(first!), Number(second), Number(last))]);
  const real = all.filter((reading): reading is [DateOrder, string] => reading[1] !== null);
  // With a year of two figures, a reading before 1970 gives way to one after it.
  const recent = last!.length === 2 ? real.filter(([, iso]) => iso >= "1970") : [];
  return { kind: `${between}${last!.length}`, readings: new Map(recent.length > 0 ? recent : real) };
}

function inFigures(text: string, { orders, language }: DateHints): string | null {
  const read = readFigures(text);
  if (!read) return null;
  const days = [...new Set(read.readings.values())];
  if (days.length < 2) return days[0] ?? null;
  const chosen = orders?.get(read.kind) ?? (read.kind.startsWith(".") ? "day-first" : orderOf(language));
  return chosen === null ? null : (read.readings.get(chosen) ?? null);
}

/** The order of a language's dates; null where its countries differ, or where dates begin with the year. */
function orderOf(language = ""): DateOrder | null {
  const tag = language.toLowerCase().replace("_", "-");
  if (/^(?:en-(?:us|ph)|fil|tl)\b/.test(tag)) return "month-first";
  return /^(?:en(?:-ca)?$|zh|ja|ko|hu|lt|mn|fa)|^$/.test(tag) ? null : "day-first";
}

/** "March 2022", "2021 December", "12/2021", "2021年12月". */
function monthOnly(text: string): string | null {
  const inWords = new RegExp(raw`^(?:${month}[\s,/-]*(?:(?:de|of) )?(\d{4})|(\d{4})\.?[\s/-]*${month})$`, "iu").exec(
    text,
  );
  if (inWords) return isoDate(Number(inWords[2] ?? inWords[3]), monthOf(inWords[1] ?? inWords[4]!), null);
  const numbered = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (numbered) return isoDate(Number(numbered[2]), Number(numbered[1]), null);
  const east = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월]$/.exec(text);
  return east ? isoDate(Number(east[1]), Number(east[2]), null) : null;
}

function isoDate(year: number, month: number, day: number | null): string | null {
  const two = (n: number) => String(n).padStart(2, "0");
  if (month < 1 || month > 12 || year < 1000) return null;
  if (day === null) return `${year}-${two(month)}`;
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? `${year}-${two(month)}-${two(day)}` : null;
}
