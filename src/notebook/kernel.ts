// Registers the TypeScript kernel with Jupyter: writes a folder with a kernel.json that starts this project's tslab
// with this Node. Needs no Python.
// Source: https://jupyter-client.readthedocs.io/en/latest/kernels.html#kernel-specs

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { notebookKernel } from "./notebook-file.js";
import { findTslab } from "./tslab-door.js";

export interface KernelOptions {
  /** Jupyter's data directory; by default the one that Jupyter uses for this user. */
  readonly directory?: string;
  /** Replace or remove a kernel of the same name that someone else registered; default false. */
  readonly force?: boolean;
}

/**
 * Registers the TypeScript kernel with Jupyter, under the name the notebooks ask for (`tslab`).
 *
 * The kernel's time zone is UTC as in `runNotebook`, so that a notebook has the same outputs both ways. Run it again
 * after moving the project or changing Node, because the kernel holds the paths of both.
 *
 * @param options where to write; whether to replace a kernel that is not ours
 * @returns the folder that was written
 * @throws Error if someone else registered a kernel of that name and `force` is not set, or if tslab is not installed
 * @example installKernel() // "…/kernels/tslab"
 */
export function installKernel(options: KernelOptions = {}): string {
  const folder = kernelFolder(options);
  refuseForeign("installKernel", folder, options);
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `kernel.json.${process.pid}.tmp`);
  writeFileSync(temporary, `${JSON.stringify(describeKernel(), null, 1)}\n`);
  renameSync(temporary, join(folder, "kernel.json"));
  return folder;
}

/**
 * Removes the TypeScript kernel from Jupyter.
 *
 * @param options where it was written; whether to remove a kernel that is not ours
 * @returns the folder that was removed, or null if there was none
 * @throws Error if someone else registered the kernel and `force` is not set
 * @example removeKernel() // "…/kernels/tslab"
 */
export function removeKernel(options: KernelOptions = {}): string | null {
  const folder = kernelFolder(options);
  if (!existsSync(folder)) return null;
  refuseForeign("removeKernel", folder, options);
  rmSync(folder, { recursive: true });
  return folder;
}

/**
 * The directory in which Jupyter keeps a user's data.
 *
 * @param platform as in `process.platform`
 * @param environment as in `process.env`; `JUPYTER_DATA_DIR` takes precedence on every platform
 */
export function jupyterDirectory(
  platform: string = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const home = homedir();
  if (environment["JUPYTER_DATA_DIR"]) return environment["JUPYTER_DATA_DIR"];
  if (platform === "darwin") return join(home, "Library", "Jupyter");
  if (platform === "win32") return join(environment["APPDATA"] || join(home, "AppData", "Roaming"), "jupyter");
  return join(environment["XDG_DATA_HOME"] || join(home, ".local", "share"), "jupyter");
}

function kernelFolder({ directory }: KernelOptions): string {
  return join(directory ?? jupyterDirectory(), "kernels", notebookKernel.name);
}

function describeKernel(): object {
  const preload = fileURLToPath(new URL("./kernel-preload.cjs", import.meta.url));
  const tslab = join(findTslab("installKernel"), "bin", "tslab");
  const flags = ["--disable-warning=ExperimentalWarning", "--require", preload];
  return {
    argv: [process.execPath, ...flags, tslab, "kernel", "--config-path", "{connection_file}"],
    display_name: notebookKernel.display_name,
    env: { TZ: "UTC" },
    language: notebookKernel.language,
    metadata: { datelines: true },
  };
}

function refuseForeign(caller: string, folder: string, { force = false }: KernelOptions): void {
  if (force || !existsSync(folder) || isOurs(folder)) return;
  throw new RangeError(
    `${caller} requires a kernel named ${notebookKernel.name} that datelines wrote (got another one in "${folder}"), ` +
      "use --force to replace it",
  );
}

/** Whether a folder is ours, which its kernel.json says; a folder that cannot be read is not. */
function isOurs(folder: string): boolean {
  try {
    const kernel = JSON.parse(readFileSync(join(folder, "kernel.json"), "utf8")) as {
      metadata?: { datelines?: unknown };
    };
    return kernel.metadata?.datelines === true;
  } catch {
    return false;
  }
}
