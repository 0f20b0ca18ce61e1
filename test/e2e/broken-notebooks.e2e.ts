// Notebooks that are broken, each in its own way: NAME.ipynb and the message it ends with, NAME.message.
// To add a case add the notebook, and write its message with WRITE_MESSAGES=1.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { NotebookFailure } from "../../src/notebook/index.js";
import { expectMessage, fixture, fixtures, runNotebooks } from "../notebook/built.js";

const names = readdirSync(join(fixtures, "broken"))
  .filter((file) => file.endsWith(".message"))
  .map((file) => file.slice(0, -".message".length));
/** Those that end when their time is up; the others have all the time that they need. */
const endless = ["loops", "loops-after-await", "waits"];
const pathOf = (name: string) => fixture(`broken/${name}`);

describe("a broken notebook", () => {
  const problems: NotebookFailure[] = [];
  const stored = new Map<string, string>();

  beforeAll(async () => {
    for (const name of names) if (existsSync(pathOf(name))) stored.set(name, readFileSync(pathOf(name), "utf8"));
    const before = process.env["NODE_OPTIONS"];
    process.env["NODE_OPTIONS"] = "--max-old-space-size=700";
    try {
      const others = names.filter((name) => !endless.includes(name));
      problems.push(...(await runNotebooks(others.map(pathOf))).problems);
      problems.push(...(await runNotebooks(endless.map(pathOf), { timeoutSeconds: 20 })).problems);
    } finally {
      if (before === undefined) delete process.env["NODE_OPTIONS"];
      else process.env["NODE_OPTIONS"] = before;
    }
  }, 1_800_000);

  it("is there in more than ten ways, and every one has its message", () => {
    expect(names.length).toBeGreaterThan(10);
    const notebooks = readdirSync(join(fixtures, "broken")).filter((file) => file.endsWith(".ipynb"));
    expect(notebooks.filter((file) => !names.includes(file.slice(0, -".ipynb".length)))).toEqual([]);
  });

  it.each(names)("ends with one message that names its place: %s", (name) => {
    const path = pathOf(name);
    expectMessage(
      name,
      problems.filter(({ notebook }) => notebook === path),
    );
  });

  it("keeps its file", () => {
    for (const [name, text] of stored) expect(readFileSync(pathOf(name), "utf8")).toBe(text);
  });
});
