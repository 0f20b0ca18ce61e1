// Markdown: one article a file, its metadata in a front matter of YAML or TOML.

import { createRequire } from "node:module";
import type { DeclaredMetadata, ParsedArticle } from "./article.js";
import { declaredBy } from "./record-fields.js";
import { isRecord } from "./record-values.js";
import { collectText, type SourceFile } from "./source-file.js";

// Loaded when the first front matter is read.
const load = createRequire(import.meta.url);

export async function* parseMarkdown(file: SourceFile): AsyncGenerator<ParsedArticle> {
  const source = await collectText(file);
  if (source === null) return;
  const article = { line: null, id: null, format: "markdown" as const, source };
  const front = /^(---|\+\+\+)\r?\n([\s\S]*?)\r?\n\1[ \t]*(?:\r?\n|$)/.exec(source);
  if (!front) {
    yield { ...article, declared: headingTitle(source) };
    return;
  }
  const { parse } = load("yaml") as typeof import("yaml");
  let fields: unknown = {};
  try {
    fields = parse(front[1] === "+++" ? yamlOf(front[2]!) : front[2]!, { schema: "failsafe", maxAliasCount: 20 });
  } catch (error) {
    file.note(
      `has front matter that is not valid ${front[1] === "+++" ? "TOML" : "YAML"}: ${(error as Error).message.split("\n")[0]}`,
      1,
    );
  }
  yield { ...article, declared: withoutLinks(declaredBy(isRecord(fields) ? fields : {}, file.fields)) };
}

/** TOML up to its first table, as YAML: its strings, lists and dates are written alike. */
const yamlOf = (toml: string): string =>
  toml.replace(/^\[[\w.[\]"' -]+\][ \t]*(?:#.*)?$[^]*/m, "").replace(/^([\w"'-]+)[ \t]*=[ \t]*/gm, "$1: ");

/** Note-taking programs write names as links, `[[Ann Lee]]`, and the address of a clipping as its source. */
function withoutLinks(declared: DeclaredMetadata): DeclaredMetadata {
  const { publication, ...plain } = Object.fromEntries(
    Object.entries(declared).map(([field, value]) => [
      field,
      value.replace(/\[\[(?:[^\]|]{0,200}\|)?([^\]]{1,300})\]\]/g, "$1"),
    ]),
  ) as DeclaredMetadata;
  if (publication === undefined) return plain;
  return /^https?:\/\//.test(publication) ? { url: publication, ...plain } : { publication, ...plain };
}

const headingTitle = (source: string): DeclaredMetadata => {
  const heading = /^#[ \t]+(.+)$|^(\S.*)\r?\n={3,}[ \t]*$/m.exec(source);
  const title = (heading?.[1] ?? heading?.[2])?.trim();
  return title ? { title } : {};
};
