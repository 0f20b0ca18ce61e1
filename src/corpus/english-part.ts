// English part: the documents that measures made for English read.

import type { Corpus } from "./create-corpus.js";
import { isForeign } from "./detect-language.js";
import { partOf } from "./layers.js";

const parts = new WeakMap<Corpus, Corpus>();

/** The corpus without the documents that are known not to be English; the corpus itself where there are none. */
export function englishPart(corpus: Corpus): Corpus {
  let part = parts.get(corpus);
  if (!part) {
    const documents = corpus.documents.filter((document) => !isForeign(document));
    parts.set(corpus, (part = documents.length === corpus.documents.length ? corpus : partOf(corpus, documents)));
  }
  return part;
}
