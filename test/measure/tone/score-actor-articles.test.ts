import { readCorpus } from "../../../src/analyse/index.js";
import { expect, it } from "vitest";

import { scoreActorPolarity, scoreActorsByDocument } from "../../../src/measure/tone/index.js";

it("scoreActorsByDocument gives the articles whose mean, by sentences, is the actor's polarity", async () => {
  const corpus = await readCorpus(["data/dispatches"]);
  const rows = scoreActorsByDocument(corpus);
  for (const { actorId, sentences, documents, polarity } of scoreActorPolarity(corpus)) {
    const own = rows.filter((row) => row.actorId === actorId);
    expect([own.length, own.reduce((sum, row) => sum + row.sentences, 0)]).toEqual([documents, sentences]);
    expect(own.reduce((sum, row) => sum + row.polarity * row.sentences, 0) / sentences).toBeCloseTo(polarity, 12);
  }
});
