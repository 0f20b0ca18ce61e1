// Runs a notebook without Jupyter and without Python: all code cells in order, in a separate process that works in the
// notebook's folder, with the compiler of the tslab kernel.

import { fork, type ChildProcess } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type CellFailure, type CellMessage, type CellToRun, watchMark, type WatchReport } from "./cell-messages.js";
import { mergeStreams } from "./format-notebook.js";
import { hidePaths } from "./hide-paths.js";
import {
  joinText,
  notebookKernel,
  notebookLanguage,
  readNotebook,
  upgradeNotebook,
  type Notebook,
  type NotebookCell,
  type NotebookOutput,
} from "./notebook-file.js";
import { findTslab } from "./tslab-door.js";

/** Why a notebook failed, and where. */
export interface NotebookFailure {
  /** Path of the notebook as it was given. */
  readonly notebook: string;
  /** Number of the code cell, from 1; null for a failure of the notebook as a whole. */
  readonly cell: number | null;
  /** Line in the cell, from 1; null if unknown. */
  readonly line: number | null;
  /** That line's text without indentation; empty if the line is unknown. */
  readonly source: string;
  /** What happened, in one or more lines. */
  readonly message: string;
}

/** A notebook with its outputs, and its failures: none or one, because a run ends at the first. */
export interface NotebookRun {
  readonly notebook: Notebook;
  readonly failures: readonly NotebookFailure[];
}

export interface RunNotebookOptions {
  /** Seconds a single cell may take; default 120. */
  readonly timeoutSeconds?: number;
  /** Called when a cell begins, with its number among the cells that run and their number. */
  readonly onCell?: (cell: number, cells: number) => void;
}

/** Seconds for everything outside the cells: loading the compiler, ending the process. */
const overheadSeconds = 60;

/**
 * Runs a notebook from top to bottom and collects its outputs.
 *
 * The outputs are the same on every machine: time zone and language are fixed, and the project's own path is removed
 * from streams and errors. Each cell is type-checked strictly before it runs; empty cells are skipped. The notebook
 * that is returned has nbformat 4.5. The file is not changed.
 *
 * Cost: 2 s to start, then about 0.1 s a cell in addition to the cell's own work.
 *
 * @param path an .ipynb file of nbformat 4
 * @param options `timeoutSeconds` for a cell, default 120; `onCell` to follow the run
 * @returns the notebook with outputs and execution counts up to the failed cell, and the failure
 * @throws Error if the file cannot be read or is not a TypeScript notebook, or if tslab is not installed; RangeError if
 *   `timeoutSeconds` is not above 0
 * @example
 * const { failures } = await runNotebook("notebooks/01-count-terms.ipynb");
 * failures // []
 */
export async function runNotebook(path: string, options: RunNotebookOptions = {}): Promise<NotebookRun> {
  const { timeoutSeconds = 120, onCell } = options;
  if (!(timeoutSeconds > 0)) {
    throw new RangeError(`runNotebook requires timeoutSeconds above 0 (got "${timeoutSeconds}"), leave it out for 120`);
  }
  findTslab("runNotebook");
  const notebook = upgradeNotebook(await readNotebook(path));
  requireTypeScript(notebook, path);
  const codeCells = notebook.cells.filter((cell) => cell.cell_type === "code");
  const cells = codeCells
    .map((cell, index) => ({ cell: index + 1, source: joinText(cell.source) }))
    .filter(({ source }) => source.trim() !== "");
  const directory = dirname(resolve(path));
  const { outputs, started, failure } = await runInChild(cells, directory, timeoutSeconds, (begun) =>
    onCell?.(begun, cells.length),
  );
  const hide = hidePaths(directory);

  const counts = new Map([...started].map((cell, index) => [cell, index + 1]));
  let codeCell = 0;
  const ranCells = notebook.cells.map((cell): NotebookCell => {
    if (cell.cell_type !== "code") return cell;
    codeCell += 1;
    const merged = mergeStreams(outputs.get(codeCell) ?? []).map((output) =>
      output.output_type === "stream" ? { ...output, text: hide(joinText(output["text"])) } : output,
    );
    if (failure?.cell === codeCell) merged.push(describeFailure(failure, hide));
    const { execution: _timing, ...metadata } = cell.metadata ?? {};
    return { ...cell, metadata, execution_count: counts.get(codeCell) ?? null, outputs: merged };
  });
  const metadata = { kernelspec: notebookKernel, ...notebook.metadata, language_info: notebookLanguage };
  const failures = failure === null ? [] : [locateFailure(path, failure, codeCells, hide)];
  return { notebook: { ...notebook, cells: ranCells, metadata }, failures };
}

/** Throws for a notebook in another language, whose first cell would fail with an error that explains nothing. */
function requireTypeScript({ metadata }: Notebook, path: string): void {
  const { kernelspec, language_info: info } = metadata as {
    kernelspec?: { language?: unknown };
    language_info?: { name?: unknown };
  };
  const language = kernelspec?.language ?? info?.name ?? notebookKernel.language;
  if (language === notebookKernel.language) return;
  throw new Error(
    `runNotebook requires a notebook in TypeScript (got one in "${String(language)}" from "${path}"), ` +
      `choose the kernel ${notebookKernel.display_name} and save it`,
  );
}

interface ChildRun {
  readonly outputs: ReadonlyMap<number, NotebookOutput[]>;
  readonly started: ReadonlySet<number>;
  readonly failure: CellFailure | null;
}

async function runInChild(
  cells: readonly CellToRun[],
  directory: string,
  timeoutSeconds: number,
  onBegin: (begun: number) => void,
): Promise<ChildRun> {
  const outputs = new Map<number, NotebookOutput[]>();
  const displays = new Map<string, NotebookOutput[]>();
  const started = new Set<number>();
  if (cells.length === 0) return { outputs, started, failure: null };
  const child = fork(fileURLToPath(new URL("./run-cells.js", import.meta.url)), [], {
    cwd: directory,
    env: fixEnvironment(process.env),
    execArgv: ["--disable-warning=ExperimentalWarning"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let failure: CellFailure | null = null;
  let done = false;
  let timer = limitTime(child, overheadSeconds);
  let errorText = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    errorText = (errorText + text).slice(-16_384);
  });
  const put = (cell: number, output: NotebookOutput): void => {
    const soFar = outputs.get(cell);
    if (soFar === undefined) outputs.set(cell, [output]);
    else soFar.push(output);
  };

  child.on("message", (message: CellMessage) => {
    switch (message.type) {
      case "ready":
        child.send({ cells, timeoutSeconds });
        break;
      case "started":
        started.add(message.cell);
        onBegin(started.size);
        clearTimeout(timer);
        timer = limitTime(child, timeoutSeconds + overheadSeconds);
        break;
      case "stream":
        put(message.cell, { output_type: "stream", name: message.name, text: message.text });
        break;
      case "display": {
        const { id, data, metadata } = message;
        const same = id === null ? [] : (displays.get(id) ?? []);
        for (const output of same) Object.assign(output, { data, metadata });
        if (message.update && same.length > 0) break;
        const output = { output_type: "display_data", data, metadata };
        if (id !== null) displays.set(id, [...same, output]);
        put(message.cell, output);
        break;
      }
      case "failed":
        failure = message;
        break;
      case "done":
        done = true;
    }
  });

  return await new Promise((resolveRun, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const cell = [...started].at(-1) ?? cells[0]?.cell ?? 1;
      if (failure === null && !done)
        failure = explainEnd(cell, errorText, timeoutSeconds, signal ?? `exit code ${code}`);
      resolveRun({ outputs, started, failure });
    });
  });
}

function limitTime(child: ChildProcess, seconds: number): NodeJS.Timeout {
  return setTimeout(() => child.kill("SIGKILL"), Math.min(seconds * 1000, 2 ** 31 - 1));
}

/** The caller's environment without the variables that would change outputs. */
function fixEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => !/^(?:DATELINES_|FORCE_COLOR$|LC_|LANGUAGE$|NODE_CHANNEL|VITEST)/.test(name),
  );
  return { ...Object.fromEntries(kept), TZ: "UTC", LANG: "en_US.UTF-8", NO_COLOR: "1" };
}

/** Why the process ended without a message: its time was up, or something killed it. */
function explainEnd(cell: number, errorText: string, timeoutSeconds: number, end: string): CellFailure {
  const mark = errorText.lastIndexOf(watchMark);
  if (mark !== -1) {
    const report = JSON.parse(errorText.slice(mark + watchMark.length).split("\n")[0] ?? "") as WatchReport;
    const place = report.line === null ? "in code it called" : "at this line";
    const doing = report.running ? `it was running ${place}` : "it waited for something that did not come";
    const message = `the cell did not end within ${timeoutSeconds} s: ${doing}`;
    return { cell: report.cell, line: report.line, message, errorName: "TimeoutError", traceback: [message] };
  }
  const fatal = /^FATAL ERROR: .*$/m.exec(errorText)?.[0];
  const message = `the process that ran the cell was ended from outside the cell's code (${fatal ?? end})`;
  return { cell, line: null, message, errorName: "ProcessEnded", traceback: [message] };
}

function describeFailure(
  { errorName, message, traceback }: CellFailure,
  hide: (text: string) => string,
): NotebookOutput {
  return { output_type: "error", ename: errorName, evalue: hide(message), traceback: traceback.map(hide) };
}

function locateFailure(
  path: string,
  { cell, line, message }: CellFailure,
  codeCells: readonly NotebookCell[],
  hide: (text: string) => string,
): NotebookFailure {
  const source = line === null ? "" : (joinText(codeCells[cell - 1]?.source).split("\n")[line - 1] ?? "");
  return { notebook: path, cell, line, source: source.trim(), message: hide(message) };
}
