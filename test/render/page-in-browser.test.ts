// The page in a real browser, where one is installed: live charts appear, the policy forbids nothing they need, the
// console stays empty, and text from articles stays text in tooltips.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderPage } from "../../src/render/index.js";
import { polarityByDocumentChart } from "../../src/charts/index.js";
import { allCharts } from "../charts/all-charts.js";
import { nasty, sentimentRows } from "../charts/sample-rows.js";

const browser = ["chromium", "chromium-browser", "google-chrome"].find(
  (name) => spawnSync(name, ["--version"]).status === 0,
);

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Record<string, unknown>;
  readonly error?: unknown;
  readonly params?: unknown;
}

describe.skipIf(browser === undefined)(
  "the page in a browser",
  () => {
    const messages: Message[] = [];
    const waiting = new Map<number, (message: Message) => void>();
    let folder: string;
    let child: ChildProcess;
    let session: string;
    let last = 0;

    const send = (method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, (message) =>
          message.error ? reject(new Error(JSON.stringify(message.error))) : resolve(message.result!),
        );
        (child.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      });
    const evaluate = async (expression: string): Promise<unknown> =>
      (
        (await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true }, session))[
          "result"
        ] as { value: unknown }
      ).value;
    const until = async (expression: string): Promise<void> => {
      for (let attempt = 0; attempt < 150; attempt++) {
        if ((await evaluate(expression)) === true) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`never true: ${expression}`);
    };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "datelines-page-"));
      const charts = Object.values(allCharts).map((build, index) => ({ name: `chart-${index}`, spec: build() }));
      const rows = sentimentRows(3).map((row) => ({ ...row, title: nasty }));
      charts.unshift({ name: "nasty", spec: polarityByDocumentChart(rows, { title: nasty }) });
      const about = { corpus: "data", articles: 31, furniture: 0, repairs: 0, problems: 0 };
      await writeFile(join(folder, "index.html"), await renderPage(charts, { title: nasty, about }));
      child = spawn(
        browser!,
        [
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--remote-debugging-pipe",
          `--user-data-dir=${join(folder, "profile")}`,
        ],
        { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
      );
      let text = "";
      (child.stdio[4] as Readable).on("data", (data: Buffer) => {
        text += data.toString();
        const parts = text.split("\0");
        text = parts.pop()!;
        for (const part of parts) {
          const message = JSON.parse(part) as Message;
          if (message.id === undefined) messages.push(message);
          else waiting.get(message.id)?.(message);
        }
      });
      const { targetId } = await send("Target.createTarget", { url: "about:blank" });
      session = (await send("Target.attachToTarget", { targetId, flatten: true }))["sessionId"] as string;
      for (const domain of ["Page", "Runtime", "Log", "Network"]) await send(`${domain}.enable`, {}, session);
      // Tall enough for all charts to be near the window.
      await send(
        "Emulation.setDeviceMetricsOverride",
        { width: 900, height: 30000, deviceScaleFactor: 1, mobile: false },
        session,
      );
      await send("Page.navigate", { url: `file://${join(folder, "index.html")}` }, session);
      await until("document.readyState === 'complete' && document.querySelectorAll('section').length > 0");
      await until("document.querySelectorAll('.live.ready').length === document.querySelectorAll('section').length");
    }, 90_000);
    afterAll(async () => {
      await send("Browser.close").catch(() => undefined);
      child.kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    });

    it("draws every chart live, in the place of its picture", async () => {
      expect(await evaluate("document.querySelectorAll('.failure:not([hidden])').length")).toBe(0);
      expect(await evaluate("document.querySelectorAll('.static:not([hidden])').length")).toBe(0);
    });
    it("draws them as Node does: the same texts at the same places", async () => {
      const different = await evaluate(`(() => {
      const place = (text) => text.getAttribute("transform").replace(/\\.\\d+/g, "");
      const texts = (root) => [...root.querySelectorAll("text")].map((text) => text.textContent + place(text));
      return [...document.querySelectorAll("section")].filter((section) => {
        const [live, still] = [texts(section.querySelector(".live")), texts(section.querySelector(".static"))];
        const moved = live.filter((text, index) => text !== still[index]).length;
        return live.length !== still.length || moved > live.length * 0.2;
      }).map((section) => section.id).join();
    })()`);
      expect(different).toBe("");
    });
    it("says nothing on the console and asks for no other file", () => {
      const noise = messages.filter(
        ({ method }) =>
          method === "Runtime.consoleAPICalled" || method === "Log.entryAdded" || method === "Runtime.exceptionThrown",
      );
      expect(noise.map((message) => JSON.stringify(message.params).slice(0, 300))).toEqual([]);
      const asked = messages
        .filter(({ method }) => method === "Network.requestWillBeSent")
        .map(({ params }) => (params as { request: { url: string } }).request.url);
      expect(asked.filter((url) => !url.startsWith("data:font/") && !url.endsWith("/index.html"))).toEqual([]);
    });
    it("shows the figures of a mark, text as text", async () => {
      const { x, y } = JSON.parse(
        String(
          await evaluate(`(() => {
      const box = document.querySelector("#chart-nasty .live .mark-symbol path").getBoundingClientRect();
      return JSON.stringify({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    })()`),
        ),
      ) as { x: number; y: number };
      await send("Input.dispatchMouseEvent", { type: "mouseMoved", x: x - 1, y }, session);
      await send("Input.dispatchMouseEvent", { type: "mouseMoved", x, y }, session);
      await until("!document.getElementById('tip').hidden");
      expect(await evaluate("document.getElementById('tip').textContent")).toContain("<script>alert(1)</script>");
      expect(await evaluate("document.querySelectorAll('#tip script, #tip b').length")).toBe(0);
    });
    it("turns dark with the reader's setting, and back", async () => {
      const ground = "document.querySelector('.live svg').style.backgroundColor";
      const light = await evaluate(ground);
      await send(
        "Emulation.setEmulatedMedia",
        { features: [{ name: "prefers-color-scheme", value: "dark" }] },
        session,
      );
      await until(`${ground} === "rgb(27, 28, 30)"`);
      await send(
        "Emulation.setEmulatedMedia",
        { features: [{ name: "prefers-color-scheme", value: "light" }] },
        session,
      );
      await until(`${ground} === ${JSON.stringify(light)}`);
    });
  },
  60_000,
);
