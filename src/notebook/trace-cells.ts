// Makes the errors of cells name lines as they were written. tslab keeps no source maps and runs every cell under one
// name, so its line numbers are those of compiled code. Only this file, tslab-door.ts and kernel-preload.cts know
// tslab's internals; written for tslab 1.0.22.

import { createRequire, type SourceMapPayload } from "node:module";
import type { CompiledSource } from "./source-lines.js";

/** The part of tslab's TypeScript that is changed. */
export interface CellCompiler {
  createWatchCompilerHost(files: string[], options: object, ...rest: unknown[]): unknown;
  transpileModule(code: string, options: { compilerOptions: object }): { outputText: string; sourceMapText?: string };
}

interface LoadedModule {
  _compile(code: string, path: string): unknown;
}

/** tslab puts `export {};` and a line end before every cell. */
const linesBeforeCell = 1;

/** What tslab's executor puts around a compiled cell. */
const wrapper =
  /^(\((?:async )?function\(exports, require\) \{ )([\s\S]*)\n\}\)\(__tslab__\.exports, __tslab__\.require\)$/;

const inlineMap = /\n?\/\/# sourceMappingURL=data:application\/json;base64,([\w+/=]*)\s*$/;

/** Source maps by the code they belong to, kept until that code runs. */
const mapsOfCode = new Map<string, readonly SourceMapPayload[]>();

/**
 * Makes a copy of tslab's TypeScript that keeps source maps of what tslab compiles.
 *
 * @param compiler the module `@tslab/typescript-for-tslab`; not changed
 * @param more options of the compiler beside tslab's own
 * @returns the module to put in its place before tslab's converter is loaded
 */
export function addSourceMaps<T extends CellCompiler>(compiler: T, more: object = {}): T {
  return {
    ...compiler,
    createWatchCompilerHost: (files: string[], options: object, ...rest: unknown[]) =>
      compiler.createWatchCompilerHost(files, { ...options, ...more, inlineSourceMap: true }, ...rest),
    transpileModule(code: string, options: { compilerOptions: object }) {
      const first = typeof code === "string" ? inlineMap.exec(code) : null;
      if (first?.[1] === undefined) return compiler.transpileModule(code, options);
      const compilerOptions = { ...options.compilerOptions, sourceMap: true };
      const result = compiler.transpileModule(`${code.slice(0, first.index)}\n`, { ...options, compilerOptions });
      const outputText = result.outputText.replace(/\/\/# sourceMappingURL=\S*\s*$/, "");
      const before = JSON.parse(Buffer.from(first[1], "base64").toString("utf8")) as SourceMapPayload;
      mapsOfCode.set(outputText, [JSON.parse(result.sourceMapText ?? "{}") as SourceMapPayload, before]);
      return { ...result, outputText };
    },
  };
}

/**
 * Gives each cell a name of its own in stack traces and reports its source maps before it runs.
 *
 * Changes `vm.runInThisContext` and the loading of modules for what was compiled with `addSourceMaps`; everything else
 * runs as before.
 *
 * @param nameNext the name of the cell that runs next
 * @param onCompiled is given a cell's name, or the path of a file that a cell imports, and its maps
 */
export function nameCells(nameNext: () => string, onCompiled: (name: string, source: CompiledSource) => void): void {
  const require = createRequire(import.meta.url);
  const vm = require("node:vm") as typeof import("node:vm");
  const { prototype } = require("node:module") as { prototype: LoadedModule };

  function tell(name: string, code: string, linesBefore: number): void {
    const maps = mapsOfCode.get(code);
    mapsOfCode.delete(code);
    if (maps !== undefined) onCompiled(name, { maps, linesBefore, length: code.split("\n").length });
  }

  const run = vm.runInThisContext;
  vm.runInThisContext = (code, options) => {
    const [, prefix, output] = (mapsOfCode.size > 0 ? wrapper.exec(code) : null) ?? [];
    if (prefix === undefined || output === undefined) return run.call(vm, code, options) as unknown;
    const filename = nameNext();
    tell(filename, output, linesBeforeCell);
    const named = typeof options === "object" ? options : {};
    return run.call(vm, code, { ...named, filename, columnOffset: -prefix.length, displayErrors: false }) as unknown;
  };
  const compile = prototype._compile;
  prototype._compile = function compileTraced(this: LoadedModule, code: string, ...rest: [string]): unknown {
    if (mapsOfCode.has(code)) tell(rest[0], code, 0);
    return compile.call(this, code, ...rest);
  };
}
