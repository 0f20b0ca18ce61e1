import { createRequire } from "node:module";
import { afterEach, describe, expect, it, vi } from "vitest";
import { showProgress } from "../../src/notebook/show-progress.js";

const cache = createRequire(import.meta.url).cache as Record<string, unknown>;
const kernelModule = "/nowhere/node_modules/tslab/dist/jupyter.js";
const terminal = process.stderr.isTTY;

/** Stands in for a running kernel; what is sent to it, and whether it changes what is shown. */
function pretendKernel(): { text: unknown; id: string; update: boolean }[] {
  const sent: { text: unknown; id: string; update: boolean }[] = [];
  const lastWriteDisplayData = (
    { data, transient }: { data: Record<string, unknown>; transient: { display_id: string } },
    update: boolean,
  ) => sent.push({ text: data["text/plain"], id: transient.display_id, update });
  cache[kernelModule] = { exports: { lastWriteDisplayData } };
  (globalThis as Record<string, unknown>)["__tslab__"] = {};
  return sent;
}

/** What is written to standard error. */
function pretendTerminal(isTTY: boolean): () => string {
  process.stderr.isTTY = isTTY;
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  return () => write.mock.calls.map(([text]) => text).join("");
}

afterEach(() => {
  delete cache[kernelModule];
  delete (globalThis as Record<string, unknown>)["__tslab__"];
  process.stderr.isTTY = terminal;
  vi.restoreAllMocks();
});

describe("showProgress", () => {
  it("shows one display below the cell and changes it, to the last", () => {
    vi.spyOn(performance, "now").mockReturnValue(0);
    const sent = pretendKernel();
    const tell = showProgress("articles");
    for (let done = 1; done <= 100; done++) tell(done, 100);
    expect(sent.map(({ text, update }) => [text, update])).toEqual([
      ["1 of 100 articles", false],
      ["100 of 100 articles", true],
    ]);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  });

  it("gives each line a name of its own", () => {
    const sent = pretendKernel();
    for (const what of ["articles", "charts"]) showProgress(what)(1, 1);
    expect(sent.map(({ update }) => update)).toEqual([false, false]);
    expect(sent[0]!.id).not.toBe(sent[1]!.id);
  });

  it("shows at most ten a second in between", () => {
    vi.spyOn(performance, "now")
      .mockReturnValueOnce(0)
      .mockReturnValueOnce(99)
      .mockReturnValueOnce(100)
      .mockReturnValueOnce(150);
    const sent = pretendKernel();
    const tell = showProgress("lines");
    for (const done of [1, 2, 3, 4]) tell(done);
    expect(sent.map(({ text }) => text)).toEqual(["1 lines", "3 lines"]);
  });

  it("is a line of the terminal that is wiped at the end", () => {
    const written = pretendTerminal(true);
    const tell = showProgress("charts");
    tell(1, 2);
    tell(2, 2);
    expect(written()).toBe("\r1 of 2 charts\u001b[K\r\u001b[K");
  });

  it("is silent where standard error is no terminal", () => {
    const written = pretendTerminal(false);
    showProgress("charts")(1, 1);
    expect(written()).toBe("");
  });

  it("asks what is counted", () => {
    expect(() => showProgress("")).toThrow("showProgress requires what is counted (got '')");
  });
});
