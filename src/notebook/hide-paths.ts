// Removes the paths of this machine from text, so that a notebook has the same bytes on every machine.

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Makes a function that writes paths within the project relative to its root.
 *
 * The root is the nearest folder with a package.json above `directory`, else `directory` itself;
 * the folder of this package counts as a second root.
 *
 * @param directory an absolute path
 * @returns text → text; the root itself becomes `.`
 * @example hidePaths("/home/me/news/notebooks")("/home/me/news/data/a.txt") // "data/a.txt"
 */
export function hidePaths(directory: string): (text: string) => string {
  const own = findRoot(dirname(fileURLToPath(import.meta.url)));
  const roots = [...new Set([findRoot(directory), own])].filter((root) => dirname(root) !== root);
  roots.sort((a, b) => b.length - a.length);
  const written = roots.flatMap((root) => [pathToFileURL(root).href, root]).map(escapePattern);
  const pattern = new RegExp(`(?<![\\w.-])(?:${written.join("|")})(?:([\\\\/])|(?![\\w.-]))`, "g");
  return (text) => text.replace(pattern, (_match, separator?: string) => (separator === undefined ? "." : ""));
}

function findRoot(directory: string): string {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
    if (dirname(folder) === folder) return directory;
  }
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
