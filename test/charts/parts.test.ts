import { describe, expect, it } from "vitest";
import { actorColour, colouredActors } from "../../src/charts/index.js";
import { uniqueLabels } from "../../src/charts/chart-frame.js";
import { dateToTime, formatCount, formatDate, formatNumber } from "../../src/charts/format.js";
import { labelBox, placeLabels } from "../../src/charts/label-placement.js";
import { meanByMonth } from "../../src/charts/monthly-mean.js";
import { layOutNetwork } from "../../src/charts/network-layout.js";
import { cutText, measureText, wrapText } from "../../src/charts/text-width.js";
import { layOutTime } from "../../src/charts/time-axis.js";
import { darkTheme, theme } from "../../src/charts/theme.js";

// Linear RGB of a colour, and how people without one kind of cone see it.
// Source: Machado, Oliveira and Fernandes 2009, severity 1, https://doi.org/10.1109/TVCG.2009.113
type Triple = [number, number, number];
const linear = (hex: string): Triple =>
  [1, 3, 5].map((start) => {
    const value = parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Triple;
const visions: Readonly<Record<string, readonly Triple[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};
const lab = ([r, g, b]: Triple): Triple => {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
  ].map((value) => f(Math.max(0, Math.min(1, value)))) as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};
const luminance = (hex: string) => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};

describe("actorColour", () => {
  it.each(Object.keys(visions))("keeps the first eight apart for %s", (name) => {
    const seen = colouredActors.slice(0, 8).map((id) => {
      const colour = linear(actorColour(id));
      return lab(visions[name]!.map((row) => row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2]) as Triple);
    });
    for (const [index, a] of seen.entries()) {
      for (const b of seen.slice(0, index))
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(12);
    }
  });
  it.each(colouredActors)("%s reads on both grounds", (id) => {
    expect(contrast(actorColour(id), String(theme.background))).toBeGreaterThan(2.2);
    expect(contrast(actorColour(id), String(darkTheme.background))).toBeGreaterThan(2.2);
  });
  it("falls back to the country, then to grey, and knows no inherited names", () => {
    expect(actorColour("wang-yi", "china")).toBe(actorColour("china"));
    expect(actorColour("wang-yi")).toBe("#8b8e94");
    expect(actorColour("constructor", "toString")).toBe("#8b8e94");
  });
});

describe("theme", () => {
  const pairs = (config: typeof theme) => {
    const style = config.style as Record<string, { color?: string; titleColor?: string }>;
    const heatmap = (config.range as { heatmap: string[] }).heatmap;
    return { style, heatmap };
  };
  it.each([
    ["light", theme],
    ["dark", darkTheme],
  ])("text on the %s ground has a contrast of 4.5 to 1", (_, config) => {
    const { style, heatmap } = pairs(config);
    for (const colour of [
      style["name"]!.color!,
      style["note"]!.color!,
      style["panelName"]!.titleColor!,
      (config.title as { subtitleColor: string }).subtitleColor,
    ]) {
      expect(contrast(colour, String(config.background))).toBeGreaterThan(4.5);
    }
    expect(contrast(style["cellFew"]!.color!, heatmap[0]!)).toBeGreaterThan(4.5);
    expect(contrast(style["cellFew"]!.color!, heatmap[2]!)).toBeGreaterThan(4);
    expect(contrast(style["cellMany"]!.color!, heatmap[3]!)).toBeGreaterThan(4.5);
    expect(contrast(style["cellChanceText"]!.color!, style["cellChance"]!.color!)).toBeGreaterThan(4.5);
  });
});

describe("format", () => {
  it("writes numbers with a true minus and groups of three", () => {
    expect([formatNumber(-1234567.891, 2), formatNumber(-0.001, 2), formatNumber(999)]).toEqual([
      "−1,234,567.89",
      "0.00",
      "999",
    ]);
  });
  it("writes dates by what is known of them", () => {
    expect(["2022-03-01", "2022-03", "2022", null, "soon"].map(formatDate)).toEqual([
      "1 Mar 2022",
      "Mar 2022",
      "2022",
      "undated",
      "undated",
    ]);
  });
  it("reads dates in UTC, months at their middle", () => {
    expect([dateToTime("2022-03-01"), dateToTime("2022-03"), dateToTime("2022")]).toEqual([
      Date.UTC(2022, 2, 1),
      Date.UTC(2022, 2, 15),
      null,
    ]);
  });
  it("counts", () =>
    expect([formatCount(1, "article"), formatCount(1204, "article")]).toEqual(["1 article", "1,204 articles"]));
});

describe("text", () => {
  it("is cut at a word where one is near, and never wider than asked", () => {
    expect(cutText("Russia Says Taiwan is Part of China", 12, 120)).toBe("Russia Says Taiwan…");
    for (const width of [20, 50, 90, 140])
      expect(measureText(cutText("Russia Says Taiwan is Part of China", 12, width), 12)).toBeLessThanOrEqual(width);
  });
  it("is wrapped without losing a word", () => {
    const text = "Lines: 95 % interval (bootstrap over articles).";
    const lines = wrapText(text, 12, 90);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(measureText(line, 12)).toBeLessThanOrEqual(90);
  });
  it("keeps both sides of an equals sign in one line", () => {
    expect(wrapText("Agreement with ratings: r = .56, n = 2,598", 12, 135)).toEqual([
      "Agreement with ratings:",
      "r = .56, n = 2,598",
    ]);
  });
  it("gives each label once, whatever names there are", () => {
    expect(uniqueLabels(["Kim", "Kim", "Kim (2)", "Kim"])).toEqual(["Kim", "Kim (2)", "Kim (2) (2)", "Kim (3)"]);
  });
});

describe("placeLabels", () => {
  it("never lays a label over a label, a mark or an obstacle, nor beyond the area", () => {
    const points = Array.from({ length: 60 }, (_, index) => ({
      x: (index * 97) % 300,
      y: (index * 61) % 200,
      radius: 4,
      text: `Actor ${index}`,
    }));
    const area = { x1: 0, y1: 0, x2: 300, y2: 200 };
    const obstacle = { x1: 100, y1: 0, x2: 110, y2: 200 };
    const boxes = placeLabels(points, area, [obstacle]).flatMap((place, index) =>
      place === null ? [] : [labelBox(place, points[index]!.text)],
    );
    expect(boxes.length).toBeGreaterThan(5);
    const marks = points.map(({ x, y, radius }) => ({
      x1: x - radius,
      y1: y - radius,
      x2: x + radius,
      y2: y + radius,
    }));
    for (const [index, box] of boxes.entries()) {
      for (const other of [...boxes.slice(0, index), ...marks, obstacle]) {
        expect(box.x1 < other.x2 && other.x1 < box.x2 && box.y1 < other.y2 && other.y1 < box.y2).toBe(false);
      }
      expect(box.x1 >= 0 && box.x2 <= 300 && box.y1 >= 0 && box.y2 <= 200).toBe(true);
    }
  });
});

describe("meanByMonth", () => {
  const inMarch = (values: readonly number[]) =>
    values.map((value, index) => ({ time: Date.UTC(2022, 2, index + 1), value }));
  it("agrees with t.test of R 4.3 on 1 … 5 and on three values", () => {
    // t.test(1:5)$conf.int 1.036757 4.963243; t.test(c(0.1, -0.2, 0.4))$conf.int -0.6452413 0.8452413
    const [five] = meanByMonth(inMarch([1, 2, 3, 4, 5]), 3);
    expect(five!.mean).toBe(3);
    expect(five!.low).toBeCloseTo(1.036757, 1);
    const [three] = meanByMonth(inMarch([0.1, -0.2, 0.4]), 3);
    expect(three!.low).toBeCloseTo(-0.6452413, 3);
    expect(three!.high).toBeCloseTo(0.8452413, 3);
  });
  it("leaves out months of too few", () => {
    expect(
      meanByMonth([...inMarch([1, 2, 3]), { time: Date.UTC(2022, 3, 1), value: 9 }], 3).map((month) =>
        new Date(month.start).toISOString(),
      ),
    ).toEqual(["2022-03-01T00:00:00.000Z"]);
  });
});

describe("layOutTime", () => {
  const days = (...dates: string[]) => dates.map((date) => Date.parse(date));
  it("leaves out years without articles, with one scale of days on both sides", () => {
    const axis = layOutTime(days("2021-10-01", "2021-10-30", "2024-10-01", "2024-10-30"), 600);
    expect(axis.breaks.map(({ text }) => text)).toEqual(["35 months"]);
    const [a, b, c, d] = [...days("2021-10-01", "2021-10-30", "2024-10-01", "2024-10-30")].map(axis.position);
    expect(b! - a!).toBeCloseTo(d! - c!, 6);
    expect(d!).toBeLessThan(600);
  });
  it("leaves an even run of articles unbroken", () => {
    expect(
      layOutTime(days("2021-01-01", "2021-07-01", "2022-01-01", "2022-07-01", "2023-01-01", "2023-07-01"), 600).breaks,
    ).toEqual([]);
  });
  it("agrees with its own domain and range", () => {
    const axis = layOutTime(days("2021-10-01", "2022-02-01", "2024-10-30"), 600);
    for (const [index, time] of axis.domain.entries()) expect(axis.position(time)).toBeCloseTo(axis.range[index]!, 6);
    expect(axis.range.at(-1)).toBeCloseTo(600, 6);
  });
});

describe("layOutNetwork", () => {
  const nodes = Array.from({ length: 12 }, (_, index) => ({ id: `n${index}`, radius: 6 }));
  const edges = nodes.slice(1).map(({ id }) => ({ source: "n0", target: id, weight: 3 }));
  it("is the same every time, inside the area, with no node over another", () => {
    const points = layOutNetwork(nodes, edges, 400, 300);
    expect(layOutNetwork(nodes, edges, 400, 300)).toEqual(points);
    for (const [index, { x, y }] of points.entries()) {
      expect(x >= 6 && x <= 394 && y >= 6 && y <= 294).toBe(true);
      for (const other of points.slice(0, index)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(12);
    }
  });
  it("draws what is tied together nearer than what is not", () => {
    const pairs = nodes
      .map(({ id }, index) => ({ source: id, target: `n${index ^ 1}`, weight: 9 }))
      .filter((_, index) => index % 2 === 0);
    const points = layOutNetwork(nodes, pairs, 400, 300);
    const distance = (i: number, j: number) => Math.hypot(points[i]!.x - points[j]!.x, points[i]!.y - points[j]!.y);
    const tied = [0, 2, 4, 6, 8, 10].map((index) => distance(index, index + 1));
    const all = nodes.flatMap((_, i) => nodes.slice(0, i).map((__, j) => distance(i, j)));
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(tied)).toBeLessThan(mean(all) * 0.6);
  });
});
