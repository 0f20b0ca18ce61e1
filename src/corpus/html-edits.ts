// HTML: the edits that leave the article's prose of a page. parse5 says where in the file each piece of text
// is; the blocks that the pieces make are chosen by their names, by how they read and by their place. So even a
// page's text keeps its place in the file.

import { articlePieces } from "./article-blocks.js";
import type { Edit } from "./edits.js";
import { decodeMarkup } from "./entities.js";
import { linkedBodyEdits } from "./linked-body.js";
import { readLinkedData } from "./linked-data.js";
import { type PageMetadata, readPageMetadata } from "./page-metadata.js";
import { type Page, type PagePiece, parsePage } from "./page-tree.js";

export interface HtmlEdits {
  readonly edits: readonly Edit[];
  readonly declared: PageMetadata;
}

/**
 * The edits that keep the article of a page, and what the page declares about itself.
 *
 * Nothing of the page is executed. Cost: linear in the page, 1 ms for some 10 kB.
 *
 * @param restore names of page rules that remove nothing
 */
export function htmlEdits(source: string, restore: readonly string[] = []): HtmlEdits {
  const page = parsePage(source);
  const linked = readLinkedData(page.linkedData, titlesOf(page));
  const declared = readPageMetadata(page, linked);
  const removed = articlePieces(page, linked.body, declared.title);
  const shown = page.pieces.reduce((sum, { value }, p) => sum + (removed[p] ? 0 : value.trim().length), 0);
  const hidden = linkedBodyEdits(source, page, linked.body, shown);
  if (hidden) return { edits: hidden, declared };
  const order = page.pieces.map((_, p) => p).sort((a, b) => page.pieces[a]!.start - page.pieces[b]!.start);
  const edits: Edit[] = [];
  let at = 0;
  let last: PagePiece | null = null;
  const markup = (start: number, end: number, replacement: string) => {
    if (start < end) edits.push({ start, end, replacement, kind: "markup", rule: "html", reason: "markup" });
  };
  for (const p of order) {
    const piece = page.pieces[p]!;
    const why = removed[p];
    if (piece.start < at) continue;
    if (why && !restore.includes(why.rule)) {
      const raw = source.slice(piece.start, piece.end);
      const start = piece.start + raw.length - raw.trimStart().length;
      const end = start + raw.trim().length;
      markup(at, start, "");
      const isTitle = declared.title !== undefined && spaced(piece.value) === spaced(declared.title);
      edits.push({
        start,
        end,
        replacement: "",
        ...(isTitle
          ? { kind: "metadata", rule: "title", reason: "the title, kept as metadata" }
          : { kind: "furniture", ...why }),
      });
      at = end;
    } else {
      markup(
        at,
        piece.start,
        last === null ? "" : last.block !== piece.block ? "\n\n" : piece.isSpaced && !/\s$/.test(last.value) ? " " : "",
      );
      for (const edit of pieceEdits(source, piece)) edits.push(edit);
      last = piece;
      at = piece.end;
    }
  }
  markup(at, source.length, "");
  return { edits, declared };
}

/** What a page calls itself in its head. */
const titlesOf = ({ title, elements }: Page): string[] => [
  title,
  ...elements.flatMap(({ tag, attributes }) =>
    tag === "meta" && attributes.get("property") === "og:title" ? [attributes.get("content") ?? ""] : [],
  ),
];

const spaced = (text: string) => text.replace(/\s+/g, " ").trim();

/** Inside a piece: entities are decoded, runs of white space become one space. */
function* pieceEdits(source: string, piece: PagePiece): Generator<Edit> {
  for (const match of source
    .slice(piece.start, piece.end)
    .matchAll(/&(?:#\d+|#x[\da-f]+|\w+);?|[\s\u00a0]{2,}|[\n\r\t]|[\u00ad\u200b]/gi)) {
    const raw = match[0];
    const isSpace = raw.trim() === "";
    // Where a word may be broken, and a space of no width, are no characters of the word.
    const decoded = isSpace ? " " : decodeMarkup(raw).replace(/[\u00ad\u200b]/g, "");
    if (decoded === raw) continue;
    const start = piece.start + match.index;
    const end = start + raw.length;
    yield isSpace
      ? { start, end, replacement: decoded, kind: "space", rule: "space", reason: "white space of the markup" }
      : {
          start,
          end,
          replacement: decoded === "\u00a0" ? " " : decoded,
          kind: "markup",
          rule: "entity",
          reason: "an entity of the markup",
        };
  }
}
