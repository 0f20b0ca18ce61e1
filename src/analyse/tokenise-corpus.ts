// A corpus' tokens: each document's, all numbered by one vocabulary. Found once and kept with the corpus.

import { type Corpus, type Document, type Layer, layerOf, partOfList } from "../corpus/index.js";
import { createTokenBuffer, type TokenBuffer, type Tokens, tokenise, Vocabulary } from "../text/index.js";

export interface DocumentTokens extends Tokens {
  /** Index of the sentence each token stands in. */
  readonly sentences: Int32Array;
}

export interface TokenisedCorpus {
  readonly vocabulary: Vocabulary;
  /** In the order of the corpus' documents. */
  readonly documents: readonly DocumentTokens[];
  /** Tokens in all. */
  readonly tokens: number;
}

export const tokenLayer: Layer<TokenisedCorpus> = {
  name: "tokens in their order",
  // The vocabulary stays whole: types that no document of the part has are counted nowhere.
  part: ({ vocabulary, documents }, kept) => gather(vocabulary, partOfList(documents, kept)),
};

/** The tokens of every document; a second call gives the same object. Cost: linear, once. */
export function tokeniseCorpus(corpus: Corpus): TokenisedCorpus {
  return layerOf(corpus, tokenLayer, () => {
    const vocabulary = new Vocabulary();
    const buffer = createTokenBuffer();
    const documents = corpus.documents.map((document) => documentTokens(document, vocabulary, buffer));
    return gather(vocabulary, documents);
  });
}

const gather = (vocabulary: Vocabulary, documents: readonly DocumentTokens[]): TokenisedCorpus => ({
  vocabulary,
  documents,
  tokens: documents.reduce((sum, { length }) => sum + length, 0),
});

function documentTokens(document: Document, vocabulary: Vocabulary, buffer: TokenBuffer): DocumentTokens {
  const found = tokenise(document.text, vocabulary, buffer);
  const { length } = found;
  const starts = found.starts.slice(0, length);
  return {
    length,
    ids: found.ids.slice(0, length),
    starts,
    ends: found.ends.slice(0, length),
    sentences: sentenceOfEach(starts, document.sentences),
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
