// Withheld: what a corpus that came without its text has in place of words of the text and places in it.

import type { Document } from "./create-corpus.js";

/** Stands in a row where a word or a place of the text would; null, which no column of text or figures is otherwise. */
export const withheld = null as never;

/** What is wanted of a text, or {@link withheld} where the text is not there. */
export const unlessWithheld = <Value>(document: Document, value: () => Value): Value =>
  document.withheld ? withheld : value();
