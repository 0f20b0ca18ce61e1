// Places the names of points so that none covers another, the most important first (greedy). A label without a free
// place is left out; the caller says how many are.

import { measureText } from "./text-width.js";
import { fontSizes } from "./theme.js";

export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A point and its name. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** Radius of the mark, in pixels. */
  readonly radius: number;
  /** An empty text is not placed. */
  readonly text: string;
}

/** Left end of a label, and the middle of its height. */
export interface LabelPosition {
  readonly x: number;
  readonly y: number;
}

const overlaps = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

const halfHeight = 0.62;

/** The box of a placed label; a little wider than measured, because the widths are without kerning. */
export const labelBox = ({ x, y }: LabelPosition, text: string, fontSize: number = fontSizes.label): Box => ({
  x1: x,
  x2: x + measureText(text, fontSize) * 1.02 + 2,
  y1: y - fontSize * halfHeight,
  y2: y + fontSize * halfHeight,
});

/**
 * Positions of labels beside their points, in the order of the points; null where there is no room.
 *
 * @param points the most important first; no label covers the mark of any of them
 * @param area labels stay inside it
 * @param obstacles further boxes that labels must not cover
 * @example
 * placeLabels([{ x: 10, y: 20, radius: 4, text: "China" }], { x1: 0, y1: 0, x2: 100, y2: 40 });
 * // [{ x: 18, y: 20 }]
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  area: Box,
  obstacles: readonly Box[] = [],
  fontSize: number = fontSizes.label,
): (LabelPosition | null)[] {
  const taken: Box[] = [
    ...obstacles,
    ...points.map(({ x, y, radius }) => ({ x1: x - radius, y1: y - radius, x2: x + radius, y2: y + radius })),
  ];
  const half = fontSize * halfHeight;
  return points.map(({ x, y, radius, text }) => {
    if (text === "") return null;
    const { x2: width } = labelBox({ x: 0, y: 0 }, text, fontSize);
    const gap = radius + 4;
    const slant = gap * 0.75;
    const candidates: readonly LabelPosition[] = [
      { x: x + gap, y },
      { x: x - gap - width, y },
      { x: x - width / 2, y: y - gap - half },
      { x: x - width / 2, y: y + gap + half },
      { x: x + slant, y: y - slant - half },
      { x: x + slant, y: y + slant + half },
      { x: x - slant - width, y: y - slant - half },
      { x: x - slant - width, y: y + slant + half },
      { x: x + gap, y: y - slant - 1.9 * half },
      { x: x + gap, y: y + slant + 1.9 * half },
      { x: x - gap - width, y: y - slant - 1.9 * half },
      { x: x - gap - width, y: y + slant + 1.9 * half },
    ];
    for (const { x: left, y: middle } of candidates) {
      const box = labelBox({ x: left, y: middle }, text, fontSize);
      const inside = box.x1 >= area.x1 && box.x2 <= area.x2 && box.y1 >= area.y1 && box.y2 <= area.y2;
      if (inside && !taken.some((other) => overlaps(box, other))) {
        taken.push(box);
        return { x: left, y: middle };
      }
    }
    return null;
  });
}
