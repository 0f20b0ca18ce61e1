// Runs several notebooks, some at the same time, and writes their outputs or compares them with the stored ones.

import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { writeWhole } from "../files/index.js";
import { compareNotebooks } from "./compare-notebooks.js";
import { formatNotebook } from "./format-notebook.js";
import { parseNotebook } from "./notebook-file.js";
import { type NotebookFailure, runNotebook, type RunNotebookOptions } from "./run-notebook.js";

/** How one of several notebooks ended, reported at once. */
export interface NotebookProgress {
  readonly notebook: string;
  /** How many notebooks are finished, including this one, and how many there are. */
  readonly done: number;
  readonly total: number;
  /** `written` and `unchanged` are good; `differs` occurs only with `check`. */
  readonly outcome: "written" | "unchanged" | "differs" | "failed";
  readonly seconds: number;
}

export interface RunNotebooksOptions {
  /** Compare with the stored outputs and write nothing; default false. */
  readonly check?: boolean;
  /** Seconds a single cell may take; default 120. */
  readonly timeoutSeconds?: number;
  /** How many notebooks run at the same time, each in a process of about 300 MB; default one a core, 4 at most. */
  readonly parallel?: number;
  /** Called when a cell of a notebook begins, with its number among the cells that run and their number. */
  readonly onCell?: (notebook: string, cell: number, cells: number) => void;
  /** Called when a notebook is finished. */
  readonly onProgress?: (progress: NotebookProgress) => void;
}

/** How several notebooks ended, all in the order of the paths. */
export interface NotebooksRun {
  /** Paths of the notebooks whose file was replaced. */
  readonly written: readonly string[];
  /** Paths of the notebooks whose file was up to date. */
  readonly unchanged: readonly string[];
  /** What failed, and with `check` what differs. */
  readonly problems: readonly NotebookFailure[];
}

/**
 * Runs notebooks and writes their outputs into them, or checks that the stored outputs are up to date.
 *
 * A file is replaced completely or not at all; the file of a notebook that fails is not changed. If an output differs,
 * the problem names the cell, the output and the first line that differs.
 *
 * @param paths .ipynb files
 * @param options see `RunNotebooksOptions`
 * @returns what was written, what was up to date, and the problems; a notebook that fails is one of these, not an error
 * @throws RangeError if `parallel` is not a whole number above 0
 * @example
 * const { problems } = await runNotebooks(["notebooks/01-count-terms.ipynb"], { check: true });
 * problems // []
 */
export async function runNotebooks(paths: readonly string[], options: RunNotebooksOptions = {}): Promise<NotebooksRun> {
  const {
    check = false,
    timeoutSeconds = 120,
    parallel = Math.min(availableParallelism(), 4),
    onCell,
    onProgress,
  } = options;
  if (!Number.isInteger(parallel) || parallel < 1)
    throw new RangeError(
      `runNotebooks requires a whole number of notebooks in parallel (got "${parallel}"), leave it out for one a core`,
    );
  const results = new Map<number, { outcome: NotebookProgress["outcome"]; problems: readonly NotebookFailure[] }>();
  let next = 0;

  async function work(): Promise<void> {
    for (let index = next++; index < paths.length; index = next++) {
      const notebook = paths[index] as string;
      const begin = performance.now();
      const result = await runOne(notebook, check, {
        timeoutSeconds,
        onCell: (cell, cells) => onCell?.(notebook, cell, cells),
      });
      results.set(index, result);
      const seconds = (performance.now() - begin) / 1000;
      onProgress?.({ notebook, done: results.size, total: paths.length, outcome: result.outcome, seconds });
    }
  }

  await Promise.all(Array.from({ length: parallel }, work));
  const withOutcome = (outcome: string): string[] =>
    paths.filter((_path, index) => results.get(index)?.outcome === outcome);
  return {
    written: withOutcome("written"),
    unchanged: withOutcome("unchanged"),
    problems: paths.flatMap((_path, index) => results.get(index)?.problems ?? []),
  };
}

async function runOne(
  path: string,
  check: boolean,
  options: RunNotebookOptions,
): Promise<{ outcome: NotebookProgress["outcome"]; problems: readonly NotebookFailure[] }> {
  try {
    const { notebook, failures } = await runNotebook(path, options);
    if (failures.length > 0) return { outcome: "failed", problems: failures };
    const stored = await readFile(path, "utf8");
    const fresh = formatNotebook(notebook);
    if (stored === fresh) return { outcome: "unchanged", problems: [] };
    if (!check) {
      await writeWhole(path, fresh);
      return { outcome: "written", problems: [] };
    }
    const differences = compareNotebooks(stored, parseNotebook(stored, path), notebook);
    const problems = differences.map(({ cell, message }) => ({
      notebook: path,
      cell,
      line: null,
      source: "",
      message,
    }));
    return { outcome: "differs", problems };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { outcome: "failed", problems: [{ notebook: path, cell: null, line: null, source: "", message }] };
  }
}
