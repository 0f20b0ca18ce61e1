// A notebook as text, in the bytes that Python's nbformat writes: keys sorted by code point,
// indent 1, text that is not ASCII unescaped, multi-line text as a list of lines, a final newline.
// Source: nbformat 5, v4/nbjson.py and v4/rwbase.py; numbers are written as CPython's repr does.

import { joinText, type Notebook, type NotebookCell, type NotebookOutput } from "./notebook-file.js";

/** Where Python's str.splitlines cuts. */
// oxlint-disable-next-line no-control-regex -- Python cuts at three of them
const lineEnds = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;

/** MIME types other than text/* whose text nbformat cuts into lines. */
const splitTypes = new Set(["application/javascript", "image/svg+xml"]);

/**
 * Writes a notebook as text.
 *
 * The same notebook always gives the same bytes, those of Python's nbformat, so that opening and saving it in Jupyter
 * leaves the file unchanged. Consecutive stream outputs of the same name become one.
 *
 * @param notebook a notebook of nbformat 4; not changed
 * @returns the contents of an .ipynb file
 * @example
 * formatNotebook({ cells: [], metadata: {}, nbformat: 4, nbformat_minor: 5 }).split("\n")[1] // ' "cells": [],'
 */
export function formatNotebook(notebook: Notebook): string {
  return `${writeJson({ ...notebook, cells: notebook.cells.map(splitCell) }, "")}\n`;
}

/** Joins consecutive stream outputs of the same name. */
export function mergeStreams(outputs: readonly NotebookOutput[]): NotebookOutput[] {
  const merged: NotebookOutput[] = [];
  for (const output of outputs) {
    const last = merged.at(-1);
    if (last?.output_type === "stream" && output.output_type === "stream" && last["name"] === output["name"]) {
      merged[merged.length - 1] = { ...last, text: joinText(last["text"]) + joinText(output["text"]) };
    } else {
      merged.push(output);
    }
  }
  return merged;
}

/** A cell with its text cut into lines. */
function splitCell(cell: NotebookCell): NotebookCell {
  const split: NotebookCell = { ...cell, source: splitLines(joinText(cell.source)) };
  if (cell.outputs !== undefined) split.outputs = mergeStreams(cell.outputs).map(splitOutput);
  return split;
}

function splitOutput(output: NotebookOutput): NotebookOutput {
  if (output.output_type === "stream") return { ...output, text: splitLines(joinText(output["text"])) };
  if (output["data"] === undefined) return output;
  const data = Object.entries(output["data"] as Record<string, unknown>).map(([type, value]) => {
    if (type.endsWith("json") || (typeof value !== "string" && !Array.isArray(value))) return [type, value];
    const text = joinText(value);
    return [type, type.startsWith("text/") || splitTypes.has(type) ? splitLines(text) : text];
  });
  return { ...output, data: Object.fromEntries(data) };
}

function splitLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  for (const match of text.matchAll(lineEnds)) {
    const end = match.index + match[0].length;
    lines.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) lines.push(text.slice(start));
  return lines;
}

function writeJson(value: unknown, indent: string): string {
  if (typeof value === "number") return writeNumber(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const inner = `${indent} `;
  if (Array.isArray(value)) {
    return enclose(
      "[",
      value.map((item) => writeJson(item, inner)),
      "]",
      indent,
    );
  }
  const keys = Object.keys(value)
    .filter((key) => (value as Record<string, unknown>)[key] !== undefined)
    .sort(byCodePoint);
  const members = keys.map(
    (key) => `${JSON.stringify(key)}: ${writeJson((value as Record<string, unknown>)[key], inner)}`,
  );
  return enclose("{", members, "}", indent);
}

function enclose(open: string, items: readonly string[], close: string, indent: string): string {
  if (items.length === 0) return open + close;
  return `${open}\n${indent} ${items.join(`,\n${indent} `)}\n${indent}${close}`;
}

/** Python uses exponents below 0.0001 (JavaScript below 0.000001) and writes them with two digits. */
function writeNumber(value: number): string {
  if (!Number.isFinite(value)) return "null";
  const text = !Number.isInteger(value) && Math.abs(value) < 1e-4 ? value.toExponential() : String(value);
  return text.replace(/e([+-])(\d)$/, "e$10$2");
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
