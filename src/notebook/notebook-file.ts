// A notebook as nbformat 4 stores it: its types, and how one is read from a file.
// Format: https://nbformat.readthedocs.io/en/latest/format_description.html

import { readFile } from "node:fs/promises";

/** Text as nbformat keeps it: one string, or the same text cut into lines that keep their line ends. */
export type NotebookText = string | readonly string[];

/** One output of a code cell: a stream, a display or an error. */
export interface NotebookOutput {
  output_type: string;
  [key: string]: unknown;
}

/** One cell; only code cells have outputs and an execution count. */
export interface NotebookCell {
  cell_type: string;
  source: NotebookText;
  metadata: Record<string, unknown>;
  id?: string;
  outputs?: NotebookOutput[];
  execution_count?: number | null;
  [key: string]: unknown;
}

/** A whole notebook. */
export interface Notebook {
  cells: NotebookCell[];
  metadata: Record<string, unknown>;
  nbformat: number;
  nbformat_minor: number;
  [key: string]: unknown;
}

/** Which kernel a notebook asks for: the one `installKernel` registers. */
export const notebookKernel = { display_name: "TypeScript", language: "typescript", name: "tslab" };

/** The language as tslab 1.0.22 announces it. */
export const notebookLanguage = {
  codemirror_mode: { mode: "typescript", name: "javascript", typescript: true },
  file_extension: ".ts",
  mimetype: "text/typescript",
  name: "typescript",
  version: "3.7.2",
};

/** The text of a cell or an output in one string. */
export function joinText(text: unknown): string {
  if (Array.isArray(text)) return text.join("");
  return typeof text === "string" ? text : "";
}

/**
 * Parses a notebook.
 *
 * @param text the file's contents
 * @param name what to call the file in errors
 * @returns the notebook, its cells untouched
 * @throws Error if the text is not JSON or not a notebook of nbformat 4
 */
export function parseNotebook(text: string, name: string): Notebook {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    const fault = (cause as Error).message.replace(/ \(line \d+ column \d+\)$/, "");
    throw new Error(`parseNotebook requires JSON (got "${name}": ${fault}), save it as .ipynb again`, { cause });
  }
  const notebook = value as Partial<Notebook> | null;
  if (notebook === null || typeof notebook !== "object" || notebook.nbformat !== 4 || !Array.isArray(notebook.cells)) {
    const found = `nbformat ${JSON.stringify(notebook?.nbformat ?? null)}`;
    throw new Error(
      `parseNotebook requires a notebook of nbformat 4 (got "${name}" with ${found}), convert it with Jupyter`,
    );
  }
  return { ...notebook, metadata: notebook.metadata ?? {} } as Notebook;
}

/**
 * A notebook of an older minor version in the form of 4.5, in which every cell has an id: its number, unless taken.
 */
export function upgradeNotebook(notebook: Notebook): Notebook {
  if (notebook.nbformat_minor >= 5) return notebook;
  const taken = new Set(notebook.cells.map(({ id }) => id));
  const freeId = (at: number): string => {
    let id = `cell-${at + 1}`;
    while (taken.has(id)) id += "-b";
    taken.add(id);
    return id;
  };
  return {
    ...notebook,
    nbformat_minor: 5,
    cells: notebook.cells.map((cell, at) => ({ ...cell, id: cell.id ?? freeId(at) })),
  };
}

/** Reads a notebook from a file. */
export async function readNotebook(path: string): Promise<Notebook> {
  const text = await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw new Error(
      `readNotebook requires a file that can be read (got ${cause.code ?? cause.message} from "${path}")`,
      { cause },
    );
  });
  return parseNotebook(text, path);
}
