// vega, vega-lite and the expression interpreter as scripts for a page.
// vega compiles its expressions with `Function`, which a strict content security policy forbids; the interpreter
// evaluates them instead.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folderOf = (name: string): string => dirname(createRequire(import.meta.url).resolve(name));

/** The interpreter is published only as a module; its one import and one export become global names. */
function asScript(module: string): string {
  const script = module
    .replace(/^import (\{[^}]*\}) from 'vega-util';$/m, "const $1 = vega;")
    .replace(/^export \{ (\w+) as (\w+) \};$/m, "globalThis.$2 = $1;");
  if (/^(?:import|export)\b/m.test(script)) {
    throw new Error(
      "asScript requires vega-interpreter with one import and one export (got others), install version 2.3",
    );
  }
  return `(() => {${script}})();`;
}

/** The page's own script, which `npm run build` bundles from src/page. */
const clientFile = new URL("../../dist/render/page/client.js", import.meta.url);

/** The page's own script; it must run after the libraries. */
export async function readClient(): Promise<string> {
  const script = await readFile(clientFile, "utf8").catch((cause: unknown) => {
    throw new Error('readClient requires the script of the page (got none), run "npm run build"', { cause });
  });
  return script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--").trim();
}

let read: Promise<readonly string[]> | undefined;

/** The libraries in the order in which they must run; read once in a process. */
export function readBrowserLibraries(): Promise<readonly string[]> {
  read ??= (async () => {
    const [vega, vegaLite, interpreter] = await Promise.all([
      readFile(join(folderOf("vega"), "vega.min.js"), "utf8"),
      readFile(join(folderOf("vega-lite"), "vega-lite.min.js"), "utf8"),
      readFile(join(folderOf("vega-interpreter"), "vega-interpreter.js"), "utf8"),
    ]);
    // There are no source maps beside the page, and nothing in a script may end the script element.
    return [vega, vegaLite, asScript(interpreter)].map((script) =>
      script
        .replace(/\/\/# sourceMappingURL=.*/g, "")
        .replaceAll("</script", "<\\/script")
        .trim(),
    );
  })();
  return read;
}
