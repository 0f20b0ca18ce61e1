// Footnote marks: raised figures and signs that lead to a note, inside a line of text.

import { closingMarks } from "../text/index.js";
import { type Page, shortText } from "./page-tree.js";

const figures = /^\d{1,3}$/;
/** In brackets, or a sign, nothing else is meant. */
const sureMark = /^(?:\[(?:\d{1,3}|[a-z]|note \d+)\]|[*†‡§]{1,3})$/i;
/** A figure raised after the end of a sentence or clause is no power and no unit. */
const afterClause = new RegExp(`[.,;:!?…][${closingMarks}]*\\s*$`);

/** For each raised mark of a footnote its first piece and the piece after its last. Cost: linear. */
export function footnoteMarks(page: Page): (readonly [number, number])[] {
  return page.elements.flatMap((element, e) => {
    const { tag, firstPiece, endPiece, endElement } = element;
    if (tag !== "sup" || endPiece === firstPiece || endPiece - firstPiece > 5) return [];
    const text = shortText(page, element).replace(/\s/g, "");
    const before = page.pieces[firstPiece - 1];
    const isInLine = before !== undefined && before.block === page.pieces[firstPiece]!.block;
    const isLink =
      page.elements.slice(e + 1, endElement).some((inner) => inner.tag === "a") ||
      page.elements[element.parent]?.tag === "a";
    const isMark =
      sureMark.test(text) || (figures.test(text) && (isLink || (isInLine && afterClause.test(before.value))));
    return isMark ? [[firstPiece, endPiece] as const] : [];
  });
}
