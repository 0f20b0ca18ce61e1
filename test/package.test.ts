// package.json is part of the product: what it promises is tested like code.

import { execFile } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly type: string;
  readonly main: string;
  readonly types: string;
  readonly bin: Record<string, string>;
  readonly engines: { readonly node: string };
  readonly files: readonly string[];
  readonly exports: Record<string, string | Record<string, string>>;
  readonly imports: Record<string, string>;
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
  readonly typesVersions: Record<string, Record<string, readonly string[]>>;
  readonly overrides: Record<string, Record<string, string>>;
}

const read = <T>(file: string) => JSON.parse(readFileSync(file, "utf8")) as T;
const own = read<Package>("package.json");
const lock = read<{
  name: string;
  version: string;
  lockfileVersion: number;
  packages: Record<string, Partial<Package>>;
}>("package-lock.json");
const standIns = Object.fromEntries(
  Object.entries(own.devDependencies).filter(([, version]) => version.startsWith("file:./src/vendor/")),
);
const declared = Object.fromEntries(
  Object.entries({ ...own.dependencies, ...own.optionalDependencies, ...own.devDependencies }).filter(
    ([name]) => !(name in standIns),
  ),
);

/** The number in a version that may name another package: "npm:@scope/name@1.2.3". */
const numberOf = (version: string) => version.split("@").at(-1)!;

/** Each override: of which package, which of its dependencies, and by what. */
const overrides = Object.entries(own.overrides).flatMap(([of, replaced]) =>
  Object.entries(replaced).map(([name, version]) => [of, name, version] as const),
);

function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile(program, args, { maxBuffer: 1 << 26, env: { ...process.env, TZ: "UTC" } }, (error, stdout, stderr) =>
      error ? fail(new Error(stderr || error.message)) : done(stdout),
    );
  });
}

/** Folders that are an import each. */
const folders = [
  "text",
  "stats",
  "read",
  "corpus",
  "analyse",
  "measure",
  "store",
  "frames",
  "charts",
  "render",
  "notebook",
];

describe("package.json", () => {
  it("names exact versions", () => {
    const exact = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/;
    expect(Object.entries(declared).filter(([, version]) => !exact.test(version))).toEqual([]);
    expect(overrides.filter(([, , version]) => !exact.test(version) && !version.startsWith("$"))).toEqual([]);
  });

  it("overrides what the packages it bundles would download, by packages of its own", () => {
    expect(overrides.length).toBeGreaterThan(0);
    expect(
      overrides.filter(([of, name]) => !(name in { ...lock.packages[`node_modules/${of}`]?.dependencies })),
    ).toEqual([]);
    expect(
      overrides.filter(([, , version]) => version.startsWith("$") && !(version.slice(1) in own.devDependencies)),
    ).toEqual([]);
    expect(Object.values(standIns).filter((path) => !existsSync(`${path.slice("file:".length)}/package.json`))).toEqual(
      [],
    );
  });

  it("locks a binary of the linter for every platform, so that npm ci takes the lock file", () => {
    const wanted = Object.keys(lock.packages["node_modules/oxlint"]!.optionalDependencies ?? {});
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((name) => !(`node_modules/${name}` in lock.packages))).toEqual([]);
  });

  it("names no package twice, and lists them in order", () => {
    const kinds = [own.dependencies, own.optionalDependencies, own.devDependencies].map((kind) => Object.keys(kind));
    expect(kinds.flat().length).toBe(new Set(kinds.flat()).size);
    for (const names of kinds) expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : 1)));
  });

  it("is in step with its lock file", () => {
    const locked = lock.packages[""]!;
    expect([locked.name, locked.version, lock.lockfileVersion]).toEqual([own.name, own.version, 3]);
    expect([
      locked.dependencies,
      locked.optionalDependencies,
      locked.devDependencies,
      locked.engines,
      locked.license,
    ]).toEqual([own.dependencies, own.optionalDependencies, own.devDependencies, own.engines, own.license]);
    expect(
      Object.entries(declared).filter(
        ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== numberOf(version),
      ),
    ).toEqual([]);
  });

  it("is in step with what is installed", () => {
    expect(
      Object.entries(declared).filter(
        ([name, version]) => read<Package>(`node_modules/${name}/package.json`).version !== numberOf(version),
      ),
    ).toEqual([]);
  });

  it("asks for Node 20.19 or later, as an ES module under MIT", () => {
    expect([own.engines.node, own.type, own.license]).toEqual([">=20.19", "module", "MIT"]);
    expect(readFileSync("LICENSE", "utf8")).toMatch(/^(?:The )?MIT License/);
  });

  it("has its version at the head of the changelog, or as what is to come", () => {
    const first = /^## \[?([^\]\s]+)/m.exec(readFileSync("CHANGELOG.md", "utf8"))?.[1];
    expect([own.version, "Unreleased", "unreleased"]).toContain(first);
  });

  it("leads to files that the build makes", () => {
    const root = own.exports["."] as Record<string, string>;
    expect([root["default"], root["types"]]).toEqual([own.main, own.types]);
    expect([own.main, own.types, own.bin["datelines"]!].filter((path) => !existsSync(path))).toEqual([]);
    expect(readFileSync(own.bin["datelines"]!, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it("exports every folder of the pipeline, with types for new and for old resolution", () => {
    for (const folder of folders) {
      expect(own.exports[`./${folder}`]).toEqual({
        types: `./dist/${folder}/index.d.ts`,
        default: `./dist/${folder}/index.js`,
      });
      expect(own.typesVersions["*"]![folder]).toEqual([`./dist/${folder}/index.d.ts`]);
    }
    const files = [
      ...Object.values(own.exports).flatMap((entry) => (typeof entry === "string" ? [entry] : Object.values(entry))),
      ...Object.values(own.typesVersions["*"]!).flat(),
    ];
    expect(files.filter((path) => !existsSync(path))).toEqual([]);
  });

  it("has the scripts that its readers are told of", () => {
    expect(Object.keys(own.scripts)).toEqual(
      expect.arrayContaining([
        "build",
        "test",
        "e2e",
        "charts",
        "notebooks",
        "kernel",
        "lab",
        "bench",
        "check",
        "docs",
        "format",
      ]),
    );
  });
});

describe("the packed kit", () => {
  let files: string[] = [];

  beforeAll(async () => {
    const packed = JSON.parse(await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"])) as {
      files: { path: string }[];
    }[];
    files = packed[0]!.files.map(({ path }) => path);
  });

  it("holds the built code, the command, its licence and its data", () => {
    const wanted = [
      "dist/index.js",
      "dist/index.d.ts",
      "dist/cli/index.js",
      "LICENSE",
      "README.md",
      "CHANGELOG.md",
      "data/lexicons/diplomacy.json",
    ];
    const register = ["countries", "offices", "organisations", "others", "places", "senses"]
      .map((name) => `data/actors/${name}.json`)
      .concat("data/actors/people.tsv");
    expect([...wanted, ...register].filter((path) => !files.includes(path))).toEqual([]);
  });

  it("holds every folder of data that the source reads", () => {
    const built = files
      .filter((path) => /^dist\/(?!render\/page\/client).*\.js$/.test(path))
      .map((path) => [path, readFileSync(path, "utf8")] as const);
    const read = built.flatMap(([, text]) => [...text.matchAll(/\breadData(?:File|Json)\(["'`](\w+)\//g)]);
    const folders = [...new Set(read.map(([, folder]) => folder!))].sort();
    expect(folders).toEqual(["actors", "lexicons", "models"]);
    expect(folders.filter((folder) => !files.some((path) => path.startsWith(`data/${folder}/`)))).toEqual([]);
    expect(built.filter(([, text]) => /\.\.\/data\//.test(text)).map(([path]) => path)).toEqual([
      "dist/files/data-file.js",
    ]);
  });

  it("holds neither tests nor corpora nor pictures, nor how the weights were learned", () => {
    expect(
      files.filter((path) => /^(?:test|notebooks|charts|\.|data\/dispatches|(?:src|dist)\/training)/.test(path)),
    ).toEqual([]);
  });

  it("names in `files` only what is there", () => {
    expect(own.files.filter((path) => !existsSync(path.replace(/^!/, "")))).toEqual([]);
  });

  it("is smaller than 10 MB, of which over a quarter is danfojs-node", () => {
    expect(files.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(10_000_000);
  });

  it("holds the licences of what is bundled, with the parts that the kit calls", () => {
    const licences = readFileSync("dist/vendor/LICENCES.txt", "utf8");
    for (const name of [
      "danfojs-node",
      "natural",
      "@tensorflow/tfjs-core",
      "mathjs",
      "opentype.js",
      "eld",
      "@expo-google-fonts/source-sans-3",
    ])
      expect(licences).toContain(`${name} `);
    for (const text of ["MIT License", "Apache License", "SIL OPEN FONT LICENSE"]) expect(licences).toContain(text);
    expect(
      [
        "danfojs.cjs",
        "natural/porter-stemmer.cjs",
        "natural/stopwords.cjs",
        "natural/sentiment-analyser.cjs",
        "opentype.cjs",
        "eld.cjs",
        "font/400.ttf",
        "font/600.ttf",
        "LICENCES.txt",
      ].filter((name) => !files.includes(`dist/vendor/${name}`)),
    ).toEqual([]);
  });

  it("leads by its imports to what it holds", () => {
    for (const [name, target] of Object.entries(own.imports)) {
      expect(name.includes("*")).toBe(target.includes("*"));
      const [head, tail = ""] = target.slice("./".length).split("*");
      expect(files.some((path) => path.startsWith(head!) && path.endsWith(tail))).toBe(true);
    }
  });

  it("asks at run time for no package that only this project can install", () => {
    const built = files
      .filter((path) => /^dist\/(?!vendor).*\.js$/.test(path))
      .map((path) => [path, readFileSync(path, "utf8")] as const);
    const asked = built.flatMap(([path, text]) =>
      [
        ...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\b(?:load|require|resolve)\(\s*)"(?!node:)([@a-z][^"\s]+)"/g),
      ].map(([, name]) => [path, /^(?:@[^/]+\/)?[^/]+/.exec(name!)![0]] as const),
    );
    const given = new Set([
      ...Object.keys(own.dependencies),
      ...Object.keys(own.optionalDependencies),
      "datelines",
      "@tslab/typescript-for-tslab",
    ]);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter(([, name]) => !given.has(name))).toEqual([]);
  });
});

describe('import "datelines"', () => {
  // A loader hook sees every module that is imported, the require cache every one that is required, and readFileSync
  // is watched for files of data.
  const url = (code: string) => `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
  const hook = url(`
    import { writeSync } from "node:fs";
    export async function load(url, context, next) { writeSync(1, \`\${url}\\n\`); return next(url, context); }
  `);
  const preload = url(`
    import fs from "node:fs";
    import { register, syncBuiltinESMExports } from "node:module";
    const { readFileSync, writeSync } = fs;
    fs.readFileSync = (path, ...rest) => {
      if (/[\\\\/]data[\\\\/](?:actors|lexicons|models)[\\\\/]/.test(path)) writeSync(1, \`data \${path}\\n\`);
      return readFileSync(path, ...rest);
    };
    syncBuiltinESMExports();
    register(${JSON.stringify(hook)});
  `);

  /** The lines that a fresh process prints, among them the modules and the files of data that it reads. */
  const linesOf = async (program: string) =>
    (await run(process.execPath, ["--import", preload, "--input-type=module", "-e", program])).trim().split("\n");

  /** Paths of the modules that a fresh process loads for a piece of code. */
  async function modulesOf(code: string, from = "datelines"): Promise<Set<string>> {
    const lines = await linesOf(`
      import { createRequire } from "node:module";
      await import("${from}");
      ${code};
      for (const path of Object.keys(createRequire(import.meta.url).cache)) console.log(path);
    `);
    return new Set(lines.map((line) => line.replace(/^file:\/\//, "")).filter((path) => existsSync(path)));
  }

  /** Packages of node_modules among them, each with its number of modules. */
  async function loadedBy(code: string): Promise<Map<string, number>> {
    const packages = new Map<string, number>();
    for (const path of await modulesOf(code)) {
      const name = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1];
      if (name) packages.set(name, (packages.get(name) ?? 0) + 1);
    }
    return packages;
  }

  const heavy = [
    "danfojs-node",
    "vega",
    "vega-lite",
    "vega-interpreter",
    "tslab",
    "natural",
    "graphology",
    "parse5",
    "@resvg/resvg-js",
    "@tensorflow/tfjs-core",
    "opentype.js",
    "eld",
  ];

  it("loads none of the heavy packages", async () => {
    const loaded = await loadedBy("");
    expect(heavy.filter((name) => loaded.has(name))).toEqual([]);
    expect([...loaded.values()].reduce((sum, modules) => sum + modules, 0)).toBeLessThan(40);
  });

  it("would be caught if it did: the same look sees them once they are asked for", async () => {
    const loaded = await loadedBy(
      'await import("graphology"); await import("vega-lite"); ' +
        'createRequire(import.meta.url)("natural/lib/natural/stemmers/porter_stemmer.js")',
    );
    expect(["graphology", "natural", "vega-lite"].filter((name) => !loaded.has(name))).toEqual([]);
  });

  it.each(folders)("in parts: datelines/%s loads none of them either, nor a bundle, nor data", async (folder) => {
    const lines = await linesOf(`console.log(JSON.stringify(Object.keys(await import("datelines/${folder}"))));`);
    const opened = lines.filter((line) => line.startsWith("file://"));
    expect(JSON.parse(lines.find((line) => line.startsWith("["))!)).not.toEqual([]);
    expect(lines.filter((line) => line.startsWith("data "))).toEqual([]);
    expect(
      opened.filter(
        (url) => heavy.some((name) => url.includes(`/node_modules/${name}/`)) || url.includes("/dist/vendor/"),
      ),
    ).toEqual([]);
    expect(
      opened.filter(
        (url) =>
          /\/dist\/(?:charts|render|notebook|frames)\//.test(url) && !/charts|render|notebook|frames/.test(folder),
      ),
    ).toEqual([]);
  });

  it("would be caught if it read data: the same look sees a file that is read", async () => {
    const lines = await linesOf(
      'import { readFileSync } from "node:fs"; readFileSync(`${process.cwd()}/data/actors/countries.json`);',
    );
    expect(lines.filter((line) => line.startsWith("data "))).toHaveLength(1);
  });

  it("takes of datelines/measure at most 300 modules, of 850 kB together", async () => {
    const modules = [...(await modulesOf("", "datelines/measure"))];
    expect(modules.length).toBeLessThan(300);
    expect(modules.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(850_000);
  });

  it("prints nothing", async () => {
    expect(await run(process.execPath, ["--input-type=module", "-e", 'await import("datelines")'])).toBe("");
  });
});
