import { describe, expect, it } from "vitest";
import { growthOf, linear, repeated } from "../growth.js";
import { bare, readAs, sources, told } from "./support.js";

const read = (value: unknown, indent?: number) =>
  readAs("a.json", typeof value === "string" ? value : JSON.stringify(value, null, indent));
const two = [
  { id: "a", text: 'One, [two] "three" {four}.' },
  { id: "b", text: "Five." },
];

describe("parseJson", () => {
  it.each([undefined, 1, 2])("reads an array of records, indented by %s", async (indent) => {
    const reading = await read(two, indent);
    expect(reading.articles.map(({ id, source }) => ({ id, text: source }))).toEqual(two);
    expect(reading.problems).toEqual([]);
  });

  it("gives each record the line on which it begins", async () => {
    expect((await read(two, 1)).articles.map(({ line }) => line)).toEqual([2, 6]);
  });

  it.each([
    ["articles"],
    ["results"],
    ["items"],
    ["documents"],
    ["stories"],
    ["response", "docs"],
    ["data", "result", "Articles"],
  ])("reads a list under %s", async (...keys) => {
    const value = keys.reduceRight<unknown>(
      (inner, key) => ({ status: "ok", pages: [1, 2], [key]: inner, next: null }),
      two,
    );
    expect((await read(value, 1)).articles.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("reads one record, which has no line", async () => {
    const { articles } = await read({ title: "T", body: "One.", items: [{ text: "a teaser" }] });
    expect(articles.map(bare)).toEqual([
      { line: null, id: null, format: "record", source: "One.", declared: { title: "T" } },
    ]);
  });

  it("reads what search engines, newspapers and weblogs answer", async () => {
    const { articles } = await read([
      { _id: 1, _source: { title: "E", text: "One." } },
      { id: "g", webTitle: "G", webPublicationDate: "2022-02-28T10:00:00Z", webUrl: "u", fields: { bodyText: "Two." } },
      { source: { id: null, name: "N" }, author: null, publishedAt: "2022-03-01", content: "Three." },
      { title: { rendered: "W" }, content: { rendered: "<p>Four.</p><p>Five.</p>" }, link: "v" },
      {
        headline: "L",
        articleBody: ["Six.", "Seven."],
        author: [{ "@type": "Person", name: "A" }, { name: "B" }],
        timestamp: 1646042400,
      },
    ]);
    expect(articles.map(({ format, source, declared }) => ({ format, source, ...declared }))).toEqual([
      { format: "record", source: "One.", title: "E" },
      { format: "record", source: "Two.", title: "G", published: "2022-02-28T10:00:00Z", url: "u" },
      { format: "record", source: "Three.", publication: "N", published: "2022-03-01" },
      { format: "html", source: "<p>Four.</p><p>Five.</p>", title: "W", url: "v" },
      { format: "record", source: "Six.\n\nSeven.", title: "L", author: "A, B", published: "2022-02-28T10:00:00.000Z" },
    ]);
  });

  it.each([0, 1])("loses nothing but the broken record of a list, indented by %s", async (indent) => {
    const rows = Array.from({ length: 900 }, (_, i) => JSON.stringify({ id: i, text: "One." }, null, indent));
    rows[500] = rows[500]!.replace('"text": ', '"text').replace('"text":', '"text');
    const reading = await read(`[\n${rows.join(",\n")}\n]`);
    expect(reading.articles.map(({ id }) => Number(id))).toEqual(
      Array.from({ length: 900 }, (_, i) => i).filter((i) => i !== 500),
    );
    expect(told(reading)).toEqual([
      `${indent === 0 ? 502 : 2002} is not valid JSON: look for a missing quotation mark or comma`,
    ]);
  });

  it("finds the next record behind one that never closes", async () => {
    const reading = await read(
      '{"articles": [\n {"id": 1, "text": "One."},\n {"id": 2, "text": "Two.", "more": {\n' +
        ' {"id": 3, "text": "Three."},\n {"id": 4, "text": "Four."}\n]}',
    );
    expect(reading.articles.map(({ id }) => id)).toEqual(["1", "3", "4"]);
    expect(told(reading)).toEqual([expect.stringMatching(/^3 is not valid JSON/)]);
  });

  it("keeps the records before a cut", async () => {
    const reading = await read('[{"text": "One."}, {"text": "Two."}, {"text": "Thr');
    expect(sources(reading)).toEqual(["One.", "Two."]);
    expect(told(reading)).toEqual(["1 is not valid JSON: it breaks off before its end"]);
    expect(told(await read('[{"text": "One."},\n'))).toEqual([
      "2 breaks off before the end of its list; what came before was read",
    ]);
    expect(told(await read('[{"text": "One."}\n'))).toEqual([
      "1 breaks off before the end of its list; what came before was read",
    ]);
  });

  it("reads JSON Lines that are called JSON", async () => {
    const reading = await read('{"text": "One."}\n{"text": broken}\n{"text": "Three."}\n');
    expect(reading.articles.map(({ line, source }) => [line, source])).toEqual([
      [1, "One."],
      [3, "Three."],
    ]);
    expect(told(reading)).toEqual([expect.stringMatching(/^2 is not valid JSON/)]);
  });

  it.each([
    ["[]", []],
    ["{}", ["null has no text: it needs one of text, body, content"]],
    [
      '{"format":"datelines-bundle","made":{},"digest":""}',
      ["null is a bundle, which holds no text: open it with openCorpus"],
    ],
    ["7", ["null has no text: it needs one of text, body, content"]],
    ["{", ["null is not valid JSON: it breaks off before its end"]],
  ])("reads %s", async (text, problems) => {
    const reading = await read(text);
    expect([reading.articles, told(reading)]).toEqual([[], problems]);
  });

  it("takes time in proportion to brackets that never close", async () => {
    const open = repeated('{"a": [[[[\n');
    expect(
      await growthOf(
        (size) => `[\n${open(size)}`,
        (text) => read(text),
      ),
    ).toBeLessThan(linear);
  });

  it("says once what a list of GDELT is", async () => {
    const reading = await read({
      articles: Array.from({ length: 9 }, (_, i) => ({
        url: `u${i}`,
        url_mobile: "",
        title: "T",
        seendate: "20220228T120000Z",
        domain: "d",
        language: "English",
        sourcecountry: "Taiwan",
      })),
    });
    expect(told(reading)).toEqual([
      expect.stringMatching(/^1 is an article list of GDELT .* does not hold their text; download the pages/),
    ]);
  });

  it("reads a list of GDELT that was given its texts", async () => {
    const { articles } = await read([
      { url: "u", title: "T", seendate: "20220228T120000Z", domain: "d.example", language: "English", text: "One." },
    ]);
    expect(articles[0]!.declared).toEqual({
      title: "T",
      published: "20220228T120000Z",
      publication: "d.example",
      url: "u",
      language: "English",
    });
  });
});
