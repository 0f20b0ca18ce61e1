// List files: the files that paths name, as files, folders or globs; each once.

import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { CorpusError, type ProblemRow } from "./article.js";

/** Every file that the paths name, each once, sorted inside a folder. */
export async function listFiles(caller: string, paths: readonly string[], problems: ProblemRow[]): Promise<string[]> {
  const { glob, isDynamicPattern } = await import("tinyglobby");
  const files: string[] = [];
  const seen = new Set<string>();
  const add = async (path: string) => {
    const real = await realpath(path).catch(() => path);
    if (seen.has(real)) return;
    seen.add(real);
    files.push(shown(path));
  };
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found?.isFile()) await add(path);
    else if (found?.isDirectory() || (!found && isDynamicPattern(path))) {
      const inside = found ? { cwd: path, patterns: ["**/*"] } : { patterns: [path] };
      const plain = await glob({
        ...inside,
        absolute: true,
        onlyFiles: true,
        dot: false,
        followSymbolicLinks: false,
        expandDirectories: false,
      });
      const linked = found ? await linkedFiles(path, problems) : [];
      const names = [...plain, ...linked]
        .filter((name) => !/(?:^|[\\/])(?:README\.\w+|node_modules[\\/].*)$/i.test(name))
        .sort((a, b) => (a < b ? -1 : 1));
      if (names.length === 0)
        problems.push({
          file: path,
          line: null,
          problem: found ? "is a folder with no file to read" : "matches no file",
        });
      for (const name of names) await add(name);
    } else
      throw new CorpusError(`${caller} found nothing at "${path}", give a file, a folder or a glob that exists`, path);
  }
  return files;
}

/** Files that links inside a folder lead to. Links to folders are listed and not followed: they may form a circle. */
async function linkedFiles(folder: string, problems: ProblemRow[]): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue;
    const name = resolve(join(entry.parentPath, entry.name));
    if (
      relative(folder, name)
        .split(sep)
        .some((part) => part.startsWith(".") || part === "node_modules")
    )
      continue;
    const target = await stat(name).catch(() => null);
    if (target?.isFile()) files.push(name);
    else
      problems.push({
        file: shown(name),
        line: null,
        problem: target
          ? "is a link to a folder and was not followed; name the folder itself to read it"
          : "is a link to something that does not exist",
      });
  }
  return files;
}

/** A path as a person would write it from here. */
const shown = (path: string) => {
  const near = relative(process.cwd(), resolve(path));
  return (near.startsWith(`..${sep}..${sep}..`) ? resolve(path) : near).split(sep).join("/");
};
