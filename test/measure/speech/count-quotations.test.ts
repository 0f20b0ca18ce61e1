import { createCorpus } from "../../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { countQuotations, locateQuotations, speakerColumns } from "../../../src/measure/speech/index.js";
import { corpusOf, dispatches } from "../../analyse/actors/one-article.js";

describe("countQuotations", () => {
  it("counts every quotation of every kind once, over all dispatches", async () => {
    const corpus = await dispatches();
    const rows = countQuotations(corpus);
    const quotations = locateQuotations(corpus);
    expect(quotations.length).toBeGreaterThan(100);
    for (const kind of ["direct", "mixed", "indirect"] as const)
      expect(
        rows.reduce((sum, row) => sum + row[kind], 0),
        kind,
      ).toBe(quotations.filter((row) => row.kind === kind).length);
    for (const row of rows.filter(({ speakerId }) => speakerId !== null)) {
      const own = quotations.filter(({ speakerId }) => speakerId === row.speakerId);
      expect([row.quotations, row.documents], row.speakerName).toEqual([
        own.length,
        new Set(own.map(({ docId }) => docId)).size,
      ]);
    }
  });

  it("counts whom an article introduces, and together those who are no actor, those quoted most first", () => {
    const rows = countQuotations(
      corpusOf([
        "“It is over,” Wang Yi said. “We agree,” Wang Yi said.",
        "“It is late,” Jane Q. Doe said. “Go,” officials said.",
      ]),
    );
    expect(rows.map(({ speakerId, speakerName, quotations }) => [speakerId, speakerName, quotations])).toEqual([
      ["wang-yi", "Wang Yi", 2],
      [null, "(somebody else)", 1],
      ["jane-q-doe", "Jane Q. Doe", 1],
    ]);
  });

  it("lays an interval round the count, and gives none for a single article", async () => {
    expect(
      countQuotations(await dispatches()).filter(
        ({ quotations, low, high }) => low === null || high === null || low > quotations || high < quotations,
      ),
    ).toEqual([]);
    expect(countQuotations(corpusOf("“It is over,” Wang Yi said."))[0]).toMatchObject({ low: null, high: null });
  });

  it("has the columns that are described, and no rows for an empty corpus", async () => {
    expect(Object.keys(countQuotations(await dispatches())[0]!).sort()).toEqual(Object.keys(speakerColumns).sort());
    expect(countQuotations(createCorpus([]))).toEqual([]);
  });
});
