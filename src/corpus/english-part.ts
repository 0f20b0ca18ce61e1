// English part: the documents that measures made for English read.

import type { Corpus } from "./create-corpus.js";
import { isForeign } from "./detect-language.js";
import { markPart } from "./layers.js";

const parts = new WeakMap<Corpus, Corpus>();

/** The corpus without the documents that are known not to be English; the corpus itself where there are none. */
export function englishPart(corpus: Corpus): Corpus {
  let part = parts.get(corpus);
  if (!part) {
    const indexes = corpus.documents.flatMap((document, index) => (isForeign(document) ? [] : [index]));
    const isWhole = indexes.length === corpus.documents.length;
    parts.set(corpus, (part = isWhole ? corpus : markPart({ ...corpus, documents: indexes.map((index) => corpus.documents[index]!) }, corpus, indexes)));
  }
  return part;
}
