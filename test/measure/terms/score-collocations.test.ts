import { createCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { collocationColumns, scoreCollocations } from "../../../src/measure/terms/index.js";
import { corpusOf } from "../../corpus/support.js";

const all = { stopwords: "none", minCount: 1 } as const;
const pairs = (...texts: string[]) =>
  Object.fromEntries(scoreCollocations(corpusOf(...texts), all).map((row) => [row.collocation, row.count]));

describe("scoreCollocations", () => {
  it("counts neighbours inside a sentence", () => {
    expect(pairs("The grain deal held. The grain deal ended.", "Deal done.")).toEqual({
      "the grain": 2,
      "grain deal": 2,
      "deal held": 1,
      "deal ended": 1,
      "deal done": 1,
    });
  });

  it("does not join over a comma, a bracket or a dash", () => {
    expect(pairs("Grain, deal (talks) — tanks")).toEqual({});
    expect(pairs("Russia's grain")).toEqual({ "russia grain": 1 });
  });

  it("scores λ and z of the two-by-two table, smoothed by ½", () => {
    // Nine pairs of neighbours; the pair stands twice, its first and its second never without it.
    const row = scoreCollocations(corpusOf("They like green tea here.", "Me too. They like green tea here."), all).find(
      ({ collocation }) => collocation === "green tea",
    )!;
    expect(row.lambda).toBeCloseTo(Math.log(75), 12);
    expect(row.z).toBeCloseTo(Math.log(75) / Math.sqrt(4 + 1 / 2.5 + 1 / 7.5), 12);
    expect(row).toMatchObject({ count: 2, documents: 2, dice: 1 });
    expect(row.expected).toBeCloseTo(4 / 9, 12);
    expect(row.npmi).toBeCloseTo(1, 12);
  });

  it("leaves pairs with a stopword out, but not out of the counts behind the figures", () => {
    const text = "The grain deal of the year. The grain deal of the decade.";
    const [row] = scoreCollocations(corpusOf(text));
    expect(row!.collocation).toBe("grain deal");
    expect(row!.expected).toBeCloseTo((2 * 2) / 10, 12);
  });

  it("sorts by z and cuts at minCount and top", () => {
    const rows = scoreCollocations(corpusOf("grain deal, grain deal, grain talks, tea talks"), all);
    expect(rows.map(({ z }) => z)).toEqual(rows.map(({ z }) => z).sort((a, b) => b - a));
    expect(
      scoreCollocations(corpusOf("grain deal, grain deal, tea talks"), { stopwords: "none" }).map(
        ({ collocation }) => collocation,
      ),
    ).toEqual(["grain deal"]);
    expect(scoreCollocations(corpusOf("grain deal, tea talks"), { ...all, top: 1 })).toHaveLength(1);
  });

  it("gives rows with the columns it describes, and none for an empty corpus", () => {
    expect(Object.keys(scoreCollocations(corpusOf("grain deal"), all)[0]!)).toEqual(Object.keys(collocationColumns));
    expect(scoreCollocations(createCorpus([]))).toEqual([]);
  });
});
