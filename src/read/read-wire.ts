// Wire formats: NITF, NewsML and NewsML-G2, the SGML of Reuters and TREC, RCV1, TEI, and XML whose elements are named as
// the columns of a table would be.

import { wordsOf } from "../text/index.js";
import { declare, type DeclaredMetadata, type ParsedArticle } from "./article.js";
import { withoutBy } from "./export-words.js";
import { plainLabel } from "./record-values.js";
import { lineCounter } from "./scan-text.js";
import type { SourceFile } from "./source-file.js";
import { contentOf, elementsIn, isClosed, textIn, type XmlNode } from "./xml-nodes.js";

/** Elements that are one article; the outermost counts. */
const articleElements = new Set(
  wordsOf("nitf newsitem reuters doc document article tei record row story newsarticle post text"),
);
/** Elements that hold its text, the surest first. */
const textElements =
  wordsOf(`body.content body text inlinexml datacontent inlinedata content articlebody bodytext maintext
  fulltext texte texto volltext story p`);

/** Where articles say what they are: an element, or an attribute behind @; the surest first. */
const places: Readonly<Record<keyof DeclaredMetadata | "id", readonly string[]>> = {
  id: wordsOf(`doc-id@id-string reuters@newid newsitem@itemid newsitem@guid docno docid newsitemid doc@id document@id
    article@id record@id story@id id`),
  title: wordsOf("hl1 headline hedline title head titel titre"),
  published:
    wordsOf(`date.issue@norm pubdata@date.publication newsitem@date firstcreated contentcreated date.release@norm
    date@when publicationdate pubdate published datetime date_time date versioncreated`),
  publication: wordsOf(`pubdata@name provider@literal provider publisher publication source newspaper creditline
    copyrightholder`),
  author: wordsOf("byline by author bytag creator"),
  url: wordsOf("url link weburl"),
  language: wordsOf("language@tag language@ident langusage@ident language lang"),
};

/** Reads the articles of an XML or SGML file that is no feed. */
export function* readWire(root: XmlNode, file: string, { note }: SourceFile): Generator<ParsedArticle> {
  const articles = articlesIn(root);
  if (articles.length === 0)
    return note("is XML but not a feed (RSS or Atom), nor NITF, NewsML, TEI or SGML of a wire: it has no text to read");
  const line = lineCounter(file);
  for (const element of articles) {
    const at = articles.length === 1 ? null : line(element.startIndex ?? 0);
    const body = textElement(element);
    if (!isClosed(element, file)) note("breaks off in this article; what there is of it was read", at);
    const { source, isMarkup } = body ? bodyOf(element, body, file) : { source: "", isMarkup: false };
    // Prefixes of elements mean nothing to what reads the paragraphs; wires end a text with a control character.
    const text = isMarkup
      ? source.replace(/<(\/?)[a-z]+:(?=[a-z])/gi, "<$1")
      : source.replace(/[\0-\b\x0e-\x1f]+/g, "");
    if (text.trim() === "") {
      note("has no text: its element for the text is empty or missing", at);
      continue;
    }
    yield {
      line: at,
      id: valueAt(element, places.id, body),
      format: isMarkup ? "html" : "record",
      source: text,
      declared: declaredIn(element, body),
    };
  }
}

/** The text of an article. Reuters puts title and dateline inside it, where there is no element for its body. */
const bodyOf = (article: XmlNode, body: XmlNode, file: string) =>
  nameOf(article) === "reuters" && nameOf(body) === "text"
    ? {
        source: textIn({ type: "tag", children: body.children!.filter(({ type }) => type === "text") }),
        isMarkup: false,
      }
    : contentOf(body, file);

function articlesIn(root: XmlNode): XmlNode[] {
  const found: XmlNode[] = [];
  const isArticle = (node: XmlNode) =>
    articleElements.has(nameOf(node)) && (textElement(node) !== null || nameOf(node) === "reuters");
  for (const node of elementsIn(root, (inner) => !isArticle(inner))) if (isArticle(node)) found.push(node);
  return found;
}

/** The element that holds the text of an article. */
function textElement(article: XmlNode): XmlNode | null {
  const inner = [...elementsIn(article)];
  // The New York Times gives the lead a second time, beside the full text.
  const full = inner.find((node) => node.attribs?.["class"] === "full_text");
  if (full) return full;
  for (const name of textElements) {
    const found = inner.find((node) => nameOf(node) === name && textIn(node).trim() !== "");
    if (found) return name === "p" ? article : found;
  }
  return nameOf(article) === "text" ? article : null;
}

function declaredIn(article: XmlNode, body: XmlNode | null): DeclaredMetadata {
  const value = (field: keyof typeof places) => valueAt(article, places[field], body) ?? undefined;
  return declare({
    title: value("title"),
    published: value("published"),
    publication: value("publication"),
    author: withoutBy(value("author")),
    url: value("url"),
    language: article.attribs?.["xml:lang"] ?? value("language"),
  });
}

/** The first value at these places, outside the text. */
function valueAt(article: XmlNode, wanted: readonly string[], body: XmlNode | null): string | null {
  const inner = [article, ...elementsIn(article, (node) => node !== body)];
  for (const place of wanted) {
    const [name, attribute] = place.split("@");
    for (const node of inner) {
      if (nameOf(node) !== name || node === body) continue;
      const given =
        attribute === undefined ? (node === article ? "" : textIn(node)) : (attributeOf(node, attribute) ?? "");
      const text = plainLabel(given).replace(/\s+/g, " ").trim();
      if (text !== "") return text;
    }
  }
  return null;
}

const attributeOf = ({ attribs = {} }: XmlNode, name: string) =>
  Object.entries(attribs).find(([key]) => key.toLowerCase() === name)?.[1];

const nameOf = ({ name = "" }: XmlNode) => name.toLowerCase().replace(/^[\w-]+:/, "");
