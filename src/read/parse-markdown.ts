// Markdown: one article a file, its metadata in a front matter of YAML.

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
  const front = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!front) {
    yield { ...article, declared: headingTitle(source) };
    return;
  }
  const { parse } = load("yaml") as typeof import("yaml");
  let fields: unknown = {};
  try {
    fields = parse(front[1]!, { schema: "failsafe", maxAliasCount: 20 });
  } catch (error) {
    file.note(`has front matter that is not valid YAML: ${(error as Error).message.split("\n")[0]}`, 1);
  }
  yield { ...article, declared: declaredBy(isRecord(fields) ? fields : {}, file.fields) };
}

const headingTitle = (source: string): DeclaredMetadata => {
  const title = /^#[ \t]+(.+)$/m.exec(source)?.[1]?.trim();
  return title ? { title } : {};
};
