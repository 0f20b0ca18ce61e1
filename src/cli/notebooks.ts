// datelines notebooks [FILE…] [--check]

import { globSync } from "tinyglobby";
import { runNotebooks } from "../notebook/index.js";

export async function notebooks(files: readonly string[], { check = false, timeout }: { readonly check?: boolean; readonly timeout: number }): Promise<void> {
  const paths = files.length > 0 ? files : globSync("notebooks/*.ipynb", { expandDirectories: false }).sort();
  if (paths.length === 0) throw new RangeError('notebooks requires a notebook (got none in "notebooks/"), name the files to run');
  const run = await runNotebooks(paths, {
    check,
    timeoutSeconds: timeout,
    onProgress: ({ notebook, done, total, outcome, seconds }) => process.stderr.write(`${done}/${total} ${notebook}: ${outcome} (${seconds.toFixed(1)} s)\n`),
  });
  for (const { notebook, cell, line, source, message } of run.problems) {
    const where = [cell === null ? "" : `cell ${cell}`, line === null ? "" : `line ${line}`].filter(Boolean).join(", ");
    process.stderr.write(`datelines: ${notebook}${where ? `, ${where}` : ""}: ${message}${source ? `\n    ${source}` : ""}\n`);
  }
  process.stdout.write(`${run.written.length} written, ${run.unchanged.length} unchanged, ${run.problems.length} ${run.problems.length === 1 ? "problem" : "problems"}\n`);
  if (run.problems.length > 0) process.exitCode = 1;
}
