// data/articles.bundle.json.gz: the figures of the five articles. Their text is their publishers'; no sentence of it is
// here.

import { readCorpus } from "../../../src/analyse/index.js";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readArticles } from "../../../src/read/index.js";
import { compareBundle } from "../../../src/store/bundle/compare-bundle.js";
import { openBundle, unpackBundle } from "../../../src/store/bundle/open-bundle.js";
import { readBundle } from "../../../src/store/bundle/read-bundle.js";
import { countCoOccurrences } from "../../../src/measure/actors/index.js";

import { differences, hasSourceArticles, sourceArticles } from "./support.js";
import { type Row, unpackRows } from "../../../src/store/bundle/pack-rows.js";

const file = "data/articles.bundle.json.gz";
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runsOf = (all: readonly string[]) =>
  all.flatMap((_, i) => (i + 10 <= all.length ? [all.slice(i, i + 10).join(" ")] : []));

describe(file, () => {
  it("holds five articles, whole", async () => {
    const { documents } = openBundle(await readBundle(file));
    expect(documents.map(({ published }) => published?.slice(0, 4) ?? null)).toEqual([
      "2022",
      "2021",
      "2022",
      "2022",
      null,
    ]);
  });

  it.skipIf(!hasSourceArticles)("is what the articles give (skipped where ../shared/corpus is not)", async () => {
    expect(compareBundle(await readBundle(file), await readArticles(sourceArticles))).toEqual([]);
  });

  it.skipIf(!hasSourceArticles)(
    "gives the country pairs that the text gives (skipped where ../shared/corpus is not)",
    async () => {
      const [own, bundled] = [
        await readCorpus(sourceArticles, { inferDates: true }),
        openBundle(await readBundle(file)),
      ].map((corpus) => countCoOccurrences(corpus, { level: "country" }));
      expect(own!.length).toBeGreaterThan(20);
      expect(differences(own, bundled)).toEqual([]);
    },
  );
});

describe("the repository", () => {
  it.skipIf(!hasSourceArticles)(
    "holds no ten words in a row of an article's body, outputs, charts and bundles included (skipped where ../shared/corpus is not)",
    async () => {
      const { documents } = await readCorpus(sourceArticles, { inferDates: true });
      const body = new Set(documents.flatMap(({ text }) => runsOf(words(text))));
      expect(body.size).toBeGreaterThan(4000);
      const tracked = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" })
        .split("\0")
        .filter((path) => path !== "" && existsSync(path));
      const textOf = (path: string): string =>
        path.endsWith(".gz")
          ? gunzipSync(readFileSync(path)).toString("latin1")
          : /\.(?:png|bin|ttf|woff2?)$/.test(path)
            ? ""
            : readFileSync(path, "utf8");
      expect(tracked.length).toBeGreaterThan(200);
      // What JSON and HTML put between words is no word: escapes and tags go first.
      const plain = (text: string) =>
        text.replace(/\\u[0-9a-f]{4}|\\[nt"\\]/gi, " ").replace(/<[^<>]{0,400}>|&#?\w{1,8};/g, " ");
      expect(tracked.filter((path) => runsOf(words(plain(textOf(path)))).some((run) => body.has(run)))).toEqual([]);
    },
  );

  it("holds in the bundle, unpacked, no run of more than three terms and no text but metadata", async () => {
    const bundle = await readBundle(file);
    const { documents, runs, neighbours, sensitivity, rows } = unpackBundle(bundle);
    const held = [...runs.values()]
      .flatMap((own) => own.documents.flatMap((counts) => [...counts.keys()]))
      .concat(neighbours!.pairs.map(({ first, second }) => `${first} ${second}`));
    expect(held.length).toBeGreaterThan(50);
    expect(held.filter((run) => run.split(" ").length > 3)).toEqual([]);
    const tables = rows
      .flatMap((own) => Object.entries(own))
      .concat([["sensitivity", sensitivity as unknown as Row[]]]);
    const strings = tables.flatMap(([name, own]) =>
      own.flatMap((row) =>
        Object.entries(row)
          .filter(([, cell]) => typeof cell === "string")
          .map(([column]) => `${name}.${column}`),
      ),
    );
    expect([...new Set(strings)].sort()).toEqual([
      "documents.author",
      "documents.checks",
      "documents.docId",
      "documents.file",
      "documents.hash",
      "documents.language",
      "documents.languageEvidence",
      "documents.publication",
      "documents.published",
      "documents.publishedEvidence",
      "documents.publishedPrecision",
      "documents.terms",
      "documents.title",
      "documents.url",
      "furniture.reason",
      "furniture.rule",
      "mentions.actorId",
      "mentions.kind",
      "mentions.office",
      "mentions.partOf",
      "mentions.rule",
      "mentions.type",
      "quotations.kind",
      "quotations.rule",
      "quotations.speakerId",
      "quotations.targets",
      "repairs.rule",
      "sensitivity.actorId",
      "sensitivity.actorName",
      "sensitivity.rule",
      "sensitivity.term",
      "tone.source",
      "tone.target",
    ]);
    const titles = unpackRows(bundle.documents).map(({ title }) => title as string | null);
    expect(documents.length).toBe(titles.length);
    expect(titles.every((title) => title === null || title.split(" ").length <= 30)).toBe(true);
  });
});
