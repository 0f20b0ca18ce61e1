// The pages for people: their links lead somewhere, and they name what there is.

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "src/README.md",
  "data/README.md",
  "data/actors/README.md",
];
const read = (page: string) => readFileSync(page, "utf8");
const own = JSON.parse(read("package.json")) as {
  readonly scripts: Record<string, string>;
  readonly exports: Record<string, unknown>;
  readonly dependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
};

describe.each(pages)("%s", (page) => {
  it("links to files that are there", () => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  });

  it("names paths of the source, the tests and the data that are there", () => {
    const paths = [...read(page).matchAll(/`((?:src|test|data)\/[\w./-]+)`/g)].map(([, path]) => path!);
    expect(paths.filter((path) => !/NAME|PATH/.test(path) && !existsSync(path))).toEqual([]);
  });

  it("names scripts that package.json has", () => {
    const scripts = [...read(page).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, script]) => script!);
    expect(scripts.filter((script) => !(script in own.scripts))).toEqual([]);
  });

  it("has no line of prose over 120 columns", () => {
    const prose = read(page)
      .split("\n")
      .filter((line) => !/^(?:\||\s*!?\[)|https?:/.test(line));
    expect(prose.filter((line) => line.length > 120)).toEqual([]);
  });
});

describe("README.md", () => {
  it("names every import of package.json", () => {
    const text = read("README.md");
    const folders = Object.keys(own.exports).flatMap((name) => /^\.\/([a-z]+)$/.exec(name)?.[1] ?? []);
    expect(folders.length).toBeGreaterThan(10);
    expect(
      folders.filter((folder) => !text.includes(`\`/${folder}\``) && !text.includes(`datelines/${folder}`)),
    ).toEqual([]);
  });
});

describe("src/README.md", () => {
  it("says what each dependency is for", () => {
    const rows = read("src/README.md")
      .split("\n")
      .filter((line) => line.startsWith("| "));
    const names = rows.flatMap((row) =>
      row
        .split("|")[1]!
        .split(/,| and /)
        .map((name) => name.trim()),
    );
    // graphology's own family shares a line.
    const missing = Object.keys({ ...own.dependencies, ...own.optionalDependencies }).filter(
      (name) => !names.includes(name) && !name.startsWith("graphology-"),
    );
    expect(missing).toEqual([]);
  });

  it("names every folder of the source", () => {
    const text = read("src/README.md");
    const folders = read("test/architecture.test.ts")
      .match(/^ {2}[a-z/]+ +\|/gm)!
      .map((line) => line.trim().replace(/ *\|/, ""));
    expect(folders.length).toBeGreaterThan(20);
    expect(folders.filter((folder) => !text.includes(`\`${folder.split("/").at(-1)}/\``))).toEqual([]);
  });
});
