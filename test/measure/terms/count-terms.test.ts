import { createCorpus } from "../../../src/analyse/index.js";
import { type SourceCorpus, corpusOf as inOrder, filterCorpus, readCorpus } from "../../../src/analyse/index.js";
import { tokensOf } from "../../analyse/support.js";
import { describe, expect, it } from "vitest";
import { percentileInterval, poissonWeights, replicates } from "../../../src/stats/bootstrap.js";

import {
  countTerms,
  countTermsByDocument,
  documentTermColumns,
  termColumns,
} from "../../../src/measure/terms/index.js";
import { englishStopwords } from "../../../src/text/index.js";
import { corpusOf, deepFreeze } from "../../corpus/support.js";
import { slowTokenise } from "../../text/slow-tokenise.js";

const dispatches = await readCorpus("data/dispatches");
const empty: SourceCorpus = createCorpus([]);
/** All rows of the dispatches: 400 replicates for each, so they are drawn once. */
const everyTerm = countTerms(dispatches);
const counted = (rows: readonly { readonly term: string; readonly count: number }[]) =>
  rows.map(({ term, count }) => `${term} ${count}`);

/** Count and documents of every type in lower case, by the slow tokeniser and a Map. */
function slowCount(corpus: SourceCorpus) {
  const counts = new Map<string, { count: number; documents: number }>();
  for (const { text } of corpus.documents) {
    const own = new Map<string, number>();
    for (const { folded } of slowTokenise(text)) own.set(folded, (own.get(folded) ?? 0) + 1);
    for (const [term, count] of own) {
      const sum = counts.get(term) ?? { count: 0, documents: 0 };
      counts.set(term, { count: sum.count + count, documents: sum.documents + 1 });
    }
  }
  return counts;
}

describe("countTerms", () => {
  const small = corpusOf("China met Russia. China left.", "Russia stayed.", "Talks, talks and talks.");

  it("counts occurrences and documents", () => {
    expect(countTerms(small).map(({ term, count, documents }) => [term, count, documents])).toEqual([
      ["talks", 3, 1],
      ["china", 2, 1],
      ["russia", 2, 2],
      ["left", 1, 1],
      ["met", 1, 1],
      ["stayed", 1, 1],
    ]);
  });

  it("takes perMillion of all tokens, stopwords included", () => {
    // 5 + 2 + 4 tokens.
    expect(countTerms(small)[0]!.perMillion).toBeCloseTo((1e6 * 3) / 11, 6);
  });

  it("scores tf-idf as count · ln(N / documents)", () => {
    const tfidf = Object.fromEntries(countTerms(small).map((row) => [row.term, row.tfidf]));
    expect(tfidf["talks"]).toBeCloseTo(3 * Math.log(3), 12);
    expect(tfidf["russia"]).toBeCloseTo(2 * Math.log(3 / 2), 12);
    expect(countTerms(corpusOf("China.", "China."))[0]!.tfidf).toBe(0);
  });

  it("agrees with a count by a regular expression over the dispatches", () => {
    const slow = slowCount(dispatches);
    const sums = new Map<string, number>();
    for (const { term, count } of countTerms(dispatches, { stopwords: "none", numbers: true }))
      sums.set(term.toLowerCase(), (sums.get(term.toLowerCase()) ?? 0) + count);
    expect(Object.fromEntries(sums)).toEqual(Object.fromEntries([...slow].map(([term, { count }]) => [term, count])));
  });

  it("counts the documents of a term as a regular expression does", () => {
    const slow = slowCount(dispatches);
    for (const { term, documents } of countTerms(dispatches, { top: 100 }).filter(
      ({ term: own }) => own === own.toLowerCase() && !/^(?:moscow|taipei|rome|seoul|united|nato)$/.test(own),
    )) {
      expect(documents, term).toBe(slow.get(term)!.documents);
    }
  });

  it("counts a name that anyone can search for", () => {
    const found = dispatches.documents.map(
      ({ text }) => text.match(/(?<![\p{L}\p{N}-])China(?![\p{L}\p{N}]|-\p{L})/gu)?.length ?? 0,
    );
    expect(everyTerm.find(({ term }) => term === "china")).toMatchObject({
      count: found.reduce((sum, n) => sum + n),
      documents: found.filter((n) => n > 0).length,
    });
  });

  it("keeps US and us apart", () => {
    expect(counted(countTerms(corpusOf("The US told us. US."), { stopwords: "none" }))).toContain("US 2");
    expect(counted(countTerms(corpusOf("The US told us. US.")))).toEqual(["US 2"]);
  });

  it("sorts by count and then by term", () => {
    const rows = everyTerm;
    expect(rows).toEqual([...rows].sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1)));
  });

  it("keeps the first rows for top and drops rare ones for minCount", () => {
    expect(countTerms(small, { top: 2 })).toEqual(countTerms(small).slice(0, 2));
    expect(countTerms(small, { top: 0 })).toEqual([]);
    expect(countTerms(small, { minCount: 2 }).map(({ term }) => term)).toEqual(["talks", "china", "russia"]);
  });

  it("draws the interval over documents, as the literal formula does", () => {
    const weights = dispatches.documents.map(({ docId }) => poissonWeights(docId, 42));
    const { vocabulary } = dispatches;
    const tokens = tokensOf(dispatches);
    const row = countTerms(dispatches, { top: 1 })[0]!;
    const id = vocabulary.idOf(row.term);
    const values = Array.from({ length: replicates }, (_, r) => {
      let over = 0;
      let under = 0;
      tokens.forEach(({ ids, length }, d) => {
        over += weights[d]![r]! * ids.filter((token) => token === id).length;
        under += weights[d]![r]! * length;
      });
      return (1e6 * over) / under;
    });
    const { low, high } = percentileInterval(values, dispatches.documents.length);
    expect(row.low).toBeCloseTo(low!, 6);
    expect(row.high).toBeCloseTo(high!, 6);
  });

  it("puts the figure inside its interval for all frequent terms", () => {
    for (const { term, perMillion, low, high } of countTerms(dispatches, { top: 50 })) {
      expect(low, term).toBeLessThan(perMillion);
      expect(high, term).toBeGreaterThan(perMillion);
    }
  });

  it("draws other intervals for another seed, and the same for the same", () => {
    expect(countTerms(dispatches, { top: 5, seed: 7 })).toEqual(countTerms(dispatches, { top: 5, seed: 7 }));
    expect(countTerms(dispatches, { top: 1, seed: 7 })[0]!.low).not.toBe(
      countTerms(dispatches, { top: 1, seed: 8 })[0]!.low,
    );
  });

  it("gives no interval to one document", () => {
    expect(countTerms(corpusOf("China left."))[0]).toMatchObject({ low: null, high: null });
  });

  it("gives the same rows whatever the order of the documents", () => {
    const turned = inOrder([...dispatches.analyses].reverse(), dispatches);
    const rounded = (corpus: SourceCorpus) =>
      countTerms(corpus, { top: 40 }).map((row) => ({ ...row, low: row.low!.toFixed(6), high: row.high!.toFixed(6) }));
    expect(rounded(turned)).toEqual(rounded(dispatches));
  });

  it("counts two halves to the same sums as the whole", () => {
    const sums = new Map<string, number>();
    for (const isFirst of [true, false]) {
      const half = filterCorpus(dispatches, (document) => dispatches.documents.indexOf(document) < 11 === isFirst);
      for (const { term, count } of countTerms(half)) sums.set(term, (sums.get(term) ?? 0) + count);
    }
    expect(Object.fromEntries(sums)).toEqual(Object.fromEntries(everyTerm.map(({ term, count }) => [term, count])));
  });

  it("gives none for an empty corpus", () => {
    expect(countTerms(empty)).toEqual([]);
  });

  it("gives none for a corpus without a letter, and no NaN", () => {
    expect(countTerms(corpusOf("…!", "— ?"))).toEqual([]);
  });

  it.each([0, 6, 1.5, NaN, -1])("throws a RangeError for an ngram of %s", (ngram) => {
    expect(() => countTerms(small, { ngram })).toThrow(
      new RangeError(`countTerms requires an ngram of 1 to 5 (got ${ngram}), give a whole number`),
    );
  });

  it("leaves its options as they were", () => {
    expect(() => countTerms(small, deepFreeze({ top: 2, stopwords: ["china"], ngram: 1, seed: 3 }))).not.toThrow();
  });

  it("holds no number that JSON cannot hold", () => {
    const rows = everyTerm;
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  });
});

describe("countTermsByDocument", () => {
  const small = corpusOf("China met Russia. China left.", "Russia stayed.");

  it("gives a row for each term and document, zeros included", () => {
    expect(
      countTermsByDocument(small, { terms: ["china", "russia", "taiwan"] }).map(
        ({ term, docId, count }) => `${term} ${docId} ${count}`,
      ),
    ).toEqual(["china d0 2", "china d1 0", "russia d0 1", "russia d1 1", "taiwan d0 0", "taiwan d1 0"]);
  });

  it("takes perThousand of the document's own tokens", () => {
    expect(countTermsByDocument(small, { terms: ["russia"] }).map(({ perThousand }) => perThousand)).toEqual([
      200, 500,
    ]);
  });

  it("adds up to the count of the corpus", () => {
    const rows = countTermsByDocument(dispatches);
    for (const { term, count, documents } of countTerms(dispatches, { top: 20 })) {
      const own = rows.filter((row) => row.term === term);
      expect(own).toHaveLength(dispatches.documents.length);
      expect(own.reduce((sum, row) => sum + row.count, 0)).toBe(count);
      expect(own.filter((row) => row.count > 0)).toHaveLength(documents);
    }
  });

  it("follows the most frequent terms where none are named", () => {
    expect([...new Set(countTermsByDocument(small, { top: 2 }).map(({ term }) => term))]).toEqual(
      countTerms(small, { top: 2 }).map(({ term }) => term),
    );
  });

  it("follows pairs of terms", () => {
    expect(
      countTermsByDocument(corpusOf("North Korea. North Korea.", "South Korea."), {
        ngram: 2,
        terms: ["north korea"],
      }).map(({ count }) => count),
    ).toEqual([2, 0]);
  });

  it("names a document without a title by its id", () => {
    expect(countTermsByDocument(small, { terms: ["china"] }).map(({ title }) => title)).toEqual(["d0", "d1"]);
  });

  it("gives 0 and not NaN for a document without a token", () => {
    expect(
      countTermsByDocument(corpusOf("China left.", "…!"), { terms: ["china"] }).map(({ perThousand }) => perThousand),
    ).toEqual([500, 0]);
  });

  it("gives none for an empty corpus", () => {
    expect(countTermsByDocument(empty)).toEqual([]);
  });
});

describe("columns", () => {
  it("describe every property of a row, in its order", () => {
    expect(Object.keys(termColumns)).toEqual(Object.keys(countTerms(dispatches, { top: 1 })[0]!));
    expect(Object.keys(documentTermColumns)).toEqual(Object.keys(countTermsByDocument(dispatches, { top: 1 })[0]!));
  });

  it("give whole numbers as whole and the rest as real", () => {
    const row = countTerms(dispatches, { top: 1 })[0]!;
    for (const [name, { type }] of Object.entries(termColumns)) {
      const value = row[name as keyof typeof row];
      expect(typeof value === "string" ? "string" : Number.isInteger(value) ? "int32" : "float32", name).toBe(type);
    }
  });
});

describe("terms of the dispatches", () => {
  it("hold no stopword, no number and no single letter", () => {
    expect(
      everyTerm.filter(({ term }) => englishStopwords().has(term) || /^[\d.,]+$/.test(term) || term.length === 1),
    ).toEqual([]);
  });
});
