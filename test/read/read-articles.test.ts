import { createCorpus, readCorpus } from "../../src/analyse/index.js";
import { symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { CorpusError, readArticles } from "../../src/read/index.js";

import { deepFreeze, prose, temporaryFolder } from "../corpus/support.js";
import { growthOf, linear, repeated } from "../growth.js";
import { docxOf, folderOf, httpOf, names, pageOf, parquetOf, readAs, rssOf, sources, told, warcOf } from "./support.js";

describe("readArticles", () => {
  it("reads every format of a folder in the order of the names", async () => {
    const folder = folderOf({
      "a.txt": prose,
      "b.md": prose,
      "c.html": `<p>${prose}</p>`,
      "d.jsonl": JSON.stringify({ text: prose }),
      "e.csv": `text\n"${prose}"\n`,
      "f.tsv": `id\ttext\n1\t${prose}\n`,
      "g.ndjson": JSON.stringify({ text: prose }),
      "h.HTM": `<p>${prose}</p>`,
      "i.markdown": prose,
    });
    const { articles, problems } = await readArticles(folder);
    expect(articles.map(({ format }) => format)).toEqual([
      "scrape",
      "markdown",
      "html",
      "record",
      "record",
      "record",
      "record",
      "html",
      "markdown",
    ]);
    expect(problems).toEqual([]);
  });

  it("keeps the text of a file character by character", async () => {
    const text = `  ${prose}\r\n\r\n\tTürkiye 😀 \u00a0 end`;
    expect((await readArticles(join(folderOf({ "a.txt": text }), "a.txt"))).articles[0]!.source).toBe(text);
  });

  it("throws a CorpusError that names a path that is not there", async () => {
    const error = await readArticles("no/such/place.txt").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CorpusError);
    expect(error).toMatchObject({
      name: "CorpusError",
      path: "no/such/place.txt",
      message: 'readArticles found nothing at "no/such/place.txt", give a file, a folder or a glob that exists',
    });
  });

  it("lists a folder without a file", async () => {
    expect(await readArticles(temporaryFolder())).toMatchObject({
      articles: [],
      problems: [{ line: null, problem: "is a folder with no file to read" }],
    });
  });

  it("lists a pattern that matches nothing", async () => {
    expect((await readArticles(`${temporaryFolder()}/*.txt`)).problems).toMatchObject([{ problem: "matches no file" }]);
  });

  it("gives nothing for no paths", async () => {
    expect(await readArticles([])).toEqual({ articles: [], problems: [] });
  });

  it("passes over a README and hidden files, and lists files of another kind", async () => {
    const { articles, problems } = await readArticles(
      folderOf({
        "README.md": prose,
        ".hidden.txt": prose,
        "x.pdf": "%PDF",
        "sub/README.txt": prose,
        "sub/a.txt": prose,
      }),
    );
    expect(names(articles)).toEqual(["a.txt"]);
    expect(names(problems)).toEqual(["x.pdf"]);
    expect(problems[0]!.problem).toMatch(
      /^is of a kind that is not read \(those that are: \.txt .*, each also with \.gz\)$/,
    );
  });

  it("reads a README that is named", async () => {
    expect((await readArticles(join(folderOf({ "README.md": prose }), "README.md"))).articles).toHaveLength(1);
  });

  it("reads a file once that several paths name", async () => {
    const folder = folderOf({ "a.txt": prose });
    expect((await readArticles([folder, join(folder, "a.txt"), `${folder}/*.txt`])).articles).toHaveLength(1);
  });

  it("reads paths in the order in which they are given", async () => {
    const folder = folderOf({ "a.txt": prose, "b.txt": prose });
    expect(names((await readArticles(deepFreeze([join(folder, "b.txt"), folder]))).articles)).toEqual([
      "b.txt",
      "a.txt",
    ]);
  });

  it("lists what is empty, binary or in an old encoding, and reads the rest", async () => {
    const folder = folderOf({
      "binary.txt": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff),
      "bom.txt": `\ufeff${prose}`,
      "empty.txt": "",
      "latin.txt": Buffer.from("Café talks in Zürich ended on Monday.", "latin1"),
      "plain.txt": prose,
      "utf16.txt": Buffer.from(`\ufeff${prose}`, "utf16le"),
    });
    const { articles, problems } = await readArticles(folder);
    expect(articles.map(({ file, source }) => [basename(file), source])).toEqual([
      ["bom.txt", prose],
      ["latin.txt", "Café talks in Zürich ended on Monday."],
      ["plain.txt", prose],
      ["utf16.txt", prose],
    ]);
    expect(problems.map(({ file, line, problem }) => `${basename(file)} ${line} ${problem.split(":")[0]}`)).toEqual([
      "binary.txt null is binary, not text",
      "empty.txt null is empty",
      "latin.txt null is not UTF-8",
    ]);
  });

  it("reads a byte-order mark before front matter, JSON and a CSV header", async () => {
    const folder = folderOf({
      "a.csv": `\ufefftext,title\n"${prose}",T\n`,
      "b.jsonl": `\ufeff${JSON.stringify({ text: prose, title: "T" })}`,
      "c.md": `\ufeff---\ntitle: T\n---\n${prose}`,
    });
    const { articles, problems } = await readArticles(folder);
    expect(articles.map(({ declared }) => declared.title)).toEqual(["T", "T", "T"]);
    expect(problems).toEqual([]);
  });

  it("names file, line and reason of a broken record", async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => (i === 811 ? "{broken" : JSON.stringify({ text: prose })));
    const { articles, problems } = await readArticles(folderOf({ "sample.jsonl": rows.join("\n") }));
    expect(articles).toHaveLength(999);
    expect(problems).toEqual([
      {
        file: expect.stringMatching(/sample\.jsonl$/),
        line: 812,
        problem: expect.stringMatching(/^is not valid JSON/),
      },
    ]);
  });

  it("reads a link to a file, and lists links that lead in a circle, to a folder or to nothing", async () => {
    const folder = folderOf({ "sub/a.txt": prose, "elsewhere/b.txt": `${prose} B.` });
    const sub = join(folder, "sub");
    symlinkSync("..", join(sub, "up"));
    symlinkSync("self.txt", join(sub, "self.txt"));
    symlinkSync("nowhere.txt", join(sub, "dead.txt"));
    symlinkSync(join(folder, "elsewhere", "b.txt"), join(sub, "link.txt"));
    symlinkSync("a.txt", join(sub, "same.txt"));
    const { articles, problems } = await readArticles(sub);
    expect(names(articles)).toEqual(["a.txt", "link.txt"]);
    expect(problems.map(({ file, problem }) => `${basename(file)} ${problem.split(/ and|;/)[0]}`).sort()).toEqual([
      "dead.txt is a link to something that does not exist",
      "self.txt is a link to something that does not exist",
      "up is a link to a folder",
    ]);
  });

  it("throws at a path that is a link to itself", async () => {
    const folder = temporaryFolder();
    symlinkSync("self.txt", join(folder, "self.txt"));
    await expect(readArticles(join(folder, "self.txt"))).rejects.toThrow(CorpusError);
  });
});

describe("readArticles of packed files and files that are not what they are called", () => {
  it("reads every format packed as it does unpacked", async () => {
    const files: Record<string, string | Uint8Array> = {
      "a.txt": prose,
      "b.md": prose,
      "c.html": pageOf(prose),
      "d.jsonl": JSON.stringify({ text: prose }),
      "e.csv": `text\n"${prose}"\n`,
      "f.json": JSON.stringify([{ text: prose }]),
      "g.warc": warcOf("u", httpOf(pageOf(prose))),
      "h.rss": rssOf(`<item><description>${prose}</description></item>`),
      "i.docx": docxOf([prose]),
      "j.parquet": parquetOf({ text: [prose] }),
    };
    const plain = await readArticles(folderOf(files));
    const packed = await readArticles(
      folderOf(Object.fromEntries(Object.entries(files).map(([name, content]) => [`${name}.gz`, gzipSync(content)]))),
    );
    const without = ({ articles }: typeof plain) =>
      articles.map(({ format, line, source }) => ({ format, line, source }));
    expect([plain.articles.length, plain.problems, packed.problems]).toEqual([10, [], []]);
    expect(without(packed)).toEqual(without(plain));
  });

  it("names the document of a packed file as that of a plain one", async () => {
    const { documents } = createCorpus(
      await readArticles(folderOf({ "one.txt.gz": gzipSync(prose), "two.txt": prose })),
    );
    expect(documents.map(({ docId }) => docId)).toEqual(["one", "two"]);
  });

  it("unpacks gzip that is not called so, and says so", async () => {
    const reading = await readAs("a.jsonl", gzipSync(JSON.stringify({ text: prose })));
    expect([sources(reading), told(reading)]).toEqual([
      [prose],
      ["null is gzip, though its name does not end in .gz; it was unpacked"],
    ]);
  });

  it("reads what is called gzip and is not, and says so", async () => {
    const reading = await readAs("a.txt.gz", prose);
    expect([sources(reading), told(reading)]).toEqual([
      [prose],
      ["null is not gzip, though its name ends in .gz; it was read as it is"],
    ]);
  });

  it.each<[name: string, holds: string, content: string | Uint8Array]>([
    ["a.csv", "an HTML page", pageOf(prose)],
    ["a.json", "an HTML page", pageOf(prose)],
    ["a.txt", "an HTML page", `\n${pageOf(prose)}`],
    ["a.xml", "an HTML page", `<?xml version="1.0"?>\n${pageOf(prose)}`],
    ["a.docx", "an HTML page", Buffer.from(`\ufeff${pageOf(prose)}`, "utf16le")],
    ["a.jsonl", "a Word file", docxOf([prose])],
    ["a.csv", "a Parquet file", parquetOf({ text: [prose] })],
    ["a.html", "a WARC file", warcOf("u", httpOf(pageOf(prose)))],
    ["a.html", "a feed", rssOf(`<item><description>${prose}</description></item>`)],
    ["a.csv", "JSON Lines", JSON.stringify({ text: prose })],
    ["a.txt", "JSON", JSON.stringify([{ text: prose }])],
    ["a.parquet", "JSON", `[\n{"text": ${JSON.stringify(prose)}}\n]`],
    ["a.jsonl", "CSV", `text,title\n"${prose}",T\n`],
  ])("reads %s that holds %s, and says so", async (name, holds, content) => {
    for (const [file, packed] of [
      [name, content],
      [`${name}.gz`, gzipSync(content)],
    ] as const) {
      const reading = await readAs(file, packed);
      expect(told(reading)).toEqual([
        `null holds ${holds}, though its name ends in ${name.slice(1)}; it was read as ${holds}`,
      ]);
      expect(createCorpus(reading).documents.map(({ text }) => text.endsWith(prose))).toEqual([true]);
    }
  });

  it.each([
    ["a.txt", `{braces} open this text. ${prose}`],
    ["a.txt", `<b>${prose}</b>`],
    ["a.md", `[{"a" link}](x) ${prose}`],
    ["a.md", "---\ntitle: T\n---\n<html>"],
    ["a.html", prose],
    ["a.txt", `text,title\n${prose}`],
  ])("takes %s that begins like %j for what it is called", async (name, content) => {
    const reading = await readAs(name, content);
    expect([sources(reading), told(reading)]).toEqual([[content], []]);
  });

  it.each([
    ["a.csv", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff)],
    ["a.json", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff)],
    ["a.md", Uint8Array.of(0, 1, 2, 3)],
    ["a.xml", Uint8Array.of(0, 1, 2, 3)],
  ])("says that %s is binary", async (name, content) => {
    const reading = await readAs(name, content);
    expect([reading.articles, told(reading)]).toEqual([[], [expect.stringMatching(/^null is binary/)]]);
  });

  it.each([".txt", ".md", ".html", ".json", ".jsonl", ".csv", ".tsv", ".parquet", ".warc", ".xml", ".docx"])(
    "calls an empty %s empty, also packed",
    async (ending) => {
      expect(told(await readAs(`a${ending}`, ""))).toEqual(["null is empty"]);
      expect(told(await readAs(`a${ending}.gz`, gzipSync("")))).toEqual(["null is empty"]);
    },
  );

  it("keeps the text before the cut of a packed file, and of one with a wrong check sum, and says so", async () => {
    const packed = gzipSync(
      Buffer.from(Array.from({ length: 4000 }, (_, i) => `Line ${Math.imul(i, 2654435761) >>> 0}.`).join("\n")),
    );
    const cut = await readAs("a.txt.gz", packed.subarray(0, packed.length - 5000));
    expect(cut.articles[0]!.source.length).toBeGreaterThan(20_000);
    expect(told(cut)).toEqual(["null is a gzip file that breaks off; what came before was read"]);
    packed[packed.length - 6]! ^= 0xff;
    const damaged = await readAs("a.txt.gz", packed);
    expect(damaged.articles[0]!.source).toMatch(/^Line 0\.[^]*Line \d+\.$/);
    expect(told(damaged)).toEqual([
      "null is a damaged gzip file (incorrect data check); what could be unpacked was read",
    ]);
  });

  it("does not open what an ending hides behind a name of the language", async () => {
    expect(told(await readAs("a.constructor", "x"))).toEqual([
      expect.stringMatching(/^null is of a kind that is not read/),
    ]);
  });

  it("gives two articles of one id both", async () => {
    const reading = await readAs(
      "a.jsonl",
      `${JSON.stringify({ id: "x", text: prose })}\n${JSON.stringify({ id: "x", text: `${prose} Again.` })}\n`,
    );
    const { documents, problems } = createCorpus(reading);
    expect(documents.map(({ docId }) => docId)).toEqual(["x", "x-2"]);
    expect(problems.map(({ line }) => line)).toEqual([2]);
  });

  it("throws for a column of what an article does not have", async () => {
    await expect(readArticles([], { columns: { body: "x" } as never })).rejects.toThrow(
      new RangeError(
        "readArticles requires columns for id, text, html, title, published, publication, author, url, " +
          'language (got one for "body"), give a field and its column',
      ),
    );
  });
});

describe("readCorpus", () => {
  it("reads the user's own columns", async () => {
    const folder = folderOf({ "a.csv": `Artikeltext;Datum\n"${prose}";2022-02-28\n` });
    expect(
      (await readCorpus(folder, { columns: { text: "Artikeltext", published: "Datum" } })).documents[0]!.published,
    ).toBe("2022-02-28");
  });

  const long = `${prose} `.repeat(Math.ceil(5e6 / (prose.length + 1)));

  it("reads one line of 5 MB", async () => {
    const { documents, problems } = await readCorpus(folderOf({ "a.txt": long }));
    expect(problems).toEqual([]);
    expect(documents[0]!.sentences).toHaveLength((2 * long.length) / (prose.length + 1));
  });

  it.each(["a.txt", "a.md"])("makes the corpus of %s with 30,000 lines", async (name) => {
    const { documents } = createCorpus(await readAs(name, "A line.\n".repeat(30_000)));
    expect(documents.map(({ sentences: { length } }) => length)).toEqual([30_000]);
  });

  it.each([
    ["a text without a paragraph break", `${prose} `],
    ["many lines", "A line.\n"],
  ])("takes time in proportion to %s", async (_, piece) => {
    const text = repeated(piece);
    const growth = await growthOf(
      (size) => folderOf({ "a.txt": text(size) }),
      async (folder) => expect((await readCorpus(folder)).documents).toHaveLength(1),
      4000,
    );
    expect(growth).toBeLessThan(linear);
  });

  it("reads one record of 20 MB", async () => {
    const text = "x".repeat(20e6);
    const { articles } = await readArticles(folderOf({ "a.jsonl": JSON.stringify({ text }) }));
    expect(articles[0]!.source).toHaveLength(text.length);
  });

  it("makes the corpus of what was read, with its problems", async () => {
    const folder = folderOf({ "a.txt": prose, "b.txt": "" });
    const corpus = await readCorpus(folder);
    expect(corpus.documents.map(({ docId }) => docId)).toEqual(["a"]);
    expect(corpus.problems).toEqual(createCorpus(await readArticles(folder)).problems);
    expect(corpus.problems).toHaveLength(1);
  });

  it("gives the same ids, texts and sentences each time", async () => {
    const read = async () =>
      (await readCorpus("data/dispatches")).documents.map(({ docId, text, sentences }) => ({ docId, text, sentences }));
    expect(await read()).toEqual(await read());
  });
});
