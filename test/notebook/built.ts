// The built notebook folder: its runner starts processes that need JavaScript files, so these
// tests take `dist`, which `npm test` builds first.

import { fileURLToPath } from "node:url";

export const { describeFailure, formatNotebook, installKernel, removeKernel, runNotebook, runNotebooks } =
  (await import(
    new URL("../../dist/notebook/index.js", import.meta.url).href
  )) as typeof import("../../src/notebook/index.js");

/** Path of a fixture notebook. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/notebooks/${name}.ipynb`, import.meta.url));
}
