// Runs many notebooks, some at a time, and writes their outputs or compares them with what is stored.

import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { writeWhole } from "../files/index.js";
import { compareNotebooks } from "./compare-notebooks.js";
import { formatNotebook } from "./format-notebook.js";
import { parseNotebook } from "./notebook-file.js";
import { type NotebookFailure, runNotebook, type RunNotebookOptions } from "./run-notebook.js";

/** How one of several notebooks went, told as soon as it is known. */
export interface NotebookProgress {
  readonly notebook: string;
  /** How many notebooks are through, this one included, and of how many. */
  readonly done: number;
  readonly total: number;
  /** `written` and `unchanged` are good; `differs` comes with `check` alone. */
  readonly outcome: "written" | "unchanged" | "differs" | "failed";
  readonly seconds: number;
}

export interface RunNotebooksOptions {
  /** Compare with what is stored and write nothing; default false. */
  readonly check?: boolean;
  /** Seconds a single cell may take; default 120. */
  readonly timeoutSeconds?: number;
  /** How many notebooks run at the same time, each a process of some 300 MB; default one a core and 4 at most. */
  readonly parallel?: number;
  /** Told when a cell of a notebook begins: its number among those that run, and how many run. */
  readonly onCell?: (notebook: string, cell: number, cells: number) => void;
  /** Told about each notebook when it is through. */
  readonly onProgress?: (progress: NotebookProgress) => void;
}

/** What became of several notebooks, all in the order of the paths. */
export interface NotebooksRun {
  /** Paths of the notebooks whose file was replaced. */
  readonly written: readonly string[];
  /** Paths of the notebooks whose file has the fresh bytes already. */
  readonly unchanged: readonly string[];
  /** What failed, and with `check` what differs. */
  readonly problems: readonly NotebookFailure[];
}

/**
 * Runs notebooks and writes their outputs into them, or checks that the stored outputs are fresh.
 *
 * A file is replaced whole or not at all; a notebook that fails keeps its file. Where an output
 * differs, the problem names the cell, the output and the first line that differs.
 *
 * @param paths .ipynb files
 * @param options see `RunNotebooksOptions`
 * @returns what was written, what was fresh already, and the problems; never throws for a bad notebook
 * @throws RangeError if `parallel` is no whole number above 0
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
