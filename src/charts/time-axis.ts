// A time axis that skips long periods without articles: one scale of days, broken at the gaps. Without this, a corpus
// with eight articles of one autumn and seven of another, three years later, would be two specks.

import { formatCount } from "./format.js";

const day = 86_400_000;

/** Gaps shorter than this are never skipped. */
const longGap = 60 * day;

const breakWidth = 46;
const labelWidth = 84;

interface Stretch {
  /** Milliseconds since 1970 (UTC), with room on both sides. */
  start: number;
  end: number;
}

/** A place where the axis skips time. */
export interface AxisBreak {
  readonly x1: number;
  readonly x2: number;
  /** "31 months" */
  readonly text: string;
}

export interface TimeAxis {
  /** Piecewise linear scale from times to pixels. */
  readonly domain: readonly number[];
  readonly range: readonly number[];
  readonly ticks: readonly number[];
  readonly breaks: readonly AxisBreak[];
  /** Position of a time in pixels. */
  readonly position: (time: number) => number;
  /** The part of a period that the axis shows, in pixels, in the first stretch that overlaps it. */
  readonly clip: (start: number, end: number) => { readonly x1: number; readonly x2: number };
}

/** Vega expression that labels a tick: month and year on the first of a month, otherwise the day too. */
export const tickLabel =
  "utcdate(datum.value) === 1 ? utcFormat(datum.value, '%b %Y') : utcFormat(datum.value, '%-d %b %Y')";

/**
 * Splits time at gaps that are longer than 60 days, than four median gaps and than a fifth of the remaining time, until
 * there are none: an even run of articles stays whole, however sparse.
 */
function findStretches(times: readonly number[]): Stretch[] {
  const gaps = times
    .slice(1)
    .map((time, index) => time - times[index]!)
    .sort((a, b) => a - b);
  const usual = gaps[gaps.length >> 1] ?? 0;
  let stretches: [number, number][] = [[times[0]!, times.at(-1)!]];
  for (;;) {
    const total = stretches.reduce((sum, [start, end]) => sum + end - start, 0);
    const limit = Math.max(longGap, 4 * usual, total / 5);
    const next = stretches.flatMap(([start, end]) => {
      const own = times.filter((time) => time >= start && time <= end);
      const parts: [number, number][] = [[start, start]];
      for (const time of own) {
        const part = parts.at(-1)!;
        if (time - part[1] > limit) parts.push([time, time]);
        else part[1] = time;
      }
      return parts;
    });
    if (next.length === stretches.length) break;
    stretches = next;
  }
  const room = Math.max(4 * day, stretches.reduce((sum, [start, end]) => sum + end - start, 0) * 0.02);
  return stretches.map(([start, end]) => ({ start: start - room, end: end + room }));
}

/** Starts of months in a stretch, every `step` months counted from January. */
const monthsIn = ({ start, end }: Stretch, step: number): number[] => {
  const months: number[] = [];
  const first = new Date(start);
  for (let month = first.getUTCFullYear() * 12 + first.getUTCMonth(); ; month++) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (time > end) return months;
    if (time >= start && month % step === 0) months.push(time);
  }
};

/**
 * Lays out sorted times on an axis of a width.
 *
 * @param times milliseconds since 1970 (UTC), sorted, at least one
 * @example
 * layOutTime([Date.UTC(2021, 9, 14), Date.UTC(2024, 9, 18)], 600).breaks[0]?.text; // "36 months"
 */
export function layOutTime(times: readonly number[], width: number): TimeAxis {
  const stretches = findStretches(times);
  const days = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  const scale = (width - breakWidth * (stretches.length - 1)) / days;
  const domain: number[] = [];
  const range: number[] = [];
  const breaks: AxisBreak[] = [];
  let x = 0;
  for (const [index, { start, end }] of stretches.entries()) {
    if (index > 0) {
      const months = Math.round((start - stretches[index - 1]!.end) / (30.44 * day));
      breaks.push({ x1: x, x2: x + breakWidth, text: formatCount(Math.max(1, months), "month") });
      x += breakWidth;
    }
    domain.push(start, end);
    range.push(x, x + (end - start) * scale);
    x += (end - start) * scale;
  }
  const step = [1, 3, 6, 12, 24, 60, 120].find((months) => months * 30.44 * day * scale >= labelWidth) ?? 240;
  const ticks = stretches.flatMap((stretch) => {
    const months = monthsIn(stretch, step);
    // A stretch without the start of a month is labelled at the day of its first article.
    return months.length > 0 ? months : [times.find((time) => time >= stretch.start)!];
  });
  const position = (time: number): number => {
    const index = Math.max(
      0,
      stretches.findIndex(({ start, end }) => time >= start && time <= end),
    );
    return range[index * 2]! + (time - stretches[index]!.start) * scale;
  };
  const clip = (start: number, end: number) => {
    const stretch = stretches.find((each) => start < each.end && each.start < end) ?? stretches[0]!;
    return { x1: position(Math.max(start, stretch.start)), x2: position(Math.min(end, stretch.end)) };
  };
  return { domain, range, ticks, breaks, position, clip };
}
