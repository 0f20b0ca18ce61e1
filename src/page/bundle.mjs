// The last part of the build: the page's own script. It is the kit's code, from the same sources; what a browser does
// not have is in stand-ins/.

import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const fromHere = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Node's own modules, but for the one that is a package as well. */
const builtins = builtinModules.filter((name) => name !== "events").flatMap((name) => [name, `node:${name}`]);

const bundle = await rolldown({
  input: fromHere("client.ts"),
  platform: "browser",
  resolve: {
    extensionAlias: { ".js": [".ts", ".js"] },
    alias: {
      ...Object.fromEntries(builtins.map((name) => [name, fromHere("stand-ins/absent.cjs")])),
      "node:module": fromHere("stand-ins/module.ts"),
    },
  },
  transform: {
    target: "es2022",
    define: { "import.meta.url": '"kit:"' },
    inject: { Buffer: [fromHere("stand-ins/buffer.ts"), "Buffer"] },
  },
  treeshake: { moduleSideEffects: (id) => id.includes("client") || id.includes("node_modules") },
});
await bundle.write({
  file: fromHere("../../dist/render/page/client.js"),
  format: "iife",
  minify: true,
  comments: { legal: true },
});
await bundle.close();
