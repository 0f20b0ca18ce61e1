// charts/ and render/ cost nothing to import: what is heavy is loaded when something is drawn.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const heavy = /^import (?!type )[^;]*from "(vega|vega-lite|@resvg\/resvg-js|datelines\/danfojs|#[^"]*)"/m;
const files = ["charts", "render", "render/page"].flatMap((folder) =>
  readdirSync(join("src", folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join("src", folder, name)),
);

describe("charts and render", () => {
  it.each(files)("%s imports nothing heavy", (file) => {
    expect(readFileSync(file, "utf8")).not.toMatch(heavy);
  });
  it.each(files.filter((file) => file.startsWith("src/charts")))("%s does not know render", (file) => {
    expect(readFileSync(file, "utf8")).not.toMatch(/from "\.\.\/render/);
  });
  it("would notice", () => {
    expect('import { parse } from "vega";').toMatch(heavy);
  });
});
