// Span in text: where a stretch of a source stands in the clean text.

import type { Span } from "../text/index.js";
import type { SourceDocument } from "./document.js";

type Places = Pick<SourceDocument, "text" | "toSource">;

/** The stretch of a document's text that a stretch of its source became, end exclusive. */
export const spanInText = (document: Places, { start, end }: Span): Span => ({
  start: placeBefore(document, start),
  end: placeBefore(document, end - 1) + 1,
});

/** The last place of a document's text that stands at or before a place of its source. */
function placeBefore({ text, toSource }: Places, at: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (toSource(middle) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
