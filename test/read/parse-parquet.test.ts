import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bare, parquetOf, readAs, told } from "./support.js";

const columns = {
  url: ["u1", "u2", "u3"],
  text: ["One.", "Zwei – ü.", "Three."],
  date: [new Date(Date.UTC(2022, 1, 28)), new Date(Date.UTC(2022, 2, 1)), null],
  number: [1n, 2n, 3n],
  id: [7n, 8n, 9n],
};

describe("parseParquet", () => {
  it("reads rows by the names of their columns, across groups of rows", async () => {
    const { articles, problems } = await readAs("a.parquet", parquetOf(columns));
    expect(articles.map(bare)).toEqual([
      {
        line: 1,
        id: "7",
        format: "record",
        source: "One.",
        declared: { published: "2022-02-28T00:00:00.000Z", url: "u1" },
      },
      {
        line: 2,
        id: "8",
        format: "record",
        source: "Zwei – ü.",
        declared: { published: "2022-03-01T00:00:00.000Z", url: "u2" },
      },
      { line: 3, id: "9", format: "record", source: "Three.", declared: { url: "u3" } },
    ]);
    expect(problems).toEqual([]);
  });

  it("reads a packed file", async () => {
    expect((await readAs("a.parquet.gz", gzipSync(parquetOf(columns)))).articles).toHaveLength(3);
  });

  it("reads the user's own columns", async () => {
    expect(
      (await readAs("a.parquet", parquetOf({ Inhalt: ["Eins."] }), { columns: { text: "Inhalt" } })).articles[0]!
        .source,
    ).toBe("Eins.");
  });

  it("lists a row without text", async () => {
    expect(told(await readAs("a.parquet", parquetOf({ text: ["One.", null, "Three."] })))).toEqual([
      "2 has no text: it needs one of text, body, content",
    ]);
  });

  it("says when there is no column of text", async () => {
    expect(told(await readAs("a.parquet", parquetOf({ a: ["One."], b: ["x"] })))).toEqual([
      'null has no column with text: it needs one of text, body, content; its columns are "a", "b"',
    ]);
  });

  it.each([
    ["cut off", (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 20)],
    ["text", () => Buffer.from("no Parquet at all")],
    ["nothing", () => Buffer.alloc(0)],
  ])("says that a file is %s", async (_, change) => {
    const reading = await readAs("a.parquet", change(parquetOf(columns)));
    expect([reading.articles, told(reading)]).toEqual([
      [],
      [expect.stringMatching(/^null (?:is not a complete Parquet file: it breaks off or is damaged|is empty)/)],
    ]);
  });

  it("keeps the groups of rows beside a damaged one", async () => {
    const bytes = parquetOf({ text: Array.from({ length: 6 }, (_, i) => `Number ${i} of the rows.`) });
    const at = Buffer.from(bytes).indexOf("Number 2");
    bytes.fill(0xff, at - 40, at + 8);
    const reading = await readAs("a.parquet", bytes);
    expect(reading.articles.map(({ source }) => source.slice(7, 8))).toEqual(["0", "1", "4", "5"]);
    expect(told(reading)).toEqual([expect.stringMatching(/^3 is damaged here: rows 3 to 4 could not be read/)]);
  });
});
