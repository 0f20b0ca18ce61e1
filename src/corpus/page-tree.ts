// Page tree: an HTML page as flat lists of elements, pieces of text and blocks, all with their places. parse5
// builds the tree and says where in the source each piece is. Everything after works on the lists, in the order
// of the tree, so that no page is nested too deeply to be read.

import { createRequire } from "node:module";
import type { DefaultTreeAdapterTypes } from "parse5";
import { type Span, wordsOf } from "../text/index.js";

// Loaded when the first page is read: a corpus without pages does not pay for it.
const load = createRequire(import.meta.url);

/** One text node. */
export interface PagePiece {
  /** Its place in the source. */
  readonly start: number;
  readonly end: number;
  /** Its text, entities decoded. */
  readonly value: string;
  /** True where white space in a node of its own is between it and the piece before it on the line. */
  readonly isSpaced: boolean;
  /** Index of its block. */
  readonly block: number;
  /** Index of the innermost element that contains it. */
  readonly element: number;
}

/** Pieces on one line: nothing between them breaks it. */
export interface PageBlock {
  readonly firstPiece: number;
  endPiece: number;
  /** Index of the innermost element that contains all of it and breaks lines. */
  readonly element: number;
  /** Its text with single spaces. */
  text: string;
  /** How many characters of it are in links. */
  linked: number;
}

export interface PageElement {
  readonly tag: string;
  /** Index of the element that contains it; −1 for the outermost. */
  readonly parent: number;
  /** Where its start tag begins in the source; −1 where the parser put it in. */
  readonly start: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** Class, id and role as a line of lower-case parts: `storyBody lead_text` gives `story-body lead-text`. */
  readonly names: string;
  readonly firstPiece: number;
  endPiece: number;
  /** Index after the last element inside it. */
  endElement: number;
}

export interface Page {
  readonly elements: readonly PageElement[];
  readonly pieces: readonly PagePiece[];
  readonly blocks: readonly PageBlock[];
  /** The title of the browser's window; "" where it has none. */
  readonly title: string;
  /** The JSON-LD of the page, as written. */
  readonly linkedData: readonly string[];
  /** Where each of them stands in the source. */
  readonly linkedDataSpans: readonly Span[];
}

/** Elements whose text a reader of the page never sees. */
const unseen = new Set(wordsOf("script style noscript template svg math title iframe object select textarea option"));
/** Elements that break lines. */
const breaking = new Set(
  wordsOf(`html body address article aside blockquote br dd details div dl dt fieldset figcaption figure footer form
    h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table caption tbody thead tfoot tr td th ul center`),
);

/** Reads a page. Cost: linear in the source, unless many tags are never closed. */
export function parsePage(source: string): Page {
  const { parse } = load("parse5") as typeof import("parse5");
  const elements: PageElement[] = [];
  const pieces: PagePiece[] = [];
  const blocks: PageBlock[] = [];
  const linkedData: string[] = [];
  const linkedDataSpans: Span[] = [];
  let title = "";
  let isBroken = true;
  let isSpaced = false;
  const addPiece = (value: string, start: number, end: number, inside: Open) => {
    if (value.trim() === "") {
      isSpaced = true;
      return;
    }
    if (isBroken)
      blocks.push({
        firstPiece: pieces.length,
        endPiece: pieces.length,
        element: inside.breaking,
        text: "",
        linked: 0,
      });
    pieces.push({
      start,
      end,
      value,
      isSpaced: isSpaced && !isBroken,
      block: blocks.length - 1,
      element: inside.element,
    });
    isBroken = false;
    isSpaced = false;
    const block = blocks.at(-1)!;
    block.endPiece = pieces.length;
    if (inside.isLink) block.linked += value.replace(/\s+/g, " ").length;
  };
  const document: DefaultTreeAdapterTypes.ParentNode = parse(source, { sourceCodeLocationInfo: true });
  // A stack of our own: pages nest deeper than calls may.
  const stack: Open[] = [
    {
      node: document,
      next: 0,
      element: -1,
      breaking: -1,
      isLink: false,
      isUnseen: false,
      isTitle: false,
      isLinkedData: false,
    },
  ];
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    const node = top.node.childNodes[top.next++];
    if (node === undefined) {
      stack.pop();
      if (top.element < 0) continue;
      const element = elements[top.element]!;
      element.endPiece = pieces.length;
      element.endElement = elements.length;
      if (breaking.has(element.tag)) isBroken = true;
    } else if (node.nodeName === "#text") {
      const { value, sourceCodeLocation: where } = node as DefaultTreeAdapterTypes.TextNode;
      if (where && where.endOffset > where.startOffset && !top.isUnseen)
        addPiece(value, where.startOffset, where.endOffset, top);
      else if (top.isTitle && title === "") title = value.replace(/\s+/g, " ").trim();
      else if (top.isLinkedData) {
        linkedData.push(value);
        if (where) linkedDataSpans.push({ start: where.startOffset, end: where.endOffset });
      }
    } else if ("tagName" in node) {
      const tag = node.tagName;
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      elements.push({
        tag,
        parent: top.element,
        start: node.sourceCodeLocation?.startOffset ?? -1,
        attributes,
        names: namesOf(attributes),
        firstPiece: pieces.length,
        endPiece: pieces.length,
        endElement: elements.length + 1,
      });
      const isBreaking = breaking.has(tag);
      if (isBreaking) isBroken = true;
      const element = elements.length - 1;
      stack.push({
        node,
        next: 0,
        element,
        breaking: isBreaking ? element : top.breaking,
        isLink: top.isLink || tag === "a",
        isUnseen: top.isUnseen || unseen.has(tag),
        isTitle: tag === "title" && !top.isUnseen,
        isLinkedData: tag === "script" && /ld\+json/i.test(attributes.get("type") ?? ""),
      });
    }
  }
  for (const block of blocks) block.text = joined(pieces, block.firstPiece, block.endPiece);
  return { elements, pieces, blocks, title, linkedData, linkedDataSpans };
}

/** The text inside an element, with single spaces, also between blocks. */
function textInside({ pieces }: Page, { firstPiece, endPiece }: PageElement): string {
  return joined(pieces, firstPiece, endPiece);
}

/** The text of an element of few pieces; "" where it holds more than a heading or a byline would. */
export function shortText(page: Page, element: PageElement): string {
  return element.endPiece - element.firstPiece <= 40 ? textInside(page, element) : "";
}

/** The same, a line a block. */
export function shortLines({ pieces }: Page, { firstPiece, endPiece }: PageElement): string[] {
  if (endPiece - firstPiece > 40) return [];
  const lines: string[] = [];
  for (let from = firstPiece, to = from; from < endPiece; from = to) {
    while (to < endPiece && pieces[to]!.block === pieces[from]!.block) to++;
    lines.push(joined(pieces, from, to));
  }
  return lines;
}

interface Open {
  readonly node: DefaultTreeAdapterTypes.ParentNode;
  next: number;
  readonly element: number;
  readonly breaking: number;
  readonly isLink: boolean;
  readonly isUnseen: boolean;
  readonly isTitle: boolean;
  readonly isLinkedData: boolean;
}

function joined(pieces: readonly PagePiece[], from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i++)
    text +=
      (i > from && (pieces[i]!.isSpaced || pieces[i]!.block !== pieces[i - 1]!.block) ? " " : "") + pieces[i]!.value;
  return text.replace(/\s+/g, " ").trim();
}

/** Names that say nothing about a part's purpose: of tags and categories (WordPress), and of what it has or lacks. */
const idleName = new RegExp(
  "(?:^|\\s)(?:(?:tag|category|post-format|elementor)[-_]\\S+|" +
    "\\S*(?<![a-z])(?:with|has|no|not|without|layout|theme|template)(?![a-z])\\S*)",
  "gi",
);

function namesOf(attributes: ReadonlyMap<string, string>): string {
  if (attributes.size === 0) return "";
  const said = ["class", "id", "role", "data-testid", "data-component", "data-module"]
    .map((name) => attributes.get(name))
    .filter((value) => value !== undefined)
    .join(" ");
  return said
    .replace(idleName, " ")
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .replace(/_+/g, "-")
    .toLowerCase()
    .slice(0, 1000);
}
