import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixture, formatNotebook, runNotebooks } from "./built.js";

const seconds = 60_000;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "datelines-notebooks-"));
  await cp(join(fixture("runs"), ".."), folder, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true }));

describe("runNotebooks", () => {
  it(
    "writes the outputs, then finds the file fresh, and leaves nothing else behind",
    async () => {
      const files = await readdir(folder);
      const path = join(folder, "runs.ipynb");
      const first = await runNotebooks([path]);
      expect(first).toEqual({ written: [path], unchanged: [], problems: [] });
      const text = await readFile(path, "utf8");
      expect(text).toBe(formatNotebook(JSON.parse(text)));
      const second = await runNotebooks([path], { check: true });
      expect(second).toEqual({ written: [], unchanged: [path], problems: [] });
      expect(await readdir(folder)).toEqual(files);
    },
    seconds,
  );

  it(
    "names the cell, the output and the line that differ, and writes nothing",
    async () => {
      const path = join(folder, "changed.ipynb");
      const stored = (await readFile(join(folder, "runs.ipynb"), "utf8")).replace("two is 2", "two is 3");
      await writeFile(path, stored);
      const { problems, written } = await runNotebooks([path], { check: true });
      expect(written).toEqual([]);
      expect(problems).toEqual([
        {
          notebook: path,
          cell: 1,
          line: null,
          source: "",
          message: 'output 1: text, line 1: was "two is 3", is "two is 2"',
        },
      ]);
      expect(await readFile(path, "utf8")).toBe(stored);
    },
    seconds,
  );

  it(
    "keeps the file of a notebook that fails, goes on, and tells how each one went",
    async () => {
      const paths = ["broken/throws", "runs", "nowhere"].map((name) => join(folder, `${name}.ipynb`));
      const before = await readFile(paths[0] as string, "utf8");
      const outcomes = new Map<string, string>();
      const { problems } = await runNotebooks(paths, {
        onProgress: ({ notebook, outcome }) => outcomes.set(notebook, outcome),
      });
      expect(problems.map(({ notebook, cell, line }) => [notebook, cell, line])).toEqual([
        [paths[0], 2, 4],
        [paths[2], null, null],
      ]);
      expect(paths.map((path) => outcomes.get(path))).toEqual(["failed", "unchanged", "failed"]);
      expect(await readFile(paths[0] as string, "utf8")).toBe(before);
    },
    seconds,
  );

  it("refuses to run none at a time", async () => {
    await expect(runNotebooks([], { parallel: 0 })).rejects.toThrow(
      "runNotebooks requires a whole number of notebooks in parallel",
    );
  });
});
