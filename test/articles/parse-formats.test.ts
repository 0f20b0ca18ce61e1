import { describe, expect, it } from "vitest";
import { parseCsv, parseJsonLines, parseMarkdown } from "../../src/articles/parse-formats.js";

describe("parseMarkdown", () => {
  it("reads the front matter and keeps the whole file as the source", () => {
    const source = "---\ntitle: \"Talks: a start\"\npublished: 2022-02-28\nsource: A wire\n---\n\nText.\n";
    expect(parseMarkdown(source)).toEqual({
      articles: [{ line: null, id: null, format: "markdown", source, declared: { title: "Talks: a start", published: "2022-02-28", publication: "A wire" } }],
      problems: [],
    });
  });

  it("reads dates and numbers as they are written", () => {
    expect(parseMarkdown("---\ntitle: 1984\ndate: 2022-02-28T10:00:00Z\n---\nText.").articles[0]!.declared).toEqual({ title: "1984", published: "2022-02-28T10:00:00Z" });
  });

  it("takes the first heading for the title where there is no front matter", () => {
    expect(parseMarkdown("# Talks\n\nText.").articles[0]!.declared).toEqual({ title: "Talks" });
  });

  it("reads lines that end as Windows ends them", () => {
    expect(parseMarkdown("---\r\ntitle: Talks\r\n---\r\nText.\r\n").articles[0]!.declared).toEqual({ title: "Talks" });
  });

  it("keeps the text when the front matter is not YAML, and says so", () => {
    const { articles, problems } = parseMarkdown("---\ntitle: \"open\n  x: [\n---\nText.");
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([{ line: 1, problem: expect.stringMatching(/^has a front matter that is not YAML: /) }]);
  });
});

describe("parseJsonLines", () => {
  it("reads a record a line under any of the usual names", () => {
    const { articles, problems } = parseJsonLines('{"doc_id": 7, "headline": "T", "body": "One.", "date": "2022-01-02", "outlet": "W", "authors": ["A", "B"], "link": "u", "lang": "en"}\n\n{"content": "Two."}\n');
    expect(articles).toEqual([
      { line: 1, id: "7", format: "record", source: "One.", declared: { title: "T", published: "2022-01-02", publication: "W", author: "A, B", url: "u", language: "en" } },
      { line: 3, id: null, format: "record", source: "Two.", declared: {} },
    ]);
    expect(problems).toEqual([]);
  });

  it("names line 812 as the broken one and reads the other 999", () => {
    const rows = Array.from({ length: 1000 }, (_, i) => (i === 811 ? '{"id": "r812", "text": broken' : JSON.stringify({ id: `r${i + 1}`, text: "One." })));
    const { articles, problems } = parseJsonLines(rows.join("\n"));
    expect(problems).toEqual([{ line: 812, problem: expect.stringMatching(/^is not valid JSON: /) }]);
    expect(articles).toHaveLength(999);
    expect(articles[811]).toMatchObject({ id: "r813", line: 813 });
  });

  it.each(["null", "[1]", '"text"', '{"text": null}', '{"text": " "}', '{"title": "T"}', '{"text": {"a": 1}}'])("lists %s as without text", (row) => {
    expect(parseJsonLines(row)).toEqual({ articles: [], problems: [{ line: 1, problem: "has no text: it needs one of text, body, content" }] });
  });

  it("reads past a byte-order mark and lines that end as Windows ends them", () => {
    expect(parseJsonLines('\ufeff{"text":"One."}\r\n{"text":"Two."}\r\n').articles.map(({ source }) => source)).toEqual(["One.", "Two."]);
  });
});

describe("parseCsv", () => {
  it("reads commas, quotation marks and line breaks inside fields, and counts their lines", () => {
    const { articles, problems } = parseCsv('id,title,text\na,"One, two","First.\n\nSecond ""line"".\nThird."\nb,Two,Fourth.\n', ",");
    expect(articles).toEqual([
      { line: 2, id: "a", format: "record", source: 'First.\n\nSecond "line".\nThird.', declared: { title: "One, two" } },
      { line: 6, id: "b", format: "record", source: "Fourth.", declared: { title: "Two" } },
    ]);
    expect(problems).toEqual([]);
  });

  it("reads tabs", () => {
    expect(parseCsv("id\ttext\na\tOne, two.\n", "\t").articles[0]).toMatchObject({ id: "a", source: "One, two." });
  });

  it("keeps what it can of ragged rows and lists each", () => {
    const { articles, problems } = parseCsv("id,title,text\na,T,One.\nb,T\nc,T,Three.,extra\nd,T,Four.\n", ",");
    expect(articles.map(({ id }) => id)).toEqual(["a", "c", "d"]);
    expect(problems.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      "3 has 2 fields where the header has 3; what could be read was kept",
      "3 has no text",
      "4 has 4 fields where the header has 3; what could be read was kept",
    ]);
  });

  it("keeps the records before a quotation mark that is never closed, and names the line of its record", () => {
    const { articles, problems } = parseCsv('id,text\na,"One\ntwo."\nb,"three\nc,four\nd,five\n', ",");
    expect(articles.map(({ id }) => id)).toEqual(["a"]);
    expect(problems).toEqual([{ line: 4, problem: expect.stringMatching(/^is not valid CSV: a quotation mark opens in this record and is never closed/) }]);
  });

  it("reads a stray quotation mark inside a field as it stands", () => {
    expect(parseCsv('id,text\na,say "hi" there\n', ",").articles[0]!.source).toBe('say "hi" there');
  });

  it("does not run a formula in a cell", () => {
    expect(parseCsv("text,title\nOne.,=SUM(1)\n", ",").articles[0]!.declared.title).toBe("=SUM(1)");
  });

  it("says when there is no column of text", () => {
    expect(parseCsv("a,b\n1,2\n", ",")).toEqual({ articles: [], problems: [{ line: 1, problem: "has no column of text: it needs one of text, body, content" }] });
  });

  it("reads a header alone as no articles", () => {
    expect(parseCsv("id,text\n", ",")).toEqual({ articles: [], problems: [] });
  });
});
