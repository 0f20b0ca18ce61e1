// Read articles: files, folders and globs of any mixture of formats, and what could not be read.

import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { extname, join, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { type Article, CorpusError, type ProblemRow, type Reading } from "./article.js";
import { decodeBytes } from "./decode-bytes.js";
import { parseCsv, parseJsonLines, parseMarkdown, type Parsed } from "./parse-formats.js";

const parsers: Readonly<Record<string, (text: string) => Parsed>> = {
  ".txt": (text) => ({ articles: [{ line: null, id: null, format: "scrape", source: text, declared: {} }], problems: [] }),
  ".md": parseMarkdown,
  ".markdown": parseMarkdown,
  ".html": (text) => ({ articles: [{ line: null, id: null, format: "html", source: text, declared: {} }], problems: [] }),
  ".htm": (text) => ({ articles: [{ line: null, id: null, format: "html", source: text, declared: {} }], problems: [] }),
  ".jsonl": parseJsonLines,
  ".ndjson": parseJsonLines,
  ".csv": (text) => parseCsv(text, ","),
  ".tsv": (text) => parseCsv(text, "\t"),
};

/** Endings of the files that are read. */
export const readableEndings: readonly string[] = Object.keys(parsers);

/**
 * Reads articles from files, folders and globs.
 *
 * `.txt` scrapes, Markdown with front matter, HTML pages, JSON Lines, CSV and TSV. In a folder, files
 * of other kinds are passed over and listed, except a README and dot files. Never stops at the first
 * bad record: it is listed with its file, line and reason, and the rest is read.
 *
 * @param paths one path or many
 * @returns articles in the order of their paths, and the problems
 * @throws CorpusError if a path is not there
 * @example (await readArticles("data/dispatches")).articles.length
 */
export async function readArticles(paths: string | readonly string[]): Promise<Reading> {
  const articles: Article[] = [];
  const problems: ProblemRow[] = [];
  for (const file of await listFiles(typeof paths === "string" ? [paths] : paths, problems)) {
    const problem = (text: string, line: number | null = null) => problems.push({ file, line, problem: text });
    const parse = parsers[extname(file).toLowerCase()];
    if (!parse) {
      problem(`is of a kind that is not read (endings that are: ${readableEndings.join(" ")})`);
      continue;
    }
    let bytes: Uint8Array;
    try {
      bytes = await readFile(file);
    } catch (error) {
      problem(`could not be opened: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`);
      continue;
    }
    const decoded = decodeBytes(bytes);
    if (decoded.problem !== null) problem(decoded.problem);
    if (decoded.text === null) continue;
    const parsed = parse(decoded.text);
    for (const { line, problem: text } of parsed.problems) problem(text, line);
    for (const article of parsed.articles) articles.push({ file, ...article });
  }
  return { articles, problems };
}

/** Every file that the paths name, each once, sorted inside a folder. */
async function listFiles(paths: readonly string[], problems: ProblemRow[]): Promise<string[]> {
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
      const plain = await glob({ ...inside, absolute: true, onlyFiles: true, dot: false, followSymbolicLinks: false, expandDirectories: false });
      const linked = found ? await linkedFiles(path, problems) : [];
      const names = [...plain, ...linked]
        .filter((name) => !/(?:^|[\\/])(?:README\.\w+|node_modules[\\/].*)$/i.test(name))
        .sort((a, b) => (a < b ? -1 : 1));
      if (names.length === 0) problems.push({ file: path, line: null, problem: found ? "is a folder without a file to read" : "matches no file" });
      for (const name of names) await add(name);
    } else throw new CorpusError(`readArticles found nothing at "${path}", give a file, a folder or a glob that is there`, path);
  }
  return files;
}

/** Files that links inside a folder lead to. Links to folders are not walked, so that none can go in circles; they are listed. */
async function linkedFiles(folder: string, problems: ProblemRow[]): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue;
    const name = resolve(join(entry.parentPath, entry.name));
    if (relative(folder, name).split(sep).some((part) => part.startsWith(".") || part === "node_modules")) continue;
    const target = await stat(name).catch(() => null);
    if (target?.isFile()) files.push(name);
    else problems.push({ file: shown(name), line: null, problem: target ? "is a link to a folder and was not followed; name the folder itself to read it" : "is a link that leads to nothing" });
  }
  return files;
}

/** A path as a person would write it from here. */
const shown = (path: string) => {
  const near = relative(process.cwd(), resolve(path));
  return (near.startsWith(`..${sep}..${sep}..`) ? resolve(path) : near).split(sep).join("/");
};
