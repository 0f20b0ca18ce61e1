import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { expectMessage, fixture, formatNotebook, ran, runNotebook } from "./built.js";
import { faults } from "./nbformat.js";

const stored = await readFile(fixture("broken/throws-in-helper"), "utf8");

describe("runNotebook", () => {
  it("gathers streams and displays, counts what it ran and passes over empty cells", async () => {
    const { notebook, failures } = await ran("runs");
    const code = notebook.cells.filter((cell) => cell.cell_type === "code");
    expect(failures).toEqual([]);
    expect(code.map((cell) => cell.execution_count)).toEqual([1, null, 2, 3, 4]);
    expect(code[0]?.outputs).toEqual([
      { output_type: "stream", name: "stdout", text: "two is 2\n" },
      { output_type: "stream", name: "stderr", text: "to stderr\n" },
    ]);
    expect(code[2]?.outputs).toEqual([
      { output_type: "display_data", data: { "text/html": "<b>three</b>" }, metadata: {} },
    ]);
    expect(code[3]?.outputs).toEqual([{ output_type: "stream", name: "stdout", text: "6\n" }]);
    expect(notebook.metadata["language_info"]).toMatchObject({ name: "typescript", file_extension: ".ts" });
    expect(notebook.cells.map((cell) => cell.id)).toContain("cell-4");
  });

  it("runs in the notebook's folder and in UTC, and writes paths relative to the project", async () => {
    const { notebook } = await ran("runs");
    expect(notebook.cells.at(-1)?.outputs?.[0]?.["text"]).toBe("ab\ntest/fixtures/notebooks 0 UTC\n");
  });

  it("leaves the file as it is", async () => {
    await ran("broken/throws-in-helper");
    expect(await readFile(fixture("broken/throws-in-helper"), "utf8")).toBe(stored);
  });

  it("brings 100,000 printed lines whole", async () => {
    const { notebook } = await ran("shows-progress");
    const text = String(notebook.cells[2]?.outputs?.[0]?.["text"]);
    expect(
      text
        .split("\n")
        .slice(0, -1)
        .map((line, at) => line === `line ${at + 1}`),
    ).toEqual(new Array(100_000).fill(true));
  });

  it("keeps what a display that changes in place showed last, where it was shown first", async () => {
    const { notebook, failures } = await ran("shows-progress");
    expect(failures).toEqual([]);
    const shown = (text: string) => ({ output_type: "display_data", data: { "text/plain": text }, metadata: {} });
    expect(notebook.cells.slice(0, 2).map((cell) => cell.outputs)).toEqual([
      [shown("7 of 7 articles"), { output_type: "stream", name: "stdout", text: "after\n" }],
      [shown("500 of 500 lines")],
    ]);
  });

  it("tells when each cell begins", async () => {
    expect((await ran("runs")).begun).toEqual(["1/4", "2/4", "3/4", "4/4"]);
  });

  it("ends at the failed cell, with an error output that names no path of this machine", async () => {
    const { notebook } = await ran("broken/throws-in-helper");
    const error = notebook.cells[1]?.outputs?.[0];
    expect(error).toEqual({
      output_type: "error",
      ename: "Error",
      evalue: "Error: in the helper",
      traceback: [
        "Error: in the helper",
        "    at Proxy.fail (test/fixtures/notebooks/broken/helper.ts:12:9)",
        "    at cell 2:3:1",
      ],
    });
    const { notebook: stopped } = await ran("broken/exits");
    expect(stopped.cells.at(-1)).toMatchObject({ execution_count: null, outputs: [] });
  });

  it.each(["throws-in-helper", "exits"])("tells of one failure, by its place: broken/%s", async (name) => {
    expectMessage(name, (await ran(`broken/${name}`)).failures);
  });

  it.each(["runs", "shows-progress", "broken/throws-in-helper"])(
    "writes what nbformat's schema allows: %s",
    async (name) => {
      expect(faults(formatNotebook((await ran(name)).notebook))).toEqual([]);
    },
  );

  it("refuses a time that is none, and what is no notebook", async () => {
    await expect(runNotebook(fixture("runs"), { timeoutSeconds: 0 })).rejects.toThrow(RangeError);
    await expect(runNotebook(fileURLToPath(import.meta.url))).rejects.toThrow("parseNotebook requires JSON");
  });
});
