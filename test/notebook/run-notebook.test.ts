import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fixture, runNotebook } from "./built.js";

const seconds = 60_000;

describe("runNotebook", () => {
  it("gathers streams and displays, counts what it ran and passes over empty cells", async () => {
    const { notebook, failures } = await runNotebook(fixture("runs"));
    const code = notebook.cells.filter((cell) => cell.cell_type === "code");
    expect(failures).toEqual([]);
    expect(code.map((cell) => cell.execution_count)).toEqual([1, null, 2, 3, 4]);
    expect(code[0]?.outputs).toEqual([
      { output_type: "stream", name: "stdout", text: "two is 2\n" },
      { output_type: "stream", name: "stderr", text: "to stderr\n" },
    ]);
    expect(code[2]?.outputs).toEqual([{ output_type: "display_data", data: { "text/html": "<b>three</b>" }, metadata: {} }]);
    expect(code[3]?.outputs).toEqual([{ output_type: "stream", name: "stdout", text: "6\n" }]);
    expect(notebook.metadata["language_info"]).toMatchObject({ name: "typescript", file_extension: ".ts" });
    expect(notebook.cells.map((cell) => cell.id)).toContain("cell-4");
  }, seconds);

  it("runs in the notebook's folder and in UTC, and writes paths relative to the project", async () => {
    const { notebook } = await runNotebook(fixture("runs"));
    expect(notebook.cells.at(-1)?.outputs?.[0]?.["text"]).toBe("ab\ntest/fixtures/notebooks 0 UTC\n");
  }, seconds);

  it("leaves the file as it is", async () => {
    const before = await readFile(fixture("throws"), "utf8");
    await runNotebook(fixture("throws"));
    expect(await readFile(fixture("throws"), "utf8")).toBe(before);
  }, seconds);

  it.each([
    ["throws", 2, 4, "const first = rows[0].name;", "TypeError: Cannot read properties of undefined (reading 'name')"],
    ["throws-after-await", 2, 7, "throw new RangeError(`no ${big.a}`);", "RangeError: no x"],
    ["throws-in-helper", 2, 3, 'fail("in the helper");', "Error: in the helper"],
    ["throws-text", 1, 2, "throw reason;", "plain text"],
    ["type-error", 2, 2, "const text: string = two;", "TS2322: Type 'number' is not assignable to type 'string'. (and 1 more)"],
    ["syntax-error", 1, 1, "const a = [1, 2;", "TS1005: ',' expected."],
    ["rejects", 2, 4, 'throw new Error("nobody waits");', "unhandled rejection: Error: nobody waits"],
    ["rejects-late", 2, 3, 'setTimeout(() => reject(new Error("late")), 300);', "unhandled rejection: Error: late"],
    ["exits", 2, 2, "process.exit(code);", expect.stringContaining("process.exit(0)")],
    ["is-killed", 1, null, "", expect.stringContaining("SIGKILL")],
  ])("names the cell and the line that fail: %s", async (name, cell, line, source, message) => {
    const { failures } = await runNotebook(fixture(name));
    expect(failures).toEqual([{ notebook: fixture(name), cell, line, source, message }]);
  }, seconds);

  it.each([
    ["loops", 2, expect.any(Number), expect.stringContaining("it was running at this line")],
    ["loops-after-await", 1, expect.any(Number), expect.stringContaining("it was running at this line")],
    ["waits", 1, null, expect.stringContaining("it waited for something that did not come")],
  ])("ends a cell whose time is up: %s", async (name, cell, line, message) => {
    const { failures } = await runNotebook(fixture(name), { timeoutSeconds: 5 });
    expect(failures).toMatchObject([{ cell, line, message }]);
  }, seconds);

  it("ends at the failed cell, with an error output that names no path of this machine", async () => {
    const { notebook } = await runNotebook(fixture("throws-in-helper"));
    const error = notebook.cells[1]?.outputs?.[0];
    expect(error).toEqual({
      output_type: "error",
      ename: "Error",
      evalue: "Error: in the helper",
      traceback: ["Error: in the helper", "    at Proxy.fail (test/fixtures/notebooks/helper.ts:12:9)", "    at cell 2:3:1"],
    });
    const { notebook: stopped } = await runNotebook(fixture("exits"));
    expect(stopped.cells.at(-1)).toMatchObject({ execution_count: null, outputs: [] });
  }, seconds);

  it("refuses a time that is none, and what is no notebook", async () => {
    await expect(runNotebook(fixture("runs"), { timeoutSeconds: 0 })).rejects.toThrow(RangeError);
    await expect(runNotebook(fileURLToPath(import.meta.url))).rejects.toThrow("parseNotebook requires JSON");
  });
});
