// Articles of a page that Europresse exports: the class of each element says what it holds.

import { declare, type ParsedArticle } from "./article.js";
import { dateIn, withoutBy } from "./export-words.js";
import { lineCounter } from "./scan-text.js";
import { type ExportParts } from "./split-export.js";
import { contentOf, elementsIn, textIn, type XmlNode } from "./xml-nodes.js";

const classes = {
  publication: /\bDocPublicationName\b/,
  header: /\bDocHeader\b/,
  title: /\b(?:titreArticleVisu|rdp__articletitle|titreArticle)\b/,
  author: /\b(?:sm-margin-bottomNews|docAuthors?|rdp__authors?)\b/,
  body: /\b(?:docOcurrContainer|DocText)\b/,
};

interface Part {
  readonly values: Map<keyof typeof classes, string>;
  readonly at: number;
  body: XmlNode | null;
}

/** The articles of such a page; null where it is none. */
export async function splitEuropresse(html: string): Promise<ExportParts | null> {
  if (!classes.publication.test(html) || !classes.body.test(html)) return null;
  const { parseDocument } = await import("htmlparser2");
  const root = parseDocument(html, { withStartIndices: true, withEndIndices: true }) as unknown as XmlNode;
  const parts: Part[] = [];
  for (const node of elementsIn(root)) {
    const name = node.attribs?.["class"] ?? "";
    const kind = (Object.keys(classes) as (keyof typeof classes)[]).find((one) => classes[one].test(name));
    const text = kind === undefined ? "" : textIn(node).replace(/\s+/g, " ").trim();
    if (kind === undefined || text === "") continue;
    // One element of the class lies in another: the text is the same.
    const last = parts.at(-1);
    if (kind === "publication" && (!last || last.body || last.values.get(kind) !== text))
      parts.push({ values: new Map([[kind, text]]), at: node.startIndex ?? 0, body: null });
    else if (last && kind === "body") last.body ??= node;
    else if (last && !last.values.has(kind)) last.values.set(kind, text);
  }
  const lineAt = lineCounter(html);
  const problems: { line: number; problem: string }[] = [];
  const articles = parts.flatMap(({ values, at, body }): ParsedArticle[] => {
    const line = lineAt(at);
    const header = values.get("header") ?? "";
    if (!body) problems.push({ line, problem: "has no text: its export gives a head and no body" });
    if (!body) return [];
    const { source, isMarkup } = contentOf(body, html);
    const declared = declare({
      title: values.get("title"),
      publication: values.get("publication"),
      published: dateIn(header),
      author: withoutBy(values.get("author")),
    });
    return [{ line, id: null, format: isMarkup ? "html" : "record", source, declared }];
  });
  return { articles, problems };
}
