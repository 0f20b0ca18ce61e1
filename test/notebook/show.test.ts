import { createRequire } from "node:module";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isChart, type PngRenderer, show, showWith } from "../../src/notebook/show.js";
import { formatValue } from "../../src/notebook/table-view.js";
import { findDisplaySender } from "../../src/notebook/tslab-door.js";

interface Message {
  data: Record<string, unknown>;
  metadata: Record<string, unknown>;
}

const cache = createRequire(import.meta.url).cache as Record<string, unknown>;
const kernelModule = "/nowhere/node_modules/tslab/dist/jupyter.js";

/** Stands in for a running kernel and keeps what is sent to it. */
function pretendKernel(): Message[] {
  const messages: Message[] = [];
  const lastWriteDisplayData = (content: Message): number => messages.push(content);
  cache[kernelModule] = { exports: { lastWriteDisplayData } };
  (globalThis as Record<string, unknown>)["__tslab__"] = {};
  return messages;
}

afterEach(() => {
  delete cache[kernelModule];
  delete (globalThis as Record<string, unknown>)["__tslab__"];
});

const renderStub: PngRenderer = async () => ({ png: Buffer.from("hi"), width: 200, height: 100 });

const chart = {
  $schema: "https://vega.github.io/schema/vega-lite/v6.json",
  description: "Bars of two terms",
  data: { values: [] },
  mark: "bar",
};

describe("show in a notebook", () => {
  let messages: Message[] = [];
  beforeEach(() => {
    messages = pretendKernel();
  });

  it("sends a chart as one message: live, picture with its size, description", async () => {
    await showWith(chart, renderStub);
    expect(messages).toHaveLength(1);
    expect(Object.keys(messages[0]?.data ?? {})).toEqual([
      "application/vnd.vegalite.v5+json",
      "image/png",
      "text/plain",
    ]);
    expect(messages[0]?.data["application/vnd.vegalite.v5+json"]).toEqual({
      ...chart,
      $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    });
    expect(messages[0]?.data["image/png"]).toBe("aGk=");
    expect(messages[0]?.data["text/plain"]).toBe("Bars of two terms");
    expect(messages[0]?.metadata).toEqual({ "image/png": { width: 200, height: 100 } });
  });

  it("escapes rows and aligns their numbers to the right", async () => {
    await show([{ "<t>": "<script>alert('x')</script>", n: 1.23456789, none: null }]);
    const html = String(messages[0]?.data["text/html"]);
    expect(html).toContain('<table class="dataframe">');
    expect(html).toContain("&lt;t&gt;");
    expect(html).toContain("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    expect(html).not.toContain("<script>");
    expect(html).toContain('<td style="text-align: right">1.2346</td>');
    expect(messages[0]?.data["text/plain"]).toContain("1.2346");
  });

  it("cuts a table at 20 rows and says how many there are", async () => {
    await show(Array.from({ length: 21 }, (_value, n) => ({ n })));
    const html = String(messages[0]?.data["text/html"]);
    expect(html.match(/<tr>/g)).toHaveLength(21);
    expect(html).toContain("21 rows, the first 20 shown");
    expect(messages[0]?.data["text/plain"]).toMatch(/21 rows, the first 20 shown$/);
  });

  it("shows a DataFrame, also one without rows, and a Series with its index", async () => {
    await show({ columns: ["term", "count"], values: [["taiwan", 3]], shape: [1, 2] });
    await show({ columns: ["term"], values: [], shape: [0, 1] });
    await show({ columns: ["count"], values: [3], shape: [1], index: ["taiwan"] });
    expect(messages.map(({ data }) => data["text/plain"])).toEqual([
      "term    count\ntaiwan      3",
      "term",
      "        count\ntaiwan      3",
    ]);
  });

  it("shows text as it is and other values as Node inspects them", async () => {
    await show("a text");
    await show(new Map([["a", 1]]));
    await show([]);
    expect(messages.map(({ data }) => data)).toEqual([
      { "text/plain": "a text" },
      { "text/plain": "Map(1) { 'a' => 1 }" },
      { "text/plain": "[]" },
    ]);
  });

  it("sends to the cell that asked, though the kernel has gone on", async () => {
    const shown = showWith(chart, renderStub);
    const later = pretendKernel();
    await shown;
    expect([messages.length, later.length]).toEqual([1, 0]);
  });
});

describe("show outside a notebook", () => {
  it("prints a chart's description without drawing it, and tables as text", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    await show(chart);
    await show({ ...chart, description: undefined, title: { text: ["Two", "lines"] } });
    await show([{ a: 1 }]);
    expect(log.mock.calls).toEqual([["Bars of two terms"], ["Two lines"], ["a\n1"]]);
    log.mockRestore();
  });
});

describe("findDisplaySender", () => {
  it("finds a way to the notebook where there is one", () => {
    expect(findDisplaySender()).toBeNull();
    const messages = pretendKernel();
    findDisplaySender()!({ "text/plain": "a" });
    expect(messages).toEqual([{ data: { "text/plain": "a" }, metadata: {}, transient: {} }]);
  });
});

describe("isChart", () => {
  it.each([
    [chart, true],
    [{ hconcat: [], datasets: {} }, true],
    [{ mark: "bar" }, false],
    [[chart], false],
    [null, false],
  ])("tells specs from other values (%#)", (value, expected) => {
    expect(isChart(value)).toBe(expected);
  });
});

describe("formatValue", () => {
  it.each([
    [3, "3"],
    [1234.56789, "1234.5679"],
    [0.000123456, "0.0001235"],
    [-0.5, "-0.5"],
    [Number.NaN, ""],
    [undefined, ""],
    [["a", 1], '["a",1]'],
    [new Date(0), "1970-01-01T00:00:00.000Z"],
  ])("writes %s as %s", (value, expected) => {
    expect(formatValue(value)).toBe(expected);
  });
});
