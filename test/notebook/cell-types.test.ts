// What someone sees who writes in a cell: completions and hovers of the kit, by tslab's own converter and compiler.

import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface Converter {
  convert(declarations: string, source: string): { diagnostics: { messageText: string }[]; declOutput?: string };
  complete(declarations: string, source: string, position: number): { candidates: string[] };
  inspect(declarations: string, source: string, position: number): object | undefined;
  close(): void;
}

const requireTslab = createRequire(createRequire(import.meta.url).resolve("tslab/package.json"));
let converter: Converter;
let declarations = "";

const firstCell = `import { countTerms, readCorpus, renderSvg, show, termColumns, toFrame } from "datelines";
import { topTermsChart } from "datelines";
import { scoreKeyness } from "datelines/measure";
import type { TopLevelSpec } from "datelines/vega-lite";
const corpus = await readCorpus("data");
const rows = countTerms(corpus);
const frame = toFrame(rows, termColumns);
const chart = topTermsChart(rows);
let spec: TopLevelSpec = chart;`;

beforeAll(() => {
  converter = (requireTslab("./dist/converter.js") as { createConverter(options: object): Converter }).createConverter({
    isJS: false,
    isBrowser: false,
  });
  const { diagnostics, declOutput } = converter.convert("", firstCell);
  expect(diagnostics).toEqual([]);
  declarations = declOutput!;
});

afterAll(() => converter.close());

/** Names offered at the bar in a cell. */
const offered = (cell: string) => converter.complete(declarations, cell.replace("|", ""), cell.indexOf("|")).candidates;

/** What Jupyter shows of the name at the bar. */
function shown(cell: string): string {
  const { printQuickInfo } = requireTslab("./dist/inspect.js") as { printQuickInfo(info: object): string };
  return printQuickInfo(converter.inspect(declarations, cell.replace("|", ""), cell.indexOf("|"))!);
}

describe("completion in a cell", () => {
  it.each([
    ["rows", "rows[0].|", ["count", "documents", "high", "low", "perMillion", "term"]],
    ["a corpus", "corpus.|", ["documents", "problems"]],
    ["frames", "frame.|", ["describe", "groupby", "head", "query"]],
    ["options", "countTerms(corpus, { | })", ["top", "ngram"]],
    ["the marks of a chart", 'spec = { data: { values: rows as object[] }, mark: { type: "|" } }', ["bar", "point"]],
    [
      "the channels of a chart",
      'spec = { data: { values: rows as object[] }, mark: "bar", encoding: { | } }',
      ["color", "tooltip", "x", "y"],
    ],
    [
      "the fields of a channel",
      'spec = { data: { values: rows as object[] }, mark: "bar", encoding: { x: { | } } }',
      ["axis", "field", "type"],
    ],
  ])("offers the parts of %s", (_, cell, names) => {
    expect(offered(cell)).toEqual(expect.arrayContaining(names));
  });
});

describe("hover in a cell", () => {
  it.each([
    ["countTerms", "count|Terms(corpus)", /Counts|count/],
    ["a function of a subpath", "score|Keyness", /keyness/i],
    ["a column of a row", "rows[0].per|Million", /million/i],
  ])("shows type and docstring of %s", (_, cell, text) => {
    const [type, ...docs] = shown(cell).split("\n");
    expect(type).not.toMatch(/\bany\b/);
    expect(docs.join("\n")).toMatch(text);
  });

  it("shows the example with the docstring", () => {
    expect(shown("to|Frame")).toContain("toFrame(countTerms(corpus), termColumns).head(3)");
  });
});

describe("a cell", () => {
  it.each([
    ["rows[0].cuont", "Property 'cuont' does not exist on type 'TermRow'. Did you mean 'count'?"],
    ["const text: string = rows[0].count;", "Type 'number' is not assignable to type 'string'."],
    ["await renderSvg(5);", "Argument of type 'number' is not assignable to parameter of type 'TopLevelSpec'."],
  ])("is told what is wrong with %s", (cell, message) => {
    expect(converter.convert(declarations, cell).diagnostics.map(({ messageText }) => messageText)).toContain(message);
  });
});
