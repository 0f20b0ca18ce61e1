// Bundle maker: which kit made a bundle, and the hashes of the data that its figures hang on.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { BundleMaker } from "./bundle.js";

const root = new URL("../../../", import.meta.url);
let known: BundleMaker | null = null;

/** The kit that runs now. */
export function describeMaker(): BundleMaker {
  const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as { version: string };
  return (known ??= {
    kit: version,
    register: hashFolder("actors"),
    lexicons: hashFolder("lexicons"),
    models: hashFolder("models"),
  });
}

function hashFolder(name: string): string {
  const folder = new URL(`data/${name}/`, root);
  const hash = createHash("sha256");
  for (const file of readdirSync(folder)
    .filter((entry) => !entry.endsWith(".md"))
    .sort())
    hash.update(file).update(readFileSync(new URL(file, folder)));
  return hash.digest("hex").slice(0, 16);
}
