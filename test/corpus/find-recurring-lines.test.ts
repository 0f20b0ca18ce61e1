import { createCorpus } from "../../src/analyse/index.js";
import { listFurniture } from "../../src/measure/documents/index.js";
import { describe, expect, it } from "vitest";
import { findRecurringLines } from "../../src/corpus/index.js";
import { article, rebuild } from "./support.js";

const subjects = [
  "harbour",
  "bridge",
  "school",
  "market",
  "railway",
  "library",
  "hospital",
  "forest",
  "stadium",
  "museum",
];
const prose = (i: number) =>
  `The council of the town talked about its ${subjects[i]!} for two hours on Monday and could not agree. ` +
  `A vote on the ${subjects[i]!} will be held in ${i + 2} weeks, the mayor said.`;
const own = (i: number) =>
  `Work on the ${subjects[i]!} could begin in spring if the money is found, ` +
  `and ${i + 3} firms have asked for the plans.`;
const line = "Sign our petition for a better town paper";
const pages = (count: number, furniture = line, publication: string | null = "Town Paper") =>
  Array.from({ length: count }, (_, i) =>
    article(
      `${prose(i)}\n\n${i % 2 ? furniture : furniture.toUpperCase()}\n\n${own(i)}`,
      "record",
      publication === null ? {} : { publication },
      { id: `p${i}`, line: i + 1 },
    ),
  );
const recurring = (corpus: ReturnType<typeof createCorpus>) =>
  listFurniture(corpus).filter(({ rule }) => rule === "recurring-line");

describe("createCorpus with lines that recur", () => {
  it("takes a line in five documents of a source for furniture, and says in how many it stands", () => {
    const corpus = createCorpus(pages(6));
    expect(recurring(corpus)).toHaveLength(6);
    expect(recurring(corpus)[1]).toMatchObject({
      text: line,
      reason: "6 of the 6 documents of Town Paper have the same line",
    });
    for (const [i, { text }] of corpus.documents.entries()) expect(text).toBe(`${prose(i)}\n\n${own(i)}`);
  });

  it("rebuilds the source of what was kept and removed", () => {
    for (const document of createCorpus(pages(6)).documents)
      expect(rebuild(document)).toEqual({ source: document.article.source, text: document.text });
  });

  it("leaves a line in four", () => {
    expect(recurring(createCorpus(pages(4)))).toEqual([]);
  });

  it("counts each source by itself", () => {
    expect(
      recurring(
        createCorpus([...pages(4), ...pages(4, line, "Other Paper").map((page) => ({ ...page, id: `o${page.id}` }))]),
      ),
    ).toEqual([]);
  });

  it("takes the file of records, and the folder of files, for the source where no publication is known", () => {
    expect(recurring(createCorpus(pages(6, line, null)))[0]!.reason).toContain("documents of made/by-hand.txt");
    const files = pages(6, line, null).map((page, i) => ({
      ...page,
      id: null,
      line: null,
      file: `news/${i}.txt`,
      format: "scrape" as const,
    }));
    expect(recurring(createCorpus(files))[0]!.reason).toContain("documents of the folder news");
  });

  it("takes thresholds of one's own, or none", () => {
    expect(recurring(createCorpus(pages(4), { recurring: { documents: 3 } }))).toHaveLength(4);
    expect(recurring(createCorpus(pages(6), { recurring: { documents: 7 } }))).toEqual([]);
    expect(recurring(createCorpus(pages(6), { recurring: false }))).toEqual([]);
    expect(recurring(createCorpus(pages(6), { furniture: false }))).toEqual([]);
  });

  it("can be told to keep them", () => {
    expect(createCorpus(pages(6), { restore: ["recurring-line"] }).documents[1]!.text).toContain(line);
  });

  it("takes nothing of reprints for furniture", () => {
    const reprints = Array.from({ length: 6 }, (_, i) =>
      article(
        `${prose(0)}\n\n${own(0)}\n\n${prose(1)}\n\n` +
          `Edition ${i + 1} of the town paper went to print before midnight, as it does.`,
        "record",
        { publication: "Town Paper" },
        { id: `r${i}`, line: i + 1 },
      ),
    );
    expect(recurring(createCorpus(reprints))).toEqual([]);
  });

  it("takes no title of pages that begin with the name of their site", () => {
    const files = subjects
      .slice(0, 6)
      .map((subject, i) =>
        article(
          `The Daily Example\n\nTown argues over its ${subject}\n\n${prose(i)}\n\n${own(i)}`,
          "scrape",
          {},
          { file: `site/${i}.txt` },
        ),
      );
    expect(createCorpus(files).documents.map(({ title }) => title)).toEqual(
      subjects.slice(0, 6).map((subject) => `Town argues over its ${subject}`),
    );
  });

  it("finds them in pages of HTML", () => {
    const files = subjects
      .slice(0, 6)
      .map((_, i) =>
        article(
          `<html><body><article><h1>Report ${i}</h1><p>${prose(i)}</p><p>${line}</p><p>${own(i)}</p>` +
            `<p>${prose(i)} It was late.</p></article></body></html>`,
          "html",
          {},
          { file: `site/${i}.html` },
        ),
      );
    const corpus = createCorpus(files);
    expect(recurring(corpus).map(({ text }) => text)).toEqual(files.map(() => line));
    for (const document of corpus.documents) expect(rebuild(document).source).toBe(document.article.source);
  });
});

describe("findRecurringLines", () => {
  const documents = (lines: readonly (readonly string[])[]) => lines.map((own) => ({ source: "a", lines: own }));

  it("asks for a share of the documents too", () => {
    const many = Array.from({ length: 50 }, (_, i) => [
      `a long line of its own for number ${i}`,
      ...(i < 9 ? ["x"] : []),
      ...(i < 12 ? ["y"] : []),
    ]);
    expect(
      findRecurringLines(documents(many))
        .flatMap((found) => [...(found?.keys() ?? [])])
        .sort(),
    ).toEqual(Array.from({ length: 12 }, () => "y"));
  });

  it("counts a line once a document", () => {
    expect(
      findRecurringLines(
        documents([["x", "x", "x", "x", "x", "one is alone here"], ["two is alone"], ["three"], ["four"], ["five"]]),
      ),
    ).toEqual([null, null, null, null, null]);
  });

  it.each([
    [{ documents: 1 }, "at least 2 documents (got 1)"],
    [{ documents: 2.5 }, "got 2.5"],
    [{ share: 0 }, "a share above 0"],
    [{ share: 2 }, "got 2"],
  ])("throws at %j", (options, message) => {
    expect(() => findRecurringLines([], options)).toThrow(message);
  });
});
