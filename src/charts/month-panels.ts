// Panels over months: an axis with a slot for each month that has articles, "…" where months without any lie between,
// and one small panel an actor, all over the same months and on one scale.

import { labelActors, type NamedActor } from "./actor-names.js";
import { type ChartOptions, innerWidthOf, labelRoom } from "./chart-frame.js";
import { measureText } from "./text-width.js";
import { fontSizes } from "./theme.js";

/** More slots than this have upright labels, fewer have labels of three short lines. */
const manySlots = 13;

/** Slots narrower than this, in pixels, have upright labels too. */
const leastSlot = 31;

/** Pixels of a line of an axis label. */
const labelLine = 14;

/** Room for the labels of the axis of values. */
const axisWidth = 48;

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** Throws unless a month is written "2022-02". */
export function checkMonth(functionName: string, month: string): void {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    throw new RangeError(`${functionName} requires months as "2022-02" (got "${month}"), leave undated articles out`);
}

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

const isUpright = (slots: readonly string[], width: number): boolean =>
  slots.length > manySlots || width / slots.length < leastSlot;

/** Axis of slots on so many pixels: month, year and articles, or "…". */
export function monthAxis(slots: readonly string[], width = Infinity): object {
  const upright = isUpright(slots, width);
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
    labelLineHeight: labelLine,
    labelFontSize: fontSizes.small,
    labelLimit: 0,
  };
}

/** One actor's panel. */
interface MonthPanel {
  readonly actor: NamedActor;
  /** Data of its marks; `slot` is "2022-02|4". */
  readonly values: readonly object[];
  /** Its layers over the axes of months and of values. */
  readonly layers: (x: object, y: object) => readonly object[];
}

interface MonthPanels {
  readonly slots: readonly string[];
  readonly panels: readonly MonthPanel[];
  readonly panelHeight: number;
  /** The field, scale and axis of values, which all panels share. */
  readonly y: { readonly field: string; readonly domain: readonly [number, number]; readonly axis: object };
}

/** Panels one below the other, the lowest with the axis of months, and the room that labels and axis take. */
export function drawMonthPanels(
  { slots, panels, panelHeight, y: { field, domain, axis } }: MonthPanels,
  options: ChartOptions,
): { readonly body: object; readonly left: number; readonly below: number } {
  const actors = panels.map(({ actor }) => actor);
  const names = labelActors(actors, labelRoom(options, 150));
  // Semi-bold is up to 6 % wider than the regular weight that is measured.
  const labelWidth = Math.max(...names.map((name) => measureText(name, fontSizes.label * 1.06)));
  const left = labelWidth + axisWidth;
  const width = Math.max(160, Math.min(slots.length * 90, Math.floor(innerWidthOf(options) - left)));
  const vconcat = panels.map(({ values, layers }, index) => {
    const x = {
      field: "slot",
      type: "ordinal",
      scale: { domain: slots, paddingInner: 0.35, paddingOuter: 0.2 },
      title: null,
      axis: index === panels.length - 1 ? monthAxis(slots, width) : null,
    };
    const y = {
      field,
      type: "quantitative",
      title: names[index]!,
      scale: { domain, nice: false },
      axis: {
        ...axis,
        labelFontSize: fontSizes.small,
        style: "panelName",
        titleAngle: 0,
        titleAlign: "right",
        titleX: -axisWidth,
        titleY: panelHeight / 2,
        titleBaseline: "middle",
        minExtent: left,
      },
    };
    return { width, height: panelHeight, data: { values }, layer: layers(x, y) };
  });
  const below = isUpright(slots, width) ? measureText("Mmm 0000, n 000", fontSizes.small) + 7 : 3 * labelLine + 7;
  return { body: { spacing: 14, vconcat }, left, below };
}

/** What "n" and "…" on an axis of months mean. */
export const sayMonths = (slots: readonly string[], without: string): string =>
  `n: articles in the month.${slots.some((slot) => slot.startsWith("~")) ? ` …: months without ${without}.` : ""}`;
