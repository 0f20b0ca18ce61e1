// The first part of the build: dist/vendor, the packages that whoever installs the kit cannot or should not install.
// danfojs-node and natural download native libraries, a tarball from outside the registry and five database clients
// where this project's overrides are missing. Of opentype.js, eld and the font the kit needs a tenth.
// The sources ask for them by the names under `imports` and `exports` in package.json.

import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";

const own = fileURLToPath(new URL(".", import.meta.url));
const root = join(own, "../..");
const modules = join(root, "node_modules");
const vendor = join(root, "dist/vendor");

/** What is bundled, and its file in dist/vendor. */
const bundled = {
  "danfojs-node": "danfojs.cjs",
  "natural/lib/natural/stemmers/porter_stemmer.js": "natural/porter-stemmer.cjs",
  "natural/lib/natural/util/stopwords.js": "natural/stopwords.cjs",
  "natural/lib/natural/sentiment/SentimentAnalyzer.js": "natural/sentiment-analyser.cjs",
  "opentype.js": "opentype.cjs",
  "eld/extrasmall": "eld.cjs",
};

const font = "@expo-google-fonts/source-sans-3";
const weights = { 400: "400Regular/SourceSans3_400Regular.ttf", 600: "600SemiBold/SourceSans3_600SemiBold.ttf" };

/** natural's ratings of other languages, as its analyser asks for them. */
const otherRatings = readdirSync(join(modules, "natural/lib/natural/sentiment"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "English")
  .flatMap(({ parentPath, name }) => readdirSync(join(parentPath, name)).map((file) => `./${name}/${file}`));

/** What the bundles load and the kit has no use for: left out, or a stand-in. */
const alias = {
  ...Object.fromEntries(otherRatings.map((file) => [file, false])),
  "afinn-165-financialmarketnews": false,
  request: join(own, "stand-ins/request.cjs"),
  "whatwg-url": join(own, "stand-ins/whatwg-url.cjs"),
};

/** Of natural's English ratings what its analyser reads; parts of speech, senses and sources are four fifths of them. */
const ratingsAlone = {
  name: "ratings-alone",
  load(id) {
    const field = /sentiment[\\/]English[\\/](?:(senticon)|pattern)/.exec(id);
    if (!field) return null;
    const name = field[1] ? "pol" : "polarity";
    const ratings = Object.entries(JSON.parse(readFileSync(id, "utf8")));
    const rows = ratings.map(([word, rating]) => (rating[name] === undefined ? word : `${word}\t${rating[name]}`));
    const code = `module.exports = Object.fromEntries(${JSON.stringify(rows.join("\n"))}.split("\\n").map((row) => {
      const [word, ${name}] = row.split("\\t");
      return [word, { ${name} }];
    }));`;
    return { code, moduleType: "js" };
  },
};

/** Folder of the package that a module is part of; null for the stand-ins and for what rolldown adds or leaves empty. */
const packageOf = (id) => /^[^\0].*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? null;

/** Writes the bundles; gives the folders of the packages in them. */
async function writeBundles() {
  const packages = new Set();
  for (const [input, file] of Object.entries(bundled)) {
    const build = await rolldown({
      input,
      cwd: root,
      platform: "node",
      logLevel: "silent",
      plugins: [ratingsAlone],
      resolve: { alias },
    });
    const { output } = await build.write({
      file: join(vendor, file),
      format: "cjs",
      minify: true,
      codeSplitting: false,
      comments: { legal: false },
    });
    await build.close();
    for (const id of output.flatMap((chunk) => chunk.moduleIds ?? [])) if (packageOf(id)) packages.add(packageOf(id));
  }
  return packages;
}

/** danfo for `import { name }`: Node does not find the names in minified CommonJS. */
function writeDanfoModule() {
  const names = Object.keys(createRequire(import.meta.url)(join(vendor, "danfojs.cjs"))).filter(
    (name) => name !== "default",
  );
  writeFileSync(
    join(vendor, "danfojs.js"),
    `import danfo from "./danfojs.cjs";\nexport const { ${names.join(", ")} } = danfo;\n`,
  );
}

/**
 * danfo's own types, without those of other packages; and those of Vega-Lite. They stay in files of their own, which
 * export what they declare: a cell of a notebook must be able to name the type of each of its variables.
 */
async function writeTypes() {
  const foreign = ["node-fetch", "papaparse", "plotly.js-dist-min", "request", "table", "xlsx"];
  const types = join(own, "types");
  const danfo = join(modules, "danfojs-node/dist");
  const build = await rolldown({
    input: join(danfo, "danfojs-node/src/index.d.ts"),
    external: /^node:/,
    plugins: [dts({ dtsInput: true, tsconfig: false })],
    resolve: {
      alias: {
        ...Object.fromEntries(foreign.map((name) => [name, join(types, "foreign.d.ts")])),
        stream: join(types, "stream.d.ts"),
      },
    },
  });
  await build.write({
    dir: join(vendor, "danfojs-types"),
    entryFileNames: "[name].cts",
    preserveModules: true,
    preserveModulesRoot: danfo,
  });
  await build.close();
  for (const file of ["vega-lite.d.ts", "vega-lite-node10.d.ts"]) cpSync(join(types, file), join(vendor, file));
}

/** The packages in the bundles, and their licences; those with one text stand together over it. */
function writeLicences(packages) {
  const byText = new Map();
  for (const folder of [...packages].sort()) {
    const { head, text } = describeLicence(folder);
    byText.set(text, [...(byText.get(text) ?? []), head]);
  }
  const parts = [...byText].map(([text, heads]) => `${heads.join("\n")}\n${text && `\n${text}`}`);
  writeFileSync(join(vendor, "LICENCES.txt"), parts.join(`\n${"-".repeat(80)}\n\n`));
}

function describeLicence(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((entry) => /^licen[cs]e/i.test(entry))
    .map((entry) => `${readFileSync(join(folder, entry), "utf8").trim()}\n`);
  const head = `${name} ${version} (${license?.type ?? license ?? "see below"})${author ? `, ${author.name ?? author}` : ""}`;
  return { head, text: texts.join("\n") };
}

/** Of what the bundles are made of: they change with these files alone, and making them takes as long as tsc. */
const stamp = [
  join(root, "package-lock.json"),
  ...readdirSync(own, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(),
]
  .reduce((hash, file) => hash.update(readFileSync(file)), createHash("sha256"))
  .digest("hex");
const stampFile = join(vendor, "stamp");
if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) {
  rmSync(vendor, { recursive: true, force: true });
  mkdirSync(vendor, { recursive: true });
  const packages = await writeBundles();
  for (const [weight, file] of Object.entries(weights))
    cpSync(join(modules, font, file), join(vendor, `font/${weight}.ttf`));
  writeLicences([...packages, join(modules, font)]);
  writeDanfoModule();
  await writeTypes();
  writeFileSync(stampFile, stamp);
}
