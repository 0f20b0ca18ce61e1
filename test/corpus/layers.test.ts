import { describe, expect, it } from "vitest";
import { createCorpus } from "../../src/corpus/create-corpus.js";
import { fillLayer, type Layer, layerOf } from "../../src/corpus/layers.js";

describe("layerOf", () => {
  const layer: Layer<number> = { name: "a number" };

  it("makes a layer once for each corpus", () => {
    const [one, other] = [createCorpus([]), createCorpus([])];
    let made = 0;
    expect([layerOf(one, layer, () => ++made), layerOf(one, layer, () => ++made), layerOf(other, layer, () => ++made)]).toEqual([1, 1, 2]);
  });

  it("gives what was put in its place", () => {
    const corpus = createCorpus([]);
    fillLayer(corpus, layer, 7);
    expect(layerOf(corpus, layer, () => 1)).toBe(7);
  });
});
