// Bundles the page's own script: `node src/page/bundle.mjs`, after tsc. It is the kit's code, from the same sources,
// with small doors in the place of what a browser does not have: packages that the kit loads when first used come
// with the script, files and what reads articles do not, for a packed corpus has what they would give.

import { readFileSync } from "node:fs";
import { rolldown } from "rolldown";

/** Packages that the kit loads by `createRequire`, which the page needs. */
const packages = [
  "natural/lib/natural/util/stopwords.js",
  "natural/lib/natural/stemmers/porter_stemmer.js",
  "graphology",
  "graphology-communities-louvain",
  "graphology-layout-forceatlas2",
  "graphology-metrics/centrality/betweenness",
  "graphology-metrics/centrality/closeness",
  "graphology-metrics/centrality/eigenvector",
  "graphology-metrics/centrality/pagerank",
  "graphology-metrics/graph/modularity",
];

/** Modules whose work is done before the page is made: asked for, they say so. */
const done =
  /[\\/]src[\\/](?:read[\\/](?!article\.)[\w-]+|corpus[\\/](?:html-edits|clean-text)|analyse[\\/](?:actors[\\/]mention-finder|names[\\/][\w-]+|tone[\\/](?:natural-analyser|lexicon)))\.ts$/;

/** CommonJS, so that any name can be imported of it; whatever is called says that it is not there. */
const nothing = (what) =>
  `module.exports = new Proxy({}, { get: (_, name) => typeof name === "symbol" || name === "__esModule" || name === "default" || name === "then" ? undefined : function () { throw new Error(name + " of ${what} is not in the page"); } });`;

const requiring = `${packages.map((name, i) => `import * as p${i} from ${JSON.stringify(name)};`).join("\n")}
const found = { ${packages.map((name, i) => `${JSON.stringify(name)}: p${i}`).join(", ")} };
export const createRequire = () => (name) => {
  if (!Object.hasOwn(found, name)) throw new Error(name + " is not in the page");
  return found[name].default ?? found[name];
};`;

/** What the tokeniser uses of Node's Buffer: code units of a text, at once. */
const buffer = `const Buffer = {
  alloc: () => Buffer.from(new ArrayBuffer(0)),
  from: (store) => {
    const units = new Uint16Array(store);
    return {
      write: (text) => { for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i); },
      toString: (_, start, end) => {
        let text = "";
        for (let at = start / 2; at < end / 2; at += 8192) text += String.fromCharCode(...units.subarray(at, Math.min(end / 2, at + 8192)));
        return text;
      },
    };
  },
};`;

/** Charts say how valid their scores are: the figures come with the script. */
const inlined = (id) => {
  const figures = readFileSync("data/models/tone-validity.json", "utf8");
  const code = readFileSync(id, "utf8");
  const read = /readFileSync\(new URL\("[^"]*tone-validity\.json", import\.meta\.url\), "utf8"\)/;
  if (!read.test(code))
    throw new Error(`bundle.mjs requires the reading of tone-validity.json in ${id}, say here how it is read now`);
  return { code: code.replace(read, () => JSON.stringify(JSON.stringify(JSON.parse(figures)))), moduleType: "ts" };
};

const bundle = await rolldown({
  input: "src/page/client.ts",
  platform: "browser",
  resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  transform: { target: "es2022", define: { "import.meta.url": '"kit:"' } },
  treeshake: { moduleSideEffects: (id) => id.includes("client") || id.includes("node_modules") },
  plugins: [
    {
      name: "doors",
      resolveId: (id) => (id.startsWith("node:") ? `\0${id}` : null),
      load: (id) =>
        id.endsWith("tone-validity.ts")
          ? inlined(id)
          : id === "\0node:module"
            ? requiring
            : id.startsWith("\0node:")
              ? nothing(id.slice(1))
              : done.test(id)
                ? { code: nothing("the kit"), moduleType: "js" }
                : null,
    },
  ],
});
await bundle.write({
  file: "dist/render/page/client.js",
  format: "iife",
  minify: true,
  intro: buffer,
  comments: { legal: true },
});
await bundle.close();
