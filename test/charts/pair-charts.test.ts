// The charts of pairs of actors: the matrix and the network.

import { describe, expect, it } from "vitest";
import { actorNetworkChart, coOccurrenceChart } from "../../src/charts/index.js";
import { freeze, layersOf, open, readNotes, subtitle } from "./read-spec.js";
import * as sample from "./sample-rows.js";

describe("coOccurrenceChart", () => {
  const rows = freeze(sample.coOccurrenceRows(8, 5));
  it("is symmetric, with a blank diagonal", () => {
    const cells: { row: string; column: string; sentences: number }[] = open(coOccurrenceChart(rows)).data.values;
    const key = (a: string, b: string, n: number) => `${a}|${b}|${n}`;
    const all = new Set(cells.map((cell) => key(cell.row, cell.column, cell.sentences)));
    for (const cell of cells) {
      expect(cell.row).not.toBe(cell.column);
      expect(all).toContain(key(cell.column, cell.row, cell.sentences));
    }
    expect(cells).toHaveLength(rows.length * 2);
  });
  it("greys what is not above chance: a large q, fewer than expected, or no q", () => {
    const above = (change: object) =>
      open(coOccurrenceChart([{ ...rows[0]!, sentences: 9, expected: 2, q: 0.01, ...change }])).data.values[0].above;
    expect(above({})).toBe(true);
    expect(above({ q: 0.06 })).toBe(false);
    expect(above({ expected: 9 })).toBe(false);
    expect(above({ q: null })).toBe(false);
  });
  it("does not depend on the order of the rows", () => {
    const spec = coOccurrenceChart([...rows].reverse());
    expect(open(spec).layer[0].encoding.x).toEqual(open(coOccurrenceChart(rows)).layer[0].encoding.x);
  });
});

describe("coOccurrenceChart, by community", () => {
  const pair = (source: string, target: string, sentences: number) => ({
    ...sample.coOccurrenceRows(2, 5)[0]!,
    source,
    sourceName: source,
    target,
    targetName: target,
    sentences,
  });
  // Two triangles that one weak pair joins; totals alone would mix them: d 41, a 31, c 30 …
  const rows = freeze([
    pair("a", "b", 10),
    pair("a", "c", 20),
    pair("b", "c", 10),
    pair("d", "e", 20),
    pair("d", "f", 20),
    pair("e", "f", 5),
    pair("a", "d", 1),
  ]);
  const spec = coOccurrenceChart(rows);

  it("puts actors of one community side by side, those named most first", () => {
    const { x, y } = layersOf(spec)[0].encoding;
    expect(x.scale.domain).toEqual(["d", "e", "f", "a", "c", "b"]);
    expect(y.scale.domain).toEqual(x.scale.domain);
  });

  it("frames each community, and says so", () => {
    expect(layersOf(spec).at(-1).data.values).toEqual([
      { first: "d", last: "f" },
      { first: "a", last: "b" },
    ]);
    expect(readNotes(spec)).toContain("Frames: communities of actors mentioned together.");
  });

  it("says what grey means, where a pair is grey and only there", () => {
    const grey = "grey cells may be chance (false-discovery rate above 0.05)";
    const strong = rows.map((row) => ({ ...row, expected: 0.5, q: 0.01 }));
    expect(subtitle(coOccurrenceChart(rows.map((row) => ({ ...row, q: 0.2 }))))).toContain(grey);
    expect(subtitle(coOccurrenceChart(strong))).not.toContain(grey);
  });
});

describe("actorNetworkChart", () => {
  const [nodes, edges] = [freeze(sample.networkRows(34, 31)), freeze(sample.coOccurrenceRows(34, 31))];
  it("is the same whatever the order of the rows", () => {
    expect(actorNetworkChart([...nodes].reverse(), [...edges].reverse())).toEqual(actorNetworkChart(nodes, edges));
  });
  it("draws all edges between drawn actors and no others", () => {
    const drawn = new Set(
      [...nodes]
        .sort((a, b) => b.mentions - a.mentions)
        .slice(0, 10)
        .map((row) => row.actorId),
    );
    const spec = open(actorNetworkChart(nodes, edges, { top: 10 }));
    const count = spec.layer
      .filter((layer: { mark: { type: string } }) => layer.mark.type === "rule")
      .flatMap((layer: { data: { values: object[] } }) => layer.data.values);
    expect(count).toHaveLength(edges.filter((edge) => drawn.has(edge.source) && drawn.has(edge.target)).length);
  });
  it("greys edges at or below chance, and says so", () => {
    const above = (change: object) => {
      const [edge] = edges;
      const ends = nodes.filter(({ actorId }) => actorId === edge!.source || actorId === edge!.target);
      const chart = actorNetworkChart(ends, [{ ...edge!, sentences: 9, expected: 2, q: 0.01, ...change }]);
      return [
        open(chart).layer[0].mark.style,
        subtitle(chart).includes("thin grey lines may be chance (false-discovery rate above 0.05)"),
      ];
    };
    expect(above({})).toEqual(["edge", false]);
    expect(above({ q: 0.051 })).toEqual(["edgeChance", true]);
    expect(above({ expected: 9 })).toEqual(["edgeChance", true]);
    expect(above({ q: null })).toEqual(["edgeChance", true]);
  });
  it("says how many names found no room", () => {
    const crowded = Array.from({ length: 120 }, (_, index) => ({
      ...nodes[0]!,
      actorId: `a${index}`,
      name: `Ministry of Foreign Affairs ${index}`,
      mentions: 5,
    }));
    const spec = actorNetworkChart(crowded, [], { top: 120 });
    const shown = layersOf(spec).at(-1).data.values.length;
    expect(shown).toBeLessThan(120);
    expect(readNotes(spec)).toContain(`${120 - shown} names left out for lack of room.`);
  });
});
