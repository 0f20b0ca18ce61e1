// Feeds: RSS 0.9 to 2.0, RDF and Atom. The parser knows no entities but XML's own and opens nothing, so that a feed can
// neither swell nor read files.

import type { DeclaredMetadata, ParsedArticle } from "./article.js";
import { decodePage } from "./decode-bytes.js";
import { lineCounter } from "./scan-text.js";
import { collectText, type SourceFile } from "./source-file.js";

/** The part of htmlparser2's nodes that is used. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
  readonly startIndex?: number | null;
  readonly endIndex?: number | null;
}

/** Elements of an item that hold its text, the fullest first. */
const textElements = ["content:encoded", "content", "description", "summary"];
const dateElements = ["pubdate", "published", "dc:date", "issued", "dcterms:created", "date", "updated"];

/** Reads the items of a feed. The line of an article is the one on which its item begins. */
export async function* parseFeed(file: SourceFile): AsyncGenerator<ParsedArticle> {
  const text = await collectText(file, (bytes) => decodePage(bytes));
  if (text === null) return;
  const { parseDocument } = await import("htmlparser2");
  const { items, isFeed, channel } = findItems(
    parseDocument(text, { xmlMode: true, withStartIndices: true, withEndIndices: true }) as unknown as Node,
  );
  if (!isFeed) return file.note("is XML but not a feed (RSS or Atom): it has no items to read");
  if (items.length === 0) return file.note("is a feed without items, or breaks off before the first of them");
  const line = lineCounter(text);
  for (const item of items) {
    const at = line(item.startIndex ?? 0);
    if (
      !new RegExp(`</${item.name}\\s*>$|/>$`).test(
        text.slice(Math.max(0, (item.endIndex ?? 0) - 40), (item.endIndex ?? 0) + 1),
      )
    )
      file.note("breaks off in this item; what there is of it was read", at);
    const article = readItem(item, text, at, channel);
    if (article) yield article;
    else file.note("has no text: the item has no content, description or summary", at);
  }
}

/** Every item, including those inside one that was never closed, and what the feed says about itself. */
function findItems(root: Node): {
  readonly items: readonly Node[];
  readonly isFeed: boolean;
  readonly channel: DeclaredMetadata;
} {
  const items: Node[] = [];
  let isFeed = false;
  let publication: string | undefined;
  let language: string | undefined;
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const name = localName(node);
    if (name === "item" || name === "entry") items.push(node);
    if (/^(?:rss|rdf|feed|channel|item|entry)$/.test(name)) isFeed = true;
    if (name === "feed" || name === "channel") {
      publication ??= childText(node, ["title"]);
      language ??= childText(node, ["language", "dc:language"]) ?? node.attribs?.["xml:lang"];
    }
    for (let i = (node.children?.length ?? 0) - 1; i >= 0; i--)
      if (node.children![i]!.children) waiting.push(node.children![i]!);
  }
  return {
    items: isFeed ? items : [],
    isFeed,
    channel: { ...(publication && { publication }), ...(language && { language }) },
  };
}

function readItem(item: Node, text: string, line: number, channel: DeclaredMetadata): ParsedArticle | null {
  const body = textElements
    .map((name) => child(item, name))
    .find((element) => element && textOf(element).trim() !== "");
  if (!body) return null;
  const isXhtml = body.attribs?.["type"] === "xhtml" || body.children!.some(({ type }) => type === "tag");
  const source = isXhtml
    ? text.slice(body.children![0]!.startIndex!, body.children!.at(-1)!.endIndex! + 1)
    : textOf(body);
  const author = child(item, "author");
  const own = {
    title: childText(item, ["title"]),
    published: childText(item, dateElements),
    author: childText(item, ["dc:creator"]) ?? (author && (childText(author, ["name"]) ?? blank(textOf(author)))),
    url: link(item),
    publication: childText(item, ["source"]),
    language: childText(item, ["dc:language"]),
  };
  const declared = Object.fromEntries(
    Object.entries({ ...channel, ...Object.fromEntries(Object.entries(own).filter(([, value]) => value)) }),
  );
  return {
    line,
    id: childText(item, ["guid", "id"]) ?? null,
    format: /<\/?[a-z][^<>]*>|&(?:#\d+|\w+);/i.test(source) ? "html" : "record",
    source,
    declared,
  };
}

/** The address of an item: the text of its link, or the link that Atom calls alternate. */
function link(item: Node): string | undefined {
  const links = (item.children ?? []).filter((node) => node.name?.toLowerCase() === "link");
  const plain = links.map(textOf).find((address) => address.trim() !== "");
  const alternate = links.find(({ attribs }) => attribs?.["href"] && (attribs["rel"] ?? "alternate") === "alternate");
  const guid = child(item, "guid");
  return (
    plain?.trim() ??
    alternate?.attribs!["href"] ??
    (guid && guid.attribs?.["isPermaLink"] !== "false" && /^https?:/.test(textOf(guid))
      ? textOf(guid).trim()
      : undefined)
  );
}

const child = (node: Node, name: string) => node.children?.find((inner) => inner.name?.toLowerCase() === name);

function childText(node: Node, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = child(node, name);
    const text = found && blank(textOf(found));
    if (text) return text;
  }
  return undefined;
}

const blank = (text: string) => text.trim() || undefined;
const localName = (node: Node) => node.name?.toLowerCase().replace(/^(?:rdf|atom|rss):/, "") ?? "";

/** The text inside a node; without recursion, because a feed may nest to any depth. */
function textOf(root: Node): string {
  let text = "";
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "text") text += node.data;
    for (let i = (node.children?.length ?? 0) - 1; i >= 0; i--) waiting.push(node.children![i]!);
  }
  return text;
}
