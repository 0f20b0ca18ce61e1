// The built notebook folder: its runner starts processes that need JavaScript files, so these
// tests take `dist`, which `npm test` builds first.

import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { NotebookFailure, NotebookRun } from "../../src/notebook/index.js";

export const { describeFailure, formatNotebook, installKernel, removeKernel, runNotebook, runNotebooks } =
  (await import(
    new URL("../../dist/notebook/index.js", import.meta.url).href
  )) as typeof import("../../src/notebook/index.js");

export const fixtures = fileURLToPath(new URL("../fixtures/notebooks/", import.meta.url));

/** Path of a fixture notebook, from the project's folder. */
export const fixture = (name: string): string => relative(process.cwd(), join(fixtures, `${name}.ipynb`));

/** A run, and what `onCell` was told. */
interface Followed extends NotebookRun {
  readonly begun: readonly string[];
}
const runs = new Map<string, Promise<Followed>>();

/** How a fixture notebook runs: a process of two seconds, which all tests share. */
export function ran(name: string): Promise<Followed> {
  let run = runs.get(name);
  if (run === undefined) {
    const begun: string[] = [];
    const onCell = (cell: number, cells: number) => begun.push(`${cell}/${cells}`);
    run = runNotebook(fixture(name), { onCell }).then((done) => ({ ...done, begun }));
    runs.set(name, run);
  }
  return run;
}

/** A message with the slashes that all machines know. */
export const plain = (text: string) => text.replaceAll("\\", "/");

/** The message that a broken notebook ends with: `broken/NAME.message`. */
export const messageOf = (name: string) => readFileSync(join(fixtures, "broken", `${name}.message`), "utf8");

/** Expects one failure, and of it that message; with WRITE_MESSAGES=1 it is written. */
export function expectMessage(name: string, failures: readonly NotebookFailure[]): void {
  expect(failures).toHaveLength(1);
  const found = `${plain(describeFailure(failures[0]!))}\n`;
  if (process.env["WRITE_MESSAGES"]) writeFileSync(join(fixtures, "broken", `${name}.message`), found);
  expect(found).toBe(messageOf(name));
}
