// The page's script has no require: what measures and charts load by name must stand in its list of modules.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));

describe("the modules of the page", () => {
  const listed = new Set(
    [...readFileSync("src/page/stand-ins/module.ts", "utf8").matchAll(/^ {2}\["([^"]+)", /gm)].map(
      (match) => match[1]!,
    ),
  );
  const loaded = ["src/measure", "src/charts", "src/stats"]
    .flatMap(filesIn)
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/"(graphology[^"]*)",?\s*\)/g)].map((match) => match[1]!),
    );

  it("hold every graph measure that measures and charts load", () => {
    expect(loaded.length).toBeGreaterThan(4);
    expect(loaded.filter((name) => !listed.has(name))).toEqual([]);
  });
});
