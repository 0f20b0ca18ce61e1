// A browser for the tests of the page: headless, without a network.

import type { SourceCorpus } from "../../../src/analyse/index.js";
import { listFurniture, listRepairs } from "../../../src/measure/documents/index.js";
import { existsSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

import { drawGallery } from "../../../src/charts/gallery/index.js";
import { renderPage } from "../../../src/render/index.js";

export const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => existsSync(path),
);

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: executablePath!, args: ["--no-sandbox"] });

/** Writes the page of a corpus; gives its address. */
export async function writePage(corpus: SourceCorpus): Promise<string> {
  const about = {
    corpus: "the test",
    articles: corpus.documents.length,
    furniture: listFurniture(corpus).length,
    repairs: listRepairs(corpus).length,
    problems: corpus.problems.length,
    unread: corpus.problems,
  };
  const file = join(await mkdtemp(join(tmpdir(), "datelines-page-")), "index.html");
  await writeFile(file, await renderPage(drawGallery(corpus), { title: "Test", about, corpus }));
  return `file://${file}`;
}

/** A page that has everything drawn, and what it said on the console or asked from elsewhere. */
export async function openPage(
  browser: Browser,
  url: string,
  width = 1400,
  colorScheme: "light" | "dark" = "light",
): Promise<{ page: Page; noise: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 12_000 }, colorScheme, offline: true });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on("console", (message) => noise.push(message.text()));
  page.on("pageerror", (error) => noise.push(error.message));
  page.on("request", (request) => {
    if (!/^(?:file:.*\/index\.html|data:|blob:)/.test(request.url())) noise.push(`asked for ${request.url()}`);
  });
  await page.goto(url);
  await page.waitForFunction(
    () =>
      document.body.dataset["ready"] === "true" &&
      document.querySelectorAll(".live.ready .details, section .details").length ===
        document.querySelectorAll("section").length,
  );
  return { page, noise };
}
