import { describe, expect, it } from "vitest";
import { createCorpus } from "../../src/analyse/index.js";
import type { DeclaredMetadata } from "../../src/read/index.js";
import { article, documentOf, prose } from "./support.js";

const column = (...dates: readonly string[]) =>
  createCorpus(
    dates.map((published, i) => article(`${prose} It is number ${i}.`, "record", { published }, { line: i + 1 })),
    { duplicates: "keep" },
  );

describe("publishedDate", () => {
  it("never replaces a declared date that it cannot read, and says so", () => {
    const { documents, problems } = createCorpus([
      article(`May 4, 2019 ${prose}`, "record", { published: "around Easter", url: "https://example.org/2019/05/04/" }),
    ]);
    expect(documents[0]).toMatchObject({ published: null, publishedPrecision: null, publishedEvidence: null });
    expect(problems.map(({ problem }) => problem)).toEqual([
      'has a date that was not understood, "around Easter", and was left without a date: write it as 2022-03-01',
    ]);
  });

  it("asks the rest of the column whether the day or the month comes first", () => {
    expect(column("03/04/2022", "03/25/2022").documents.map(({ published }) => published)).toEqual([
      "2022-03-04",
      "2022-03-25",
    ]);
    expect(column("03/04/2022", "25/03/2022").documents[0]!.published).toBe("2022-04-03");
  });

  it("forgives a column one slip in twenty", () => {
    const most = Array.from({ length: 25 }, (_, i) => `03/${13 + (i % 12)}/2022`);
    expect(
      column("03/04/2022", "25/03/2022", ...most)
        .documents.map(({ published }) => published)
        .slice(0, 2),
    ).toEqual(["2022-03-04", "2022-03-25"]);
  });

  it("leaves a date undated that the column and the language do not settle, and says what it can be", () => {
    const { documents, problems } = column("03/04/2022", "03/25/2022", "25/03/2022");
    expect(documents[0]!.published).toBeNull();
    expect(problems[0]!.problem).toMatch(
      /^has the date "03\/04\/2022", which is 2022-04-03 or 2022-03-04, and was left/,
    );
  });

  it("asks the language where there is no column", () => {
    expect(documentOf(prose, "record", { published: "03/04/2022", language: "en-GB" }).published).toBe("2022-04-03");
  });

  it.each(["N/A", "none", "NaT", "undated", "-"])("takes %j for no date and looks further", (published) => {
    expect(documentOf(prose, "record", { published, url: "https://example.org/2019/05/04/" }).published).toBe(
      "2019-05-04",
    );
  });

  it.each([
    "https://example.org/20190504/a.html",
    "https://example.org/world/2019/may/04/a",
    "https://e.org/a-20190504",
  ])("finds the date in the path of %s", (url) => {
    expect(documentOf(prose, "record", { url } satisfies DeclaredMetadata).published).toBe("2019-05-04");
  });

  it("finds a date in the name of a file of one article", () => {
    const named = (file: string, line: number | null) =>
      createCorpus([article(prose, "scrape", {}, { file, line })]).documents[0]!;
    expect(named("texts/2019-05-04-crane.txt", null)).toMatchObject({
      published: "2019-05-04",
      publishedEvidence: 'name of the file, "2019-05-04"',
    });
    expect(named("texts/crane_20190504.txt", null).published).toBe("2019-05-04");
    expect(named("export-2019-05-04.csv", 3).published).toBeNull();
    expect(named("texts/12019-05-04.txt", null).published).toBeNull();
  });
});
