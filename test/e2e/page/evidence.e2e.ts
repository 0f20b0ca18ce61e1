// Every mark of every chart, clicked in a browser without a network: as many sentences or hits as its figure says, and
// each sentence stands at its place in its file.

import { type SourceCorpus, filterCorpus, readCorpus } from "../../../src/analyse/index.js";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyEdits } from "../../../src/corpus/index.js";
import { drawGallery, gallery } from "../../../src/charts/gallery/index.js";
import { executablePath, launch, openPage, writePage } from "./browser.js";
import { mentionsOf } from "../../analyse/support.js";

interface Clicked {
  readonly tooltip: Record<string, string>;
  readonly evidence: string;
  readonly sentences: number;
  readonly hits: number;
  readonly articles: number;
}

/** What the tooltip of a mark says that is a count, and what of the panel it counts. */
const figures: Readonly<Record<string, "sentences" | "hits" | "articles">> = {
  Occurrences: "hits",
  Mentions: "hits",
  "Sentences with both": "sentences",
  Sentences: "sentences",
  Articles: "articles",
  Quotations: "hits",
  Judgements: "hits",
};

/** Clicks every mark of a chart that leads to sentences; gives what its tooltip and the panel said. */
const clickMarks = (page: Page, chart: string): Promise<Clicked[]> =>
  page.evaluate(async (name) => {
    const panel = document.getElementById("panel")!;
    const seen = new Set<string>();
    const clicked: Clicked[] = [];
    for (const drawn of document.querySelectorAll(`#chart-${name} .live svg *`)) {
      const item = (drawn as unknown as { __data__?: { datum?: { evidence?: object } } & { tooltip?: unknown } })
        .__data__;
      const given = item && !Array.isArray(item) ? item : undefined;
      if (!given?.datum?.evidence || typeof given.tooltip !== "object") continue;
      const tooltip = given.tooltip as Record<string, string>;
      panel.removeAttribute("data-sentences");
      drawn.dispatchEvent(new MouseEvent("click", { bubbles: true }));
      for (let wait = 0; wait < 400 && !panel.hasAttribute("data-sentences"); wait++)
        await new Promise((done) => {
          setTimeout(done, 2);
        });
      const { sentences, hits, articles } = panel.dataset;
      seen.add(JSON.stringify(given.datum.evidence));
      clicked.push({
        tooltip,
        evidence: JSON.stringify(given.datum.evidence),
        sentences: Number(sentences),
        hits: Number(hits),
        articles: Number(articles),
      });
    }
    return clicked;
  }, chart);

describe.skipIf(executablePath === undefined)("the evidence of the dispatches' page", () => {
  let browser: Browser;
  let page: Page;
  let noise: string[];
  let corpus: SourceCorpus;
  let sources: Map<string, SourceCorpus["documents"][number]>;

  beforeAll(async () => {
    corpus = await readCorpus(["data/dispatches"]);
    sources = new Map(corpus.documents.map((document) => [document.docId, document]));
    browser = await launch();
    ({ page, noise } = await openPage(browser, await writePage(corpus)));
  });
  afterAll(() => browser.close());

  it.each(gallery.map(({ name }) => name))("of %s: every mark opens as many as its figure says", async (name) => {
    const clicked = await clickMarks(page, name);
    expect(clicked.length).toBeGreaterThan(10);
    const told = clicked.flatMap(({ tooltip, evidence, ...panel }) =>
      Object.entries(tooltip).flatMap(([title, text]) =>
        title in figures
          ? [{ evidence, title, figure: Number(text.replaceAll(",", "")), counted: panel[figures[title]!] }]
          : [],
      ),
    );
    expect(told.length).toBeGreaterThanOrEqual(clicked.length);
    expect(told.filter(({ figure, counted }) => figure !== counted)).toEqual([]);
    expect(clicked.filter(({ sentences }) => !(sentences >= 0))).toEqual([]);
  });

  it.each(gallery.map(({ name }) => name))(
    "of %s: each mark has one entry in its list, which opens the same",
    async (name) => {
      const marks = new Set((await clickMarks(page, name)).map(({ evidence }) => evidence));
      const section = page.locator(`#chart-${name}`);
      await section.locator("summary", { hasText: "Marks" }).click();
      await section.locator(".mark").first().waitFor();
      while (await section.locator(".mark-list + .more:visible").count())
        await section.locator(".mark-list + .more").click();
      expect(await section.locator(".mark").count()).toBe(marks.size);
    },
  );

  it("of a search and of every mark stands at its place in its file", async () => {
    const listed = await page.evaluate(async () => {
      const panel = document.getElementById("panel")!;
      const found = new Map<string, { doc: string; start: number; end: number; text: string; file: string }>();
      for (const button of document.querySelectorAll<HTMLButtonElement>(".mark-list button")) {
        panel.removeAttribute("data-sentences");
        button.click();
        for (let wait = 0; wait < 400 && !panel.hasAttribute("data-sentences"); wait++)
          await new Promise((done) => {
            setTimeout(done, 2);
          });
        for (let more = panel.querySelector<HTMLButtonElement>(".more")!; !more.hidden; ) more.click();
        const items = [...panel.querySelectorAll("li")];
        if (items.length !== Number(panel.dataset["sentences"]))
          throw new Error(`${items.length} listed, ${panel.dataset["sentences"]} said`);
        for (const item of items) {
          const { doc, start, end, file, text } = item.dataset as Record<string, string>;
          // What is shown is the sentence, but for the signs beside rated terms.
          const shown = [...item.querySelector(".sentence")!.childNodes]
            .map((node) => ((node as Element).tagName === "SMALL" ? "" : node.textContent))
            .join("");
          if (shown !== text) throw new Error(`shown "${shown}", meant "${text}"`);
          found.set(`${doc} ${start}`, { doc: doc!, start: Number(start), end: Number(end), text: text!, file: file! });
        }
      }
      return [...found.values()];
    });
    expect(listed.length).toBeGreaterThan(300);
    for (const { doc, start, end, text, file } of listed) {
      const { article, edits } = sources.get(doc)!;
      const inside = edits
        .filter((edit) => edit.start >= start && edit.end <= end)
        .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
      expect([file, applyEdits(article.source.slice(start, end), inside).text]).toEqual([article.file, text]);
    }
  });

  it("follows filters: the charts are those that the kit draws of what is left", async () => {
    await page.fill("#filter-from", "2022-01-01");
    await page.dispatchEvent("#filter-from", "change");
    const left = filterCorpus(corpus, ({ published }) => published !== null && `${published}-31` >= "2022-01-01");
    await page.waitForFunction(
      (count) => document.querySelector("#bar .status")?.textContent?.startsWith(`${count} of`),
      left.documents.length,
    );
    await page.waitForFunction(
      (text) =>
        [...document.querySelectorAll("#chart-polarity-over-time .live")].some(
          (live) => live.getAttribute("aria-label") === text,
        ),
      String(drawGallery(left).find(({ name }) => name === "polarity-over-time")!.spec.description),
    );
    for (const { name, spec } of drawGallery(left))
      expect(await page.locator(`#chart-${name} .live`).getAttribute("aria-label")).toBe(spec.description);
    const clicked = await clickMarks(page, "co-occurrence");
    expect(clicked.filter(({ tooltip, sentences }) => Number(tooltip["Sentences with both"]) !== sentences)).toEqual(
      [],
    );
    expect(clicked.length).toBeGreaterThan(10);
    await page.click("text=Show all articles");
    await page.waitForFunction(() => document.querySelector("#bar .status")?.textContent?.startsWith("All"));
  });

  it.each([
    "mentions-over-time",
    "co-occurrence",
    "polarity-by-actor",
    "quotations-by-speaker",
    "tone-by-pair",
    "tone-by-actor",
    "tone-over-time",
  ])("follows a name clicked on an axis of %s, and lets it go with the second click", async (name) => {
    await page.keyboard.press("Escape");
    const label = page.locator(`#chart-${name} .live text.actor`, { hasText: "Russia" }).first();
    const naming = mentionsOf(corpus).filter((mentions) => mentions.some(({ actor }) => actor.id === "russia")).length;
    await label.click();
    await page.waitForFunction(
      (count) => document.querySelector("#bar .status")?.textContent?.startsWith(`${count} of`),
      naming,
    );
    expect(await page.inputValue("#filter-actor")).toBe("russia");
    await page.waitForSelector(`#chart-${name} .live.ready:not([aria-labelledby]) text.actor`);
    await page.locator(`#chart-${name} .live text.actor`, { hasText: "Russia" }).first().click();
    await page.waitForFunction(() => document.querySelector("#bar .status")?.textContent?.startsWith("All"));
    await page.waitForSelector(`#chart-${name} .live[aria-labelledby] text.actor`);
  });

  it("follows a period selected on the time axis", async () => {
    await page.keyboard.press("Escape");
    await page.waitForSelector("#chart-polarity-over-time .live[aria-labelledby]");
    const box = (await page.locator("#chart-polarity-over-time .live svg").boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.6);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.55, { steps: 8 });
    await page.mouse.up();
    await page.waitForFunction(() => /^\d+ of 32 articles/.test(document.querySelector("#bar .status")!.textContent!));
    const [from, to] = [await page.inputValue("#filter-from"), await page.inputValue("#filter-to")];
    expect([from >= "2022-01", to < "2022-04", from < to]).toEqual([true, true, true]);
    await page.click("text=Show all articles");
  });

  it("says nothing on the console and asks for nothing from elsewhere", () => {
    expect(noise).toEqual([]);
  });
});
