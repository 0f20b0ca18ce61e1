// Feeds: RSS 0.9 to 2.0, RDF and Atom; other XML is read as a wire format. The parser knows no entities but XML's own
// and opens nothing, so that a feed can neither swell nor read files.

import { declare, type DeclaredMetadata, type ParsedArticle } from "./article.js";
import { decodePage } from "./decode-bytes.js";
import { withoutCut } from "./cut-text.js";
import { readWire } from "./read-wire.js";
import { plainLabel } from "./record-values.js";
import { lineCounter } from "./scan-text.js";
import { collectText, type SourceFile } from "./source-file.js";
import { contentOf, isClosed, textIn, type XmlNode } from "./xml-nodes.js";

/** Elements of an item that hold its text, the fullest first. */
const textElements = ["content:encoded", "content", "description", "summary"];
const dateElements = ["pubdate", "published", "dc:date", "issued", "dcterms:created", "date", "updated"];

/** Reads the items of a feed. The line of an article is the one on which its item begins. */
export async function* parseFeed(file: SourceFile): AsyncGenerator<ParsedArticle> {
  const text = await collectText(file, (bytes) => decodePage(bytes));
  if (text === null) return;
  const { parseDocument } = await import("htmlparser2");
  const root = parseDocument(text, {
    xmlMode: true,
    withStartIndices: true,
    withEndIndices: true,
  }) as unknown as XmlNode;
  const { items, isFeed, channel } = findItems(root);
  if (!isFeed) return yield* readWire(root, text, file);
  if (items.length === 0) return file.note("is a feed without items, or breaks off before the first of them");
  const line = lineCounter(text);
  let isTold = false;
  for (const item of items) {
    const at = line(item.startIndex ?? 0);
    if (!isClosed(item, text)) file.note("breaks off in this item; what there is of it was read", at);
    const article = readItem(item, text, at, channel);
    const { source, problem } = withoutCut(article?.source ?? "");
    if (problem !== null && !isTold) file.note(`${problem} (and perhaps more items)`, at);
    isTold ||= problem !== null;
    if (article) yield { ...article, source };
    else file.note("has no text: the item has no content, description or summary", at);
  }
}

/** Every item, including those inside one that was never closed, and what the feed says about itself. */
function findItems(root: XmlNode): {
  readonly items: readonly XmlNode[];
  readonly isFeed: boolean;
  readonly channel: DeclaredMetadata;
} {
  const items: XmlNode[] = [];
  let isFeed = false;
  let publication: string | undefined;
  let language: string | undefined;
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const name = localName(node);
    if (name === "item" || name === "entry") items.push(node);
    if (/^(?:rss|rdf|feed|channel|item|entry)$/.test(name)) isFeed = true;
    if (name === "feed" || name === "channel") {
      publication ??= label(childText(node, ["title"]));
      language ??= childText(node, ["language", "dc:language"]) ?? node.attribs?.["xml:lang"];
    }
    for (let i = (node.children?.length ?? 0) - 1; i >= 0; i--)
      if (node.children![i]!.children) waiting.push(node.children![i]!);
  }
  return { items: isFeed ? items : [], isFeed, channel: declare({ publication, language }) };
}

function readItem(item: XmlNode, text: string, line: number, channel: DeclaredMetadata): ParsedArticle | null {
  const body = textElements
    .map((name) => child(item, name))
    .find((element) => element && textIn(element).trim() !== "");
  if (!body) return null;
  const { source } = contentOf(body, text);
  const own = declare({
    title: label(childText(item, ["title"])),
    published: childText(item, dateElements),
    author: authorsOf(item),
    url: link(item),
    publication: label(childText(item, ["source"])),
    language: childText(item, ["dc:language"]),
  });
  return {
    line,
    id: childText(item, ["guid", "id"]) ?? null,
    format: /<\/?[a-z][^<>]*>|&(?:#\d+|\w+);/i.test(source) ? "html" : "record",
    source,
    declared: { ...channel, ...own },
  };
}

/** The names under which an item gives its authors; RSS writes an address and the name in brackets. */
function authorsOf(item: XmlNode): string | undefined {
  for (const name of ["dc:creator", "author", "itunes:author"]) {
    const named = (item.children ?? [])
      .filter((node) => node.name?.toLowerCase() === name)
      .map((node) => childText(node, ["name"]) ?? textIn(node))
      .map((text) => /^\S+@\S+\s*\(([^()]+)\)$/.exec(text.trim())?.[1] ?? text.replace(/\s*<\S+@\S+>$/, ""))
      .flatMap((text) => label(text) ?? []);
    if (named.length > 0) return [...new Set(named)].join(", ");
  }
  return undefined;
}

/** A label without markup, which feeds encode twice. */
const label = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : blank(plainLabel(text).replace(/\s+/g, " "));

/** The address of an item: the text of its link, or the link that Atom calls alternate. */
function link(item: XmlNode): string | undefined {
  const links = (item.children ?? []).filter((node) => node.name?.toLowerCase() === "link");
  const plain = links.map(textIn).find((address) => address.trim() !== "");
  const alternate = links.find(({ attribs }) => attribs?.["href"] && (attribs["rel"] ?? "alternate") === "alternate");
  const guid = child(item, "guid");
  return (
    plain?.trim() ??
    alternate?.attribs!["href"] ??
    (guid && guid.attribs?.["isPermaLink"] !== "false" && /^https?:/.test(textIn(guid))
      ? textIn(guid).trim()
      : undefined)
  );
}

const child = (node: XmlNode, name: string) => node.children?.find((inner) => inner.name?.toLowerCase() === name);

function childText(node: XmlNode, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = child(node, name);
    const text = found && blank(textIn(found));
    if (text) return text;
  }
  return undefined;
}

const blank = (text: string) => text.trim() || undefined;
const localName = (node: XmlNode) => node.name?.toLowerCase().replace(/^(?:rdf|atom|rss):/, "") ?? "";
