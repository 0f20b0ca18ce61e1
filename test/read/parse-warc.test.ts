import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { growthOf, linear } from "../growth.js";
import { bare, httpOf, pageOf, readAs, sources, told, warcOf } from "./support.js";

const good = (name: string) => warcOf(`https://wire.example/${name}`, httpOf(pageOf(`Article ${name}.`)), { id: name });
const info = warcOf("", Buffer.from("software: test\r\n"), { type: "warcinfo" });
const ids = ({ articles }: { readonly articles: readonly { readonly id: string | null }[] }) =>
  articles.map(({ id }) => id);
const read = (...records: readonly Uint8Array[]) => readAs("a.warc", Buffer.concat(records));
const html = "Content-Type: text/html";

describe("parseWarc", () => {
  it("reads the pages of responses by the number of their record", async () => {
    const { articles, problems } = await read(
      info,
      good("a"),
      warcOf("https://wire.example/a", Buffer.from("GET / HTTP/1.1\r\n\r\n"), { type: "request" }),
      good("b"),
    );
    expect(articles.map(bare)).toEqual([
      { line: 2, id: "a", format: "html", source: pageOf("Article a."), declared: { url: "https://wire.example/a" } },
      { line: 4, id: "b", format: "html", source: pageOf("Article b."), declared: { url: "https://wire.example/b" } },
    ]);
    expect(problems).toEqual([]);
  });

  it("reads gzip with a member for each record", async () => {
    const reading = await readAs(
      "a.warc.gz",
      Buffer.concat([info, good("a"), good("b")].map((record) => gzipSync(record))),
    );
    expect([ids(reading), reading.problems]).toEqual([["a", "b"], []]);
  });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["br", brotliCompressSync],
    ["identity", (body: Buffer) => body],
    ["gzip", (body: Buffer) => body],
  ] as const)("unpacks a body in %s", async (encoding, pack) => {
    expect(
      sources(
        await read(warcOf("u", httpOf(pack(Buffer.from(pageOf("Zürich."))), [html, `Content-Encoding: ${encoding}`]))),
      ),
    ).toEqual([pageOf("Zürich.")]);
  });

  it("puts a body in chunks together, and leaves one that only says so", async () => {
    const page = pageOf("One.");
    const chunks = `5;x=y\r\n${page.slice(0, 5)}\r\n${(page.length - 5).toString(16)}\r\n${page.slice(5)}\r\n0\r\n\r\n`;
    const headers = [html, "Transfer-Encoding: chunked"];
    expect(sources(await read(warcOf("u", httpOf(chunks, headers)), warcOf("v", httpOf(page, headers))))).toEqual([
      page,
      page,
    ]);
  });

  it.each([
    ["the header", pageOf("Москва."), [`${html}; charset="windows-1251"`]],
    ["the page", pageOf("Москва.", '<meta charset="windows-1251">'), [html]],
    [
      "the page's older way",
      pageOf("Москва.", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
      [html],
    ],
  ])("takes the letters that %s names", async (_, page, headers) => {
    const bytes = Uint8Array.from(page, (letter) =>
      letter >= "А" && letter <= "я" ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0),
    );
    expect(sources(await read(warcOf("u", httpOf(bytes, headers))))).toEqual([page]);
  });

  it("sums up what is no article's page", async () => {
    const reading = await read(
      good("a"),
      warcOf("p", httpOf("x", ["Content-Type: image/png"])),
      warcOf("q", httpOf("x", ["Content-Type: image/png"])),
      warcOf("r", httpOf("gone", [html], "404 Not Found")),
      warcOf("s", httpOf("", [html])),
    );
    expect(ids(reading)).toEqual(["a"]);
    expect(told(reading)).toEqual([
      "null holds 4 records without an article's page, which were skipped: 2 image/png, 1 of status 404, " +
        "1 that are empty",
    ]);
  });

  it("reads text that was taken from pages, and pages without HTTP", async () => {
    const reading = await readAs(
      "a.warc.wet.gz",
      gzipSync(
        Buffer.concat([
          warcOf("u", Buffer.from("One.\nTwo."), { type: "conversion", more: ["Content-Type: text/plain"] }),
          warcOf("v", Buffer.from(pageOf("Three.")), { type: "resource", more: [html] }),
        ]),
      ),
    );
    expect(reading.articles.map(({ format, declared }) => `${format} ${declared.url}`)).toEqual(["scrape u", "html v"]);
  });

  it.each([
    ["too short", "40"],
    ["too long", "900"],
    ["far too long", "99999999999"],
    ["no number", "many"],
    ["negative", "-5"],
    ["absent", ""],
  ])("reads every page round a Content-Length that is %s", async (_, length) => {
    const reading = await read(
      good("a"),
      warcOf("u", httpOf(pageOf("Article b.")), { length, id: "b" }),
      good("c"),
      good("d"),
    );
    expect(ids(reading)).toEqual(["a", "b", "c", "d"]);
    expect(sources(reading)[1]).toBe(pageOf("Article b."));
    expect(told(reading)).toEqual([
      expect.stringMatching(/^2 has a Content-Length that is .*; it was read up to where the next record begins$/),
    ]);
  });

  it.each([1, 4, 5, 8, 12, 16])(
    "finds the next record in the last %s bytes that a length takes from it",
    async (more) => {
      const block = httpOf(pageOf("Article a."));
      expect(
        ids(await read(warcOf("u", block, { length: String(block.length + 4 + more), id: "a" }), good("b"), good("c"))),
      ).toEqual(["a", "b", "c"]);
    },
  );

  it("finds the next record where a length ends behind its headers", async () => {
    const block = httpOf(pageOf("Article a."));
    const headers = warcOf("u", Buffer.from("x"), { id: "b" }).indexOf("\r\n\r\n");
    expect(
      ids(
        await read(
          warcOf("u", block, { length: String(block.length + 4 + headers), id: "a" }),
          warcOf("u", httpOf(pageOf("Article b.")), { id: "b" }),
          good("c"),
        ),
      ),
    ).toEqual(["a", "b", "c"]);
  });

  it.each([
    ["in its headers", 60],
    ["behind its headers", -2],
  ])("keeps the next record where one breaks off %s", async (_, at) => {
    const record = warcOf("u", Buffer.from(""), { length: "999999999", id: "x" });
    const head = record.indexOf("\r\n\r\n") + 4;
    const reading = await read(
      good("a"),
      Buffer.concat([record.subarray(0, at > 0 ? at : head), Buffer.from(at > 0 ? "\r\n" : "")]),
      good("b"),
      good("c"),
    );
    expect(ids(reading)).toEqual(["a", "b", "c"]);
    expect(told(reading)[0]).toMatch(
      at > 0 ? /^2 breaks off in its headers and was skipped$/ : /^2 has a Content-Length that is too long/,
    );
  });

  it("reads a page that shows a record as one page", async () => {
    expect(
      ids(await read(warcOf("u", httpOf(`<pre>\n${good("b").toString()}</pre>`), { id: "a" }), good("c"))),
    ).toEqual(["a", "c"]);
  });

  it("reads a file whose every length is wrong in time in proportion to its size", async () => {
    const growth = await growthOf(
      (size) =>
        Array.from({ length: size }, (_, i) =>
          warcOf("u", httpOf(pageOf(`Article ${i}.`)), { length: "90000000", id: String(i) }),
        ),
      async (records) => {
        const reading = await read(...records);
        expect(sources(reading)).toEqual(records.map((_, i) => pageOf(`Article ${i}.`)));
      },
      50,
    );
    expect(growth).toBeLessThan(linear);
  });

  it("keeps what came before a cut, and what is there of the record that is cut", async () => {
    const reading = await readAs("a.warc", Buffer.concat([good("a"), good("b")]).subarray(0, -100));
    expect(ids(reading)).toEqual(["a", "b"]);
    expect(told(reading)).toEqual(["2 breaks off in this record; what there is of it was read"]);
  });

  it("finds its way back behind bytes that belong to no record", async () => {
    const reading = await read(
      Buffer.from("lost and found\r\n"),
      good("a"),
      Buffer.from("\u0000\u0001 what is this\r\n"),
      good("b"),
    );
    expect(ids(reading)).toEqual(["a", "b"]);
    expect(told(reading).map((text) => text.replace(/\d+ bytes/, "n bytes"))).toEqual([
      "null does not begin as WARC does: n bytes were skipped",
      "1 is followed by n bytes that belong to no record and were skipped",
    ]);
  });

  it("says when a file is no WARC", async () => {
    expect(told(await read(Buffer.from("no WARC at all\n")))).toEqual([
      expect.stringMatching(/^null does not begin as WARC does/),
    ]);
    expect(told(await read(Buffer.alloc(0)))).toEqual(["null is empty"]);
  });

  it("does not unpack a body without end", async () => {
    const reading = await read(
      warcOf("u", httpOf(gzipSync(Buffer.alloc(80 << 20)), [html, "Content-Encoding: gzip"])),
      good("b"),
    );
    expect(ids(reading)).toEqual(["b"]);
    expect(told(reading)).toEqual([expect.stringMatching(/1 in an encoding that is not read/)]);
  });
});
