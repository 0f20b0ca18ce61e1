// Counts of a corpus' tokens, without their order: how many each sentence has, how often each type stands in a
// document.

import { type Corpus, type Layer, layerOf, partOfList } from "../corpus/index.js";
import { tokeniseCorpus } from "./tokenise-corpus.js";
import type { Vocabulary } from "../text/index.js";

export interface TokenCounts {
  /** Tokens in all. */
  readonly tokens: number;
  /** In the order of the corpus' documents. */
  readonly documents: readonly {
    readonly length: number;
    /** Tokens of each sentence. */
    readonly sentences: ArrayLike<number>;
  }[];
}

export const tokenCountLayer: Layer<TokenCounts> = {
  name: "tokens of each sentence",
  part: (whole, kept) => {
    const documents = partOfList(whole.documents, kept);
    return { documents, tokens: documents.reduce((sum, { length }) => sum + length, 0) };
  },
};

/** How many tokens each document has, and each of its sentences; a second call gives the same object. */
export function countTokens(corpus: Corpus): TokenCounts {
  return layerOf(corpus, tokenCountLayer, () => {
    const { documents, tokens } = tokeniseCorpus(corpus);
    return {
      tokens,
      documents: documents.map(({ length, sentences }, d) => {
        const counts = new Int32Array(corpus.documents[d]!.sentences.length);
        for (let i = 0; i < length; i++) counts[sentences[i]!]!++;
        return { length, sentences: counts };
      }),
    };
  });
}

export interface TypeCounts {
  readonly vocabulary: Vocabulary;
  /** For each document, how often each type occurs in it. */
  readonly documents: readonly ReadonlyMap<number, number>[];
}

export const typeCountLayer: Layer<TypeCounts> = {
  name: "types of each document",
  part: ({ vocabulary, documents }, kept) => ({ vocabulary, documents: partOfList(documents, kept) }),
};

/** How often each type occurs in each document; a second call gives the same object. Cost: linear in the tokens. */
export function countTypes(corpus: Corpus): TypeCounts {
  return layerOf(corpus, typeCountLayer, () => {
    const { vocabulary, documents } = tokeniseCorpus(corpus);
    return {
      vocabulary,
      documents: documents.map(({ length, ids }) => {
        const counts = new Map<number, number>();
        for (let i = 0; i < length; i++) counts.set(ids[i]!, (counts.get(ids[i]!) ?? 0) + 1);
        return counts;
      }),
    };
  });
}
