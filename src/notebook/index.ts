// Notebooks: show values in them, run them without Jupyter, register their kernel.

export { show } from "./show.js";
export { type ProgressListener, showProgress } from "./show-progress.js";
export { describeFailure } from "./describe-failure.js";
export { formatNotebook } from "./format-notebook.js";
export { runNotebook } from "./run-notebook.js";
export type { NotebookFailure, NotebookRun, RunNotebookOptions } from "./run-notebook.js";
export { runNotebooks } from "./run-notebooks.js";
export type { NotebookProgress, NotebooksRun, RunNotebooksOptions } from "./run-notebooks.js";
export { installKernel, removeKernel } from "./kernel.js";
export type { KernelOptions } from "./kernel.js";
export type { Notebook, NotebookCell, NotebookOutput, NotebookText } from "./notebook-file.js";
