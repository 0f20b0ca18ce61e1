import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fixture, formatNotebook, runNotebook } from "./built.js";

const seconds = 60_000;

describe("runNotebook", () => {
  it(
    "gathers streams and displays, counts what it ran and passes over empty cells",
    async () => {
      const { notebook, failures } = await runNotebook(fixture("runs"));
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
    },
    seconds,
  );

  it(
    "runs in the notebook's folder and in UTC, and writes paths relative to the project",
    async () => {
      const { notebook } = await runNotebook(fixture("runs"));
      expect(notebook.cells.at(-1)?.outputs?.[0]?.["text"]).toBe("ab\ntest/fixtures/notebooks 0 UTC\n");
    },
    seconds,
  );

  it(
    "leaves the file as it is",
    async () => {
      const before = await readFile(fixture("broken/throws"), "utf8");
      await runNotebook(fixture("broken/throws"));
      expect(await readFile(fixture("broken/throws"), "utf8")).toBe(before);
    },
    seconds,
  );

  it(
    "brings 100,000 printed lines whole",
    async () => {
      const { notebook } = await runNotebook(fixture("prints-much"));
      const text = String(notebook.cells[0]?.outputs?.[0]?.["text"]);
      expect(
        text
          .split("\n")
          .slice(0, -1)
          .map((line, at) => line === `line ${at + 1}`),
      ).toEqual(new Array(100_000).fill(true));
    },
    seconds,
  );

  it(
    "keeps what a display that changes in place showed last, where it was shown first",
    async () => {
      const { notebook, failures } = await runNotebook(fixture("shows-progress"));
      expect(failures).toEqual([]);
      const shown = (text: string) => ({ output_type: "display_data", data: { "text/plain": text }, metadata: {} });
      expect(notebook.cells.map((cell) => cell.outputs)).toEqual([
        [shown("7 of 7 articles"), { output_type: "stream", name: "stdout", text: "after\n" }],
        [shown("500 of 500 lines")],
      ]);
    },
    seconds,
  );

  it(
    "tells when each cell begins",
    async () => {
      const begun: string[] = [];
      await runNotebook(fixture("runs"), { onCell: (cell, cells) => begun.push(`${cell}/${cells}`) });
      expect(begun).toEqual(["1/4", "2/4", "3/4", "4/4"]);
    },
    seconds,
  );

  it(
    "gives the same bytes each time",
    async () => {
      const texts = await Promise.all(
        [1, 2].map(async () => formatNotebook((await runNotebook(fixture("runs"))).notebook)),
      );
      expect(texts[0]).toBe(texts[1]);
    },
    seconds,
  );

  it(
    "ends at the failed cell, with an error output that names no path of this machine",
    async () => {
      const { notebook } = await runNotebook(fixture("broken/throws-in-helper"));
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
      const { notebook: stopped } = await runNotebook(fixture("broken/exits"));
      expect(stopped.cells.at(-1)).toMatchObject({ execution_count: null, outputs: [] });
    },
    seconds,
  );

  it("refuses a time that is none, and what is no notebook", async () => {
    await expect(runNotebook(fixture("runs"), { timeoutSeconds: 0 })).rejects.toThrow(RangeError);
    await expect(runNotebook(fileURLToPath(import.meta.url))).rejects.toThrow("parseNotebook requires JSON");
  });
});
