import { createCorpus } from "../../src/analyse/index.js";
import { openCorpus } from "../../src/store/bundle/index.js";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import type { TopLevelSpec } from "vega-lite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { polarityByDocumentChart, topTermsChart } from "../../src/charts/index.js";
import { drawGallery } from "../../src/charts/gallery/index.js";
import { unpackCorpus } from "../../src/store/packing/index.js";
import { renderPage, writeCharts } from "../../src/render/index.js";
import { escapeMarkup } from "../../src/render/escape.js";
import { nasty, sentimentRows, termRows } from "../charts/sample-rows.js";
import { termColumns } from "../../src/measure/terms/term-row.js";

const about = { corpus: "data/<dispatches>", articles: 31, furniture: 12, repairs: 1, problems: 0 };
const rows = sentimentRows(4).map((row) => ({ ...row, title: nasty }));
const charts = [
  { name: "top-terms", spec: topTermsChart(termRows(5, 31)), rows: termRows(600, 31), columns: termColumns },
  { name: "polarity", spec: polarityByDocumentChart(rows), rows },
];

const inflate = (page: string, id: string) =>
  inflateRawSync(
    Buffer.from(new RegExp(`<script type="text/plain" id="${id}">([\\w+/=]+)</script>`).exec(page)![1]!, "base64"),
  );

describe("renderPage", () => {
  let page: string;
  beforeAll(async () => {
    page = await renderPage(charts, { title: `Dispatches ${nasty}`, about });
  });

  it("allows exactly the scripts and the style it holds", () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)!;
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => hash(match[1]!));
    expect(scripts).toHaveLength(4);
    expect(policy).toContain(`script-src ${scripts.join(" ")};`);
    expect(policy).toContain(`style-src ${hash(/<style>([\s\S]*?)<\/style>/.exec(page)![1]!)};`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
  it("asks for nothing from elsewhere", () => {
    const markup = page
      .replace(/<script>[\s\S]*?<\/script>/g, "")
      .replace(/<script type="text\/plain"[\s\S]*?<\/script>/g, "");
    expect(markup.match(/\s(?:src|href)="(?!#)[^"]*"/g)).toBeNull();
    expect(page).not.toContain("sourceMappingURL");
  });
  it("keeps text from articles text, in markup, tables and JSON", () => {
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("<b>مرحبا");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain("data/&lt;dispatches&gt;");
  });
  it("holds the specs as they were", () => {
    const held = JSON.parse(inflate(page, "charts-data").toString()) as { charts: object[] };
    expect(held.charts).toEqual(
      JSON.parse(JSON.stringify(charts.map(({ name, spec }) => ({ name, spec, follows: false })))),
    );
  });
  it("says what was read and lists the charts", () => {
    expect(page).toContain(
      "31 articles. Cleaning removed 12 passages of page furniture and made 1 repair. Everything could be read.",
    );
    expect(page).toContain('<a href="#chart-top-terms">Most frequent terms</a>');
    expect(page).toContain('<section id="chart-top-terms"');
  });
  it("has a picture of each chart for readers without scripts, and its rows", () => {
    expect(page.match(/<div class="static"><svg /g)).toHaveLength(2);
    expect(page).toContain("Data behind the chart (the first 500 of 600 rows)");
    expect(page).toContain('<th scope="col" class="number">Frequency (per million tokens)</th>');
  });
  it("has every id once", () => {
    const ids = [...page.replace(/<script>[\s\S]*?<\/script>/g, "").matchAll(/\sid="([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
  it("is the same again", async () => {
    expect(await renderPage(charts, { title: `Dispatches ${nasty}`, about })).toBe(page);
  });
  it("refuses names that are no file names, and names given twice", async () => {
    const named = (name: string) => renderPage([{ ...charts[0]!, name }], { title: "", about });
    await expect(named("../escape")).rejects.toThrow(
      'renderPage requires chart names of lower-case letters, digits and hyphens (got "../escape"), rename the chart',
    );
    await expect(renderPage([charts[0]!, charts[0]!], { title: "", about })).rejects.toThrow("each chart name once");
  });
});

describe("a page with its corpus", () => {
  const corpus = createCorpus(
    [`China met Russia. ${nasty} Taiwan said no.`, "Russia met China again."].map((source, i) => ({
      file: `${i}.txt`,
      line: null,
      id: null,
      format: "scrape" as const,
      source,
      declared: { title: nasty },
    })),
  );

  it("holds the corpus, from which its charts can be drawn again", async () => {
    const page = await renderPage(drawGallery(corpus), { title: "Two", about, corpus });
    const again = unpackCorpus(new Uint8Array(inflate(page, "corpus-data")));
    expect(drawGallery(again)).toEqual(drawGallery(corpus));
    expect(page).not.toContain("<script>alert");
  });
  it("holds a corpus without its text as well", async () => {
    const bundle = await openCorpus("data/articles.bundle.json.gz");
    const page = await renderPage(charts, { title: "Five", about: { ...about, withheld: true }, corpus: bundle });
    expect(page).toContain("The charts are drawn from a bundle, which holds figures but no text");
    expect(unpackCorpus(new Uint8Array(inflate(page, "corpus-data"))).documents).toHaveLength(5);
  });
  it("says what was removed and what could not be read, text as text", async () => {
    const removed = [{ rule: "weather", reason: "a line of weather", passages: 1200 }];
    const page = await renderPage(charts, {
      title: "Two",
      about: {
        ...about,
        from: "2021-10-06",
        to: "2024-12",
        officesUntil: "2026-01-01",
        removed,
        unread: [{ file: "<b>.txt", line: 3, problem: "is <i>" }],
      },
    });
    expect(page).toContain("31 articles, 6 Oct 2021 to Dec 2024.");
    expect(page).toContain("Who held an office is known until 1 Jan 2026.");
    expect(page).toContain('<tr><td class="number">1,200</td><td>weather</td><td>a line of weather</td></tr>');
    expect(page).toContain('<tr><td>&lt;b&gt;.txt</td><td class="number">3</td><td>is &lt;i&gt;</td></tr>');
  });
});

describe("writeCharts", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "datelines-charts-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("writes spec, SVG and PNG of each chart and the page, whole", async () => {
    const out = join(folder, "new", "charts");
    const written = await writeCharts(charts, out, about);
    const names = [
      "top-terms.vl.json",
      "top-terms.svg",
      "top-terms.png",
      "polarity.vl.json",
      "polarity.svg",
      "polarity.png",
      "index.html",
      "hashes.json",
    ];
    expect(written).toEqual(names.map((name) => join(out, name)));
    expect((await readdir(out)).sort()).toEqual([...names].sort());
    expect(JSON.parse(await readFile(written[0]!, "utf8"))).toEqual(JSON.parse(JSON.stringify(charts[0]!.spec)));
    const svg = await readFile(written[1]!, "utf8");
    expect(svg).toContain(" textLength=");
    expect(svg).not.toContain("@font-face");
  });
  it("writes the same bytes again, over what was there", async () => {
    const out = join(folder, "again");
    const read = async (paths: string[]) =>
      Promise.all(paths.map(async (path) => (await readFile(path)).toString("base64")));
    const first = await read(await writeCharts(charts, out, about));
    expect(await read(await writeCharts(charts, out, about))).toEqual(first);
  });
  it("leaves other files alone, and writes nothing where a chart cannot be drawn", async () => {
    const out = await mkdtemp(join(folder, "kept-"));
    await writeFile(join(out, "own.txt"), "mine");
    const broken = { name: "broken", spec: { data: { url: "rows.json" }, mark: "bar", encoding: {} } as TopLevelSpec };
    await expect(writeCharts([charts[0]!, broken], out, about)).rejects.toThrow("charts hold their data");
    expect(await readdir(out)).toEqual(["own.txt"]);
  });
});

describe("escape", () => {
  it("leaves nothing that ends a text or an attribute", () => {
    expect(escapeMarkup(`<a href='x' title="y">&\u0000\ud800😀`)).toBe(
      "&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;😀",
    );
  });
});
