// nbformat's own schema holds for every committed notebook and for what the runner writes.
// The schema is nbformat/v4/nbformat.v4.5.schema.json of nbformat 5 (Jupyter, BSD-3-Clause), unchanged.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { formatNotebook, runNotebook } from "./built.js";

const { $schema: _draft4, ...schema } = JSON.parse(
  readFileSync("test/fixtures/nbformat.v4.5.schema.json", "utf8"),
) as Record<string, unknown>;
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
/** What the schema finds wrong with a notebook. */
function faults(text: string): string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

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

  it.each(["runs", "shows-progress", "broken/throws"])(
    "holds for what the runner writes: %s",
    async (name) => {
      const { notebook } = await runNotebook(join(fixtures, `${name}.ipynb`));
      expect(faults(formatNotebook(notebook))).toEqual([]);
    },
    60_000,
  );

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
