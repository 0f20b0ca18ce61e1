import { describe, expect, it } from "vitest";
import { formatNotebook } from "../../src/notebook/format-notebook.js";
import type { Notebook, NotebookOutput } from "../../src/notebook/notebook-file.js";

function notebookOf(outputs: NotebookOutput[], metadata: Record<string, unknown> = {}): Notebook {
  const cell = { cell_type: "code", execution_count: 1, id: "a", metadata: {}, outputs, source: "let a = 1;\nа" };
  return { nbformat_minor: 5, nbformat: 4, metadata, cells: [cell] };
}

describe("formatNotebook", () => {
  // Written by nbformat 5.11.1 for Python: nbformat.writes(nbformat.reads(text, 4)) + "\n".
  it("writes the bytes of Python's nbformat", () => {
    const metadata = { z: 1, "10": 0.00001234, "9": 1.5, e: [], o: {}, u: "é\u2028\u0001" };
    expect(formatNotebook(notebookOf([], metadata))).toBe(`{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": 1,
   "id": "a",
   "metadata": {},
   "outputs": [],
   "source": [
    "let a = 1;\\n",
    "а"
   ]
  }
 ],
 "metadata": {
  "10": 1.234e-05,
  "9": 1.5,
  "e": [],
  "o": {},
  "u": "é\u2028\\u0001",
  "z": 1
 },
 "nbformat": 4,
 "nbformat_minor": 5
}
`);
  });

  it("makes one output of consecutive pieces of one stream, cut into lines", () => {
    const stream = (name: string, text: string): NotebookOutput => ({ output_type: "stream", name, text });
    const text = formatNotebook(notebookOf([stream("stdout", "a"), stream("stdout", "b\nc"), stream("stderr", "d\n")]));
    expect(JSON.parse(text).cells[0].outputs).toEqual([
      { name: "stdout", output_type: "stream", text: ["ab\n", "c"] },
      { name: "stderr", output_type: "stream", text: ["d\n"] },
    ]);
  });

  it("keeps JSON and images whole and cuts text into lines", () => {
    const data = { "text/plain": "a\nb", "image/png": "aGk=", "application/vnd.vegalite.v5+json": { mark: "bar" } };
    const text = formatNotebook(notebookOf([{ output_type: "display_data", data, metadata: {} }]));
    expect(JSON.parse(text).cells[0].outputs[0].data).toEqual({ ...data, "text/plain": ["a\n", "b"] });
  });

  it("gives the same bytes for what it wrote", () => {
    const once = formatNotebook(notebookOf([{ output_type: "stream", name: "stdout", text: "a\r\nb\fc" }]));
    expect(formatNotebook(JSON.parse(once))).toBe(once);
  });
});
