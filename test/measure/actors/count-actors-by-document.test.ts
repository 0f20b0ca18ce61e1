import { readCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { countActorsByDocument, countActorsByMonth } from "../../../src/measure/actors/index.js";

const corpus = await readCorpus(["data/dispatches"]);

describe("countActorsByDocument", () => {
  const rows = countActorsByDocument(corpus, ["china", "taiwan"]);

  it("sums to what countActorsByMonth counts", () => {
    for (const { actorId, month, mentions, documents, documentsOfMonth } of countActorsByMonth(corpus, {
      actors: ["china", "taiwan"],
    })) {
      const own = rows.filter((row) => row.actorId === actorId && row.month === month);
      expect([
        own.reduce((sum, row) => sum + row.mentions, 0),
        own.filter((row) => row.mentions > 0).length,
        own.length,
      ]).toEqual([mentions, documents, documentsOfMonth]);
    }
  });
  it("has a share between none and all of the article's sentences", () => {
    expect(rows.every(({ share, mentions }) => (mentions === 0 ? share === 0 : share > 0 && share <= 1))).toBe(true);
    expect(rows.length).toBe(
      2 * corpus.documents.filter(({ published }) => published !== null && published.length >= 7).length,
    );
  });
});
