export { describeFailure } from "./describe-failure.js";
export { formatNotebook } from "./format-notebook.js";
export { installKernel, type KernelOptions, removeKernel } from "./kernel.js";
export type { Notebook, NotebookCell, NotebookOutput, NotebookText } from "./notebook-file.js";
export { type NotebookFailure, type NotebookRun, runNotebook, type RunNotebookOptions } from "./run-notebook.js";
export { type NotebookProgress, type NotebooksRun, runNotebooks, type RunNotebooksOptions } from "./run-notebooks.js";
export { type ProgressListener, showProgress } from "./show-progress.js";
export { show } from "./show.js";
