// Names of articles beside their dots, without overlap.

import { cutText } from "./text-width.js";
import { fontSizes } from "./theme.js";
import { plainLabel } from "./chart-frame.js";
import { type Box, labelBox, placeLabels } from "./label-placement.js";

/** One article's dot and interval, in pixels. */
export interface ArticleMark {
  readonly title: string;
  readonly x: number;
  readonly y: number;
  /** Ends of the interval, where there is one. */
  readonly top: number | null;
  readonly bottom: number | null;
}

/** A name and its left end, at half its height. */
export interface PlacedName {
  readonly px: number;
  readonly py: number;
  readonly name: string;
}

/** Space kept free round a dot, and on both sides of an interval, in pixels. */
const dotRadius = 4;
const lineMargin = 2;

/** Widths of names, in pixels: whole titles as far as possible, then short ones. */
const [longName, shortName] = [190, 115];

/**
 * Places the names of articles: long names clear of all intervals first, then short ones, then across intervals. Names
 * without room are left out.
 *
 * @param named the articles to be named, among those that are drawn
 * @param area names stay inside it
 * @param obstacles further boxes that names must not cover
 */
export function placeArticleNames(
  named: readonly ArticleMark[],
  drawn: readonly ArticleMark[],
  area: Box,
  obstacles: readonly Box[],
): PlacedName[] {
  const intervals = drawn.flatMap(({ x, top, bottom }) =>
    top === null || bottom === null ? [] : [{ x1: x - lineMargin, x2: x + lineMargin, y1: top, y2: bottom }],
  );
  const dots = drawn.map(({ x, y }) => ({
    x1: x - dotRadius,
    x2: x + dotRadius,
    y1: y - dotRadius,
    y2: y + dotRadius,
  }));
  const fixed = [...dots, ...obstacles];
  const placed = new Map<ArticleMark, PlacedName & { readonly box: Box }>();
  for (const clear of [intervals, []]) {
    for (const room of [longName, shortName]) {
      const left = named.filter((mark) => !placed.has(mark));
      const points = left.map(({ x, y, title }) => ({
        x,
        y,
        radius: dotRadius,
        text: cutText(plainLabel(title), fontSizes.label, room),
      }));
      const taken = [...placed.values()].map(({ box }) => box);
      placeLabels(points, area, [...clear, ...fixed, ...taken]).forEach((place, index) => {
        const name = points[index]!.text;
        if (place) placed.set(left[index]!, { px: place.x, py: place.y, name, box: labelBox(place, name) });
      });
    }
  }
  return [...placed.values()].map(({ px, py, name }) => ({ px, py, name }));
}
