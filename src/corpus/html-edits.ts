// HTML: the edits that leave the article's prose of a page.
// parse5 says where in the file each piece of text stands; Readability says which pieces are the
// article. To join the two, each piece is marked with its number before Readability sees the page, and
// the numbers that come back are the pieces that stay. So even a page's text keeps its place in its file.

import { createRequire } from "node:module";
import type { DeclaredMetadata } from "../articles/index.js";
import type { Edit } from "./edits.js";
import { type PageDocument, readPageMetadata } from "./page-metadata.js";

// Loaded when the first page is read: a corpus without pages does not pay for them.
const load = createRequire(import.meta.url);

interface Piece {
  readonly start: number;
  readonly end: number;
  /** Elements round it, innermost first. */
  readonly inside: readonly string[];
}

export interface HtmlEdits {
  readonly edits: readonly Edit[];
  readonly declared: DeclaredMetadata;
}

const unseen = new Set(["script", "style", "noscript", "template", "svg", "title", "head", "iframe"]);
/** Elements whose text is no prose of the article, wherever they stand in it. */
const besideArticle = new Set(["figcaption", "nav", "button"]);
const block = /<\/?(?:address|article|aside|blockquote|br|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)\b/i;

/** The edits that keep the article of a page, and what the page declares about itself. */
export function htmlEdits(source: string): HtmlEdits {
  const pieces = textPieces(source);
  const { kept, declared } = readable(source, pieces);
  const edits: Edit[] = [];
  let at = 0;
  let wrote = false;
  let broken = false;
  const markup = (start: number, end: number, replacement: string) => {
    if (start < end) edits.push({ start, end, replacement, kind: "markup", rule: "html", reason: "markup" });
  };
  for (const [index, piece] of pieces.entries()) {
    broken ||= block.test(source.slice(at, piece.start));
    if (!kept.has(index) || piece.inside.some((name) => besideArticle.has(name))) {
      markup(at, piece.start, "");
      const where = piece.inside.find((name) => !/^(?:span|a|b|i|em|strong|div|p|li|ul|font)$/.test(name)) ?? "body";
      edits.push({ start: piece.start, end: piece.end, replacement: "", kind: "furniture", rule: `outside-article:${where}`, reason: `outside the article, in <${where}>` });
      broken = true;
    } else {
      markup(at, piece.start, wrote && broken ? "\n\n" : "");
      edits.push(...pieceEdits(source, piece));
      wrote = true;
      broken = false;
    }
    at = piece.end;
  }
  markup(at, source.length, "");
  return { edits, declared };
}

interface ParsedNode {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly childNodes?: readonly ParsedNode[];
  readonly sourceCodeLocation?: { readonly startOffset: number; readonly endOffset: number } | null;
  readonly value?: string;
}

function textPieces(source: string): Piece[] {
  const { parse } = load("parse5") as typeof import("parse5");
  const pieces: Piece[] = [];
  const visit = (node: ParsedNode, inside: readonly string[]) => {
    const where = node.sourceCodeLocation;
    if (node.nodeName === "#text") {
      if (where && where.endOffset > where.startOffset && node.value!.trim() !== "") pieces.push({ start: where.startOffset, end: where.endOffset, inside });
    } else if (!unseen.has(node.nodeName)) {
      const around = node.tagName ? [node.tagName, ...inside] : inside;
      for (const child of node.childNodes ?? []) visit(child, around);
    }
  };
  visit(parse(source, { sourceCodeLocationInfo: true }) as unknown as ParsedNode, []);
  return pieces.sort((a, b) => a.start - b.start).filter((piece, i, all) => i === 0 || piece.start >= all[i - 1]!.end);
}

function readable(source: string, pieces: readonly Piece[]): { kept: Set<number>; declared: DeclaredMetadata } {
  const { parseHTML } = load("linkedom") as typeof import("linkedom");
  const { Readability } = load("@mozilla/readability") as typeof import("@mozilla/readability");
  let marked = "";
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    marked += `${source.slice(at, piece.start)}\ue000${index.toString(36)}\ue001`;
    at = piece.start;
  }
  const { document } = parseHTML(marked + source.slice(at));
  const declare = document.documentElement ? readPageMetadata(document as unknown as PageDocument) : () => ({});
  const found = document.documentElement ? findArticle(() => new Readability(document as never).parse()) : null;
  const kept = new Set([...(found?.textContent ?? "").matchAll(/\ue000([0-9a-z]+)\ue001/g)].map((match) => parseInt(match[1]!, 36)));
  if (kept.size === 0) pieces.forEach((piece, index) => piece.inside[0] === "p" && kept.add(index));
  if (kept.size === 0) pieces.forEach((_, index) => kept.add(index));
  return { kept, declared: declare(found) };
}

/** What Readability finds; nothing on a page that it falls over, which is then read as one that it finds no article in. */
function findArticle<Found>(find: () => Found): Found | null {
  try {
    return find();
  } catch {
    return null;
  }
}

/** Inside a piece: entities are decoded, runs of white space become one space. */
function pieceEdits(source: string, piece: Piece): Edit[] {
  const { parseFragment } = load("parse5") as typeof import("parse5");
  const edits: Edit[] = [];
  for (const match of source.slice(piece.start, piece.end).matchAll(/&(?:#\d+|#x[\da-f]+|\w+);?|[\s\u00a0]{2,}|[\n\r\t]/gi)) {
    const raw = match[0];
    const isSpace = raw.trim() === "";
    const decoded = isSpace ? " " : (parseFragment(raw).childNodes[0] as { value?: string } | undefined)?.value ?? raw;
    if (decoded === raw) continue;
    const start = piece.start + match.index;
    edits.push({ start, end: start + raw.length, replacement: decoded === "\u00a0" ? " " : decoded, kind: isSpace ? "space" : "markup", rule: isSpace ? "space" : "entity", reason: isSpace ? "white space of the markup" : "an entity of the markup" });
  }
  return edits;
}
