// The tokens of a document, and what is counted of them.

import type { TextDocument } from "../corpus/index.js";
import { createTokenBuffer, tokenise, type Tokens, type Vocabulary } from "../text/index.js";

export interface DocumentTokens extends Tokens {
  /** Index of the sentence each token stands in. */
  readonly sentences: Int32Array;
}

const buffer = createTokenBuffer();

/** The tokens of a document, numbered by a vocabulary. Cost: linear. */
export const tokeniseDocument = (document: TextDocument, vocabulary: Vocabulary): DocumentTokens =>
  new OwnTokens(document, tokenise(document.text, vocabulary, buffer));

/** A copy of what the buffer holds. */
class OwnTokens implements DocumentTokens {
  readonly length: number;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly #document: TextDocument;
  #sentences?: Int32Array;

  constructor(document: TextDocument, { length, ids, starts, ends }: Tokens) {
    // One array for all three: to make one costs as much as to fill it.
    const own = new Int32Array(3 * length);
    [ids, starts, ends].forEach((numbers, i) => own.set(numbers.subarray(0, length), i * length));
    this.length = length;
    this.ids = own.subarray(0, length);
    this.starts = own.subarray(length, 2 * length);
    this.ends = own.subarray(2 * length);
    this.#document = document;
  }

  get sentences(): Int32Array {
    return (this.#sentences ??= sentenceOfEach(this.starts, this.#document.sentences));
  }
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
