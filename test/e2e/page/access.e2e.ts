// The page for everyone: axe finds nothing, the keyboard reaches everything, hostile text stays text, nothing is cut.

import { type SourceCorpus, createCorpus, readCorpus } from "../../../src/analyse/index.js";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { gallery } from "../../../src/charts/gallery/index.js";
import { executablePath, launch, openPage, writePage } from "./browser.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Violations that axe finds, each with the first element. */
async function findViolations(page: Page): Promise<string[]> {
  // The policy of the page forbids scripts from elsewhere, this one too: it is run by the debugger, not by the page.
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe });
  const { result } = await session.send("Runtime.evaluate", {
    expression: `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => {
      const say = ({ id, nodes: [first, ...rest] }) =>
        id + ": " + (1 + rest.length) + " × " + first.html.slice(0, 200) + " " + first.failureSummary;
      return JSON.stringify(violations.map(say));
    })`,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(String(result.value)) as string[];
}

const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

let browser: Browser;
let corpus: SourceCorpus;
let url: string;
beforeAll(async () => {
  if (executablePath === undefined) return;
  corpus = await readCorpus(["data/dispatches"]);
  browser = await launch();
  url = await writePage(corpus);
});
afterAll(() => browser?.close());

describe.skipIf(executablePath === undefined)("axe", () => {
  it.each([
    [480, "light"],
    [1600, "light"],
    [1600, "dark"],
  ] as const)("finds nothing at %i px, %s, closed and with all open", async (width, scheme) => {
    const { page } = await openPage(browser, url, width, scheme);
    expect(await findViolations(page)).toEqual([]);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await page.fill("#search", "sanction*");
    await page.press("#search", "Enter");
    await page.waitForSelector("#panel li");
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(executablePath === undefined)("the keyboard", () => {
  it("opens a mark's sentences, moves to them, and Escape leads back", async () => {
    const { page } = await openPage(browser, url);
    await page.focus("#chart-co-occurrence summary");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#chart-co-occurrence .mark");
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement!.matches(".mark-list"))) await page.keyboard.press("Tab");
    const mark = await page.evaluate(() => document.activeElement!.textContent);
    expect(mark).toContain("Sentences with both");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#panel li");
    expect(await page.evaluate(() => document.activeElement!.id)).toBe("panel-title");
    await page.keyboard.press("Escape");
    expect(await page.locator("#panel").isHidden()).toBe(true);
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe(mark);
    await page.context().close();
  });
  it("reaches every control by Tab", async () => {
    const { page } = await openPage(browser, url);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await page.waitForSelector("tbody button");
    const missed = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, .scroll")]
        .filter((control) => control.offsetParent !== null && control.tabIndex < 0)
        .map((control) => control.outerHTML.slice(0, 100)),
    );
    expect(missed).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(executablePath === undefined)("a link to a view", () => {
  it("opens the same filters, chart and sentences", async () => {
    const { page } = await openPage(browser, url);
    await page.selectOption("#filter-actor", "taiwan");
    await page.waitForFunction(() => /of 32 articles/.test(document.querySelector("#bar .status")!.textContent!));
    await page.click("#chart-top-terms summary >> nth=0");
    await page.click("#chart-top-terms .mark >> nth=2");
    await page.waitForSelector("#panel li");
    const view = () =>
      page.evaluate(() => [
        document.querySelector("#bar .status")!.textContent,
        document.querySelector("#panel .counts")!.textContent,
        document.querySelector("#panel h2")!.textContent,
        [...document.querySelectorAll("#panel .sentence")].map((sentence) => sentence.textContent),
      ]);
    const seen = await view();
    const address = page.url();
    await page.goto("about:blank");
    await page.goto(address);
    await page.waitForSelector("#panel li");
    expect(await view()).toEqual(seen);
    await page.context().close();
  });
});

describe.skipIf(executablePath === undefined)("an article that means harm", () => {
  const long = "x".repeat(10_000);
  const title = `<script>document.title = "taken"</script>"onload="document.title='taken' \u202eltr ${long}`;
  const hostile = (url: string, at: number) => ({
    file: `"><img src=x onerror=alert(1)>${at}.txt`,
    line: null,
    id: `"><script>${at}`,
    format: "scrape" as const,
    source:
      `China and Russia <script>document.title = "taken"</script> signed the ${long} pact. ` +
      '"onload="alert(1) \u202eturned\u2066 said Xi Jinping of China and Ukraine in Taiwan with anger and hatred.',
    declared: {
      title,
      author: "<b>author</b>",
      publication: `<img src=x onerror="document.title='taken'">${long}`,
      url,
      published: `2022-0${at + 1}-03`,
    },
  });
  // eslint-disable-next-line no-script-url
  const addresses = [
    "javascript:document.title='taken'",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>1</script>",
    'https://example.org/a"onmouseover="alert(1)',
    "https://example.org/fine",
  ];

  it("is shown as text, and the layout holds", async () => {
    const harmful = createCorpus(addresses.map(hostile), { furniture: false, duplicates: "keep" });
    const { page, noise } = await openPage(browser, await writePage(harmful), 480);
    const charts = await page.evaluate(() => [
      document.querySelectorAll("section").length,
      document.querySelectorAll("section .live.ready").length,
    ]);
    expect(charts).toEqual([gallery.length, gallery.length]);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await page.fill("#search", "pact");
    await page.press("#search", "Enter");
    await page.waitForSelector("#panel li");
    const panel = await page.evaluate(() => document.getElementById("panel")!.textContent!);
    expect(panel).toContain('<script>document.title = "taken"</script>');
    expect(panel).toContain("<img src=x onerror=");
    expect(
      await page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>("#panel a")].map((link) => link.href)),
    ).toEqual(expect.arrayContaining(["https://example.org/fine"]));
    expect(
      await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLAnchorElement>("a")].filter(
            (link) => !/^(?:https?|file):$/.test(link.protocol),
          ).length,
      ),
    ).toBe(0);
    expect(
      await page.evaluate(
        () =>
          document.querySelectorAll("main img, main b, #panel img, #panel script, main script, [onload], [onmouseover]")
            .length,
      ),
    ).toBe(0);
    expect(await page.title()).toBe("Test");
    expect(await overflows(page)).toBeLessThanOrEqual(0);
    expect(noise).toEqual([]);
    await page.context().close();
  });
});

describe.skipIf(executablePath === undefined)("the layout", () => {
  it.each([480, 960, 1600])("holds at %i px", async (width) => {
    const { page } = await openPage(browser, url, width);
    expect(await overflows(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
