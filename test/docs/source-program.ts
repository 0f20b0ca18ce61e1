// The source as TypeScript's own compiler sees it, with the docstring of every exported name.

import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** A name that a file exports, with what its docstring says. */
export interface Documented {
  readonly name: string;
  /** Path of the file, from the root of the project. */
  readonly file: string;
  readonly node: ts.Node;
  readonly summary: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

/** Parts of the source that nobody imports, or that no program for Node compiles. */
const apart = /^src\/(?:page|training|vendor|cli)\//;

/** Every source file that documents an import. */
export const sourceFiles: readonly string[] = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
  .filter((path) => !apart.test(path))
  .sort();

/** Files that were parsed for one program serve the next. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** A program of the source files and more; some exist only in memory, as their text by path. */
export function createProgram(more: readonly string[], inMemory: ReadonlyMap<string, string> = new Map()): ts.Program {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const own: ts.CompilerOptions = {
    ...options,
    // Examples take the first row without asking whether there is one, as a reader's own project does by default.
    noUncheckedIndexedAccess: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
    verbatimModuleSyntax: false,
    isolatedModules: false,
    // The kit under the names by which others import it.
    baseUrl: process.cwd(),
    paths: { datelines: ["src/index.ts"], "datelines/*": ["src/*/index.ts"] },
  };
  const host = ts.createCompilerHost(own, true);
  const absolute = new Map([...inMemory].map(([path, text]) => [join(process.cwd(), path), text]));
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => absolute.has(path) || fileExists(path);
  host.readFile = (path) => absolute.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    if (absolute.has(path)) return ts.createSourceFile(path, absolute.get(path)!, rest[0], true);
    if (!parsed.has(path)) parsed.set(path, getSourceFile.call(host, path, ...rest));
    return parsed.get(path);
  };
  return ts.createProgram([...sourceFiles, ...more, ...absolute.keys()], own, host);
}

/** The names that a file exports, its own and those that it passes on. */
export function exportsOf(program: ts.Program, path: string): Documented[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(join(process.cwd(), path))!;
  const module = checker.getSymbolAtLocation(file);
  return (module ? checker.getExportsOfModule(module) : []).map((symbol) => {
    const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const node = own.declarations![0]!;
    return {
      name: symbol.name,
      file: relative(process.cwd(), node.getSourceFile().fileName).replaceAll("\\", "/"),
      node,
      summary: ts.displayPartsToString(own.getDocumentationComment(checker)).trim(),
      tags: own.getJsDocTags(checker).map((tag) => ({ name: tag.name, text: ts.displayPartsToString(tag.text) })),
    };
  });
}

/** The function that an exported name stands for, if it is one: declared, or a constant that holds an arrow. */
export function functionOf({ node }: Documented): ts.FunctionLikeDeclaration | null {
  if (ts.isFunctionDeclaration(node)) return node;
  const value = ts.isVariableDeclaration(node) ? node.initializer : undefined;
  return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value : null;
}
