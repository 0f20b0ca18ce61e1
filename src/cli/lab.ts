// datelines lab [ARG…]: registers the kernel and opens JupyterLab, if it finds one.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installKernel } from "../notebook/index.js";

/** Ways to JupyterLab, best first: the program that must be on the PATH, and what it is called with. */
const ways: readonly (readonly [program: string, args: readonly string[]])[] = [
  ["jupyter-lab", []],
  ["uvx", ["--from", "jupyterlab>=4,<5", "jupyter-lab"]],
  ["pipx", ["run", "--spec", "jupyterlab>=4,<5", "jupyter-lab"]],
];

const programs = ways.map(([program]) => program).join(", ");
const help =
  `datelines: lab requires JupyterLab (found none of ${programs}), install it with "pip install jupyterlab"\n` +
  'or install uv (https://docs.astral.sh/uv), with which "datelines lab" fetches JupyterLab by itself\n';

export async function lab(args: readonly string[], { force = false }: { readonly force?: boolean }): Promise<void> {
  const way = ways.map(([program, more]) => [findProgram(program), more] as const).find(([path]) => path !== null);
  if (way === undefined) {
    process.stderr.write(help);
    process.exitCode = 1;
    return;
  }
  installKernel({ force });
  const [program, more] = way as readonly [string, readonly string[]];
  const child = spawn(program, [...more, ...(args.length > 0 ? args : [existsSync("notebooks") ? "notebooks" : "."])], {
    stdio: "inherit",
  });
  process.exitCode = await new Promise<number>((done, fail) =>
    child.on("error", fail).on("close", (code) => done(code ?? 1)),
  );
}

/** Path of a program, null if it is not on the PATH. */
function findProgram(name: string): string | null {
  const endings = process.platform === "win32" ? [".exe"] : [""];
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return (
    folders
      .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
      .find((path) => existsSync(path)) ?? null
  );
}
