// Where a notebook's stored outputs differ from those of a fresh run, in words.

import { formatNotebook } from "./format-notebook.js";
import { joinText, type Notebook, type NotebookCell, type NotebookOutput } from "./notebook-file.js";

/** A difference; `cell` counts code cells from 1 and is null for what is outside the code cells. */
export interface NotebookDifference {
  readonly cell: number | null;
  readonly message: string;
}

/**
 * Compares a stored notebook with the same notebook run again.
 *
 * @param stored the text of the file
 * @param before the notebook parsed from it
 * @param after the notebook with fresh outputs
 * @returns at most one difference a cell, in order; empty if the bytes are the same
 */
export function compareNotebooks(stored: string, before: Notebook, after: Notebook): NotebookDifference[] {
  if (stored === formatNotebook(after)) return [];
  const differences: NotebookDifference[] = [];
  let codeCell = 0;
  after.cells.forEach((cell, index) => {
    if (cell.cell_type !== "code") return;
    codeCell += 1;
    const old = before.cells[index];
    const message = old === undefined ? "was not there" : compareCell(old, cell);
    if (message !== null) differences.push({ cell: codeCell, message });
  });
  if (differences.length > 0) return differences;
  if (formatNotebook({ ...before, cells: [] }) !== formatNotebook({ ...after, cells: [] })) {
    return [{ cell: null, message: "the notebook's metadata differs from the kernel's" }];
  }
  return [{ cell: null, message: "the file is not in nbformat's own form (sorted keys, indent 1, final newline)" }];
}

function compareCell(before: NotebookCell, after: NotebookCell): string | null {
  if (formatCell(before) === formatCell(after)) return null;
  const old = before.outputs ?? [];
  const fresh = after.outputs ?? [];
  for (let index = 0; index < Math.max(old.length, fresh.length); index += 1) {
    const message = compareOutput(old[index], fresh[index]);
    if (message !== null) return `output ${index + 1}: ${message}`;
  }
  const counts = [before.execution_count, after.execution_count].map((count) => String(count ?? null));
  if (counts[0] !== counts[1]) return `execution count: was ${counts[0]}, is ${counts[1]}`;
  return "the cell's metadata differs";
}

/** A single cell as text, its outputs in their stored form. */
function formatCell(cell: NotebookCell): string {
  return formatNotebook({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 });
}

function compareOutput(before: NotebookOutput | undefined, after: NotebookOutput | undefined): string | null {
  if (before === undefined || after === undefined) return before === undefined ? "was not there" : "is no longer there";
  const [old, fresh] = [flattenOutput(before), flattenOutput(after)];
  for (const part of new Set([...old.keys(), ...fresh.keys()])) {
    const [was, is] = [old.get(part) ?? "", fresh.get(part) ?? ""];
    if (was !== is) return `${part}${showDifference(was, is)}`;
  }
  return null;
}

/** The parts of an output as text, by name. */
function flattenOutput(output: NotebookOutput): Map<string, string> {
  const { data, ...rest } = output;
  const parts = Object.entries(rest).map(
    ([name, value]) => [name, name === "text" ? joinText(value) : sortedText(value)] as const,
  );
  const types = Object.entries((data ?? {}) as Record<string, unknown>).map(
    ([type, value]) =>
      [type, typeof value === "string" || Array.isArray(value) ? joinText(value) : sortedText(value)] as const,
  );
  return new Map([...parts, ...types]);
}

function sortedText(value: unknown): string {
  return formatNotebook({ cells: [], metadata: { value }, nbformat: 4, nbformat_minor: 5 });
}

/** The first line that differs, before and after, cut to fit a terminal. */
function showDifference(was: string, is: string): string {
  const [old, fresh] = [was.split("\n"), is.split("\n")];
  const line = fresh.findIndex((text, index) => text !== old[index]);
  const index = line === -1 ? fresh.length : line;
  return `, line ${index + 1}: was ${quote(old[index])}, is ${quote(fresh[index])}`;
}

function quote(text: string | undefined): string {
  if (text === undefined) return "nothing";
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 99)}…` : text);
}
