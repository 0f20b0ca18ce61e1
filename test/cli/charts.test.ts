import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gallery } from "../../src/charts/gallery/index.js";
import { datelines } from "./run-cli.js";

let folder: string;
const out = () => join(folder, "charts");
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "datelines-cli-charts-"));
  await writeFile(
    join(folder, "news.jsonl"),
    ["China met Russia. Taiwan said no.", "Russia met China. Nobody was glad."]
      .map((text, i) => JSON.stringify({ id: `n${i}`, title: `Story ${i}`, text, published: `2022-0${i + 1}-03` }))
      .join("\n"),
  );
  await datelines(["charts", join(folder, "news.jsonl"), "--out", out()]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("datelines charts", () => {
  it("writes every chart of the gallery and the page", async () => {
    expect((await readdir(out())).sort()).toEqual(
      [
        ...gallery.flatMap(({ name }) => [`${name}.vl.json`, `${name}.svg`, `${name}.png`]),
        "index.html",
        "hashes.json",
      ].sort(),
    );
  });
  it("says on the page what was read and when it is from", async () => {
    expect(await readFile(join(out(), "index.html"), "utf8")).toContain(
      "Read from news.jsonl: 2 articles, 3 Jan 2022 to 3 Feb 2022.",
    );
  });
  it("says how many files are up to date, and names those that are not; a picture that is not there is none", async () => {
    await rm(join(out(), "top-terms.png"));
    await rm(join(out(), "index.html"));
    await writeFile(join(out(), "top-terms.svg"), "<svg/>");
    const { code, stdout, stderr } = await datelines(["charts", join(folder, "news.jsonl"), "--out", out(), "--check"]);
    const [, right, all] = /^(\d+) of (\d+) files in /.exec(stdout)!;
    expect([code, Number(right)]).toEqual([1, Number(all) - 1]);
    expect(stderr.trim()).toMatch(/top-terms\.svg is out of date, run "npm run charts"$/);
    expect(stderr.match(/is out of date/g)).toHaveLength(1);
  });
});
