import { readCorpus } from "../../src/analyse/index.js";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { projectFiles } from "../../src/cli/init-files.js";
import { datelines } from "./run-cli.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "datelines-init-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("datelines init", () => {
  it("writes the files of a project and says what to do next", async () => {
    const { code, stdout } = await datelines(["init", join(folder, "My News")]);
    expect([code, stdout.split("\n")[0]]).toEqual([0, `wrote 6 files to ${join(folder, "My News")}`]);
    const own = JSON.parse(readFileSync(join(folder, "My News", "package.json"), "utf8")) as Record<string, unknown>;
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(own).toMatchObject({ name: "my-news", private: true, dependencies: { datelines: `^${version}` } });
  });

  it("leaves a folder alone that holds something", async () => {
    const { code, stderr } = await datelines(["init", folder]);
    expect([code, stderr]).toEqual([
      2,
      `datelines: init requires a folder that is new or empty (got "${folder}"), name another\n`,
    ]);
  });

  it("gives articles that the kit reads without a problem", async () => {
    const { documents, problems } = await readCorpus(join(folder, "My News", "data"));
    expect(problems).toEqual([]);
    expect(documents.map(({ title, published }) => [title, published])).toEqual([
      ["Ferry line to open in spring", "2024-03-04"],
      ["Talks on the ferry line stall", "2024-03-18"],
    ]);
  });

  it("names a project as npm allows, whatever the folder is called", () => {
    expect(["News 2024!", "…"].map((name) => JSON.parse(projectFiles(name, "1.0.0")["package.json"]!).name)).toEqual([
      "news-2024",
      "news",
    ]);
  });
});
