// The five articles that the kit was made for belong to their publishers and are not in the repository.
// Figures only: counts, offsets and dates, never a sentence.

import { type SourceCorpus, readCorpus } from "../../src/analyse/index.js";
import { listFurniture, listRepairs } from "../../src/measure/documents/index.js";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import { rebuild } from "./support.js";

const folder = "../shared/corpus";
const read = async (): Promise<SourceCorpus> => readCorpus(folder, { inferDates: true });
const own = it.skipIf(!existsSync(folder));

/** Of each article: furniture spans as the file has them, by rule. */
const furniture = {
  "000": [
    ["weather", 0, 6],
    ["page-date", 7, 28],
    ["glued-address", 107, 148],
    ["heading", 2154, 2208],
    ["contributors", 5436, 5481],
    ["byline", 5484, 5523],
    ["source-line", 5524, 5536],
    ["other-stories", 5538, 5559],
  ],
  "001": [
    ["source-line", 11212, 11219],
    ["address", 11222, 11319],
    ["disclaimer", 11321, 11333],
  ],
  "002": [
    ["source-line", 4187, 4198],
    ["about-site", 4200, 4218],
    ["other-stories", 4220, 4230],
    ["after-other-stories", 4232, 4287],
    ["after-other-stories", 4289, 4373],
    ["comment-form", 4375, 4388],
    ["comment-form", 4390, 4460],
  ],
  "003": [
    ["heading", 32, 69],
    ["photo-caption", 1660, 1952],
    ["comment-form", 4479, 4492],
  ],
  "004": [
    ["photo-credit", 733, 743],
    ["teaser", 2792, 3476],
    ["teaser", 3477, 4267],
    ["teaser", 4268, 5077],
    ["teaser", 5078, 5753],
  ],
} as const;

describe("readCorpus on the five source articles", () => {
  own("reads five without a problem (skipped where ../shared/corpus is not)", async () => {
    const { documents, problems } = await read();
    expect(documents).toHaveLength(5);
    expect(problems).toEqual([]);
  });

  own.each(Object.entries(furniture))(
    "removes of %s the headings and the spans that readers marked, " +
      "and no other (skipped where ../shared/corpus is not)",
    async (key, spans) => {
      expect(
        listFurniture(await read())
          .filter(({ docId }) => docId.startsWith(key))
          .map(({ rule, start, end }) => [rule, start, end]),
      ).toEqual(spans);
    },
  );

  own(
    "rebuilds every file from what was kept and what was removed (skipped where ../shared/corpus is not)",
    async () => {
      for (const document of (await read()).documents)
        expect(rebuild(document)).toEqual({
          source: readFileSync(document.article.file, "utf8").replace(/^\ufeff/, ""),
          text: document.text,
        });
    },
  );

  own("never dates an article by its page or its picture (skipped where ../shared/corpus is not)", async () => {
    const dates = Object.fromEntries(
      (await read()).documents.map(({ docId, published }) => [docId.slice(0, 3), published]),
    );
    expect(dates["000"]).toBe("2022-02-28");
    expect(dates["003"]).not.toBe("2022-03-11");
    for (const [key, within] of [
      ["001", "2021-10"],
      ["002", "2022-01"],
      ["003", "2022-03"],
      ["004", "2024-10"],
    ] as const)
      expect(within.startsWith((dates[key] ?? within).slice(0, 7)), key).toBe(true);
  });

  own("finds a title in four of five, of the right length (skipped where ../shared/corpus is not)", async () => {
    expect((await read()).documents.map(({ title }) => title?.length ?? null)).toEqual([74, 76, 73, 30, null]);
  });

  own("mends three broken sentences and five doubled acronyms (skipped where ../shared/corpus is not)", async () => {
    const rules = listRepairs(await read()).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === "broken-sentence")).toHaveLength(3);
    expect(rules.filter((rule) => rule === "doubled-acronym")).toHaveLength(5);
  });

  own("finds as many sentences as careful readers in 000 and 002 (skipped where ../shared/corpus is not)", async () => {
    const counts = Object.fromEntries(
      (await read()).documents.map(({ docId, sentences }) => [docId.slice(0, 3), sentences.length]),
    );
    expect([counts["000"], counts["002"]]).toEqual([30, 25]);
  });
});
