import { type Corpus, createCorpus } from "../../../src/analyse/index.js";
import { listSentences } from "../../../src/measure/documents/index.js";
import { beforeAll, describe, expect, it } from "vitest";
import { type Article, readArticles } from "../../../src/read/index.js";
import { attachArticles } from "../../../src/store/bundle/attach-articles.js";
import type { Bundle } from "../../../src/store/bundle/bundle.js";
import { compareBundle } from "../../../src/store/bundle/compare-bundle.js";
import { createBundle, sealBundle } from "../../../src/store/bundle/create-bundle.js";
import { openBundle } from "../../../src/store/bundle/open-bundle.js";
import { buildTable } from "../../../src/cli/tables.js";
import { locateKeywords } from "../../../src/measure/terms/index.js";
import {
  askedTables,
  comparable,
  differences,
  dispatchBundle,
  dispatches,
  dispatchTable,
  textColumns,
} from "./support.js";

let articles: readonly Article[];
let bundle: Bundle;
let whole: Corpus;
let some: Corpus;
beforeAll(async () => {
  ({ articles } = await readArticles("data/dispatches"));
  bundle = await dispatchBundle();
  whole = attachArticles(bundle, articles);
  some = attachArticles(bundle, articles.slice(0, 7));
});

describe("attachArticles", () => {
  it.each(askedTables)(
    "gives the table of %s as the text does, words and places included, where all are there",
    async (_, table, options) => {
      const { rows: own } = await dispatchTable(table, options);
      expect(differences(own, buildTable(table, whole, { ...options, reference: whole }).rows)).toEqual([]);
    },
  );

  it("finds copies by what they hold, whatever their names and order", async () => {
    const renamed = articles.map((article, i) => ({ ...article, file: `own/${i}.txt` })).reverse();
    expect(listSentences(attachArticles(bundle, renamed))).toEqual(listSentences(await dispatches()));
  });

  describe("with some of the articles", () => {
    it("gives their sentences and places, and none of the others'", async () => {
      const rows = listSentences(some);
      const texts = listSentences(await dispatches());
      const attached = new Set((await dispatches()).documents.slice(0, 7).map(({ docId }) => docId));
      for (const [i, row] of rows.entries()) expect(row.text).toBe(attached.has(row.docId) ? texts[i]!.text : null);
      const mentions = buildTable("mentions", some).rows as readonly { docId: string; surface: string | null }[];
      expect(mentions.filter(({ docId, surface }) => attached.has(docId) !== (surface !== null))).toEqual([]);
    });

    it.each(askedTables)("gives the figures of the table of %s as the whole does", async (_, table, options) => {
      const without = [
        ...(textColumns[table] ?? []),
        ...(table === "documents" ? ["publishedEvidence"] : "by" in options ? ["terms"] : []),
      ];
      const own = comparable(await dispatchTable(table, options), without);
      const attached = comparable(buildTable(table, some, { ...options, reference: some }), without);
      expect(differences(own, attached)).toEqual([]);
    });
  });

  it("shows what stands round a term of the articles that are there, and names the others that have it", () => {
    expect(locateKeywords(some, "Nord").length).toBeGreaterThan(0);
    expect(locateKeywords(some, "zzzz")).toEqual([]);
    expect(() => locateKeywords(some, "Kremlin spokes*")).toThrow(
      /requires the text of the articles that have "Kremlin spokes\*": "2022-03-14-peskov-denies-request" \(at most \d\)/,
    );
  });

  it("refuses articles of which none is the bundle's", () => {
    expect(() =>
      attachArticles(
        bundle,
        articles.map((article) => ({ ...article, source: `${article.source} More.` })),
      ),
    ).toThrow(/found none of the bundle's 32 articles among 32/);
  });
});

describe("compareBundle", () => {
  it("finds nothing where the articles are the bundle's", () => {
    expect(compareBundle(bundle, articles)).toEqual([]);
  });
});

describe("compareBundle, of eight articles", () => {
  let eight: readonly Article[];
  let small: Bundle;
  beforeAll(() => {
    eight = articles.slice(0, 8);
    small = createBundle(createCorpus(eight));
  });

  /** The articles, one of them with another text. */
  const withChange = (index: number, change: (source: string) => string) =>
    eight.map((article, i) => (i === index ? { ...article, source: change(article.source) } : article));

  it("names the article of which one character was changed, and where", () => {
    const source = eight[3]!.source;
    const at = source.length - 20;
    const [row, ...more] = compareBundle(
      small,
      withChange(3, (text) => `${text.slice(0, at)}#${text.slice(at + 1)}`),
    );
    expect(more).toEqual([]);
    expect(row).toMatchObject({ docId: openBundle(small).documents[3]!.docId, file: eight[3]!.file });
    const [from, to] = /in characters (\d+) to (\d+)/.exec(row!.problem)!.slice(1).map(Number);
    expect([from! <= at, to! >= at]).toEqual([true, true]);
  });

  it("names one that is longer, and one that is not there", () => {
    const rows = compareBundle(small, withChange(0, (text) => `${text} And more.`).slice(0, -1));
    expect(rows.map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/differs from the article.*characters, the bundle's \d+/),
      "is not among the articles",
    ]);
  });

  it("names a figure that does not come out again, with its document", () => {
    const { digest: _, ...rest } = small;
    const forged = sealBundle({
      ...rest,
      tables: {
        ...small.tables,
        tone: { ...small.tables["tone"]!, columns: { ...small.tables["tone"]!.columns, tone: { all: 0.5 } } },
      },
    });
    const rows = compareBundle(forged, eight);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows[0]!.problem).toMatch(/^tone\.0\.tone: 0\.5 in the bundle and -?\d/);
    expect(rows[0]!.docId).not.toBeNull();
  });
});
