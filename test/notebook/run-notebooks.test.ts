import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NotebooksRun } from "../../src/notebook/index.js";
import { fixtures, formatNotebook, runNotebooks } from "./built.js";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "datelines-notebooks-"));
  await cp(fixtures, folder, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true }));

const pathOf = (name: string) => join(folder, `${name}.ipynb`);

describe("runNotebooks", () => {
  it("writes the outputs, and leaves nothing else behind", async () => {
    const files = await readdir(folder);
    const path = pathOf("runs");
    expect(await runNotebooks([path])).toEqual({ written: [path], unchanged: [], problems: [] });
    const text = await readFile(path, "utf8");
    expect(text).toBe(formatNotebook(JSON.parse(text)));
    expect(await readdir(folder)).toEqual(files);
  });

  describe("with check", () => {
    const names = ["broken/throws", "runs", "nowhere", "changed"];
    const before = new Map<string, string>();
    const outcomes = new Map<string, string>();
    let run: NotebooksRun;

    beforeAll(async () => {
      await writeFile(pathOf("changed"), (await readFile(pathOf("runs"), "utf8")).replace("two is 2", "two is 3"));
      for (const name of names.filter((one) => one !== "nowhere"))
        before.set(pathOf(name), await readFile(pathOf(name), "utf8"));
      run = await runNotebooks(names.map(pathOf), {
        check: true,
        onProgress: ({ notebook, outcome }) => outcomes.set(notebook, outcome),
      });
    });

    it("finds fresh what it wrote, and writes nothing", async () => {
      expect([run.written, run.unchanged]).toEqual([[], [pathOf("runs")]]);
      for (const [path, text] of before) expect(await readFile(path, "utf8")).toBe(text);
    });

    it("names the cell, the output and the line that differ", () => {
      expect(run.problems.at(-1)).toEqual({
        notebook: pathOf("changed"),
        cell: 1,
        line: null,
        source: "",
        message: 'output 1: text, line 1: was "two is 3", is "two is 2"',
      });
    });

    it("goes on behind a notebook that fails, and tells how each one went", () => {
      expect(run.problems.map(({ notebook, cell, line }) => [notebook, cell, line])).toEqual([
        [pathOf("broken/throws"), 2, 4],
        [pathOf("nowhere"), null, null],
        [pathOf("changed"), 1, null],
      ]);
      expect(names.map((name) => outcomes.get(pathOf(name)))).toEqual(["failed", "unchanged", "failed", "differs"]);
    });
  });

  it("keeps the file of a notebook that fails, also where it may write", async () => {
    const text = await readFile(pathOf("broken/is-cut-off"), "utf8");
    expect((await runNotebooks([pathOf("broken/is-cut-off")])).problems).toHaveLength(1);
    expect(await readFile(pathOf("broken/is-cut-off"), "utf8")).toBe(text);
  });

  it("refuses to run none at a time", async () => {
    await expect(runNotebooks([], { parallel: 0 })).rejects.toThrow(
      "runNotebooks requires a whole number of notebooks in parallel",
    );
  });
});
