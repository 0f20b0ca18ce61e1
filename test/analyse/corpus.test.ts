import { createCorpus } from "../../src/analyse/index.js";
import { describe, expect, it } from "vitest";
import { createDocument } from "../../src/corpus/index.js";
import { article, corpusOf, deepFreeze, documentOf, prose } from "../corpus/support.js";

describe("createCorpus", () => {
  it("names a document by its record's id, or by its file and line", () => {
    const { documents } = createCorpus([
      article(prose, "record", {}, { id: "own", line: 3 }),
      article(prose, "record", {}, { file: "in/rows.csv", line: 7 }),
      article(prose, "scrape", {}, { file: "in/2024.10.31.txt" }),
    ]);
    expect(documents.map(({ docId }) => docId)).toEqual(["own", "rows-7", "2024.10.31"]);
  });

  it("keeps two articles with one id, under two ids, and lists the second", () => {
    const { documents, problems } = createCorpus(
      [1, 2, 3].map((line) => article(`${prose} ${line}.`, "record", {}, { id: "same", line, file: "a.jsonl" })),
    );
    expect(documents.map(({ docId }) => docId)).toEqual(["same", "same-2", "same-3"]);
    expect(problems).toEqual(
      [2, 3].map((line) => ({
        file: "a.jsonl",
        line,
        problem: `has the id "same" of an earlier article; it was read as "same-${line}"`,
      })),
    );
  });

  it("gives every document an id of its own", () => {
    const { documents } = createCorpus([
      article(prose, "record", {}, { id: "a" }),
      article(prose, "record", {}, { id: "a-2" }),
      article(prose, "record", {}, { id: "a" }),
      article(prose, "scrape", {}, { file: "x/a.txt" }),
    ]);
    expect(new Set(documents.map(({ docId }) => docId)).size).toBe(4);
  });

  it.each([
    ["furniture alone", "2.4 C\nShare\n"],
    ["spaces alone", " \n\u00a0\n"],
    ["nothing", ""],
  ])("leaves out an article of %s and lists it", (_, source) => {
    expect(createCorpus([article(source), article(prose)])).toMatchObject({
      documents: [{ article: { source: prose } }],
      problems: [{ file: "made/by-hand.txt", line: null, problem: "holds no sentence and was left out" }],
    });
  });

  it("lists a date in the future and reads the article all the same", () => {
    const { documents, problems } = createCorpus([article(prose, "record", { published: "2999-01-01" })]);
    expect(documents[0]!.published).toBe("2999-01-01");
    expect(problems.map(({ problem }) => problem)).toEqual(["is dated in the future: 2999-01-01"]);
  });

  it("lists no date of the past", () => {
    expect(
      createCorpus([
        article(prose, "record", { published: "2022-02-28" }),
        article(prose, "record", { published: "2022" }),
      ]).problems,
    ).toEqual([]);
  });

  it("hands on the problems of reading", () => {
    const problems = [{ file: "a", line: 1, problem: "is empty" }];
    expect(createCorpus({ articles: [], problems })).toMatchObject({ documents: [], problems });
  });

  it("reads right-to-left text", () => {
    const text = "قال الوزير إن المحادثات ستبدأ يوم الاثنين. وأضاف أن الجانبين اتفقا على كل شيء.";
    expect(documentOf(text)).toMatchObject({ text, language: "ar", sentences: [{ start: 0 }, { end: text.length }] });
  });

  it("reads text in another language", () => {
    expect(documentOf("Министр сообщил, что переговоры начнутся завтра. Стороны согласились.").sentences).toHaveLength(
      2,
    );
  });

  it("reads an odd number of quotation marks", () => {
    const text = 'He said "we will go. They left on Monday for the capital.\n\nShe said “no. They stayed.';
    expect(documentOf(text)).toMatchObject({ text, sentences: { length: 4 } });
  });

  it("keeps a script in a title as text", () => {
    expect(documentOf(prose, "record", { title: "<script>alert(1)</script>" }).title).toBe("<script>alert(1)</script>");
  });

  it("numbers the paragraph of each sentence", () => {
    expect(
      corpusOf("One left. Two left.\n\nThree left.").documents[0]!.sentences.map(({ paragraph }) => paragraph),
    ).toEqual([0, 0, 1]);
  });

  it("leaves its articles and options as they were", () => {
    const articles = deepFreeze([
      article(`31 C\n\n${prose}\n\nThe U.S.U.S. left.`),
      article(`---\ntitle: T\n---\n${prose}`, "markdown"),
      article(`<p>${prose}</p>`, "html"),
    ]);
    expect(createCorpus(articles, deepFreeze({ furniture: true, restore: ["weather"] })).documents).toHaveLength(3);
  });

  it("puts back what a restored rule removed", () => {
    const source = `${prose}\nPhoto: AFP\n${prose}`;
    expect(createCorpus([article(source)], { restore: ["photo-credit"] }).documents[0]!.text).toContain("Photo: AFP");
  });

  it("puts back a heading, and what follows a line that opens the tail", () => {
    const source = `${prose}\n\nA heading\n\n${prose}\n\n${prose}\n\nLeave a Reply\nYour thoughts go here`;
    expect(createCorpus([article(source)], { restore: ["heading", "after-comment-form"] }).documents[0]!.text).toBe(
      `${prose}\n\nA heading\n\n${prose}\n\n${prose}\n\nYour thoughts go here`,
    );
  });

  it("throws where it is to restore what is no rule, and names the rules", () => {
    const restore = () => createCorpus([], { restore: ["wether"] });
    expect(restore).toThrow(/^createCorpus requires restore to name rules that can be turned off \(got "wether"\), /);
    expect(restore).toThrow(/, give some of weather, .*recurring-line, .*links$/);
  });

  it("looks for no furniture when told so", () => {
    expect(createCorpus([article(`31 C\n\n${prose}`)], { furniture: false }).documents[0]!.text).toBe(
      `31 C\n\n${prose}`,
    );
  });
});

describe("createDocument", () => {
  it("takes the id as given", () => {
    expect(createDocument(article(prose), "mine").docId).toBe("mine");
  });

  it("leads from every character of the text that was not put in to the same one in the source", () => {
    const {
      text,
      toSource,
      edits,
      article: { source },
    } = documentOf(`31 C\n\nhttp://a.example/b.png${prose}\n\nThe U.S.U.S. side\u00a0left.\n\nShare\n\n${prose}`);
    const putIn = edits.reduce((sum, { replacement }) => sum + replacement.length, 0);
    const same = [...text].filter((c, at) => source[toSource(at)] === c).length;
    expect(same).toBeGreaterThanOrEqual(text.length - putIn);
  });
});
