import { createCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { countActorsByMonth } from "../../../src/measure/actors/count-actors-by-month.js";
import { locateMentions } from "../../../src/measure/actors/locate-mentions.js";

import { dispatches } from "../../analyse/actors/one-article.js";

const article = (source: string, published?: string) => ({
  file: "own",
  line: null,
  id: source,
  format: "record" as const,
  source,
  declared: published === undefined ? {} : { published },
});

const corpus = createCorpus(
  [
    article("Russia voted. Russia and China left. Nobody came.", "2021-03-04"),
    article("Nobody came at all.", "2021-03-20"),
    article("China voted.", "2021-05"),
    article("Russia voted for China.", "2020"),
    article("Russia voted against China."),
  ],
  { furniture: false },
);

describe("countActorsByMonth", () => {
  const rows = countActorsByMonth(corpus);
  const of = (id: string, month: string) => rows.find((row) => row.actorId === id && row.month === month)!;

  it("gives the share of the month's sentences that name the actor", () => {
    expect(of("russia", "2021-03")).toMatchObject({ mentions: 2, documents: 1, documentsOfMonth: 2, share: 2 / 4 });
    expect(of("china", "2021-05")).toMatchObject({ mentions: 1, documents: 1, documentsOfMonth: 1, share: 1 });
  });

  it("gives a zero for a month that does not name the actor", () => {
    expect(of("russia", "2021-05")).toMatchObject({ mentions: 0, documents: 0, share: 0 });
  });

  it("leaves out documents without a month", () => {
    expect([...new Set(rows.map(({ month }) => month))]).toEqual(["2021-03", "2021-05"]);
  });

  it("gives no interval for a month of one document", () => {
    expect(of("china", "2021-05")).toMatchObject({ low: null, high: null });
    expect(of("russia", "2021-03").low).not.toBeNull();
  });

  it("follows the actors that it is given, in their order", () => {
    expect([
      ...new Set(countActorsByMonth(corpus, { actors: ["russia", "china"] }).map(({ actorId }) => actorId)),
    ]).toEqual(["russia", "china"]);
    expect([...new Set(countActorsByMonth(corpus, { top: 1 }).map(({ actorId }) => actorId))]).toHaveLength(1);
  });

  it("follows no place unless it is asked to", async () => {
    expect(countActorsByMonth(await dispatches(), { top: 1000 }).filter(({ type }) => type === "place")).toEqual([]);
  });

  it("counts all mentions of the dispatches, since each has a day", async () => {
    const all = await dispatches();
    const counted = countActorsByMonth(all, { top: 5 });
    const mentions = locateMentions(all);
    const dated = new Set(
      all.documents.filter(({ published }) => published && published.length >= 7).map(({ docId }) => docId),
    );
    for (const id of new Set(counted.map(({ actorId }) => actorId))) {
      const sum = counted.filter(({ actorId }) => actorId === id).reduce((total, row) => total + row.mentions, 0);
      expect(sum, id).toBe(mentions.filter(({ actorId, docId }) => actorId === id && dated.has(docId)).length);
    }
  });

  it("gives nothing for an empty corpus", () => {
    expect(countActorsByMonth(createCorpus([]))).toEqual([]);
  });
});
