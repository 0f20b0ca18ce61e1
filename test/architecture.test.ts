// The architecture, as a table that is tested. Read it from top to bottom: articles become a corpus,
// everything after is rows, and rows become frames, charts and pages. A folder may import only what its
// line names, always by that folder's index.ts, and all of that stands above it.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

const architecture: readonly (readonly [folder: string, does: string, imports: readonly string[]])[] = [
  ["columns", "how a column of a table is described", []],
  ["csv", "rows as CSV", ["columns"]],
  ["bootstrap", "intervals of sums over documents", []],
  ["significance", "tails of tests, false discoveries", []],
  ["write-whole", "files that nobody sees half of", []],
  ["articles", "files of any format → articles, and what could not be read", []],
  ["corpus", "articles → clean text, dates, sentences; the ledgers", ["columns", "articles"]],
  ["tokens", "text → ids of types; stopwords, stems", ["corpus"]],
  ["terms", "counts of terms", ["columns", "bootstrap", "significance", "corpus", "tokens"]],
  [
    "actors",
    "the register, mentions, co-occurrence, network",
    ["columns", "csv", "bootstrap", "significance", "corpus", "tokens"],
  ],
  [
    "quotes",
    "who said what: marked and reported speech and its speakers",
    ["columns", "bootstrap", "corpus", "tokens", "actors"],
  ],
  [
    "tone",
    "polarity of sentences, documents, and round actors",
    ["columns", "bootstrap", "corpus", "tokens", "actors", "quotes"],
  ],
  [
    "evidence",
    "rows → the sentences behind them",
    ["columns", "corpus", "tokens", "terms", "actors", "quotes", "tone"],
  ],
  ["sensitivity", "how much figures hang on each furniture rule", ["columns", "corpus", "tokens", "terms", "actors"]],
  [
    "bundle",
    "a corpus without its text: figures that may be shared, checked, drawn again",
    ["columns", "write-whole", "articles", "corpus", "tokens", "terms", "actors", "quotes", "tone", "sensitivity"],
  ],
  ["scale", "the same counts in one pass over a file of any size", ["articles", "corpus", "tokens", "actors"]],
  [
    "training",
    "learned weights, made by hand; imported by nobody",
    ["write-whole", "corpus", "tokens", "actors", "tone"],
  ],
  ["frames", "rows ⇄ danfojs DataFrame", ["columns"]],
  ["charts", "rows → Vega-Lite specs; the theme", ["columns", "bootstrap", "terms", "actors", "quotes", "tone"]],
  [
    "packing",
    "a corpus as few bytes, and back",
    ["articles", "corpus", "tokens", "actors", "quotes", "tone", "evidence"],
  ],
  [
    "gallery",
    "every chart of a corpus, in one table",
    ["columns", "corpus", "terms", "actors", "quotes", "tone", "evidence", "charts"],
  ],
  [
    "browser",
    "the page's own script; imported by nobody, bundled",
    ["columns", "csv", "corpus", "tokens", "actors", "evidence", "charts", "packing", "gallery"],
  ],
  ["render", "specs → svg, png, page", ["columns", "write-whole", "articles", "corpus", "charts", "packing"]],
  ["notebook", "show(), the kernel, the runner", ["write-whole", "render"]],
  [
    "cli",
    "one file a command",
    [
      "columns",
      "csv",
      "write-whole",
      "articles",
      "corpus",
      "tokens",
      "terms",
      "actors",
      "quotes",
      "tone",
      "sensitivity",
      "bundle",
      "gallery",
      "render",
      "notebook",
    ],
  ],
  [
    "index",
    "every public name",
    [
      "columns",
      "articles",
      "corpus",
      "tokens",
      "terms",
      "actors",
      "quotes",
      "tone",
      "sensitivity",
      "bundle",
      "scale",
      "frames",
      "evidence",
      "charts",
      "gallery",
      "render",
      "notebook",
    ],
  ],
];

/** Packages that have one door: the files that may load them. */
const doors: Readonly<Record<string, RegExp>> = {
  "danfojs-node": /^frames\//,
  vega: /^render\//,
  "vega-lite": /^render\//,
  tslab: /^notebook\//,
  natural: /^(?:tokens\/stem|tokens\/stopwords|tone\/natural-analyser)\.ts$/,
};

/** Files whose business is to print: commands, show() outside a notebook, and what a notebook's cells print. */
const printers =
  /^(?:cli\/[^/]+|training\/train-(?:names|tone)|notebook\/(?:show|show-progress|tslab-door|capture-streams))\.ts$|^browser\/live-chart\.ts$/;

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
const folderOf = (path: string) => (path.includes("/") ? path.slice(0, path.indexOf("/")) : path.replace(/\.\w+$/, ""));
const sources: Source[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.c?ts$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
  .filter((path) => !path.startsWith("shims/"))
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
  /\b(?:require|load|resolve)\(\s*"(?<specifier>[^"\s]+)"/g,
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
const packageOf = (specifier: string) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)![0];
const shown = ({ from, specifier }: Import) => `${from.path} imports ${specifier}`;
const inside = imports.filter(
  (found) => isNear(found) && !target(found).startsWith("..") && folderOf(target(found)) !== found.from.folder,
);

describe("the source", () => {
  it("is read by this test: every folder, and imports of every kind", () => {
    expect(sources.length).toBeGreaterThan(80);
    expect(inside.length).toBeGreaterThan(80);
    expect(imports.some(({ specifier }) => specifier === "danfojs-node")).toBe(true);
    expect(imports.some(({ specifier, typeOnly }) => specifier === "vega" && !typeOnly)).toBe(true);
    expect(imports.some(({ specifier }) => specifier.startsWith("natural/"))).toBe(true);
  });

  it("has the folders of the table and no others", () => {
    expect([...new Set(sources.map(({ folder }) => folder))].sort()).toEqual(
      architecture.map(([folder]) => folder).sort(),
    );
  });
});

describe("the architecture", () => {
  it("runs one way: a folder's imports stand above it", () => {
    const order = architecture.map(([folder]) => folder);
    const upward = architecture.flatMap(([folder, , named]) =>
      named
        .filter((other) => order.indexOf(other) < 0 || order.indexOf(other) >= order.indexOf(folder))
        .map((other) => `${folder} → ${other}`),
    );
    expect(upward).toEqual([]);
  });

  it.each(architecture)("%s (%s) imports only what its line names", (folder, _, named) => {
    expect(
      inside.filter((found) => found.from.folder === folder && !named.includes(folderOf(target(found)))).map(shown),
    ).toEqual([]);
  });

  it("names no import that is not there", () => {
    const stale = architecture.flatMap(([folder, , named]) =>
      named
        .filter((other) => !inside.some((found) => found.from.folder === folder && folderOf(target(found)) === other))
        .map((other) => `${folder} → ${other}`),
    );
    expect(stale).toEqual([]);
  });

  it("is imported across folders by a folder's index alone", () => {
    expect(
      inside.filter((found) => target(found).includes("/") && !/^[^/]+\/index\.ts$/.test(target(found))).map(shown),
    ).toEqual([]);
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

  it("lend their types to no other folder, but for vega-lite's to charts", () => {
    const found = imports.filter(
      ({ from, specifier, typeOnly }) =>
        typeOnly && packageOf(specifier) in doors && !doors[packageOf(specifier)]!.test(from.path),
    );
    expect(
      found.filter(({ from, specifier }) => !(specifier === "vega-lite" && from.folder === "charts")).map(shown),
    ).toEqual([]);
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

  it("of which natural is loaded by subpath, since its root prints and its util is as noisy", () => {
    const found = imports.filter(({ specifier }) => packageOf(specifier) === "natural");
    expect(
      found.filter(({ specifier }) => !/^natural\/lib\/natural\/\w+\/\w+\.js$/.test(specifier)).map(shown),
    ).toEqual([]);
  });
});

describe("other packages", () => {
  it("stand in package.json as dependencies, where more than their types is used and the build does not bundle them", () => {
    const own = JSON.parse(readFileSync("package.json", "utf8")) as Record<
      "dependencies" | "optionalDependencies" | "devDependencies",
      Record<string, string>
    >;
    const bundled = ["@expo-google-fonts/source-sans-3", "danfojs-node", "eld", "natural", "opentype.js"];
    const bundler = readFileSync("src/shims/bundle.mjs", "utf8");
    expect(bundled.filter((name) => !(name in own.devDependencies) || !bundler.includes(`"${name}`))).toEqual([]);
    const dependencies = {
      ...own.dependencies,
      ...own.optionalDependencies,
      ...Object.fromEntries(bundled.map((name) => [name, ""])),
    };
    // The door to tslab asks tslab itself for the compiler that comes with it; the files of a new project import the
    // kit.
    const found = imports.filter(
      ({ specifier, typeOnly }) =>
        !typeOnly &&
        !specifier.startsWith(".") &&
        !specifier.startsWith("node:") &&
        !["@tslab/typescript-for-tslab", "datelines"].includes(specifier),
    );
    expect(found.length).toBeGreaterThan(15);
    expect(found.filter(({ specifier }) => !(packageOf(specifier) in dependencies)).map(shown)).toEqual([]);
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
