// datelines notebooks [FILE…] [--check] [--timeout S] [--parallel N]

import { basename } from "node:path";
import { globSync } from "tinyglobby";
import { describeFailure, runNotebooks } from "../notebook/index.js";

interface Options {
  readonly check?: boolean;
  readonly timeout: number;
  readonly parallel?: number;
}

export async function notebooks(
  files: readonly string[],
  { check = false, timeout, parallel }: Options,
): Promise<void> {
  const paths = files.length > 0 ? files : globSync("notebooks/*.ipynb", { expandDirectories: false }).sort();
  if (paths.length === 0)
    throw new RangeError('notebooks requires a notebook (got none in "notebooks/"), name the files to run');
  const cells = cellLine();
  const run = await runNotebooks(paths, {
    check,
    timeoutSeconds: timeout,
    ...(parallel !== undefined && { parallel }),
    onCell: cells.begin,
    onProgress({ notebook, done, total, outcome, seconds }) {
      cells.end(notebook);
      process.stderr.write(`${done}/${total} ${notebook}: ${outcome} (${seconds.toFixed(1)} s)\n`);
      cells.draw();
    },
  });
  for (const problem of run.problems) process.stderr.write(`datelines: ${describeFailure(problem)}\n`);
  const problems = `${run.problems.length} ${run.problems.length === 1 ? "problem" : "problems"}`;
  process.stdout.write(`${run.written.length} written, ${run.unchanged.length} unchanged, ${problems}\n`);
  if (run.problems.length > 0) process.exitCode = 1;
}

/** A line at the bottom of the terminal that shows the current cell of each notebook; nothing without a terminal. */
function cellLine(): {
  begin: (notebook: string, cell: number, cells: number) => void;
  end: (notebook: string) => void;
  draw: () => void;
} {
  const running = new Map<string, string>();
  const write = (text: string) =>
    process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text.slice(0, process.stderr.columns - 1)}`);
  const draw = () => write([...running].map(([notebook, at]) => `${basename(notebook)} ${at}`).join(" · "));
  return {
    begin(notebook, cell, cells) {
      running.set(notebook, `cell ${cell}/${cells}`);
      draw();
    },
    end(notebook) {
      running.delete(notebook);
      write("");
    },
    draw,
  };
}
