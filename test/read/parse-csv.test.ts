import { describe, expect, it } from "vitest";
import { bare, readAs, sources, told } from "./support.js";

const read = (text: string) => readAs("a.csv", text);

describe("parseCsv", () => {
  it("reads commas, quotation marks and line breaks inside fields, and counts their lines", async () => {
    const { articles, problems } = await read(
      'id,title,text\na,"One, two","First.\n\nSecond ""line"".\nThird."\nb,Two,Fourth.\n',
    );
    expect(articles.map(bare)).toEqual([
      {
        line: 2,
        id: "a",
        format: "record",
        source: 'First.\n\nSecond "line".\nThird.',
        declared: { title: "One, two" },
      },
      { line: 6, id: "b", format: "record", source: "Fourth.", declared: { title: "Two" } },
    ]);
    expect(problems).toEqual([]);
  });

  it("reads tabs", async () => {
    expect((await readAs("a.tsv", "id\ttext\na\tOne, two.\n")).articles[0]).toMatchObject({
      id: "a",
      source: "One, two.",
    });
  });

  it.each([[";"], ["\t"], ["|"]])("reads columns between %j whatever the file is called", async (mark) => {
    expect(
      (await read(`id${mark}"n,o,t"${mark}text\na${mark}b${mark}"One, two, three${mark} four."\n`)).articles[0],
    ).toMatchObject({ id: "a", source: `One, two, three${mark} four.` });
  });

  it("reads the line with which a spreadsheet names its delimiter", async () => {
    expect((await read("sep=;\r\nid;text\r\na;One.\r\n")).articles[0]).toMatchObject({
      id: "a",
      line: 3,
      source: "One.",
    });
  });

  it.each([["\r\n"], ["\r"]])("reads lines that end in %j", async (end) => {
    expect(
      (await read(["id,text", "a,One.", "b,Two.", ""].join(end))).articles.map(({ id, source }) => `${id} ${source}`),
    ).toEqual(["a One.", "b Two."]);
  });

  it("keeps what it can of ragged rows and lists each", async () => {
    const reading = await read("id,title,text\na,T,One.\nb,T\nc,T,Three.,extra\nd,T,Four.\n");
    expect(reading.articles.map(({ id }) => id)).toEqual(["a", "c", "d"]);
    expect(told(reading)).toEqual([
      "3 has 2 fields where the header has 3; what could be read was kept",
      "3 has no text",
      "4 has 4 fields where the header has 3; what could be read was kept",
    ]);
  });

  it("reads the row of a quotation mark that is never closed, and what is behind it", async () => {
    const reading = await read('id,text\na,"One\ntwo."\nb,"three\nc,four\nd,five\n');
    expect(reading.articles.map(({ id, line, source }) => [id, line, source])).toEqual([
      ["a", 2, "One\ntwo."],
      ["b", 4, "three"],
      ["c", 5, "four"],
      ["d", 6, "five"],
    ]);
    expect(told(reading)).toEqual([
      "4 has a quotation mark that opens here and is never closed; the row was read without it",
    ]);
  });

  it("reads on in a file of many parts behind such a mark", async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i},"Number ${i}, of many.\nIts second line."`);
    rows[12_345] = '12345,"Number 12345';
    const reading = await read(`id,text\n${rows.join("\n")}\n`);
    expect(reading.articles.filter(({ source }, i) => !source.endsWith("second line.") && i < 12_000)).toEqual([]);
    expect(reading.articles.length).toBeGreaterThan(12_344);
    expect(told(reading).length).toBeGreaterThan(0);
  });

  it("reads 150,000 rows behind a quotation mark that is never closed", async () => {
    const { articles, problems } = await readAs("a.csv", `id,text\n0,"open\n${"1,A row.\n".repeat(150_000)}`);
    expect([articles.length, problems.length]).toEqual([150_001, 1]);
  });

  it("reads a stray quotation mark inside a field as it stands", async () => {
    expect(sources(await read('id,text\na,say "hi" there\n'))).toEqual(['say "hi" there']);
  });

  it("reads every row of a table without quoting, whatever marks its texts hold", async () => {
    const texts = ['"We go," he said.', "Plain.", '"No, they said.', 'It was "late".', '"Never" is a word.', "Last."];
    const rows = Array.from({ length: 600 }, (_, i) => `${i}\tTitle ${i}\t${texts[i % texts.length]}`);
    const { articles } = await readAs("a.tsv", `id\ttitle\ttext\n${rows.join("\n")}\n`);
    expect(articles.map(({ id }) => id)).toEqual(rows.map((_, i) => String(i)));
    expect(articles[0]!.source).toBe('"We go," he said.');
  });

  it("loses no row to a mark that another row closes", async () => {
    const { articles } = await read(
      'id,title,text\n1,A,Mon.\n2,B,"Tue.\n3,C,Wed.\n4,D,"They met, and went."\n5,E,Fri.\n6,F,"One\n\ntwo, three."\n',
    );
    expect(articles.map(({ id, source }) => `${id} ${source}`)).toEqual([
      "1 Mon.",
      "2 Tue.",
      "3 Wed.",
      "4 They met, and went.",
      "5 Fri.",
      "6 One\n\ntwo, three.",
    ]);
  });

  it("knows a row by its quotation marks behind a mark that is never closed", async () => {
    const { articles } = await read('title,text\n"One, two",Mon.\nThree,"Tue, and so.\n"Four, five","Wed, again."\n');
    expect(articles.map(({ source, declared }) => [declared.title, source])).toEqual([
      ["One, two", "Mon."],
      ["Three", "Tue, and so."],
      ["Four, five", "Wed, again."],
    ]);
  });

  it.each([
    ['1,"A","He said \\"we go\\", and left. So."', 'He said "we go", and left. So.'],
    ['1,"A","He called it "a start", and left."', 'He called it "a start", and left.'],
    ['1,"A","He called it ""a start"", and left."', 'He called it "a start", and left.'],
    ['1, "A", "One, two."', "One, two."],
    ["1,A,One, two, three.", "One, two, three."],
    ['1,"A","Ends ""so"""', 'Ends "so"'],
  ])("reads %s", async (row, source) => {
    const reading = await read(`id,title,text\n${row}\n2,B,Next.\n`);
    expect(reading.articles.map((article) => [article.source, article.declared.title])).toEqual([
      [source, "A"],
      ["Next.", "B"],
    ]);
  });

  it("finds the header below what a database writes above it", async () => {
    const reading = await read(
      'Search: mill, text\nDate: today\n\n"Headline","Date","Full Text"\n"T","2021-05-01","One."\n',
    );
    expect(reading.articles.map(({ source, line, declared }) => [source, line, declared.title])).toEqual([
      ["One.", 5, "T"],
    ]);
    expect(told(reading)).toEqual(["1 has lines above its header (line 4), which were left out"]);
  });

  it("leaves out a header that comes again, and says so", async () => {
    const reading = await read("title,text\nA,One.\nTitle,Text\nB,Two.\n");
    expect(reading.articles.map(({ source }) => source)).toEqual(["One.", "Two."]);
    expect(told(reading)).toEqual(["3 repeats the header, and was left out"]);
  });

  it("does not run a formula in a cell", async () => {
    expect((await read("text,title\nOne.,=SUM(1)\n")).articles[0]!.declared.title).toBe("=SUM(1)");
  });

  it("says when there is no column of text, and which columns there are", async () => {
    const reading = await read("a,b\n1,2\n");
    expect([reading.articles, told(reading)]).toEqual([
      [],
      ['1 has no column with text: it needs one of text, body, content; its columns are "a", "b"'],
    ]);
  });

  it("reads a header alone as no articles", async () => {
    expect(await read("id,text\n")).toEqual({ articles: [], problems: [] });
  });

  it.each([
    [
      "Media Cloud",
      "id,indexed_date,language,media_name,media_url,publish_date,title,url\n" +
        "1,2024-01-02,en,wire.example,wire.example,2024-01-01,T,u\n",
    ],
    ["GDELT", "url,title,seendate,domain,language,sourcecountry\nu,T,20220228T120000Z,d,English,Taiwan\n"],
    ["GDELT", '\ufeff"URL","MobileURL","Date","Title"\n"u","","2022-02-28 12:00:00","T"\n'],
  ])("says what an article list of %s is, once for the file", async (kind, text) => {
    const reading = await read(text);
    expect([reading.articles, told(reading)]).toEqual([
      [],
      [
        expect.stringMatching(
          new RegExp(`^1 is an article list of ${kind} .*put each text in a column "text" beside its address`),
        ),
      ],
    ]);
  });

  it("reads an article list of Media Cloud that was given a column of text", async () => {
    const { articles, problems } = await read(
      "id,indexed_date,language,media_name,media_url,publish_date,title,url,text\n" +
        "1,2024-01-02,en,wire.example,w,2024-01-01,T,u,One.\n",
    );
    expect(articles.map(bare)).toEqual([
      {
        line: 2,
        id: "1",
        format: "record",
        source: "One.",
        declared: { title: "T", published: "2024-01-01", publication: "wire.example", url: "u", language: "en" },
      },
    ]);
    expect(problems).toEqual([]);
  });

  it("reads the user's own columns before the usual ones", async () => {
    const { articles } = await readAs("a.csv", "Artikeltext;text;Datum;Überschrift\nEins.;Two.;2022-02-28;Ü\n", {
      columns: { text: "Artikeltext", published: "Datum", title: "Überschrift" },
    });
    expect(articles[0]).toMatchObject({ source: "Eins.", declared: { title: "Ü", published: "2022-02-28" } });
  });
});
