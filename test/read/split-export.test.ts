import { describe, expect, it } from "vitest";
import { splitExport } from "../../src/read/split-export.js";

const nexis = (title: string, ...body: readonly string[]) => [
  title,
  "The Morning Wire (Springfield)",
  "February 28, 2022 Monday",
  "Late Edition",
  "Copyright 2022 Morning Wire Ltd. All Rights Reserved",
  "Section: WORLD; Pg. 3",
  "Length: 512 words",
  "Byline: By A. Writer",
  "Dateline: SPRINGFIELD",
  "Body",
  ...body,
  "Classification",
  "Language: ENGLISH",
  "Publication-Type: Newspaper",
  "Subject: TALKS (90%)",
  "Load-Date: March 1, 2022",
  "End of Document",
];
const cover = ["Job Number: 1", "Documents (2)", "1. First talks", "Client/Matter: -None-"];

const factiva = (title: string, ...body: readonly string[]) => [
  title,
  "By B. Writer",
  "412 words",
  "28 February 2022",
  "10:15",
  "The Evening Wire",
  "EVWIRE",
  "12",
  "English",
  "(c) 2022 Evening Wire.",
  ...body,
  "Document EVWIRE0020220228ei2s0001p",
];

describe("splitExport", () => {
  it("reads the articles of Nexis Uni: heads, texts, and neither cover nor classification", () => {
    expect(
      splitExport([...cover, ...nexis("First talks", "One.", "Two."), ...nexis("Second talks", "Three.")]),
    ).toEqual({
      articles: [
        {
          line: 5,
          id: null,
          format: "record",
          source: "One.\n\nTwo.",
          declared: {
            title: "First talks",
            publication: "The Morning Wire (Springfield)",
            published: "February 28, 2022 Monday",
            author: "A. Writer",
            language: "en",
          },
        },
        {
          line: 23,
          id: null,
          format: "record",
          source: "Three.",
          declared: {
            title: "Second talks",
            publication: "The Morning Wire (Springfield)",
            published: "February 28, 2022 Monday",
            author: "A. Writer",
            language: "en",
          },
        },
      ],
      problems: [{ line: 1, problem: "opens with a cover of 4 paragraphs, which is not an article and was left out" }],
    });
  });

  it("takes two lines above the publication for the title, but for the cover of the first article", () => {
    const { articles } = splitExport([
      ...nexis("First talks", "One."),
      "Second talks:",
      ...nexis("What was said", "Two."),
    ])!;
    expect(articles.map(({ declared }) => declared.title)).toEqual(["First talks", "Second talks: What was said"]);
  });

  it("keeps an article whose end is missing, and says so", () => {
    const { articles, problems } = splitExport([
      ...nexis("First talks", "One."),
      ...nexis("Second talks", "Two.", "Three.").slice(0, 12),
    ])!;
    expect(articles.map(({ source }) => source)).toEqual(["One.", "Two.\n\nThree."]);
    expect(problems).toEqual([
      {
        line: 18,
        problem: "breaks off in this article: the line that ends it is missing; what there is of it was read",
      },
    ]);
  });

  it("lists an article without a body, and one without any text", () => {
    const { articles, problems } = splitExport([
      ...nexis("First talks", "One."),
      ...nexis("Second talks"),
      "Only a title",
      "End of Document",
    ])!;
    expect(articles).toHaveLength(1);
    expect(problems.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      "18 has no text: its export gives a head and no body",
      "34 has text outside its articles (1 paragraph), which was left out",
    ]);
  });

  it("reads the articles of Factiva", () => {
    const { articles, problems } = splitExport([
      ...factiva("First talks", "One.", "Two."),
      ...factiva("Second talks", "Three."),
      "Search Summary",
      "Text: talks",
    ])!;
    expect(articles.map(({ source, declared }) => ({ source, ...declared }))).toEqual([
      {
        source: "One.\n\nTwo.",
        title: "First talks",
        author: "B. Writer",
        published: "28 February 2022",
        publication: "The Evening Wire",
        language: "en",
      },
      {
        source: "Three.",
        title: "Second talks",
        author: "B. Writer",
        published: "28 February 2022",
        publication: "The Evening Wire",
        language: "en",
      },
    ]);
    expect(problems).toEqual([
      { line: 26, problem: "has text outside its articles (2 paragraphs), which was left out" },
    ]);
  });

  it("takes a document without that structure for no export", () => {
    expect(splitExport(["Talks", "Body", "One."])).toBeNull();
    expect(splitExport(["Talks", "This is the end of document one."])).toBeNull();
    expect(splitExport([])).toBeNull();
  });
});
