// The tokens of a document, and what is counted of them.

import type { TextDocument } from "../corpus/index.js";
import { createTokenBuffer, tokenise, type Tokens, type Vocabulary } from "../text/index.js";

export interface DocumentTokens extends Tokens {
  /** Index of the sentence each token stands in. */
  readonly sentences: Int32Array;
}

const buffer = createTokenBuffer();

/** The tokens of a document, numbered by a vocabulary. Cost: linear. */
export function tokeniseDocument(document: TextDocument, vocabulary: Vocabulary): DocumentTokens {
  const { ids, starts, ends, length } = tokenise(document.text, vocabulary, buffer);
  const own = starts.slice(0, length);
  let sentences: Int32Array | null = null;
  return {
    length,
    ids: ids.slice(0, length),
    starts: own,
    ends: ends.slice(0, length),
    get sentences() {
      return (sentences ??= sentenceOfEach(own, document.sentences));
    },
  };
}

/** For each start, the index of the span it falls in. Both are sorted. */
export function sentenceOfEach(
  starts: Int32Array,
  sentences: readonly { readonly end: number }[],
  length = starts.length,
): Int32Array {
  const indexes = new Int32Array(length);
  let sentence = 0;
  for (let i = 0; i < length; i++) {
    while (sentence < sentences.length - 1 && starts[i]! >= sentences[sentence]!.end) sentence++;
    indexes[i] = sentence;
  }
  return indexes;
}

/** How many tokens each sentence has. */
export function countBySentence({ length, sentences }: DocumentTokens, all: number): Int32Array {
  const counts = new Int32Array(all);
  for (let i = 0; i < length; i++) counts[sentences[i]!]!++;
  return counts;
}

/** How often each type occurs, by its id. */
export function countTypes({ length, ids }: Tokens): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = 0; i < length; i++) counts.set(ids[i]!, (counts.get(ids[i]!) ?? 0) + 1);
  return counts;
}
