// The notebooks in JupyterLab 4 for real: opened in a browser, run from top to bottom, every chart alive.
// Screenshots go to the folder that SCREENSHOTS names, if any.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  copyProject,
  jupyterFolders,
  jupyterProgram,
  type LabServer,
  launchBrowser,
  removeFolder,
  startLab,
} from "./lab.js";
import { succeed } from "./run.js";

interface Cell {
  readonly cell_type: string;
  readonly execution_count?: number | null;
  readonly source: string | readonly string[];
  readonly outputs?: readonly {
    readonly output_type: string;
    readonly name?: string;
    readonly data?: Record<string, unknown>;
  }[];
}

const vegaLite = "application/vnd.vegalite.v5+json";
const root = mkdtempSync(join(tmpdir(), "datelines-lab-"));
const project = join(root, "project");
const names = readdirSync("notebooks")
  .filter((name) => name.endsWith(".ipynb"))
  .sort();
const shots = process.env["SCREENSHOTS"];
const chartsIn = (cells: readonly Cell[]) =>
  cells.flatMap(({ outputs = [] }) => outputs).filter(({ data }) => data?.[vegaLite] !== undefined).length;
const committed = (name: string) =>
  (JSON.parse(readFileSync(join("notebooks", name), "utf8")) as { cells: Cell[] }).cells;

let environment: NodeJS.ProcessEnv = {};
let browser: Browser;

beforeAll(async () => {
  copyProject(project);
  environment = jupyterFolders(join(root, "jupyter"));
  await jupyterProgram("jupyter-lab");
  browser = await launchBrowser();
  if (shots) mkdirSync(shots, { recursive: true });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  removeFolder(root);
});

describe("JupyterLab", () => {
  let lab: LabServer;
  let page: Page;

  beforeAll(async () => {
    lab = await startLab(project, environment);
    page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    await page.addInitScript({ path: resolve("test/e2e/in-lab.js") });
  }, 120_000);

  afterAll(() => lab?.stop());

  const ask = <T>(call: string) => page.evaluate(`window.datelinesTest.${call}`) as Promise<T>;

  it.each(names)(
    "runs %s: no cell fails, every chart is a live view whose tooltips answer",
    async (name) => {
      const named = JSON.stringify(name);
      await page.goto(`${lab.url}/lab/workspaces/${name.slice(0, 2)}/tree/notebooks/${name}?reset`);
      await page.waitForFunction(`window.jupyterapp && window.datelinesTest.ready(${named})`, null, {
        timeout: 60_000,
      });
      await ask(`runAll(${named})`);
      const cells = await ask<Cell[]>(`cells(${named})`);
      const code = cells.filter(
        ({ cell_type, source }) => cell_type === "code" && [source].flat().join("").trim() !== "",
      );
      expect(code.map(({ execution_count }) => execution_count)).toEqual(code.map((_, at) => at + 1));
      const outputs = code.flatMap(({ outputs: all = [] }) => all);
      expect(outputs.filter(({ output_type, name: stream }) => output_type === "error" || stream === "stderr")).toEqual(
        [],
      );
      const charts = chartsIn(cells);
      expect(charts).toBe(chartsIn(committed(name)));
      await page.waitForFunction(`window.datelinesTest.views(${named}).length === ${charts}`, null, {
        timeout: 30_000,
      });
      const views = await ask<{ drawn: boolean; embedded: boolean; points: number }[]>(`views(${named})`);
      for (const [index, view] of views.entries()) {
        expect(view).toEqual({ drawn: true, embedded: true, points: expect.any(Number) });
        expect(view.points).toBeGreaterThan(0);
        expect(await pointAt(named, index)).not.toBe("");
        if (shots) await page.screenshot({ path: join(shots, `${name.replace(".ipynb", "")}-${index + 1}.png`) });
      }
      await ask(`shutDown(${named})`);
    },
    120_000,
  );

  /** Points at marks of a view one after the other until a tooltip shows; its text. */
  async function pointAt(named: string, index: number): Promise<string> {
    const points = await ask<[number, number][]>(`pointsOf(${named}, ${index})`);
    for (const [x, y] of points) {
      await page.mouse.move(x + 2, y + 2);
      await page.mouse.move(x, y);
      const shown = await page.waitForFunction("window.datelinesTest.tooltip() !== ''", null, { timeout: 1000 }).then(
        () => true,
        () => false,
      );
      if (shown) return ask<string>("tooltip()");
    }
    return "";
  }
});

describe("nbconvert", () => {
  it.each(names)(
    "shows every picture of %s in a page",
    async (name) => {
      const out = join(root, "html");
      await succeed(
        await jupyterProgram("jupyter"),
        ["nbconvert", "--to", "html", "--output-dir", out, resolve("notebooks", name)],
        { env: environment },
      );
      const page = await browser.newPage();
      await page.goto(`file://${join(out, name.replace(".ipynb", ".html"))}`);
      const widths = (await page.evaluate(
        "[...document.querySelectorAll('.jp-RenderedImage img')].map((image) => image.naturalWidth)",
      )) as number[];
      expect(widths).toHaveLength(chartsIn(committed(name)));
      expect(widths.filter((width) => width < 100)).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it("takes longer than the runner, which ran four cells in at most 0.6 of its time", async () => {
    const notebook = join(project, "notebooks", "four-cells.ipynb");
    await succeed("cp", [resolve("test/fixtures/notebooks/four-cells.ipynb"), notebook]);
    const times = { runner: [] as number[], nbconvert: [] as number[] };
    const timed = async (list: number[], program: string, args: readonly string[]) => {
      const begin = performance.now();
      await succeed(program, args, { cwd: project, env: environment });
      list.push(performance.now() - begin);
    };
    const jupyter = await jupyterProgram("jupyter");
    for (let round = 0; round < 3; round++) {
      await timed(times.nbconvert, jupyter, [
        "nbconvert",
        "--to",
        "notebook",
        "--execute",
        "--output-dir",
        join(root, "executed"),
        notebook,
      ]);
      await timed(times.runner, process.execPath, [resolve("dist/cli/index.js"), "notebooks", notebook]);
    }
    const [runner, nbconvert] = [Math.min(...times.runner), Math.min(...times.nbconvert)];
    process.stdout.write(
      `four cells: runner ${(runner / 1000).toFixed(1)} s, nbconvert --execute ${(nbconvert / 1000).toFixed(1)} ` +
        `s, ratio ${(runner / nbconvert).toFixed(2)}\n`,
    );
    expect(runner / nbconvert).toBeLessThanOrEqual(0.6);
  }, 120_000);
});
