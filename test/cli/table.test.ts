import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Corpus, readCorpus } from "../../src/analyse/index.js";
import { buildTable, tableNames } from "../../src/cli/tables.js";
import { datelines, rowsOf, type Run } from "./run-cli.js";

// The contract of DESIGN.md: further columns are welcome, these must be there.
const contract: Readonly<Record<string, string>> = {
  documents:
    "docId file title publication author published publishedPrecision publishedEvidence url language paragraphs " +
    "sentences tokens",
  furniture: "docId file line start end text reason",
  repairs: "docId raw repaired rule",
  problems: "file line problem",
  sentences: "docId sentence paragraph text start end",
  mentions: "docId sentence start end surface actorId actorName type kind rule confidence",
  quotations: "docId sentence text kind speakerId speaker cue targets",
  tone: "docId sentence source target tone terms",
  terms: "term count documents perMillion low high tfidf",
  sentiment: "docId polarity low high terms",
  "co-occurrences": "source target sentences documents expected npmi g2 q low high",
  sensitivity:
    "rule spans documents characters termsReplaced term termChange actorsChange actorId actorName actorChange",
  network: "actorId name type country mentions degree strength betweenness community",
};

let folder = "";
const paths: string[] = [];
const tables = new Map<string, Run>();
let corpus: Corpus;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "datelines-cli-"));
  const own = join(folder, "own.jsonl");
  writeFileSync(
    own,
    [
      JSON.stringify({
        id: "sums",
        title: "=SUM(A1:A9)",
        text: '=1+1 was what China wrote, “with "marks", commas\nand a line break”. 😀 Russia answered.',
        published: "2022-03-01",
      }),
      "{ this is no JSON",
      JSON.stringify({
        id: "dashes",
        title: "-2+3",
        author: "@import",
        publication: "+49",
        text: "A good day for Taiwan.",
      }),
    ].join("\n"),
  );
  paths.push(
    own,
    "data/dispatches/2022-03-14-zhao-fake-news.txt",
    "data/dispatches/2022-02-28-adiz-flights.txt",
    "data/dispatches/2022-02-28-wang-wenbin-briefing.md",
  );
  corpus = await readCorpus(paths);
  await Promise.all(
    ["sentences", "furniture", "problems", "mentions"].map(async (name) =>
      tables.set(name, await datelines(["table", name, ...paths])),
    ),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("datelines table", () => {
  it("knows the tables of the contract", () => {
    expect(Object.keys(contract).filter((name) => !tableNames.includes(name))).toEqual([]);
  });

  it("writes rows as JSON Lines, a row a line", () => {
    for (const [name, run] of tables) {
      expect(run.code).toBe(0);
      expect(rowsOf(run)).toEqual(JSON.parse(JSON.stringify(buildTable(name, corpus).rows)));
    }
  });

  it.each(Object.entries(contract))("gives %s the columns of the contract", (name, columns) => {
    const rows = buildTable(name, corpus).rows;
    expect(rows.length).toBeGreaterThan(0);
    const missing = rows.flatMap((row) => columns.split(" ").filter((column) => !(column in row)));
    expect(missing).toEqual([]);
    expect(rows.every((row) => Object.keys(row).join() === Object.keys(rows[0]!).join())).toBe(true);
  });

  it("says on stderr, and not on stdout, what could not be read", () => {
    const { stderr, stdout } = tables.get("sentences")!;
    expect(stderr).toMatch(/own\.jsonl, line 2 is not valid JSON/);
    expect(stdout).not.toContain("not valid JSON");
    expect(rowsOf(tables.get("problems")!)).toMatchObject([{ line: 2 }]);
  });

  it("counts characters in the file, not code units", () => {
    const source = [...readFileSync("data/dispatches/2022-02-28-wang-wenbin-briefing.md", "utf8")];
    const rows = rowsOf(tables.get("sentences")!).filter(({ docId }) => docId === "2022-02-28-wang-wenbin-briefing");
    expect(rows.length).toBeGreaterThan(5);
    for (const { start, end, text } of rows) expect(source.slice(start as number, end as number).join("")).toBe(text);
    const own = rowsOf(tables.get("sentences")!).find(({ text }) => text === "😀 Russia answered.");
    expect([own!["start"], own!["end"]]).toEqual([68, 86]);
  });

  it("removes furniture that stands in the file at the place it gives", () => {
    const rows = rowsOf(tables.get("furniture")!).filter(({ docId }) => docId === "2022-02-28-adiz-flights");
    const source = readFileSync("data/dispatches/2022-02-28-adiz-flights.txt", "utf8");
    for (const { start, end, text, line } of rows) {
      expect([...source].slice(start as number, end as number).join("")).toBe(text);
      expect(source.split("\n")[(line as number) - 1]).toContain((text as string).split("\n")[0]!.trim());
    }
  });
});

describe("datelines table --format csv", () => {
  it("gives the same cells as the JSON Lines, formulas apart", async () => {
    const [header, ...cells] = parse(
      (await datelines(["table", "sentences", ...paths, "--format", "csv"])).stdout,
    ) as string[][];
    const rows = rowsOf(tables.get("sentences")!);
    expect(header).toEqual(Object.keys(rows[0]!));
    expect(cells.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, "")))).toEqual(
      rows.map((row) => header!.map((column) => (row[column] === null ? "" : String(row[column])))),
    );
    expect(cells.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))).toEqual([]);
  });

  it("lets no cell begin as a formula", async () => {
    const { stdout } = await datelines(["table", "documents", paths[0]!, "--format", "csv"]);
    const [header, first, second] = parse(stdout) as string[][];
    expect(first![header!.indexOf("title")]).toBe("'=SUM(A1:A9)");
    expect([
      second![header!.indexOf("title")],
      second![header!.indexOf("author")],
      second![header!.indexOf("publication")],
    ]).toEqual(["'-2+3", "'@import", "'+49"]);
  });
});

describe("datelines table --out", () => {
  it("writes the file whole and leaves nothing beside it", async () => {
    const out = join(folder, "made", "terms.jsonl");
    const run = await datelines(["table", "terms", paths[3]!, "--out", out]);
    expect([run.code, run.stdout]).toEqual([0, ""]);
    expect(readFileSync(out, "utf8").split("\n").filter(Boolean).length).toBeGreaterThan(50);
    expect(readdirSync(join(folder, "made"))).toEqual(["terms.jsonl"]);
  });
});

describe("datelines table as Parquet", () => {
  it.each([["problems"], ["mentions"]])("gives the same cells of %s as the JSON Lines", async (name) => {
    const out = join(folder, `${name}.parquet`);
    const run = await datelines(["table", name, ...paths, "--out", out]);
    expect([run.code, run.stdout]).toEqual([0, ""]);
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(out), compressors });
    expect(rows).toEqual(rowsOf(tables.get(name)!));
  });

  it("takes the format from the ending, unless it is told one", async () => {
    const [csv, named] = [join(folder, "a.csv"), join(folder, "b.csv")];
    await datelines(["table", "documents", paths[0]!, "--out", csv]);
    await datelines(["table", "documents", paths[0]!, "--out", named, "--format", "jsonl"]);
    expect([readFileSync(csv, "utf8").slice(0, 5), readFileSync(named, "utf8")[0]]).toEqual(["docId", "{"]);
  });
});

describe("datelines exit codes", () => {
  it.each([
    ["an unknown table", ["table", "weather"], 2, /table requires a name of documents, .*\(got "weather"\)/],
    ["an unknown command", ["forecast"], 2, /unknown command 'forecast'/],
    ["no command", [], 2, /Usage: datelines/],
    ["an unknown option", ["table", "terms", "--weather"], 2, /unknown option '--weather'/],
    ["a format that is not written", ["table", "terms", "--format", "xml"], 2, /--format/],
    ["text for a number", ["table", "terms", "--top", "many"], 2, /Give a whole number/],
    [
      "an n-gram that is too long",
      ["table", "terms", "data/dispatches/2022-02-28-wang-wenbin-briefing.md", "--ngram", "9"],
      2,
      /requires an ngram of 1 to 5 \(got 9\)/,
    ],
    ["a path that is not there", ["table", "terms", "no/such/folder"], 1, /found nothing at "no\/such\/folder"/],
    [
      "a folder to write to that is a file",
      ["table", "documents", "data/dispatches/2022-02-28-wang-wenbin-briefing.md", "--out", "LICENSE/a.csv"],
      1,
      /ENOTDIR|EEXIST/,
    ],
    ["a file that is not there", ["inspect", "no-such-file.txt"], 1, /found nothing at "no-such-file\.txt"/],
  ])("gives for %s: %j → %d, on stderr alone", async (_, args, code, message) => {
    const run = await datelines(args);
    expect(run.code).toBe(code);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(run.stdout).toBe("");
  });

  it("gives 1 for a corpus without an article", async () => {
    const empty = join(folder, "empty.txt");
    writeFileSync(empty, "");
    const run = await datelines(["table", "terms", empty]);
    expect([run.code, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toContain("found no article");
  });

  it("gives 0 for help and version, on stdout", async () => {
    const [help, version] = [await datelines(["--help"]), await datelines(["--version"])];
    expect([help.code, help.stderr, version.code]).toEqual([0, "", 0]);
    expect(help.stdout).toContain("extract");
    expect(version.stdout.trim()).toBe(
      (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version,
    );
  });

  it("counts with near-copies or without, and says which it left out", async () => {
    const copies = join(folder, "copies.jsonl");
    const text =
      "Envoys of three countries met in the port of Lindau on Tuesday to talk about fishing rights in the " +
      "northern bay, and agreed on a map that draws new lines.";
    writeFileSync(copies, ["first", "second"].map((id) => JSON.stringify({ id, text })).join("\n"));
    const [kept, dropped, wrong] = await Promise.all(
      ["keep", "drop", "hide"].map((what) => datelines(["table", "documents", copies, "--duplicates", what])),
    );
    expect(
      rowsOf(kept!).map(({ docId, duplicateOf, duplicateSimilarity }) => [docId, duplicateOf, duplicateSimilarity]),
    ).toEqual([
      ["first", null, null],
      ["second", "first", 1],
    ]);
    expect(rowsOf(dropped!).map(({ docId }) => docId)).toEqual(["first"]);
    expect(dropped!.stderr).toContain('is a near-copy of "first"');
    expect(wrong!.code).toBe(2);
  });

  it("keeps in the text what it is told to restore", async () => {
    const file = "data/dispatches/2022-02-28-adiz-flights.txt";
    const [without, restored] = await Promise.all(
      [[], ["--restore", "weather", "--restore", "byline"]].map((more) =>
        datelines(["table", "furniture", file, ...more]),
      ),
    );
    expect(
      rowsOf(without!)
        .map(({ rule }) => rule)
        .filter((rule) => !rowsOf(restored!).some((row) => row["rule"] === rule)),
    ).toEqual(["weather", "byline"]);
  });

  it("reads the dispatches where no path is given", async () => {
    const rows = rowsOf(await datelines(["table", "documents"]));
    expect(rows.length).toBe(32);
    expect(existsSync(rows[0]!["file"] as string)).toBe(true);
  });
});

describe("datelines table network", () => {
  it.each([
    ["gexf", /^<\?xml [^]*<gexf xmlns="http:\/\/gexf\.net\/1\.3"[^]*<node id="china"/],
    ["graphml", /^<\?xml [^]*<graphml [^]*<node id="china"/],
    ["json", /^\{\n "directed": false,[^]*"id": "china"/],
  ])("writes %s", async (format, begins) => {
    const run = await datelines(["table", "network", ...paths, "--format", format]);
    expect([run.code, run.stderr.includes("requires")]).toEqual([0, false]);
    expect(run.stdout).toMatch(begins);
  });

  it("refuses its formats for other tables, and says which there are", async () => {
    const run = await datelines(["table", "terms", ...paths, "--format", "gexf"]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('table requires jsonl, csv or parquet for terms (got "gexf")');
  });

  it("takes a number of tokens as the window, and refuses what is none", async () => {
    const rows = rowsOf(await datelines(["table", "co-occurrences", ...paths, "--window", "6"]));
    expect(rows.length).toBeGreaterThan(0);
    expect((await datelines(["table", "co-occurrences", ...paths, "--window", "0"])).code).toBe(2);
  });
});
