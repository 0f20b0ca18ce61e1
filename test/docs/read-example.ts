// An example of a docstring, and what it says comes out: `countTerms(corpus, { top: 1 }) // [{ term: "china", … }]`.

import ts from "typescript";

/** What an example says comes out of one of its statements. */
export interface Promised {
  /** The text of the comment. */
  readonly comment: string;
  /** The comment, read as a value; null where it is prose. */
  readonly value: Pattern | null;
}

export interface Example {
  /** Names that it imports itself, by module: `import { writeFile } from "node:fs/promises"`. */
  readonly imports: readonly { readonly from: string; readonly names: readonly string[] }[];
  /** Names that it uses and does not declare. */
  readonly uses: ReadonlySet<string>;
  /** JavaScript that hands each value with a promise to `seen(number, value)`. */
  readonly code: string;
  readonly promised: readonly Promised[];
}

/** A value with gaps: `…` in an array or object stands for what is not shown, in a string for any text. */
export type Pattern =
  | { readonly kind: "plain"; readonly value: unknown; readonly decimals?: number }
  | { readonly kind: "array"; readonly items: readonly Pattern[]; readonly isOpen: boolean }
  | { readonly kind: "object"; readonly fields: ReadonlyMap<string, Pattern>; readonly isOpen: boolean };

/** Reads an example: TypeScript as a reader would paste it into a cell. */
export function readExample(text: string): Example {
  const file = ts.createSourceFile("example.ts", text, ts.ScriptTarget.ES2022, true);
  const promised: Promised[] = [];
  const imports: Example["imports"][number][] = [];
  let code = "";
  file.statements.forEach((statement, i) => {
    if (ts.isImportDeclaration(statement)) {
      const bindings = statement.importClause?.namedBindings;
      const names = bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
      imports.push({ from: (statement.moduleSpecifier as ts.StringLiteral).text, names });
      return;
    }
    const comment = commentAfter(text, statement.end, file.statements[i + 1]?.getStart() ?? text.length);
    const shown = comment === "" ? null : valueOf(statement);
    if (shown === null) code += `${statement.getText()}\n`;
    else {
      const from = statement.getStart();
      const whole = statement.getText();
      const [start, end] = [shown.getStart() - from, shown.end - from];
      code += `${whole.slice(0, start)}seen(${promised.length}, (${whole.slice(start, end)}))${whole.slice(end)}\n`;
      promised.push({ comment, value: readPattern(comment) });
    }
  });
  return { imports, uses: namesOf(file), code, promised };
}

/** The comment behind a statement, up to the next. */
const commentAfter = (text: string, from: number, to: number): string =>
  [...text.slice(from, to).matchAll(/\/\/ ?(.*)/g)]
    .map(([, line]) => line!)
    .join(" ")
    .trim();

/** What a statement shows: an expression, or what a single name is given. */
function valueOf(statement: ts.Statement): ts.Expression | null {
  if (ts.isExpressionStatement(statement)) return statement.expression;
  if (!ts.isVariableStatement(statement)) return null;
  const { declarations } = statement.declarationList;
  const only = declarations.length === 1 ? declarations[0]! : null;
  return only && ts.isIdentifier(only.name) ? (only.initializer ?? null) : null;
}

/** Every identifier that is not declared in the example. */
function namesOf(file: ts.SourceFile): Set<string> {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) used.add(node.text);
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node)) && ts.isIdentifier(node.name))
      declared.add(node.name.text);
    if (ts.isBindingElement(node) && ts.isIdentifier(node.name)) declared.add(node.name.text);
    if (ts.isImportSpecifier(node)) declared.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return new Set([...used].filter((name) => !declared.has(name)));
}

/** A comment as a value with gaps, null where it is no value. */
export function readPattern(comment: string): Pattern | null {
  const gapped = comment.replace(/"(?:[^"\\]|\\.)*"|…/g, (part) => (part === "…" ? " ...rest " : part));
  const file = ts.createSourceFile("value.ts", `(${gapped})`, ts.ScriptTarget.ES2022, true);
  const only = file.statements.length === 1 ? file.statements[0]! : null;
  const faults = (file as unknown as { parseDiagnostics: readonly unknown[] }).parseDiagnostics;
  return only && ts.isExpressionStatement(only) && faults.length === 0 ? patternOf(only.expression) : null;
}

function patternOf(node: ts.Expression): Pattern | null {
  if (ts.isParenthesizedExpression(node)) return patternOf(node.expression);
  if (ts.isStringLiteral(node)) return { kind: "plain", value: node.text };
  if (ts.isNumericLiteral(node)) return { kind: "plain", value: Number(node.text), decimals: decimalsOf(node) };
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand))
    return { kind: "plain", value: -Number(node.operand.text), decimals: decimalsOf(node.operand) };
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { kind: "plain", value: true };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { kind: "plain", value: false };
  if (node.kind === ts.SyntaxKind.NullKeyword) return { kind: "plain", value: null };
  if (ts.isIdentifier(node) && node.text === "undefined") return { kind: "plain", value: undefined };
  if (ts.isArrayLiteralExpression(node)) {
    const items = node.elements.filter((item) => !ts.isSpreadElement(item)).map(patternOf);
    if (items.includes(null)) return null;
    return { kind: "array", items: items as Pattern[], isOpen: node.elements.some(ts.isSpreadElement) };
  }
  if (!ts.isObjectLiteralExpression(node)) return null;
  const fields = new Map<string, Pattern>();
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) continue;
    const value = ts.isPropertyAssignment(property) ? patternOf(property.initializer) : null;
    if (value === null) return null;
    fields.set((property.name as ts.Identifier | ts.StringLiteral).text, value);
  }
  return { kind: "object", fields, isOpen: node.properties.some(ts.isSpreadAssignment) };
}

/** The digits behind the point: the text of the file, since the compiler shortens 0.50 to .5. */
const decimalsOf = (node: ts.NumericLiteral) => (node.getText().split(".")[1] ?? "").length;

/** Whether a value is what a pattern says: numbers to the digits that it gives. */
export function fits(value: unknown, pattern: Pattern): boolean {
  if (pattern.kind === "array")
    return (
      Array.isArray(value) &&
      (pattern.isOpen ? value.length >= pattern.items.length : value.length === pattern.items.length) &&
      pattern.items.every((item, i) => fits(value[i], item))
    );
  if (pattern.kind === "object") {
    if (typeof value !== "object" || value === null) return false;
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return (
      (pattern.isOpen || fields.length === pattern.fields.size) &&
      [...pattern.fields].every(([name, field]) => fits((value as Record<string, unknown>)[name], field))
    );
  }
  if (typeof pattern.value === "number" && pattern.decimals! > 0)
    return typeof value === "number" && value.toFixed(pattern.decimals) === pattern.value.toFixed(pattern.decimals);
  if (typeof pattern.value !== "string" || !pattern.value.includes("…")) return value === pattern.value;
  const pieces = pattern.value.split("…").map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return typeof value === "string" && new RegExp(`^${pieces.join("[^]*")}$`).test(value);
}
