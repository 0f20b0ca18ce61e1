// The API reference is made of docstrings: they are complete, their examples compile and run, and what an example
// says comes out does come out.

import { mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { fits, readExample, readPattern } from "./read-example.js";
import { createProgram, type Documented, exportsOf, functionOf, sourceFiles } from "./source-program.js";

const scopeFile = "test/docs/example-scope.ts";
/** What is known to be missing. It may only shrink. */
const known = readFileSync("test/docs/missing.txt", "utf8").split("\n").filter(Boolean);

// Docstrings are read twice: once to know the examples, and once with the examples among the files.
const plain = createProgram([scopeFile]);
const checker = plain.getTypeChecker();
const publicNames = exportsOf(plain, "src/index.ts");
const documented = sourceFiles.flatMap((file) => exportsOf(plain, file).filter((found) => found.file === file));
const scopeNames = new Set(exportsOf(plain, scopeFile).map(({ name }) => name));

/** Where each name that an example may use comes from: the file of the docstring first. */
function homeOf(file: string, name: string): string | null {
  if (documented.some((found) => found.file === file && found.name === name)) return file;
  if (publicNames.some((found) => found.name === name)) return "src/index.ts";
  return scopeNames.has(name) ? scopeFile : null;
}

const pages = ["README.md", "src/README.md", "CONTRIBUTING.md"];
const snippets = [
  ...documented.flatMap(({ name, file, tags }) =>
    tags
      .filter((tag) => tag.name === "example")
      .map(({ text }, i) => ({ name: `${file}: ${name}${i === 0 ? "" : ` ${i + 1}`}`, file, text })),
  ),
  ...pages.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, text], i) => ({
      name: `${file}: ${i + 1}`,
      file,
      text: text!,
    })),
  ),
];
const examples = snippets.map(({ name, file, text }) => {
  const example = readExample(text);
  const homes = [...example.uses].flatMap((used) => {
    const home = homeOf(file, used);
    return home === null ? [] : [{ used, home }];
  });
  return { name, text, example, homes };
});

describe("a promised result", () => {
  const holds = (value: unknown, comment: string) => fits(value, readPattern(comment)!);

  it("is a value, with … for what is not shown; anything else is prose", () => {
    expect(holds([{ term: "china", count: 12 }, 3], '[{ term: "china", … }, …]')).toBe(true);
    expect(holds([{ term: "china", count: 12 }], '[{ term: "china" }]')).toBe(false);
    expect(holds("<svg xmlns=1>", '"<svg …"')).toBe(true);
    expect(holds("<png>", '"<svg …"')).toBe(false);
    expect(readPattern("31 articles")).toBe(null);
  });

  it("gives numbers to the digits that it shows", () => {
    expect([holds(0.4249, "0.42"), holds(0.4249, "0.43"), holds(2.1, "2"), holds(-0.5, "-0.50")]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe("docstrings of public functions", () => {
  const functions = publicNames.filter((found) => functionOf(found) !== null);
  const missing = functions.flatMap((found) => missingFrom(found).map((what) => `${found.name}: ${what}`)).sort();

  it("are all read by this test", () => {
    expect(functions.length).toBeGreaterThan(80);
    expect(functions.map(({ name }) => name)).toEqual(expect.arrayContaining(["countTerms", "readCorpus", "show"]));
  });

  it("say what comes back, when they throw, and give an example; or are on the list of what is missing", () => {
    expect(missing.filter((entry) => !known.includes(entry))).toEqual([]);
  });

  it("leave that list when they are written", () => {
    // That an example on the list still fails is tested below.
    const failing = examples.map(({ name }) => `${name}: example`);
    expect(known.filter((entry) => !missing.includes(entry) && !failing.includes(entry))).toEqual([]);
  });
});

describe("examples of docstrings and pages", () => {
  const importOf = ({ used, home }: { readonly used: string; readonly home: string }) =>
    `import { ${used} } from "../../${home.replace(/\.ts$/, ".js")}";`;
  const inMemory = new Map(
    examples.map(({ text, homes }, i) => [
      `test/docs/example-${i}.ts`,
      [...homes.map(importOf), "export {};", text].join("\n"),
    ]),
  );
  let program: ts.Program;
  const root = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "datelines-examples-"));
  const jupyter = process.env["JUPYTER_DATA_DIR"];

  beforeAll(() => {
    vi.spyOn(console, "log").mockImplementation(() => {});
    program = createProgram([scopeFile], inMemory);
    // What examples write is written here; what they read is the project's.
    for (const name of ["data", "notebooks"]) symlinkSync(join(root, name), join(folder, name));
    process.env["JUPYTER_DATA_DIR"] = folder;
  });
  afterAll(() => {
    vi.restoreAllMocks();
    if (jupyter === undefined) delete process.env["JUPYTER_DATA_DIR"];
    else process.env["JUPYTER_DATA_DIR"] = jupyter;
    rmSync(folder, { recursive: true });
  });

  it("are all read by this test", () => {
    expect(examples.length).toBeGreaterThan(80);
    expect(
      examples.filter(({ example }) => example.promised.some(({ value }) => value !== null)).length,
    ).toBeGreaterThan(20);
  });

  for (const [i, { name, example, homes }] of examples.entries())
    (known.includes(`${name}: example`) ? it.fails : it)(name, { timeout: 60_000 }, async () => {
      const file = program.getSourceFile(join(root, `test/docs/example-${i}.ts`))!;
      const faults = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);

      const scope = new Map<string, unknown>();
      const take = async (from: string, name: string) =>
        scope.set(name, ((await import(from)) as Record<string, unknown>)[name]);
      for (const { used, home } of homes) await take(join(root, home), used);
      for (const { from, names } of example.imports)
        for (const name of names)
          await take(
            from.startsWith("datelines") ? join(root, "src", from.slice("datelines".length), "index.ts") : from,
            name,
          );
      const shown = new Map<number, unknown>();
      scope.set("seen", (at: number, value: unknown) => (shown.set(at, value), value));
      const { outputText } = ts.transpileModule(example.code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
      try {
        process.chdir(folder);
        await new AsyncFunction(...scope.keys(), outputText)(...scope.values());
      } finally {
        process.chdir(root);
      }
      const wrong = example.promised.flatMap(({ comment, value }, at) =>
        value === null || fits(shown.get(at), value) ? [] : [{ says: comment, gives: shown.get(at) }],
      );
      expect(wrong).toEqual([]);
    });
});

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;

/** What a docstring lacks. */
function missingFrom(found: Documented): string[] {
  const node = functionOf(found)!;
  const has = (tag: string) => found.tags.some(({ name, text }) => name === tag && text.trim() !== "");
  const signature = checker.getSignatureFromDeclaration(node)!;
  const returned = checker.typeToString(checker.getReturnTypeOfSignature(signature));
  return [
    /^\S[^]*?[.:](?:\s|$)/.test(found.summary) ? [] : ["a first sentence"],
    has("returns") || /^(?:Promise<)?void>?$/.test(returned) ? [] : ["@returns"],
    has("example") ? [] : ["@example"],
    has("throws") || /\bthrows?\b/i.test(found.summary) || !canThrow(node) ? [] : ["@throws"],
  ].flat();
}

/** Whether a function throws an error of the kit's own, itself or through what it calls. */
function canThrow(start: ts.Node): boolean {
  const seen = new Set<ts.Node>([start]);
  const queue = [start];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (ts.isThrowStatement(node)) return true;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const called = checker.getResolvedSignature(node)?.declaration;
      if (called && !called.getSourceFile().isDeclarationFile && !seen.has(called)) {
        seen.add(called);
        queue.push(called);
      }
    }
    ts.forEachChild(node, (child) => void queue.push(child));
  }
  return false;
}
