import { type SourceCorpus, createCorpus, filterCorpus } from "../../src/analyse/index.js";
import { describe, expect, it } from "vitest";

import { fillLayer, fillParts, type Layer, layerOf, partOf, partOfList } from "../../src/corpus/layers.js";
import { corpusOf } from "./support.js";

describe("layerOf", () => {
  const layer: Layer<number> = { name: "a number" };

  it("makes a layer once for each corpus", () => {
    const [one, other] = [createCorpus([]), createCorpus([])];
    let made = 0;
    expect([
      layerOf(one, layer, () => ++made),
      layerOf(one, layer, () => ++made),
      layerOf(other, layer, () => ++made),
    ]).toEqual([1, 1, 2]);
  });

  it("gives what was put in its place", () => {
    const corpus = createCorpus([]);
    fillLayer(corpus, layer, 7);
    expect(layerOf(corpus, layer, () => 1)).toBe(7);
  });
});

describe("a part of a corpus", () => {
  const corpus = createCorpus(
    ["One sentence here.", "Two sentences here.", "Three sentences here."].map((source, i) => ({
      file: `${i}.txt`,
      line: null,
      id: null,
      format: "scrape" as const,
      source,
      declared: {},
    })),
  );
  const part = filterCorpus(
    filterCorpus(corpus, ({ docId }) => docId !== "0"),
    ({ docId }) => docId !== "1",
  );

  it("takes its part of what the whole has", () => {
    const list: Layer<readonly string[]> = { name: "a list", part: partOfList };
    fillLayer(corpus, list, ["a", "b", "c"]);
    expect(layerOf(part, list, () => ["anew"])).toEqual(["c"]);
  });

  it("makes anew what the whole has not, or what has no parts", () => {
    const list: Layer<readonly string[]> = { name: "another list", part: partOfList };
    const sum: Layer<number> = { name: "a sum" };
    fillLayer(corpus, sum, 3);
    expect([layerOf(part, list, () => ["anew"]), layerOf(part, sum, () => 1)]).toEqual([["anew"], 1]);
  });
});

describe("partOf", () => {
  const layer: Layer<number> = { name: "documents" };

  it("fills a part of a corpus that was filled, and a part of that", () => {
    const corpus = corpusOf("One text of a day.", "Another text of a day.", "A third text of a day.");
    const fill = (part: SourceCorpus) => fillLayer(part, layer, part.documents.length);
    fillParts(corpus, fill);
    const part = partOf(corpus, corpus.documents.slice(1));
    expect(layerOf(part, layer, () => -1)).toBe(2);
    expect(layerOf(partOf(part, part.documents.slice(1)), layer, () => -1)).toBe(1);
    expect(
      layerOf(
        filterCorpus(corpus, ({ docId }) => docId === "d0"),
        layer,
        () => -1,
      ),
    ).toBe(1);
  });

  it("fills nothing of a corpus that was not", () => {
    const corpus = corpusOf("One text of a day.");
    expect(layerOf(partOf(corpus, []), layer, () => -1)).toBe(-1);
  });
});
