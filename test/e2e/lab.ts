// JupyterLab 4 from PyPI in a virtual environment, with this project's kernel, and a browser to look at it.

import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { installKernel } from "datelines/notebook";
import { type Browser, chromium } from "playwright-core";
import { succeed } from "./run.js";

const environment = resolve("node_modules/.cache/datelines-jupyterlab");
const bin = join(environment, process.platform === "win32" ? "Scripts" : "bin");
const browsers = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
];

/** Path of a program of the environment, which is made when first asked for. */
export async function jupyterProgram(name: string): Promise<string> {
  if (!existsSync(join(environment, "ready"))) {
    await succeed(process.env["PYTHON"] ?? "python3", ["-m", "venv", "--clear", environment]);
    await succeed(join(bin, "pip"), [
      "install",
      "--quiet",
      "--disable-pip-version-check",
      "jupyterlab==4.*",
      "nbconvert",
    ]);
    writeFileSync(join(environment, "ready"), "");
  }
  return join(bin, name);
}

export function launchBrowser(): Promise<Browser> {
  const executablePath = browsers.find((path) => path && existsSync(path));
  if (!executablePath)
    throw new Error(
      `the test requires Chromium (looked for ${browsers.filter(Boolean).join(", ")}), install it or set CHROMIUM`,
    );
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}

/** A copy of the project in `folder` whose notebooks have no outputs and may be changed; the rest is linked. */
export function copyProject(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync("."))
    if (!name.startsWith(".") && name !== "notebooks") symlinkSync(resolve(name), join(folder, name));
  cpSync("notebooks", join(folder, "notebooks"), { recursive: true });
  const notebooks = readdirSync("notebooks")
    .filter((name) => name.endsWith(".ipynb"))
    .sort();
  for (const name of notebooks) {
    const path = join(folder, "notebooks", name);
    const notebook = JSON.parse(readFileSync(path, "utf8")) as {
      cells: { cell_type: string; outputs?: unknown[]; execution_count?: unknown }[];
    };
    for (const cell of notebook.cells)
      if (cell.cell_type === "code") Object.assign(cell, { outputs: [], execution_count: null });
    writeFileSync(path, JSON.stringify(notebook));
  }
  return notebooks;
}

/** Jupyter's folders inside `folder`, with this project's kernel and nobody else's. */
export function jupyterFolders(folder: string): NodeJS.ProcessEnv {
  const settings = join(folder, "settings", "@jupyterlab");
  const write = (path: string, value: object) => {
    mkdirSync(join(settings, path, ".."), { recursive: true });
    writeFileSync(join(settings, path), JSON.stringify(value));
  };
  // All cells are drawn, also those that are out of sight; nothing pops up over them.
  write("notebook-extension/tracker.jupyterlab-settings", { windowingMode: "none" });
  write("docmanager-extension/plugin.jupyterlab-settings", { autosave: false });
  write("apputils-extension/notification.jupyterlab-settings", {
    fetchNews: "false",
    checkForUpdates: false,
    doNotDisturbMode: true,
  });
  installKernel({ directory: join(folder, "data") });
  return {
    JUPYTER_DATA_DIR: join(folder, "data"),
    JUPYTER_CONFIG_DIR: join(folder, "config"),
    JUPYTER_RUNTIME_DIR: join(folder, "runtime"),
    JUPYTERLAB_SETTINGS_DIR: join(folder, "settings"),
    JUPYTERLAB_WORKSPACES_DIR: join(folder, "workspaces"),
    JUPYTER_PLATFORM_DIRS: "1",
  };
}

export interface LabServer {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startLab(root: string, env: NodeJS.ProcessEnv): Promise<LabServer> {
  const port = await freePort();
  const flags = [
    `--ServerApp.port=${port}`,
    "--ServerApp.port_retries=0",
    "--ServerApp.ip=127.0.0.1",
    "--IdentityProvider.token=",
    "--ServerApp.password=",
    `--ServerApp.root_dir=${root}`,
  ];
  const child = spawn(
    await jupyterProgram("jupyter-lab"),
    ["--no-browser", "--allow-root", "--expose-app-in-browser", ...flags],
    { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  const url = `http://127.0.0.1:${port}`;
  for (let turn = 0; turn < 300; turn++) {
    if (child.exitCode !== null) throw new Error(`jupyter-lab ended with ${child.exitCode}\n${said}`);
    if (
      await fetch(`${url}/api/status`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return { url, stop: () => stop(child) };
    await new Promise((done) => setTimeout(done, 200));
  }
  await stop(child);
  throw new Error(`jupyter-lab did not answer\n${said}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => child.once("close", done));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(timer);
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on("error", fail).listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

/** Takes a folder away, also where a program that ends still writes to it. */
export const removeFolder = (folder: string) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
