// What failed in a notebook, as one message for a terminal.

import type { NotebookFailure } from "./run-notebook.js";

/**
 * Writes a failure as `NOTEBOOK, cell 2, line 4: MESSAGE` with the line of the source under it.
 *
 * @param failure one of `runNotebook` or `runNotebooks`
 * @returns one or more lines, without a final newline
 * @example describeFailure(failure) // "a.ipynb, cell 1, line 2: Error: no\n    throw new Error(\"no\");"
 */
export function describeFailure({ notebook, cell, line, source, message }: NotebookFailure): string {
  const place = [notebook, cell === null ? "" : `cell ${cell}`, line === null ? "" : `line ${line}`]
    .filter(Boolean)
    .join(", ");
  return `${place}: ${message}${source ? `\n    ${source}` : ""}`;
}
