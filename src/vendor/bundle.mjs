// The second half of the build. danfojs-node and natural cannot be installed by whoever installs the kit: without
// this project's overrides they download native libraries, a tarball from outside the registry and five data base
// clients. So the parts that the kit calls are bundled into dist/vendor, with their types and licences, and what
// tsc wrote is pointed there; so are opentype.js, eld's smallest model and two weights of the font, which are a tenth
// of their packages.
// vega-lite keeps its types where old resolution does not look: they get a door too.

import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(root, "dist");
const vendor = join(dist, "vendor");
const modules = join(root, "node_modules");

/** What is asked for in src, and the file in dist/vendor that answers it. */
const bundled = {
  "danfojs-node": "danfojs-node.cjs",
  "natural/lib/natural/stemmers/porter_stemmer.js": "porter-stemmer.cjs",
  "natural/lib/natural/util/stopwords.js": "stopwords.cjs",
  "natural/lib/natural/sentiment/SentimentAnalyzer.js": "sentiment-analyser.cjs",
  "opentype.js": "opentype.js",
  "eld/extrasmall": "eld.cjs",
};

const font = "@expo-google-fonts/source-sans-3";
const weights = ["400Regular/SourceSans3_400Regular.ttf", "600SemiBold/SourceSans3_600SemiBold.ttf"];

/**
 * What the bundles load and the kit has no use for, and what stands in its place: natural's ratings of eight other
 * languages and of the stock market; the URL that danfo's fetch brings for old Nodes, with a table of all characters.
 */
const replaced = [
  [/[\\/]sentiment[\\/](?!English)\w+[\\/](?:afinn|senticon|pattern)[^\\/]*\.json$/, "{}"],
  [/[\\/]node_modules[\\/]afinn-165-financialmarketnews[\\/]/, "module.exports = {};"],
  [/[\\/]node_modules[\\/]whatwg-url[\\/]/, "module.exports = { URL, URLSearchParams };"],
];
const replaceUnused = {
  name: "replace-unused",
  load: (id) => replaced.find(([pattern]) => pattern.test(id))?.[1] ?? null,
};

/** The folder of the package that a module is part of, null for the shims and what rolldown adds. */
const packageOf = (id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? null;

async function writeBundles() {
  const packages = new Set([join(modules, font)]);
  for (const [specifier, file] of Object.entries(bundled)) {
    const build = await rolldown({
      input: { bundle: specifier },
      cwd: root,
      platform: "node",
      logLevel: "silent",
      plugins: [replaceUnused],
    });
    const format = file.endsWith(".cjs") ? "cjs" : "esm";
    const { output } = await build.write({
      file: join(vendor, file),
      format,
      minify: true,
      codeSplitting: false,
      comments: { legal: false },
    });
    await build.close();
    for (const id of output.flatMap((chunk) => chunk.moduleIds ?? [])) if (packageOf(id)) packages.add(packageOf(id));
  }
  for (const weight of weights) cpSync(join(modules, font, weight), join(vendor, "fonts", weight));
  writeFileSync(
    join(vendor, "LICENCES.txt"),
    [...packages]
      .sort()
      .map(describeLicence)
      .join(`\n${"-".repeat(80)}\n\n`),
  );
}

/** danfo for `import { name }`: Node does not find the names in minified CommonJS. */
function writeDanfoModule() {
  const names = Object.keys(createRequire(import.meta.url)(join(vendor, bundled["danfojs-node"]))).filter(
    (name) => name !== "default",
  );
  writeFileSync(
    join(vendor, "danfojs-node.js"),
    `import danfo from "./${bundled["danfojs-node"]}";\nexport const { ${names.join(", ")} } = danfo;\n`,
  );
}

function describeLicence(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((entry) => /^licen[cs]e/i.test(entry))
    .map((entry) => `${readFileSync(join(folder, entry), "utf8").trim()}\n`);
  const head = `${name} ${version} (${license?.type ?? license ?? "see below"})${author ? `, ${author.name ?? author}` : ""}`;
  return [`${head}\n`, ...texts].join("\n");
}

/** danfo's own types, without those of packages that are not installed beside the bundle. */
function writeTypes() {
  const from = join(modules, "danfojs-node/dist");
  const to = join(vendor, "danfojs-types");
  const copied = new Set();
  const anyTypes = (names) => names.map((name) => `type ${name.trim()} = any;`).join(" ");
  const withoutForeign = (text) =>
    text
      .replace(/^import stream from/gm, "import * as stream from")
      .replace(/^import \{([^}]*)\} from ["'][^."'][^"']*["'];$/gm, (_, names) => anyTypes(names.split(",")))
      .replace(
        /^import (\w+) from ["'][^."'][^"']*["'];$/gm,
        (_, name) =>
          `declare namespace ${name} { ${anyTypes([...text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g"))].map(([, type]) => type))} }`,
      );
  function copy(path) {
    if (copied.has(path)) return;
    copied.add(path);
    const text = withoutForeign(readFileSync(join(from, path), "utf8"));
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
    for (const [, near] of text.matchAll(/from ["'](\.[^"']+)["']/g)) {
      const found = [`${near}.d.ts`, `${near}/index.d.ts`]
        .map((name) => join(dirname(path), name))
        .find((name) => existsSync(join(from, name)));
      if (found) copy(found);
    }
  }
  copy("danfojs-node/src/index.d.ts");
  writeFileSync(join(to, "package.json"), '{ "type": "commonjs" }\n');
  writeFileSync(join(vendor, "danfojs-node.d.cts"), `export * from "./danfojs-types/danfojs-node/src/index";\n`);
  const names = "{ Config, TopLevelSpec }";
  writeFileSync(join(vendor, "vega-lite.d.ts"), `export type ${names} from "vega-lite";\n`);
  writeFileSync(join(vendor, "vega-lite-node10.d.ts"), `export type ${names} from "vega-lite/build/index.js";\n`);
}

/** Points what tsc wrote to the vendor folder; what is pointed there already stays. */
function pointToVendor() {
  for (const path of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    if (path.startsWith("vendor") || !/\.(?:d\.ts|js)$/.test(path)) continue;
    const up = relative(dirname(join(dist, path)), vendor)
      .split(sep)
      .join("/");
    const text = readFileSync(join(dist, path), "utf8");
    const pairs = path.endsWith(".d.ts")
      ? [
          ['from "danfojs-node"', `from "${up}/danfojs-node.cjs"`],
          ['from "vega-lite"', 'from "datelines/vega-lite"'],
        ]
      : [
          [`"${font}"`, `"${up}/fonts"`],
          ...Object.entries(bundled).flatMap(([specifier, file]) =>
            ["load", "import", "import.meta.resolve"].map((how) => [
              `${how}("${specifier}")`,
              `${how}("${up}/${file}")`,
            ]),
          ),
        ];
    const pointed = pairs.reduce((code, [from, to]) => code.replaceAll(from, to), text);
    if (pointed !== text) writeFileSync(join(dist, path), pointed);
  }
}

// The bundles change with this file and the lock file alone; making them takes as long as tsc.
const stamp = [fileURLToPath(import.meta.url), join(root, "package-lock.json")]
  .reduce((hash, file) => hash.update(readFileSync(file)), createHash("sha256"))
  .digest("hex");
const stampFile = join(vendor, "stamp");
if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) {
  rmSync(vendor, { recursive: true, force: true });
  mkdirSync(vendor, { recursive: true });
  await writeBundles();
  writeDanfoModule();
  writeTypes();
  writeFileSync(stampFile, stamp);
}
pointToVendor();
