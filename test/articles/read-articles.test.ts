import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { CorpusError, readArticles } from "../../src/articles/index.js";
import { createCorpus, readCorpus } from "../../src/corpus/index.js";
import { deepFreeze, prose, temporaryFolder } from "../corpus/support.js";

/** A folder that holds the given files. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const names = (rows: readonly { readonly file: string }[]) => rows.map(({ file }) => basename(file));

describe("readArticles", () => {
  it("reads every format of a folder in the order of the names", async () => {
    const folder = folderOf({
      "a.txt": prose, "b.md": prose, "c.html": `<p>${prose}</p>`, "d.jsonl": JSON.stringify({ text: prose }), "e.csv": `text\n"${prose}"\n`, "f.tsv": `id\ttext\n1\t${prose}\n`,
      "g.ndjson": JSON.stringify({ text: prose }), "h.HTM": `<p>${prose}</p>`, "i.markdown": prose,
    });
    const { articles, problems } = await readArticles(folder);
    expect(articles.map(({ format }) => format)).toEqual(["scrape", "markdown", "html", "record", "record", "record", "record", "html", "markdown"]);
    expect(problems).toEqual([]);
  });

  it("keeps the text of a file character by character", async () => {
    const text = `  ${prose}\r\n\r\n\tTürkiye 😀 \u00a0 end`;
    expect((await readArticles(join(folderOf({ "a.txt": text }), "a.txt"))).articles[0]!.source).toBe(text);
  });

  it("throws a CorpusError that names a path that is not there", async () => {
    const error = await readArticles("no/such/place.txt").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CorpusError);
    expect(error).toMatchObject({ name: "CorpusError", path: "no/such/place.txt", message: 'readArticles found nothing at "no/such/place.txt", give a file, a folder or a glob that is there' });
  });

  it("lists a folder without a file", async () => {
    expect(await readArticles(temporaryFolder())).toMatchObject({ articles: [], problems: [{ line: null, problem: "is a folder without a file to read" }] });
  });

  it("lists a pattern that matches nothing", async () => {
    expect((await readArticles(`${temporaryFolder()}/*.txt`)).problems).toMatchObject([{ problem: "matches no file" }]);
  });

  it("gives nothing for no paths", async () => {
    expect(await readArticles([])).toEqual({ articles: [], problems: [] });
  });

  it("passes over a README and hidden files, and lists files of another kind", async () => {
    const { articles, problems } = await readArticles(folderOf({ "README.md": prose, ".hidden.txt": prose, "x.pdf": "%PDF", "sub/README.txt": prose, "sub/a.txt": prose }));
    expect(names(articles)).toEqual(["a.txt"]);
    expect(names(problems)).toEqual(["x.pdf"]);
    expect(problems[0]!.problem).toMatch(/^is of a kind that is not read \(endings that are: \.txt /);
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
    expect(names((await readArticles(deepFreeze([join(folder, "b.txt"), folder]))).articles)).toEqual(["b.txt", "a.txt"]);
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
      ["bom.txt", prose], ["latin.txt", "Café talks in Zürich ended on Monday."], ["plain.txt", prose], ["utf16.txt", prose],
    ]);
    expect(problems.map(({ file, line, problem }) => `${basename(file)} ${line} ${problem.split(":")[0]}`)).toEqual(["binary.txt null is binary, not text", "empty.txt null is empty", "latin.txt null is not UTF-8"]);
  });

  it("reads a byte-order mark before front matter, JSON and a CSV header", async () => {
    const folder = folderOf({ "a.csv": `\ufefftext,title\n"${prose}",T\n`, "b.jsonl": `\ufeff${JSON.stringify({ text: prose, title: "T" })}`, "c.md": `\ufeff---\ntitle: T\n---\n${prose}` });
    const { articles, problems } = await readArticles(folder);
    expect(articles.map(({ declared }) => declared.title)).toEqual(["T", "T", "T"]);
    expect(problems).toEqual([]);
  });

  it("names file, line and reason of a broken record", async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => (i === 811 ? "{broken" : JSON.stringify({ text: prose })));
    const { articles, problems } = await readArticles(folderOf({ "sample.jsonl": rows.join("\n") }));
    expect(articles).toHaveLength(999);
    expect(problems).toEqual([{ file: expect.stringMatching(/sample\.jsonl$/), line: 812, problem: expect.stringMatching(/^is not valid JSON/) }]);
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
      "dead.txt is a link that leads to nothing", "self.txt is a link that leads to nothing", "up is a link to a folder",
    ]);
  });

  it("throws at a path that is a link to itself", async () => {
    const folder = temporaryFolder();
    symlinkSync("self.txt", join(folder, "self.txt"));
    await expect(readArticles(join(folder, "self.txt"))).rejects.toThrow(CorpusError);
  });
});

describe("readCorpus", () => {
  const long = `${prose} `.repeat(Math.ceil(20e6 / (prose.length + 1)));

  it("reads one line of 20 MB in seconds", async () => {
    const folder = folderOf({ "a.txt": long });
    const before = performance.now();
    const { documents, problems } = await readCorpus(folder);
    expect(performance.now() - before).toBeLessThan(8000);
    expect(problems).toEqual([]);
    expect(documents[0]!.sentences).toHaveLength(2 * Math.ceil(20e6 / (prose.length + 1)));
  }, 20_000);

  it("reads one record of 20 MB", async () => {
    const { articles } = await readArticles(folderOf({ "a.jsonl": JSON.stringify({ text: long }) }));
    expect(articles[0]!.source).toHaveLength(long.length);
  });

  it("makes the corpus of what was read, with its problems", async () => {
    const folder = folderOf({ "a.txt": prose, "b.txt": "" });
    const corpus = await readCorpus(folder);
    expect(corpus.documents.map(({ docId }) => docId)).toEqual(["a"]);
    expect(corpus.problems).toEqual(createCorpus(await readArticles(folder)).problems);
    expect(corpus.problems).toHaveLength(1);
  });

  it("gives the same ids, texts and sentences each time", async () => {
    const read = async () => (await readCorpus("data/dispatches")).documents.map(({ docId, text, sentences }) => ({ docId, text, sentences }));
    expect(await read()).toEqual(await read());
  });
});
