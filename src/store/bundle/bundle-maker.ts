// Bundle maker: which kit made a bundle, and the hashes of the data that its figures depend on.

import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { listDataFiles, readDataFile } from "../../files/index.js";
import type { BundleMaker } from "./bundle.js";

const load = createRequire(import.meta.url);
let known: BundleMaker | null = null;

/** The kit that runs now. */
export function describeMaker(): BundleMaker {
  const { version } = load("datelines/package.json") as { version: string };
  return (known ??= {
    kit: version,
    register: hashFolder("actors"),
    lexicons: hashFolder("lexicons"),
    models: hashFolder("models"),
  });
}

function hashFolder(name: string): string {
  const hash = createHash("sha256");
  for (const file of listDataFiles(name)
    .filter((entry) => !entry.endsWith(".md"))
    .sort())
    hash.update(file).update(readDataFile(`${name}/${file}`));
  return hash.digest("hex").slice(0, 16);
}
