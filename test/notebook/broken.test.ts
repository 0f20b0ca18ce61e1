// Notebooks that are broken, each in its own way: NAME.ipynb and the message it ends with, NAME.message.
// To add a case add the notebook, and write its message with WRITE_MESSAGES=1.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { datelines } from "../cli/run-cli.js";
import { describeFailure, fixture, runNotebooks } from "./built.js";

const folder = relative(process.cwd(), join(fixture("runs"), "..", "broken"));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ipynb"))
  .map((file) => file.slice(0, -".ipynb".length))
  .concat("is-not-there");
const pathOf = (name: string) => join(folder, `${name}.ipynb`);
/** The folder differs between machines only in how its path is written. */
const plain = (text: string) => text.replaceAll("\\", "/");

describe("a broken notebook", () => {
  const messages = new Map<string, string[]>();
  const stored = new Map<string, string>();

  beforeAll(async () => {
    for (const name of names) if (existsSync(pathOf(name))) stored.set(name, readFileSync(pathOf(name), "utf8"));
    const before = process.env["NODE_OPTIONS"];
    process.env["NODE_OPTIONS"] = "--max-old-space-size=700";
    try {
      const { problems } = await runNotebooks(names.map(pathOf), { timeoutSeconds: 8 });
      for (const problem of problems)
        messages.set(problem.notebook, [...(messages.get(problem.notebook) ?? []), describeFailure(problem)]);
    } finally {
      if (before === undefined) delete process.env["NODE_OPTIONS"];
      else process.env["NODE_OPTIONS"] = before;
    }
  }, 240_000);

  it("is there in more than ten ways", () => {
    expect(names.length).toBeGreaterThan(10);
  });

  it.each(names)("ends with one message that names its place: %s", (name) => {
    const found = messages.get(pathOf(name)) ?? [];
    expect(found).toHaveLength(1);
    const golden = join(folder, `${name}.message`);
    if (process.env["WRITE_MESSAGES"]) writeFileSync(golden, `${plain(found[0]!)}\n`);
    expect(`${plain(found[0]!)}\n`).toBe(readFileSync(golden, "utf8"));
  });

  it("keeps its file", () => {
    for (const [name, text] of stored) expect(readFileSync(pathOf(name), "utf8")).toBe(text);
  });

  it("ends the command with 1 and its message on standard error", async () => {
    const { code, stdout, stderr } = await datelines(["notebooks", pathOf("is-cut-off"), pathOf("syntax-error")]);
    expect(code).toBe(1);
    expect(stdout).toBe("0 written, 0 unchanged, 2 problems\n");
    for (const name of ["is-cut-off", "syntax-error"])
      expect(plain(stderr)).toContain(`datelines: ${readFileSync(join(folder, `${name}.message`), "utf8")}`);
  }, 60_000);
});
