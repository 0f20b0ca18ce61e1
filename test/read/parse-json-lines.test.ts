import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bare, readAs, sources, told } from "./support.js";

const read = (text: string) => readAs("a.jsonl", text);

describe("parseJsonLines", () => {
  it("reads a record a line under any of the usual names", async () => {
    const { articles, problems } = await read(
      '{"doc_id": 7, "headline": "T", "body": "One.", "date": "2022-01-02", "outlet": "W", "authors": ["A", ' +
        '"B"], "link": "u", "lang": "en"}\n\n{"content": "Two."}\n',
    );
    expect(articles.map(bare)).toEqual([
      {
        line: 1,
        id: "7",
        format: "record",
        source: "One.",
        declared: { title: "T", published: "2022-01-02", publication: "W", author: "A, B", url: "u", language: "en" },
      },
      { line: 3, id: null, format: "record", source: "Two.", declared: {} },
    ]);
    expect(problems).toEqual([]);
  });

  it("names line 812 as the broken one and reads the other 999", async () => {
    const rows = Array.from({ length: 1000 }, (_, i) =>
      i === 811 ? '{"id": "r812", "text": broken' : JSON.stringify({ id: `r${i + 1}`, text: "One." }),
    );
    const reading = await read(rows.join("\n"));
    expect(told(reading)).toEqual(["812 is not valid JSON: it breaks off before its end"]);
    expect(reading.articles).toHaveLength(999);
    expect(reading.articles[811]).toMatchObject({ id: "r813", line: 813 });
  });

  it.each(["null", "[1]", '"text"', '{"text": null}', '{"text": " "}', '{"title": "T"}', '{"text": {"a": 1}}'])(
    "lists %s as without text",
    async (row) => {
      const reading = await read(row);
      expect(reading.articles).toEqual([]);
      expect(told(reading)).toEqual(["1 has no text: it needs one of text, body, content"]);
    },
  );

  it("reads past a byte-order mark and lines that end as Windows ends them", async () => {
    expect(sources(await read('\ufeff{"text":"One."}\r\n{"text":"Two."}\r\n'))).toEqual(["One.", "Two."]);
  });

  it("reads UTF-16 by its byte-order mark", async () => {
    const text = '\ufeff{"text":"Türkiye."}\n{"text":"劉."}\n';
    expect(sources(await readAs("a.jsonl", Buffer.from(text, "utf16le")))).toEqual(["Türkiye.", "劉."]);
    expect(sources(await readAs("a.jsonl", Buffer.from(text, "utf16le").swap16()))).toEqual(["Türkiye.", "劉."]);
  });

  it("reads a line that is not UTF-8 as Windows-1252 without spoiling the others", async () => {
    const reading = await readAs(
      "a.jsonl",
      Buffer.concat([
        Buffer.from('{"text":"Türkiye."}\n'),
        Buffer.from('{"text":"Zürich \x96 Café."}\n', "latin1"),
        Buffer.from('{"text":"Łódź."}\n'),
      ]),
    );
    expect(sources(reading)).toEqual(["Türkiye.", "Zürich – Café.", "Łódź."]);
    expect(told(reading)).toEqual([expect.stringMatching(/^2 is not UTF-8 from this line on/)]);
  });

  it("keeps what came before the cut of a gzip file", async () => {
    const rows = Array.from({ length: 500 }, (_, i) =>
      JSON.stringify({ id: i, text: `Number ${Math.imul(i, 2654435761) >>> 0} of ${Math.imul(i, 40503) >>> 0}.` }),
    ).join("\n");
    const whole = gzipSync(rows);
    const reading = await readAs("a.jsonl.gz", whole.subarray(0, whole.length >> 1));
    expect(reading.articles.length).toBeGreaterThan(200);
    expect(reading.articles.map(({ id }) => id)).toEqual(reading.articles.map((_, i) => String(i)));
    expect(told(reading).map((text) => text.split(":")[0])).toEqual(
      expect.arrayContaining(["null is a gzip file that breaks off; what came before was read"]),
    );
  });

  it("reads a file that is one JSON array", async () => {
    expect(sources(await read('[\n{"text":"One."},\n{"text":"Two."}\n]\n'))).toEqual(["One.", "Two."]);
    expect(sources(await read('[{"text":"One."},\n{"text":"Two."}]'))).toEqual(["One.", "Two."]);
  });

  it("reads a page in a field of HTML, and HTML where text was expected", async () => {
    const { articles } = await read(
      '{"html":"<p>One.</p>"}\n{"text":" <div><p>Two.</p></div>","html":"x"}\n' +
        '{"text":"<3 is no tag, <b>nor</b> this."}\n',
    );
    expect(articles.map(({ format, source }) => `${format} ${source}`)).toEqual([
      "html <p>One.</p>",
      "html  <div><p>Two.</p></div>",
      "record <3 is no tag, <b>nor</b> this.",
    ]);
  });
});
