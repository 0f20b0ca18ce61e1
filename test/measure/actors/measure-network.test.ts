import { analyseCorpus, createCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { countCoOccurrences } from "../../../src/measure/actors/count-co-occurrences.js";
import { locateMentions } from "../../../src/measure/actors/locate-mentions.js";
import { measureNetwork } from "../../../src/measure/actors/measure-network.js";
import { corpusOf, dispatches } from "../../analyse/actors/one-article.js";

/** Betweenness by listing every shortest path between every two nodes. */
function bruteBetweenness(edges: readonly (readonly [string, string])[]): Map<string, number> {
  const nodes = [...new Set(edges.flat())];
  const next = (node: string) => edges.flatMap(([a, b]) => (a === node ? [b] : b === node ? [a] : []));
  const shares = new Map(nodes.map((node) => [node, 0]));
  for (const from of nodes) {
    for (const to of nodes) {
      if (from >= to) continue;
      let paths: string[][] = [[from]];
      while (paths.length > 0 && !paths.some((path) => path.at(-1) === to))
        paths = paths.flatMap((path) =>
          next(path.at(-1)!)
            .filter((node) => !path.includes(node))
            .map((node) => [...path, node]),
        );
      const shortest = paths.filter((path) => path.at(-1) === to);
      for (const path of shortest)
        for (const node of path.slice(1, -1)) shares.set(node, shares.get(node)! + 1 / shortest.length);
    }
  }
  const pairs = ((nodes.length - 1) * (nodes.length - 2)) / 2;
  return new Map([...shares].map(([node, share]) => [node, share / pairs]));
}

// A diamond with a tail, and a pair of its own.
const small = corpusOf(
  "Russia met China. Russia met China. Russia met India. China met Japan. India met Japan. Japan met Brazil. Japan met Brazil. Chile met Peru.",
);

describe("measureNetwork", () => {
  it("gives betweenness as counted over all shortest paths", () => {
    const edges = countCoOccurrences(small).map(({ source, target }) => [source, target] as const);
    expect(edges).toHaveLength(6);
    const expected = bruteBetweenness(edges);
    const rows = measureNetwork(small);
    expect(rows.map(({ actorId }) => actorId).sort()).toEqual([...expected.keys()].sort());
    for (const { actorId, betweenness } of rows) expect(betweenness, actorId).toBeCloseTo(expected.get(actorId)!, 12);
    expect(rows.find(({ actorId }) => actorId === "japan")!.betweenness).toBeGreaterThan(0.2);
  });

  it("counts neighbours as degree and their sentences as strength, over all dispatches", async () => {
    const corpus = await dispatches();
    const edges = countCoOccurrences(corpus);
    const rows = measureNetwork(corpus);
    for (const { actorId, degree, strength } of rows) {
      const own = edges.filter(({ source, target }) => source === actorId || target === actorId);
      expect([actorId, degree, strength]).toEqual([
        actorId,
        own.length,
        own.reduce((sum, { sentences }) => sum + sentences, 0),
      ]);
    }
    expect(rows.length).toBe(new Set(edges.flatMap(({ source, target }) => [source, target])).size);
  });

  it("counts mentions as locateMentions lists them", async () => {
    const corpus = await dispatches();
    const mentions = locateMentions(corpus);
    for (const row of measureNetwork(corpus))
      expect(row.mentions, row.actorId).toBe(mentions.filter(({ actorId }) => actorId === row.actorId).length);
  });

  it("puts parts that nothing joins into communities of their own, the largest first", () => {
    const communities = new Map(measureNetwork(small).map(({ actorId, community }) => [actorId, community]));
    expect(communities.get("chile")).toBe(communities.get("peru"));
    expect(communities.get("chile")).not.toBe(communities.get("japan"));
    const sizes = [...new Set(communities.values())]
      .sort((a, b) => a - b)
      .map((community) => [...communities.values()].filter((other) => other === community).length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it("gives the same communities each time", async () => {
    expect(measureNetwork(analyseCorpus(await dispatches()))).toEqual(measureNetwork(await dispatches()));
  });

  it("leaves out edges below the least count, and actors without an edge", () => {
    expect(measureNetwork(small, { minSentences: 2 }).map(({ actorId }) => actorId)).toEqual([
      "brazil",
      "china",
      "japan",
      "russia",
    ]);
    expect(measureNetwork(corpusOf("Russia voted."))).toEqual([]);
  });

  it("sorts by strength, then id", async () => {
    const keys = measureNetwork(await dispatches()).map(({ strength, actorId }) => [strength, actorId] as const);
    expect(keys).toEqual([...keys].sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1)));
  });

  it("holds countries alone at their level, with their own name and country", () => {
    const rows = measureNetwork(corpusOf("Wang Yi wrote to Russia."), { level: "country", rollUp: true });
    expect(rows.map(({ actorId, name, type, country, degree }) => [actorId, name, type, country, degree])).toEqual([
      ["china", "China", "country", "china", 1],
      ["russia", "Russia", "country", "russia", 1],
    ]);
  });

  it("gives nothing for an empty corpus", () => {
    expect(measureNetwork(createCorpus([]))).toEqual([]);
  });
});
