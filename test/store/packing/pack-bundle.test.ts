import { type Corpus, filterCorpus } from "../../../src/analyse/index.js";
import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { countActorsByMonth, countCoOccurrences } from "../../../src/measure/actors/index.js";
import { openBundle } from "../../../src/store/bundle/index.js";

import { listEvidence } from "../../../src/measure/evidence/index.js";
import { drawGallery } from "../../../src/charts/gallery/index.js";
import { packCorpus, unpackCorpus } from "../../../src/store/packing/index.js";
import { countQuotations } from "../../../src/measure/speech/index.js";
import { renderPage } from "../../../src/render/index.js";
import { countTerms } from "../../../src/measure/terms/index.js";
import { scoreActorPolarity, scoreToneByPair } from "../../../src/measure/tone/index.js";
import { dispatchBundle, dispatches } from "../bundle/support.js";

describe("a bundle's corpus, packed for the page", async () => {
  const corpus = await dispatches();
  const opened = openBundle(await dispatchBundle());
  const again = unpackCorpus(new Uint8Array(inflateRawSync(packCorpus(opened))));

  it("draws the charts of the bundle, of a part too", () => {
    expect(drawGallery(again)).toEqual(drawGallery(opened));
    const early = (from: Corpus) => drawGallery(filterCorpus(from, ({ published }) => published! < "2022"));
    expect(early(again)).toEqual(early(opened));
  });

  it.each([
    ["pairs", countCoOccurrences(corpus)],
    ["actors by month", countActorsByMonth(corpus)],
    ["polarity of actors", scoreActorPolarity(corpus)],
    ["tone of pairs", scoreToneByPair(corpus)],
    ["speakers", countQuotations(corpus)],
  ] as const)("leads from %s to article and number of each sentence, as the text does", (_, rows) => {
    const numbers = (from: Corpus, row: object) =>
      listEvidence(from, row).map(({ docId, sentence, hits }) => [
        docId,
        sentence,
        hits.filter(({ kind }) => kind !== "rated").length,
      ]);
    for (const row of rows.slice(0, 40)) expect(numbers(again, row)).toEqual(numbers(corpus, row));
    expect(listEvidence(again, rows[0]!).every(({ text }) => text === null)).toBe(true);
  });

  it("goes into a page, with its script", async () => {
    const page = await renderPage(drawGallery(opened), {
      title: "Figures",
      about: { corpus: "a bundle", articles: 32, furniture: 0, repairs: 0, problems: 0, withheld: true },
      corpus: opened,
    });
    expect(page).toContain("drawn from a bundle");
    expect(page).toMatch(/<script type="text\/plain"[^>]*>[\w+/=]{1000,}/);
  });

  it("leads from a term to the articles that have it, and says that it does not know where", () => {
    for (const row of countTerms(corpus, { top: 20 })) {
      const found = listEvidence(again, row);
      expect([found.length, found.reduce((sum, { hits }) => sum + hits.length, 0)]).toEqual([row.documents, row.count]);
      expect(new Set(found.map(({ sentence }) => sentence))).toEqual(new Set([-1]));
    }
    expect(listEvidence(again, { pattern: "sanction*" }).length).toBeGreaterThan(3);
  });
});
