// The second half of the build. danfojs-node and natural cannot be installed by whoever installs the kit: without
// this project's overrides they download native libraries, a tarball from outside the registry and five data base
// clients. So the parts that the kit calls are bundled into dist/vendor, with their types and licences, and what
// tsc wrote is pointed there. vega-lite keeps its types where old resolution does not look: they get a door too.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(root, "dist");
const vendor = join(dist, "vendor");

/** What is asked for in src, and the file that answers it in dist/vendor. */
const bundled = {
  "danfojs-node": "danfojs-node.cjs",
  "natural/lib/natural/stemmers/porter_stemmer.js": "porter-stemmer.cjs",
  "natural/lib/natural/util/stopwords.js": "stopwords.cjs",
  "natural/lib/natural/sentiment/SentimentAnalyzer.js": "sentiment-analyser.cjs",
};

/** natural's analyser loads the ratings of nine languages; the kit asks for English, by AFINN, alone. */
const unusedRatings = { name: "unused-ratings", load: (id) => (/[\\/]sentiment[\\/]\w+[\\/](?:afinn|senticon|pattern)[^\\/]*\.json$/.test(id) ? "{}" : null) };

const list = (folder, ending) => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => ending.test(path)).sort();
const slashed = (path) => path.split(sep).join("/");

/** The folder of the package that a module is part of, null for the shims and what rolldown adds. */
const packageOf = (id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? null;

async function writeBundles() {
  const packages = new Set();
  for (const [specifier, file] of Object.entries(bundled)) {
    const build = await rolldown({ input: { bundle: specifier }, cwd: root, platform: "node", logLevel: "silent", plugins: [unusedRatings] });
    const { output } = await build.write({ file: join(vendor, file), format: "cjs", minify: true, codeSplitting: false, sourcemap: false, comments: { legal: false } });
    await build.close();
    for (const id of output.flatMap((chunk) => chunk.moduleIds ?? [])) if (packageOf(id)) packages.add(packageOf(id));
  }
  writeFileSync(join(vendor, "LICENCES.txt"), [...packages].sort().map(describeLicence).join(`\n${"-".repeat(80)}\n\n`));
}

function describeLicence(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${typeof license === "string" ? license : (license?.type ?? "see below")})${author ? `, ${author.name ?? author}` : ""}\n\n${file ? `${readFileSync(join(folder, file), "utf8").trim()}\n` : ""}`;
}

/** danfo's own types, without those of packages that are not installed beside the bundle. */
function writeTypes() {
  const from = join(root, "node_modules/danfojs-node/dist");
  const foreign = /^import (?:(\w+)|\{([^}]*)\}) from ["'](?!\.|stream["'])[^"']+["'];$/gm;
  for (const path of list(from, /\.d\.ts$/)) {
    const text = readFileSync(join(from, path), "utf8").replace(foreign, (_, one, many) =>
      one ? `declare const ${one}: any;` : many.split(",").map((name) => `type ${name.trim()} = any;`).join(" "));
    mkdirSync(dirname(join(vendor, "danfojs-node", path)), { recursive: true });
    writeFileSync(join(vendor, "danfojs-node", path), text);
  }
  const names = "{ Config, TopLevelSpec }";
  writeFileSync(join(vendor, "vega-lite.d.ts"), `export type ${names} from "vega-lite";\n`);
  writeFileSync(join(vendor, "vega-lite-node10.d.ts"), `export type ${names} from "vega-lite/build/index.js";\n`);
}

/** Points what tsc wrote to the vendor folder; what is pointed there already stays. */
function pointToVendor() {
  for (const path of list(dist, /\.(?:d\.ts|js)$/).filter((path) => !path.startsWith("vendor"))) {
    const up = slashed(relative(dirname(join(dist, path)), vendor));
    const text = readFileSync(join(dist, path), "utf8");
    const pointed = path.endsWith(".js")
      ? Object.entries(bundled).reduce((code, [specifier, file]) => code.replaceAll(`load("${specifier}")`, `load("${up}/${file}")`), text)
      : text.replaceAll('from "danfojs-node"', `from "${up}/danfojs-node/danfojs-node/src/index.js"`).replaceAll('from "vega-lite"', 'from "datelines/vega-lite"');
    if (pointed !== text) writeFileSync(join(dist, path), pointed);
  }
}

// The bundles change with this file and the lock file alone; making them takes as long as tsc.
const stamp = createHash("sha256").update(readFileSync(fileURLToPath(import.meta.url))).update(readFileSync(join(root, "package-lock.json"))).digest("hex");
const stampFile = join(vendor, "stamp");
if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) {
  rmSync(vendor, { recursive: true, force: true });
  mkdirSync(vendor, { recursive: true });
  await writeBundles();
  writeTypes();
  writeFileSync(stampFile, stamp);
}
pointToVendor();
