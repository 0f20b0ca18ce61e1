import { hasSource, hasText } from "../../../src/corpus/index.js";
import {
  type Corpus,
  type SourceCorpus,
  createCorpus,
  filterCorpus,
  requireText,
  readCorpus,
} from "../../../src/analyse/index.js";
import { beforeAll, describe, expect, it } from "vitest";
import { createBundle } from "../../../src/store/bundle/create-bundle.js";
import { openBundle } from "../../../src/store/bundle/open-bundle.js";
import { formatBundle, parseBundle } from "../../../src/store/bundle/read-bundle.js";
import { drawGallery } from "../../../src/charts/gallery/index.js";
import { buildTable, tableNames } from "../../../src/cli/tables.js";
import { CorpusError } from "../../../src/read/index.js";

import {
  countTerms,
  countTermsByDocument,
  type FeatureOptions,
  measureDispersion,
  measureSimilarity,
  scoreKeyness,
} from "../../../src/measure/terms/index.js";
import { locateMentions } from "../../../src/measure/actors/index.js";
import {
  askedTables,
  comparable,
  differences,
  dispatchBundle,
  dispatches,
  dispatchTable,
  hasSourceArticles,
  sourceArticles,
  textColumns,
} from "./support.js";

/** Where the text's own words are evidence, their kind alone is kept. */
const without = (table: string, options: object) => [
  ...(textColumns[table] ?? []),
  ...(table === "documents"
    ? ["publishedEvidence", "file"]
    : table === "furniture" || table === "repairs"
      ? ["file"]
      : "by" in options
        ? ["terms"]
        : []),
];
const throughBytes = (corpus: SourceCorpus) => openBundle(parseBundle(formatBundle(createBundle(corpus))));

describe.each([
  ["the dispatches", true, dispatches, dispatchTable],
  [
    "the five articles (skipped where ../shared/corpus is not)",
    hasSourceArticles,
    () => readCorpus(sourceArticles, { inferDates: true }),
    null,
  ],
] as const)("a bundle of %s", (_, isThere, read, ready) => {
  let corpus: SourceCorpus;
  let opened: Corpus;
  beforeAll(async () => {
    if (!isThere) return;
    corpus = await read();
    opened = throughBytes(corpus);
  });

  it.skipIf(!isThere).each(askedTables)("gives the table of %s that the text gives", async (_name, table, options) => {
    const asked = (from: Corpus) => buildTable(table, from, { ...options, reference: from });
    const [own, bundled] = [(await ready?.(table, options)) ?? asked(corpus), asked(opened)].map((made) =>
      comparable(made, without(table, options)),
    ) as [ReturnType<typeof comparable>, ReturnType<typeof comparable>];
    expect(own.length > 0 || table === "problems").toBe(true);
    expect(differences(own, bundled)).toEqual([]);
  });

  it.skipIf(!isThere).each(Object.entries(textColumns))(
    "has null in %s for words of the text and places in it",
    (table, columns) => {
      const { rows } = buildTable(table, opened) as { rows: readonly Record<string, unknown>[] };
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => columns.some((column) => row[column] !== null))).toEqual([]);
    },
  );

  it.skipIf(!isThere)("draws the charts that the text draws, tooltips and tables below them included", () => {
    const [own, bundled] = [drawGallery(corpus), drawGallery(opened)];
    expect(own.length).toBeGreaterThan(5);
    for (const [i, { name, spec, rows }] of own.entries()) {
      expect(differences(spec, bundled[i]!.spec), name).toEqual([]);
      expect(differences(rows, bundled[i]!.rows), name).toEqual([]);
    }
  });

  it.skipIf(!isThere).each(tableNames.filter((name) => !askedTables.some(([, table]) => table === name)))(
    "says of %s, asked plainly, that it needs the text",
    (name) => {
      expect(() => buildTable(name, opened, { pattern: "russia" })).toThrow(/--articles DIR/);
    },
  );
});

/**
 * Articles with what is seldom: another language, a character outside the first plane, a near-copy, furniture, a date
 * in the text, a city where it was filed.
 */
const odd = [
  [
    "filed",
    "MOSCOW (Reuters) - Wang Yi wrote a good letter to Russia on March 3, 2022. Moscow answered China, and “a crisis is near,” said Wang. The US State Department, the Chinese foreign ministry and the EU were silent.",
  ],
  [
    "copy",
    "MOSCOW (Reuters) - Wang Yi wrote a good letter to Russia on March 3, 2022. Moscow answered China, and “a crisis is near,” said Wang. The US State Department, the Chinese foreign ministry and the EU were silent. It was so.",
  ],
  [
    "french",
    "Le ministre des affaires étrangères a rencontré son homologue à Paris, et ils ont parlé de la guerre en Ukraine. La Chine n’a pas répondu à la lettre que la Russie lui avait envoyée.",
  ],
  [
    "emoji",
    "😀 Russia is in a crisis 🇨🇳, and Japan too. 𝒲ang met Biden in Washington.\n\nAdvertisement\n\nThe U.S.U.S. delegation left Taipei. It had talked with President Tsai Ing-wen about trade.",
  ],
  ["short", "No."],
].map(([id, source], i) => ({
  file: "made/odd.jsonl",
  line: i + 1,
  id: id!,
  format: i === 3 ? ("scrape" as const) : ("record" as const),
  source: source!,
  declared: { title: `“${id}”` },
}));

describe("openBundle", () => {
  let oddCorpus: SourceCorpus;
  let oddBundle: Corpus;
  let opened: Corpus;
  beforeAll(async () => {
    oddCorpus = createCorpus(odd);
    oddBundle = throughBytes(oddCorpus);
    opened = openBundle(await dispatchBundle());
  });

  it.each(askedTables)("gives the table of %s of odd articles that the text gives", (_, table, options) => {
    const [own, bundled] = [oddCorpus, oddBundle].map((from) =>
      comparable(
        buildTable(table, from, {
          ...options,
          ...("minCount" in options && { minCount: 9 }),
          ...("top" in options && { top: 0 }),
          reference: from,
        }),
        without(table, options),
      ),
    );
    expect(differences(own, bundled)).toEqual([]);
  });

  it("has no text, in its type and in itself, and names the article where one is asked for", () => {
    expect(opened.documents.some((document) => hasText(document) || hasSource(document))).toBe(false);
    expect(() => requireText(opened, "a test")).toThrow(CorpusError);
    expect(() => requireText(opened, "a test")).toThrow(`the text of "${opened.documents[0]!.docId}"`);
  });

  it("fills a part of the corpus too", async () => {
    const corpus = await dispatches();
    const isLater = ({ published }: { readonly published: string | null }) => published !== null && published > "2024";
    const [own, bundled] = [filterCorpus(corpus, isLater), filterCorpus(opened, isLater)];
    expect(own.documents.length).toBeGreaterThan(2);
    expect(differences(countTerms(own), countTerms(bundled))).toEqual([]);
    expect(locateMentions(bundled)).toHaveLength(locateMentions(own).length);
  });

  it("says of runs that are rarer than those it holds that they need the text", () => {
    expect(() => countTerms(opened, { ngram: 2 })).toThrow(
      /requires the text for runs of 2 terms that come fewer than \d+ times, ask for fewer with top/,
    );
    for (const measure of [
      measureDispersion,
      measureSimilarity,
      (corpus: Corpus, options: FeatureOptions) => scoreKeyness(corpus, corpus, options),
      (corpus: Corpus, options: FeatureOptions) => countTermsByDocument(corpus, { ...options, terms: ["rare pair"] }),
    ]) {
      expect(() => measure(opened, { ngram: 2 })).toThrow(/attach the articles/);
    }
    expect(() => countTerms(opened, { ngram: 4, top: 1 })).toThrow(/attach the articles/);
    expect(() => buildTable("co-occurrences", opened, { window: { tokens: 20 } })).toThrow(/attach the articles/);
  });
});
