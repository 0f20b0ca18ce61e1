import { listFurniture, listRepairs } from "../../src/measure/documents/index.js";
import { readCorpus, filterCorpus } from "../../src/analyse/index.js";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";

import { countFeatures } from "../../src/measure/terms/index.js";

const corpus = await readCorpus("data/dispatches");
const named = (file: string) => corpus.documents.filter(({ article }) => basename(article.file) === file);

/** The table of data/README.md: file and the dates in it. */
const table = [
  ...readFileSync("data/README.md", "utf8").matchAll(/^\| `([^`]+)` \| (\d{4}-\d\d-\d\d(?:, \d{4}-\d\d-\d\d)*) \|/gm),
].map((row) => [row[1]!, row[2]!.split(", ")] as const);
/** All terms of the corpus, or all runs of n of them. */
function termsOf(ngram: number): Set<string> {
  const { vocabulary, documents } = countFeatures(corpus, { ngram });
  return new Set(documents.flatMap((document) => [...document.keys()].map((id) => vocabulary.term(id))));
}
/** The one dispatch without a date of its own; see data/README.md. */
const undated = "2022-03-14-zhao-fake-news.txt";

describe("readCorpus on the dispatches", () => {
  it("reads every file, and nothing goes wrong", () => {
    expect(corpus.problems).toEqual([]);
    expect(corpus.documents).toHaveLength(32);
    expect(new Set(corpus.documents.map(({ article }) => basename(article.file)))).toEqual(
      new Set(readdirSync("data/dispatches")),
    );
    expect(table.map(([file]) => file).sort()).toEqual(readdirSync("data/dispatches").sort());
  });

  it.each(table.filter(([file]) => file !== undated))("dates %s as the table says", (file, dates) => {
    const found = named(file).map(({ published }) => published);
    expect(found).toEqual(found.length > dates.length ? found.map(() => dates[0]) : dates);
  });

  it.each(table.filter(([file]) => /^\d{4}-\d\d-\d\d/.test(file) && file !== undated))(
    "dates %s as its name says",
    (file) => {
      for (const { published, publishedPrecision } of named(file))
        expect([published, publishedPrecision]).toEqual([file.slice(0, 10), "day"]);
    },
  );

  it("dates the dispatch that states no date by the name of its file", () => {
    expect(named(undated)[0]).toMatchObject({ published: "2022-03-14", publishedPrecision: "day" });
  });

  it("gives every dispatch a title but the one without", () => {
    expect(corpus.documents.filter(({ title }) => title === null).map(({ docId }) => docId)).toEqual([
      "2024-11-01-chinas-silence-on-north-korea",
    ]);
  });

  it("takes every dispatch for English, with 7 to 15 sentences", () => {
    for (const { docId, language, sentences } of corpus.documents) {
      expect(language, docId).toBe("en");
      expect(sentences.length, docId).toBeGreaterThanOrEqual(7);
      expect(sentences.length, docId).toBeLessThanOrEqual(15);
    }
  });

  it("removes all the damage of the scrapes, each by its rule", () => {
    const rules = (file: string) =>
      listFurniture(filterCorpus(corpus, (document) => named(file).includes(document))).map(({ rule }) => rule);
    expect(rules("2021-10-11-zhao-nord-stream.txt")).toEqual(["source-line", "address", "disclaimer"]);
    expect(rules("2022-02-28-adiz-flights.txt")).toEqual([
      "weather",
      "page-date",
      "glued-address",
      "byline",
      "source-line",
      "other-stories",
    ]);
    expect(rules(undated)).toEqual(["photo-caption", "comment-form"]);
    expect(rules("2024-11-01-chinas-silence-on-north-korea.txt")).toEqual([
      "photo-credit",
      "teaser",
      "teaser",
      "teaser",
    ]);
  });

  it("removes nothing of Markdown and of records as furniture", () => {
    expect(listFurniture(corpus).filter(({ file }) => !/\.(?:txt|html)$/.test(file))).toEqual([]);
  });

  it("mends two broken sentences and four doubled acronyms", () => {
    const rules = listRepairs(corpus).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === "broken-sentence")).toHaveLength(2);
    expect(rules.filter((rule) => rule === "doubled-acronym")).toHaveLength(4);
  });

  it("cuts no sentence at an abbreviation", () => {
    for (const { text, sentences } of corpus.documents) {
      for (const { start, end } of sentences) {
        expect(text.slice(start, end)).not.toMatch(/(?:^|\s)(?:Feb|Jan|Oct|Nov|Dec|Mr|J|U\.S)\.$/);
        expect(text.slice(start, end)).toMatch(/^[\p{Lu}“"‘\p{N}]/u);
      }
    }
  });

  it("counts no word of the furniture", () => {
    const terms = termsOf(1);
    const furniture = [
      "reply",
      "email",
      "e-mail",
      "weather",
      "popular",
      "cookies",
      "privacy",
      "advertisement",
      "disclaimer",
      "https",
      "http",
      "png",
      "no_image_card",
      "afp",
      "photo",
      "copyright",
      "comment",
      "menu",
      "desk",
      "script",
      "stats",
      "published",
    ];
    expect(furniture.filter((term) => terms.has(term))).toEqual([]);
    expect([...termsOf(2)].filter((term) => /most popular|leave a|check also|read more|31\.2/.test(term))).toEqual([]);
  });
});
