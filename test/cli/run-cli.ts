// The built command line, run as its users run it. `npm test` builds `dist` first.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const entry = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `datelines` with arguments, and what it reads from stdin. */
export function datelines(args: readonly string[], input: string | Buffer = ""): Promise<Run> {
  if (!existsSync(entry)) throw new Error(`the command line is not built (looked for "${entry}"), run npm run build`);
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [entry, ...args], { env: { ...process.env, TZ: "UTC", NO_COLOR: "1" } });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
    child.on("error", fail);
    child.on("close", (code) => done({ code, stdout, stderr }));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/** Rows of JSON Lines. */
export const rowsOf = ({ stdout }: Run): Record<string, unknown>[] =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
