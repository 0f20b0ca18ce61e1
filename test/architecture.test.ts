// The architecture, as a table that is tested. Read it from top to bottom: articles become a corpus,
// everything after is rows, and rows become frames, charts and pages. A folder may import only what its
// line names, always by that folder's index.ts, and all of that stands above it.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

// The name of a group (`analyse`, `measure`, `store`) stands for every folder in it.
const table = `
  files                | the kit's own data; files that nobody sees half of             |
  rows                 | how a column of a table is described; rows as CSV              |
  text                 | characters, tokens, sentences                                  |
  stats                | intervals, tests, agreement; seeded randomness                 | text
  read                 | files of any format → articles, and what could not be read     | text
  corpus               | articles → clean text, dates, sentences; the ledgers           | rows text read
  analyse/actors       | the register, and the mentions of its actors                   | files rows text
  analyse/names        | the names that the register does not have                      | files text analyse/actors
  analyse/quotes       | marked and reported speech and its speakers                    | text analyse/actors
  analyse/tone         | polarity of a sentence, tone toward a span in it               | files text stats analyse/actors analyse/quotes
  analyse              | document → analysis: the only wiring                           | text read corpus analyse/actors analyse/names analyse/quotes analyse/tone
  measure/documents    | documents, sentences and ledgers as rows                       | rows corpus analyse
  measure/terms        | counts of terms                                                | rows text stats corpus analyse
  measure/actors       | mentions, co-occurrence, network                               | rows stats corpus analyse
  measure/speech       | who said what                                                  | rows stats corpus analyse measure/actors
  measure/tone         | polarity of documents, tone of sources toward targets          | files rows text stats corpus analyse measure/actors
  measure/evidence     | rows → the sentences behind them                               | rows text corpus analyse measure/terms measure/actors
  measure/sensitivity  | how much figures depend on each furniture rule                 | rows corpus analyse measure/terms measure/documents
  store/tables         | how an analysis is written down: the one field table           | rows text corpus analyse
  store/bundle         | a corpus without its text, shared, checked, drawn again        | files rows text read corpus analyse measure store/tables
  store/packing        | a corpus in few bytes, and back                                | text corpus analyse store/tables
  store/scale          | tallies over a file of any size, in one pass                   | read corpus analyse measure
  training             | how the weights were learned; run by hand, imported by nobody  | files text stats corpus analyse measure
  frames               | rows ⇄ danfojs DataFrame                                       | rows
  charts               | rows → Vega-Lite specs; the theme                              | rows stats measure
  charts/gallery       | every chart of a corpus, in one table                          | rows analyse measure charts
  page                 | the page's own script; imported by nobody, bundled             | rows corpus analyse measure store charts
  render               | specs → svg, png, page                                         | files rows read corpus analyse store charts
  notebook             | show(), the kernel, the runner                                 | files render
  cli                  | one file a command                                             | files rows text stats read corpus analyse measure store charts render notebook
`;
const architecture = table
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([folder, does, imports]) => ({ folder: folder!, does: does!, imports: imports!.split(" ").filter(Boolean) }));

/** The public names, gathered for whoever imports the kit: `datelines`, `datelines/measure`. */
const gathering = new Set(["index.ts", "analyse/index.ts", "measure/index.ts", "store/index.ts"]);

/** Packages that have one door: the files that may load them. `#` and `datelines/` lead to what package.json says. */
const doors: Readonly<Record<string, RegExp>> = {
  "datelines/danfojs": /^frames\//,
  vega: /^render\//,
  "vega-lite": /^render\//,
  tslab: /^notebook\//,
  "#data": /^files\/data-file\.ts$/,
  "#eld": /^corpus\/detect-language\.ts$/,
  "#font": /^render\/fonts\.ts$/,
  "#natural": /^(?:text\/stem|text\/stopwords|analyse\/tone\/natural-analyser)\.ts$/,
  "#opentype": /^render\/opentype\.ts$/,
};

/** Files whose business is to print: commands, show() outside a notebook, and what a notebook's cells print. */
const printers =
  /^(?:cli\/[^/]+|training\/train-(?:names|tone)|notebook\/(?:show|show-progress|tslab-door|capture-streams))\.ts$|^page\/live-chart\.ts$/;

interface Source {
  /** Path under src, with slashes. */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
}

interface Import {
  readonly from: Source;
  readonly specifier: string;
  /** True where the compiler leaves nothing of it: `import type`, `typeof import()`. */
  readonly typeOnly: boolean;
}

const root = "src";
const folders = architecture.map(({ folder }) => folder);
/** The folder of the table in which a file stands: the deepest. */
const folderOf = (path: string): string => {
  const folder = dirname(path);
  return folders.includes(folder) || !folder.includes("/") ? folder : folderOf(folder);
};
/** Whether a folder is one that a line names, or in a group that it names. */
const allows = (named: readonly string[], folder: string) =>
  named.some((name) => name === folder || folder.startsWith(`${name}/`));
const sources: Source[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.c?ts$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
  .filter((path) => !/^(?:vendor|page\/stand-ins)\//.test(path))
  .map((path) => {
    const text = readFileSync(join(root, path), "utf8");
    return {
      path,
      folder: folderOf(path),
      text,
      code: text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1"),
    };
  });

const patterns = [
  /(?<type>\b(?:import|export)\s+type\b)[^;"]*?\bfrom\s*"(?<specifier>[^"\s]+)"/g,
  /\b(?:import|export)(?!\s+type\b)\b[^;"()]*?\bfrom\s*"(?<specifier>[^"\s]+)"/g,
  /\bimport\s*"(?<specifier>[^"\s]+)"/g,
  /(?<type>\btypeof\s+)import\(\s*"(?<specifier>[^"\s]+)"/g,
  /(?<!typeof\s+)\bimport\(\s*"(?<specifier>[^"\s]+)"/g,
  /\b(?:require|load|resolve|createRequire\(import\.meta\.url\))\(\s*["`](?<specifier>[^"`\s]+)["`]/g,
];
const imports: Import[] = sources.flatMap((from) =>
  patterns.flatMap((pattern) =>
    [...from.code.matchAll(pattern)].map(({ groups }) => ({
      from,
      specifier: groups!["specifier"]!,
      typeOnly: groups!["type"] !== undefined,
    })),
  ),
);

const isNear = ({ specifier }: Import) => specifier.startsWith(".");
/** Path under src of what a relative import names. */
const target = ({ from, specifier }: Import) =>
  posix.normalize(posix.join(dirname(from.path), specifier)).replace(/\.c?js$/, ".ts");
const packageOf = (specifier: string) => /^(?:(?:@[^/]+|datelines)\/)?[^/]+/.exec(specifier)![0];
const shown = ({ from, specifier }: Import) => `${from.path} imports ${specifier}`;
const inside = imports.filter(
  (found) => isNear(found) && !target(found).startsWith("..") && folderOf(target(found)) !== found.from.folder,
);

describe("the source", () => {
  it("is read by this test: every folder, and imports of every kind", () => {
    expect(sources.length).toBeGreaterThan(80);
    expect(inside.length).toBeGreaterThan(80);
    expect(imports.some(({ specifier }) => specifier === "datelines/danfojs")).toBe(true);
    expect(imports.some(({ specifier, typeOnly }) => specifier === "vega" && !typeOnly)).toBe(true);
    expect(imports.some(({ specifier }) => specifier.startsWith("#natural/"))).toBe(true);
  });

  it("has the folders of the table and no others", () => {
    const found = new Set(sources.filter(({ path }) => !gathering.has(path)).map(({ folder }) => folder));
    expect([...found].sort()).toEqual([...folders].sort());
  });
});

describe("the architecture", () => {
  it("runs one way: a folder's imports stand above it", () => {
    const upward = architecture.flatMap(({ folder, imports: named }) =>
      folders
        .slice(folders.indexOf(folder))
        .filter((other) => other !== folder && allows(named, other))
        .map((other) => `${folder} → ${other}`),
    );
    expect(upward).toEqual([]);
  });

  it.each(architecture)("$folder ($does) imports only what its line names", ({ folder, imports: named }) => {
    const own = inside.filter(({ from }) => from.folder === folder && !gathering.has(from.path));
    expect(own.filter((found) => !allows(named, folderOf(target(found)))).map(shown)).toEqual([]);
  });

  it("names no import that is not there", () => {
    const stale = architecture.flatMap(({ folder, imports: named }) =>
      named
        .filter(
          (other) => !inside.some((found) => found.from.folder === folder && allows([other], folderOf(target(found)))),
        )
        .map((other) => `${folder} → ${other}`),
    );
    expect(stale).toEqual([]);
  });

  it("is imported across folders by a folder's index alone", () => {
    expect(inside.filter((found) => target(found) !== `${folderOf(target(found))}/index.ts`).map(shown)).toEqual([]);
  });

  it("lists names: no file exports everything of another", () => {
    expect(sources.filter(({ code }) => /\bexport\s*\*/.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

describe("heavy packages", () => {
  it.each(Object.entries(doors))("%s is loaded behind its door alone", (name, door) => {
    const found = imports.filter(
      ({ specifier, typeOnly }) => !specifier.startsWith(".") && packageOf(specifier) === name && !typeOnly,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ from }) => !door.test(from.path)).map(shown)).toEqual([]);
  });

  it("lend their types to no other folder; Vega-Lite's have a door of their own", () => {
    const lent: Readonly<Record<string, RegExp>> = { ...doors, "datelines/vega-lite": /^(?:charts|render)\// };
    const found = imports.filter(
      ({ from, specifier, typeOnly }) =>
        typeOnly && packageOf(specifier) in lent && !lent[packageOf(specifier)]!.test(from.path),
    );
    expect(found.map(shown)).toEqual([]);
  });

  it("are not imported at the top of a file", () => {
    const top = imports.filter(
      ({ from, specifier, typeOnly }) =>
        packageOf(specifier) in doors &&
        !typeOnly &&
        new RegExp(`^(?:import|export)\\s(?!type\\s)[^;()]*"${specifier}"`, "m").test(from.code),
    );
    expect(top.map(shown)).toEqual([]);
  });
});

describe("other packages", () => {
  it("stand in package.json, as dependencies or as names of what is bundled", () => {
    const own = JSON.parse(readFileSync("package.json", "utf8")) as Record<
      "dependencies" | "optionalDependencies" | "exports" | "imports",
      Record<string, string>
    >;
    // The door to tslab asks tslab itself for the compiler that comes with it.
    const named = new Set([
      "@tslab/typescript-for-tslab",
      ...Object.keys({ ...own.dependencies, ...own.optionalDependencies }),
      ...Object.keys(own.exports).map((path) => posix.join("datelines", path)),
      ...Object.keys(own.imports).map((name) => name.replace("/*", "")),
    ]);
    const found = imports.filter(
      ({ specifier, typeOnly }) => !typeOnly && !specifier.startsWith(".") && !specifier.startsWith("node:"),
    );
    expect(found.length).toBeGreaterThan(15);
    expect(found.filter(({ specifier }) => !named.has(packageOf(specifier))).map(shown)).toEqual([]);
  });
});

describe("files", () => {
  it("have at most 300 lines", () => {
    expect(
      sources
        .map(({ path, text }) => [path, text.trimEnd().split("\n").length] as const)
        .filter(([, lines]) => lines > 300),
    ).toEqual([]);
  });

  it("are named in kebab case", () => {
    expect(
      sources
        .filter(
          ({ path }) => !path.split("/").every((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?(?:\.c?ts)?$/.test(part)),
        )
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it("print nothing, but for those whose business it is", () => {
    expect(
      sources
        .filter(({ path, code }) => !printers.test(path) && /\bconsole\.\w+\(|\bprocess\.std(?:out|err)\b/.test(code))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
