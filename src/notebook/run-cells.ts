// The process in which a notebook's cells run. `runNotebook` starts it in the notebook's folder,
// sends the cells and collects what it reports; it ends at the first failure. Do not import it.

import { Worker } from "node:worker_threads";
import {
  type CellFailure,
  type CellMessage,
  findCellPlace,
  nameCell,
  type RunRequest,
  type WatchMessage,
} from "./cell-messages.js";
import { captureStreams } from "./capture-streams.js";
import { describeThrown, mapStackTraces } from "./cell-errors.js";
import { SourceLines } from "./source-lines.js";
import { type CellDiagnostic, createCellRunner } from "./tslab-door.js";

/** How long, in milliseconds, unfinished work of the cells may continue after the last one. */
const graceMilliseconds = 2000;

const lines = new SourceLines();
const sources = new Map<number, string>();
const exit = process.exit.bind(process);
const kill = process.kill.bind(process);
let current = 0;
let failed = false;

process.once("message", (request: RunRequest) => void runCells(request));
process.on("disconnect", () => exit(1));
send({ type: "ready" });

async function runCells({ cells, timeoutSeconds }: RunRequest): Promise<void> {
  for (const { cell, source } of cells) sources.set(cell, source);
  const watch = new Worker(new URL("./watch-cells.js", import.meta.url), { stdout: false, stderr: false });
  watch.unref();
  const tell = (message: WatchMessage): void => watch.postMessage(message);
  mapStackTraces(lines);
  const flush = captureStreams((name, text) => send({ type: "stream", cell: current, name, text }));
  process.on("uncaughtException", (error) => fail(current, error, "uncaught exception"));
  process.on("unhandledRejection", (reason) => fail(current, reason, "unhandled rejection"));
  const refuse = (call: string): never => {
    const error = new Error(`a cell requires that the process continues (got ${call}), throw an error instead`);
    if (!failed) fail(current, error);
    throw error;
  };
  process.exit = (code) => refuse(`process.exit(${code ?? ""})`);
  process.abort = () => refuse("process.abort()");
  process.kill = (pid, signal) =>
    pid === process.pid && signal !== 0
      ? refuse(`process.kill(process.pid, ${JSON.stringify(signal ?? "SIGTERM")})`)
      : kill(pid, signal);

  const runner = createCellRunner({
    onDisplay(cell, display) {
      flush();
      send({ type: "display", cell, ...display });
    },
    onCompiled(name, source) {
      lines.add(name, source);
      tell({ type: "compiled", name, source });
    },
  });
  for (const { cell, source } of cells) {
    flush();
    current = cell;
    send({ type: "started", cell });
    tell({ type: "begin", cell, timeoutSeconds });
    const result = await runner.run(cell, source);
    await settle();
    tell({ type: "end" });
    if (failed) return;
    if (result.kind === "compile") return failToCompile(cell, result.diagnostics);
    if (result.kind === "thrown") return fail(cell, result.thrown[0]);
  }
  runner.close();
  await untilIdle();
  if (!failed) finish({ type: "done" });

  function fail(cell: number, thrown: unknown, how = ""): void {
    if (failed) return;
    failed = true;
    const { name, message, stack } = describeThrown(thrown);
    const place = findCellPlace(stack);
    const failedCell = place?.cell ?? cell;
    finish({
      type: "failed",
      cell: failedCell,
      line: place?.line ?? findThrow(failedCell),
      message: `${how === "" ? "" : `${how}: `}${name === "" ? "" : `${name}: `}${message}`,
      errorName: name === "" ? "thrown value" : name,
      traceback: stack.split("\n"),
    });
  }

  function failToCompile(cell: number, diagnostics: readonly CellDiagnostic[]): void {
    failed = true;
    const texts = diagnostics.map(
      ({ file, line, code, message }) => `${file ?? nameCell(cell)}:${line} - TS${code}: ${message}`,
    );
    const first = diagnostics[0];
    const inFile = first?.file ?? null;
    const more = diagnostics.length > 1 ? ` (and ${diagnostics.length - 1} more)` : "";
    const failure: CellFailure = {
      cell,
      line: inFile === null ? (first?.line ?? null) : findImport(cell, inFile),
      message: `${inFile === null ? "" : `${inFile}:${first?.line}: `}TS${first?.code}: ${first?.message}${more}`,
      errorName: "CompileError",
      traceback: texts,
    };
    finish({ type: "failed", ...failure });
  }

  /** Sends the last message and ends. */
  function finish(message: CellMessage): void {
    flush();
    tell({ type: "end" });
    process.send?.(message, () => exit(0));
  }
}

function send(message: CellMessage): void {
  if (process.connected) process.send?.(message);
}

/** Two turns of the event loop, so that a rejection nobody awaits shows in the cell that caused it. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Waits until nothing is left to do or the time for it is over. */
async function untilIdle(): Promise<void> {
  process.channel?.unref();
  await new Promise<void>((resolve) => {
    process.once("beforeExit", () => resolve());
    setTimeout(resolve, graceMilliseconds).unref();
  });
  await settle();
}

/** The line of the first `throw`: for what was thrown without a stack, such as a string. */
function findThrow(cell: number): number | null {
  const index = (sources.get(cell) ?? "").split("\n").findIndex((line) => /\bthrow\b|\breject\b/.test(line));
  return index === -1 ? null : index + 1;
}

/** The line that imports a file, by its name without extension. */
function findImport(cell: number, file: string): number | null {
  const name = file.replace(/^.*[\\/]/, "").replace(/\.\w+$/, "");
  const index = (sources.get(cell) ?? "").split("\n").findIndex((line) => line.includes(name));
  return index === -1 ? null : index + 1;
}
