import { mkdtempSync, readFileSync, rmSync, writeFileSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCorpus } from "../../src/analyse/index.js";
import { buildTable } from "../../src/cli/tables.js";
import { createBundle, writeBundle } from "../../src/store/bundle/index.js";
import { datelines, rowsOf } from "./run-cli.js";

const names = ["2022-02-28-campbell-webinar.md", "2022-02-28-wang-wenbin-briefing.md", "2022-03-14-zhao-fake-news.txt"];
let folder = "";
let bundle = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "datelines-bundle-"));
  bundle = join(folder, "three.bundle.json.gz");
  for (const name of names) copyFileSync(join("data/dispatches", name), join(folder, name));
  const run = await datelines(["bundle", ...names.map((name) => join(folder, name)), "--out", bundle]);
  expect(run.stdout).toMatch(
    /^wrote 3 articles to .*; at most [0-5] consecutive tokens of any article can be reconstructed from it\n$/,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("datelines bundle", () => {
  it("makes a file that can stand where articles do, whatever its name", async () => {
    const renamed = join(folder, "renamed.txt");
    copyFileSync(bundle, renamed);
    const [own, bundled] = await Promise.all([
      datelines(["table", "terms", ...names.map((name) => join(folder, name))]),
      datelines(["table", "terms", renamed]),
    ]);
    expect(rowsOf(bundled)).toEqual(rowsOf(own));
  });

  it("says what needs the text, and gives it where the articles are attached", async () => {
    const asked = ["table", "kwic", bundle, "--pattern", "taiwan"];
    const [without, attached] = await Promise.all([
      datelines(asked),
      datelines([...asked, "--articles", ...names.map((name) => join(folder, name))]),
    ]);
    expect([without.code, without.stdout]).toEqual([2, ""]);
    expect(without.stderr).toMatch(/requires the text of the articles that have "taiwan": "2022-/);
    expect(without.stderr).toMatch(/"taiwan": (?:"2022-\S+" \(\d+\)(?:, |; ))+attach them \(--articles DIR\)/);
    expect(rowsOf(attached).length).toBeGreaterThan(0);
  });

  it("refuses articles beside a bundle, and articles to attach to articles", async () => {
    const [mixed, plain] = await Promise.all([
      datelines(["table", "terms", bundle, join(folder, names[0]!)]),
      datelines(["table", "terms", join(folder, names[0]!), "--articles", folder]),
    ]);
    expect([mixed.code, plain.code]).toEqual([2, 2]);
    expect(mixed.stderr).toContain("requires articles or bundles, not both");
    expect(plain.stderr).toContain("requires a bundle to attach articles to");
  });
});

describe("datelines bundle, of bundles", () => {
  it("merges them, and refuses options that they were not made with", async () => {
    const [one, two, both] = ["one", "two", "both"].map((name) => join(folder, `${name}.bundle.json.gz`)) as [
      string,
      string,
      string,
    ];
    await writeBundle(one, createBundle(await readCorpus(join(folder, names[0]!))));
    await writeBundle(two, createBundle(await readCorpus(join(folder, names[1]!))));
    const merged = await datelines(["bundle", one, two, "--out", both]);
    expect(merged.stdout).toMatch(/^wrote 2 articles of 2 bundles to /);
    const [own, dropped] = await Promise.all([
      datelines(["table", "terms", both]),
      datelines(["table", "terms", one, "--duplicates", "drop"]),
    ]);
    const articles = await readCorpus([join(folder, names[0]!), join(folder, names[1]!)]);
    expect(rowsOf(own)).toEqual(JSON.parse(JSON.stringify(buildTable("terms", articles).rows)));
    expect([dropped.code, dropped.stderr]).toEqual([
      2,
      expect.stringContaining("requires articles to drop near-copies (got a bundle"),
    ]);
  });
});

describe("datelines bundle, with actors of one's own or the register's alone", () => {
  const articles = () => names.map((name) => join(folder, name));
  const entries = () => join(folder, "own.json");
  const own = () => join(folder, "own.bundle.json.gz");
  const known = () => join(folder, "known.bundle.json.gz");
  beforeAll(async () => {
    writeFileSync(
      entries(),
      JSON.stringify([{ id: "webinar", name: "Webinar", type: "organisation", lowercase: ["webinar"] }]),
    );
    await Promise.all([
      datelines(["bundle", ...articles(), "--known-only", "--out", known()]),
      datelines(["bundle", ...articles(), "--actors", entries(), "--out", own()]),
    ]);
  });

  it("is verified as it was made", async () => {
    const runs = await Promise.all([
      datelines(["verify", known(), ...articles()]),
      datelines(["verify", own(), ...articles(), "--actors", entries()]),
    ]);
    for (const { code, stdout, stderr } of runs) {
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toContain("3 articles give every figure again");
    }
  });

  it("gives the same mentions with its articles as without", async () => {
    const mentionsIn = async (...args: string[]) =>
      rowsOf(await datelines(["table", "mentions", ...args])).map(
        ({ docId, sentence, actorId }) => `${docId as string} ${sentence as number} ${actorId as string}`,
      );
    expect((await mentionsIn(known(), "--articles", ...articles())).sort()).toEqual((await mentionsIn(known())).sort());
    const named = await mentionsIn(own());
    expect(named.filter((row) => row.endsWith(" webinar")).length).toBeGreaterThan(0);
    expect((await mentionsIn(own(), "--articles", ...articles(), "--actors", entries())).sort()).toEqual(named.sort());
  });

  it("refuses what a bundle without its articles cannot do", async () => {
    const [actors, only, merged, verified] = await Promise.all([
      datelines(["table", "mentions", bundle, "--actors", entries()]),
      datelines(["table", "mentions", bundle, "--known-only"]),
      datelines(["bundle", bundle, own(), "--known-only", "--out", join(folder, "no.gz")]),
      datelines(["verify", bundle, "--actors", entries()]),
    ]);
    expect([actors.code, only.code, merged.code, verified.code]).toEqual([2, 2, 2, 2]);
    expect(actors.stderr).toContain("requires the text to look for other actors");
    expect(only.stderr).toContain("requires articles to leave out whom the register does not have");
    expect(merged.stderr).toContain("bundle requires articles for --actors, --known-only");
    expect(verified.stderr).toContain("verify requires the articles to look for actors in");
  });
});

describe("datelines verify", () => {
  const articles = () => names.map((name) => join(folder, name));

  it("says that sums and digest are correct and, with the articles, that they give every figure again", async () => {
    const run = await datelines(["verify", bundle, ...articles()]);
    expect([run.code, run.stderr]).toEqual([0, ""]);
    expect(run.stdout).toMatch(/schema, sums and digest are correct; 3 documents/);
    expect(run.stdout).toMatch(/3 articles give every figure again; at most [0-5] consecutive tokens/);
  });

  it("names the article of which one character was changed, and its line", async () => {
    const text = readFileSync(join(folder, names[2]!), "utf8");
    const other = mkdtempSync(join(tmpdir(), "datelines-changed-"));
    try {
      writeFileSync(join(other, names[2]!), text.replace("a", "b"));
      const run = await datelines(["verify", bundle, ...articles().slice(0, 2), join(other, names[2]!)]);
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(/"2022-03-14-zhao-fake-news" \(.*line 1\) differs from the article /);
      expect(run.stderr).toContain("the article that the bundle was made of, first in characters 0 to 512");
    } finally {
      rmSync(other, { recursive: true });
    }
  });

  it("refuses what is cut off, and a path where nothing is", async () => {
    const cut = join(folder, "cut.bundle.json.gz");
    writeFileSync(cut, readFileSync(bundle).subarray(0, 3000));
    const [broken, missing] = await Promise.all([
      datelines(["verify", cut]),
      datelines(["verify", join(folder, "none.gz")]),
    ]);
    expect([broken.code, missing.code]).toEqual([1, 1]);
    expect(broken.stderr).toContain("readBundle found a gzip that is cut off or broken in");
    expect(missing.stderr).toContain("verify found no file");
  });
});
