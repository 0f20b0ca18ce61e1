// The only access to tslab's internals, for two purposes: to send one display of several MIME types to the running
// kernel (tslab's own `display.raw` sends one type a message), and to compile and run cells here, without Jupyter.
// Apart from it, trace-cells.ts knows how tslab compiles and kernel-preload.cts how it talks to Jupyter.
// Written for tslab 1.0.22, which package.json pins: dist/jupyter.js, dist/converter.js, dist/executor.js.

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { nameCell } from "./cell-messages.js";
import type { CompiledSource } from "./source-lines.js";
import { addSourceMaps, type CellCompiler, nameCells } from "./trace-cells.js";

const require = createRequire(import.meta.url);

/** Checks of cells when a whole notebook runs; in the kernel, where people try things out, they are off. */
const strictly = { strict: true };

/**
 * The folder of tslab, which is an optional dependency.
 *
 * @throws Error if it is not installed, with the command that installs it
 */
export function findTslab(caller: string): string {
  try {
    return dirname(require.resolve("tslab/package.json"));
  } catch (cause) {
    throw new Error(
      `${caller} requires the package tslab (not installed beside datelines), run "npm install tslab@1.0.22"`,
      { cause },
    );
  }
}

/** Sends one display; the values under JSON types are objects, those under image types base64. */
export type DisplaySender = (
  data: Record<string, unknown>,
  metadata?: Record<string, unknown>,
  line?: DisplayLine,
) => void;

/** A display that is shown once and then changed in place. */
export interface DisplayLine {
  /** The display's name, unique in the kernel. */
  readonly id: string;
  /** Whether it is shown already. */
  readonly shown: boolean;
}

interface JupyterModule {
  lastWriteDisplayData:
    | ((content: { data: object; metadata: object; transient: { display_id?: string } }, update?: boolean) => void)
    | null;
}

/**
 * Finds the function that displays below the cell that is running.
 *
 * A cell and a helper may see different copies of tslab, and the function changes with each cell, so it is looked up
 * among the loaded modules at each call. Look it up before an `await` to display, after it, below the cell that asked.
 *
 * @returns a function that sends, or null outside a notebook
 */
export function findDisplaySender(): DisplaySender | null {
  if (!("__tslab__" in globalThis)) return null;
  for (const [path, module] of Object.entries(require.cache)) {
    if (!path.replaceAll("\\", "/").endsWith("/tslab/dist/jupyter.js")) continue;
    const send = (module?.exports as JupyterModule | undefined)?.lastWriteDisplayData;
    if (typeof send !== "function") continue;
    return (data, metadata = {}, line) =>
      send({ data, metadata, transient: line ? { display_id: line.id } : {} }, line?.shown ?? false);
  }
  return null;
}

/** A compile error of a cell, `line` from 1; `file` where it is in a file the cell imports. */
export interface CellDiagnostic {
  readonly line: number;
  readonly code: number;
  readonly message: string;
  readonly file: string | null;
}

/** How a cell ended; `thrown` is what it threw, inside an array since that may be undefined. */
export type CellResult =
  | { readonly kind: "ok" }
  | { readonly kind: "compile"; readonly diagnostics: readonly CellDiagnostic[] }
  | { readonly kind: "thrown"; readonly thrown: readonly [unknown] };

/** What a cell displays. */
export interface CellDisplay {
  readonly data: Record<string, unknown>;
  readonly metadata: Record<string, unknown>;
  /** The display's name, or null. */
  readonly id: string | null;
  /** Whether it replaces what is displayed under that name. */
  readonly update: boolean;
}

/** What is reported while cells run. */
export interface CellListeners {
  /** A cell displays something. */
  onDisplay(cell: number, display: CellDisplay): void;
  /** A cell, or a file it imports, was compiled; called before the code runs. */
  onCompiled(name: string, source: CompiledSource): void;
}

/** Runs cells one after the other in one shared scope. */
export interface CellRunner {
  run(cell: number, source: string): Promise<CellResult>;
  close(): void;
}

interface Diagnostic {
  start: { offset: number; line: number };
  messageText: string;
  code: number;
  fileName?: string;
}

interface Converted {
  diagnostics: Diagnostic[];
}

interface Converter {
  convert(declarations: string, source: string): Converted;
  close(): void;
}

interface Executor {
  execute(source: string): Promise<boolean>;
}

/**
 * Makes a runner of cells in this process: the same compiler and scope as in the kernel, but strict.
 *
 * It changes tslab's compiler so that it makes source maps, and `vm.runInThisContext` so that each cell has a name of
 * its own in stack traces, so use it in a separate process. The cells run in the current folder.
 */
export function createCellRunner(listeners: CellListeners): CellRunner {
  const requireTslab = createRequire(join(findTslab("createCellRunner"), "package.json"));
  let current = 0;
  const compilerPath = requireTslab.resolve("@tslab/typescript-for-tslab");
  const compiler = addSourceMaps(requireTslab(compilerPath) as CellCompiler, strictly);
  const loaded = requireTslab.cache[compilerPath];
  if (loaded !== undefined) loaded.exports = compiler;
  nameCells(() => nameCell(current), listeners.onCompiled);
  const jupyter = requireTslab("./dist/jupyter.js") as JupyterModule;
  const converter = (
    requireTslab("./dist/converter.js") as { createConverter(options: object): Converter }
  ).createConverter({ isJS: false, isBrowser: false });
  let diagnostics: readonly Diagnostic[] = [];
  let thrown: [unknown] | null = null;

  const node = {
    ...converter,
    convert(declarations: string, source: string): Converted {
      const converted = converter.convert(declarations, source);
      diagnostics = converted.diagnostics;
      return converted;
    },
  };
  const executorModule = requireTslab("./dist/executor.js") as {
    createExecutor(directory: string, converters: object, console: object): Executor;
  };
  const executor = executorModule.createExecutor(
    process.cwd(),
    { node, close() {} },
    {
      log: (...values: unknown[]) => console.log(...values),
      error(...values: unknown[]) {
        if (diagnostics.length === 0) thrown = [values[0]];
      },
    },
  );

  return {
    async run(cell, source) {
      current = cell;
      diagnostics = [];
      thrown = null;
      jupyter.lastWriteDisplayData = (content, update = false) =>
        listeners.onDisplay(cell, {
          data: content.data as Record<string, unknown>,
          metadata: content.metadata as Record<string, unknown>,
          id: content.transient.display_id ?? null,
          update,
        });
      let ok: boolean;
      try {
        ok = await executor.execute(source);
      } catch (error) {
        return { kind: "thrown", thrown: [error] };
      }
      if (diagnostics.length > 0) return { kind: "compile", diagnostics: joinDiagnostics(diagnostics) };
      return ok ? { kind: "ok" } : { kind: "thrown", thrown: thrown ?? [new Error("the cell failed")] };
    },
    close: () => converter.close(),
  };
}

/** The lines of one message that tslab reports one by one, joined. */
function joinDiagnostics(diagnostics: readonly Diagnostic[]): CellDiagnostic[] {
  const joined: CellDiagnostic[] = [];
  let offset = -1;
  for (const { start, messageText, code, fileName } of diagnostics) {
    const last = joined.at(-1);
    if (last !== undefined && start.offset === offset && (fileName === undefined || fileName === last.file)) {
      joined[joined.length - 1] = { ...last, message: `${last.message} ${messageText}` };
    } else {
      joined.push({ line: start.line + 1, code, message: messageText, file: fileName ?? null });
    }
    offset = start.offset;
  }
  return joined;
}
