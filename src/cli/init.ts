// datelines init DIR: a new project with two articles, a notebook and a script, ready to run.

import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { writeWhole } from "../files/index.js";
import { projectFiles } from "./init-files.js";

export async function init(folder: string, version: string): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith(".")))
    throw new RangeError(`init requires a folder that is new or empty (got "${folder}"), name another`);
  const files = projectFiles(basename(resolve(folder)), version);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    await writeWhole(join(folder, path), text);
  }
  const go = relative(process.cwd(), resolve(folder)) || ".";
  process.stdout.write(
    `wrote ${Object.keys(files).length} files to ${folder}\n` +
      `now run: cd ${go} && npm install && npm run charts && npm run notebooks\n`,
  );
}
