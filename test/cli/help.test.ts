import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { datelines } from "./run-cli.js";
import { tableNames } from "../../src/cli/tables.js";

const commands = ["charts", "table", "inspect", "extract", "validity", "notebooks", "bundle", "verify", "kernel"];
const helps = await Promise.all(
  [...commands, "lab", "init"].map(
    async (command) => [command, (await datelines([command, "--help"])).stdout] as const,
  ),
);

describe("datelines --help", () => {
  it("lists every command that is described here", async () => {
    const { code, stdout } = await datelines(["--help"]);
    const listed = [...stdout.matchAll(/^ {2}([a-z]+) .*? {2,}\S/gm)].map(([, name]) => name);
    expect([code, listed]).toEqual([0, expect.arrayContaining(helps.map(([command]) => command))]);
    expect(listed.filter((name) => name !== "help")).toHaveLength(helps.length);
  });

  it.each(helps)("%s shows examples that use its own options and files of the project", (command, help) => {
    const examples = help.split("Examples:\n")[1]!.trim().split("\n");
    expect(examples.filter((line) => !line.includes(`datelines ${command}`))).toEqual([]);
    const options = examples.flatMap((line) => line.match(/(?<= )--[\w-]+/g) ?? []);
    // lab passes on what it does not know.
    if (command !== "lab") expect(options.filter((option) => !help.includes(`  ${option} `))).toEqual([]);
    const files = examples.flatMap((line) => line.match(/(?:data|notebooks)\/[\w./-]+/g) ?? []);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it("table lists every table once", () => {
    const [, list] = /Tables:\n([^]*?)\n\n/.exec(helps.find(([command]) => command === "table")![1])!;
    const names = list!.split("\n").flatMap((line) =>
      line
        .trim()
        .replace(/^\w+ +/, "")
        .split(", "),
    );
    expect(names.sort()).toEqual([...tableNames].sort());
  });

  it("says where the list of options is after a mistake", async () => {
    const { code, stderr } = await datelines(["table", "terms", "--wat"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("datelines COMMAND --help")]);
  });
});
