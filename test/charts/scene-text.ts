// Looks for text that a reader could not read: beyond the picture's edge, shortened by vega, or over other text.
// Works on the scenegraph with the widths of the real font; turned text is compared as turned boxes.

import type { TopLevelSpec } from "vega-lite";
import { runView } from "../../src/render/run-view.js";

type Corners = readonly (readonly [number, number])[];
interface Text {
  readonly text: string;
  readonly corners: Corners;
}
interface Item {
  readonly x?: number;
  readonly y?: number;
  readonly text?: unknown;
  readonly limit?: number;
  readonly opacity?: number;
  readonly angle?: number;
  readonly items?: readonly Mark[];
}
interface Mark {
  readonly marktype: string;
  readonly items: readonly Item[];
}
interface VegaText {
  readonly Bounds: new () => { x1: number; y1: number; x2: number; y2: number };
  readonly Marks: { text: { bound(bounds: unknown, item: Item, mode?: number): unknown } };
}

/** Pixels by which boxes may touch: fonts leave that much white above and below letters. */
const tolerance = 1.5;

const project = (corners: Corners, [dx, dy]: readonly [number, number]): [number, number] => {
  const values = corners.map(([x, y]) => x * dx + y * dy);
  return [Math.min(...values), Math.max(...values)];
};

/** Separating-axis test of two rectangles. */
const overlap = (a: Corners, b: Corners): boolean =>
  [a, b].every((box) =>
    [
      [0, 1],
      [1, 2],
    ].every(([from, to]) => {
      const [dx, dy] = [box[to!]![0] - box[from!]![0], box[to!]![1] - box[from!]![1]];
      const length = Math.hypot(dx, dy) || 1;
      const [low, high] = project(a, [dx / length, dy / length]);
      const [otherLow, otherHigh] = project(b, [dx / length, dy / length]);
      return low + tolerance < otherHigh && otherLow + tolerance < high;
    }),
  );

/** What is wrong with the text of a chart, in words; empty when all of it can be read. */
export async function findTextFaults(spec: TopLevelSpec): Promise<string[]> {
  const { Bounds, Marks } = (await import("vega")) as unknown as VegaText;
  return runView(spec, async (view) => {
    const svg = await view.toSVG();
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.map(Number);
    const [, left, top] = /translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(svg)!.map(Number);
    const faults: string[] = [];
    const texts: Text[] = [];
    const walk = (mark: Mark, x: number, y: number): void => {
      for (const item of mark.items) {
        if (mark.marktype === "text" && item.text !== "" && item.text != null && item.opacity !== 0) {
          const text = String(item.text);
          // Without a limit the bounds are those of the whole text.
          const bounds = new Bounds();
          const whole = new Bounds();
          Marks.text.bound(bounds, item, 1);
          Marks.text.bound(whole, { ...item, limit: 0 }, 1);
          if ((item.limit ?? 0) > 0 && whole.x2 - whole.x1 > (item.limit ?? 0)) faults.push(`shortened: ${text}`);
          const turned = Marks.text.bound(new Bounds(), { ...item, angle: item.angle ?? 0 }, 2) as number[];
          // Corners come as (x1, y1), (x1, y2), (x2, y1), (x2, y2): taken round the box.
          const corners: Corners = [0, 2, 6, 4].map((index) => [turned[index]! + x, turned[index + 1]! + y] as const);
          // A halo is the same text at the same place.
          if (!texts.some((other) => other.text === text && other.corners.join() === corners.join()))
            texts.push({ text, corners });
        }
        for (const child of item.items ?? []) walk(child, x + (item.x ?? 0), y + (item.y ?? 0));
      }
    };
    walk((view.scenegraph() as unknown as { root: Mark }).root, left!, top!);
    for (const [index, { text, corners }] of texts.entries()) {
      if (corners.some(([x, y]) => x < -0.5 || y < -0.5 || x > width! + 0.5 || y > height! + 0.5))
        faults.push(`beyond the edge: ${text}`);
      for (const other of texts.slice(0, index))
        if (overlap(corners, other.corners)) faults.push(`over each other: ${other.text} / ${text}`);
    }
    return faults;
  });
}
