// nbformat's own schema holds for every committed notebook; run-notebook.test.ts holds it to what the runner writes.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatNotebook, runNotebook } from "./built.js";
import { faults } from "./nbformat.js";

const fixtures = "test/fixtures/notebooks";
const notebooks = ["notebooks", fixtures].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ipynb"))
    .map((name) => join(folder, name)),
);

describe("nbformat's schema", () => {
  it.each(notebooks)("holds for %s", (path) => {
    expect(faults(readFileSync(path, "utf8"))).toEqual([]);
  });

  it("holds for an older notebook that was run: its cells get ids", async () => {
    const folder = mkdtempSync(join(tmpdir(), "datelines-nbformat-"));
    const path = join(folder, "old.ipynb");
    const cell = { cell_type: "markdown", metadata: {}, source: "text" };
    writeFileSync(
      path,
      JSON.stringify({ cells: [cell, { ...cell, id: "cell-3" }, cell], metadata: {}, nbformat: 4, nbformat_minor: 2 }),
    );
    const { notebook } = await runNotebook(path);
    rmSync(folder, { recursive: true });
    expect(faults(formatNotebook(notebook))).toEqual([]);
    expect([notebook.nbformat_minor, notebook.cells.map(({ id }) => id)]).toEqual([
      5,
      ["cell-1", "cell-3", "cell-3-b"],
    ]);
  });

  it("finds an output that is none", () => {
    const text = readFileSync(join(fixtures, "runs.ipynb"), "utf8");
    const wrong = JSON.parse(text) as { cells: { outputs?: unknown[] }[] };
    wrong.cells.find(({ outputs }) => outputs)!.outputs = [{ output_type: "picture" }];
    expect(faults(JSON.stringify(wrong))).not.toEqual([]);
  });

  it("asks for minor 5 of every committed notebook", () => {
    const minors = notebooks.map(
      (path) => (JSON.parse(readFileSync(path, "utf8")) as { nbformat_minor: number }).nbformat_minor,
    );
    expect(new Set(minors)).toEqual(new Set([5]));
  });
});
