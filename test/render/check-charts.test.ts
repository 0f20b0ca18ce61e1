import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { topTermsChart } from "../../src/charts/index.js";
import { hashFile } from "../../src/render/hash-files.js";
import { checkCharts, writeCharts } from "../../src/render/index.js";
import { termRows } from "../charts/sample-rows.js";

const rows = termRows(5, 5);
const charts = [{ name: "top-terms", spec: topTermsChart(rows), rows }];
const about = { corpus: "data", articles: 5, furniture: 0, repairs: 0, problems: 0 };

let folder: string;
const file = (name: string) => join(folder, name);
const differing = async () => (await checkCharts(charts, folder, about)).differ;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "datelines-check-charts-"));
  await writeCharts(charts, folder, about);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("checkCharts", () => {
  it("finds nothing in what was written just now, and names every file", async () => {
    expect(await checkCharts(charts, folder, about)).toEqual({
      names: ["top-terms.vl.json", "top-terms.svg", "top-terms.png", "index.html"],
      differ: [],
    });
  });
  it("needs neither pictures in pixels nor the page", async () => {
    await Promise.all([rm(file("top-terms.png")), rm(file("index.html"))]);
    expect(await differing()).toEqual([]);
  });
  it("needs specs, SVGs and the list of hashes", async () => {
    await Promise.all([rm(file("top-terms.vl.json")), rm(file("top-terms.svg")), rm(file("hashes.json"))]);
    expect(await differing()).toEqual(["top-terms.vl.json", "top-terms.svg", "top-terms.png", "index.html"]);
  });
  it.each(["top-terms.vl.json", "top-terms.svg", "top-terms.png", "index.html"])(
    "notices a byte in %s",
    async (name) => {
      await writeFile(file(name), Buffer.concat([await readFile(file(name)), Buffer.from("\n")]));
      expect(await differing()).toEqual([name]);
    },
  );
  it("notices a picture or a page that came out otherwise than the list says", async () => {
    const hashes = JSON.parse(await readFile(file("hashes.json"), "utf8")) as Record<string, string>;
    expect(Object.keys(hashes)).toEqual(["top-terms.png", "index.html"]);
    await writeFile(file("hashes.json"), JSON.stringify({ ...hashes, "top-terms.png": hashes["index.html"] }));
    await rm(file("top-terms.png"));
    expect(await differing()).toEqual(["top-terms.png"]);
    await writeFile(file("hashes.json"), "{");
    expect(await differing()).toEqual(["top-terms.png", "index.html"]);
  });
  it("notices what the page says of the corpus, and its rows", async () => {
    expect((await checkCharts(charts, folder, { ...about, repairs: 1 })).differ).toEqual(["index.html"]);
    const shorter = [{ ...charts[0]!, rows: rows.slice(1) }];
    expect((await checkCharts(shorter, folder, about)).differ).toEqual(["index.html"]);
  });
});

describe("the hash of a page", () => {
  it("depends on its data, not on how they were deflated nor on the kit's scripts", async () => {
    const page = await readFile(file("index.html"), "utf8");
    const hash = hashFile("index.html", page);
    const repack = (change: (data: string) => string) =>
      page.replace(/(id="charts-data">)([\w+/=]+)/, (_, head: string, data: string) => {
        const inflated = change(inflateRawSync(Buffer.from(data, "base64")).toString("utf8"));
        return head + deflateRawSync(inflated, { level: 1 }).toString("base64");
      });
    expect(repack((data) => data)).not.toBe(page);
    expect(
      hashFile(
        "index.html",
        repack((data) => data),
      ),
    ).toBe(hash);
    expect(
      hashFile(
        "index.html",
        repack((data) => data.replace("top-terms", "terms")),
      ),
    ).not.toBe(hash);
    const rebuilt = page
      .replaceAll("<script>", "<script>/* built anew */")
      .replace(/script-src [^;]*/, "script-src 'x'");
    expect(hashFile("index.html", rebuilt)).toBe(hash);
  });
});
