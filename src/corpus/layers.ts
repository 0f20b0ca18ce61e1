// Layers: what is worked out of a corpus once and kept with it: its tokens, mentions, polarities.
// A corpus that comes without its text has them filled beforehand, and every measure works as ever. A corpus of
// some of another's documents takes its part of what the other has, so that filtering reads no text again.

import type { Corpus } from "./create-corpus.js";

/** The key of a layer; `T` is what the layer holds. */
export interface Layer<T> {
  readonly name: string;
  /** The layer of some of the documents, given by their indexes; without it, it is made anew. */
  readonly part?: (whole: T, kept: readonly number[]) => T;
  readonly holds?: T;
}

/** The part of a layer that has one entry a document. */
export const partOfList = <T>(whole: readonly T[], kept: readonly number[]): T[] => kept.map((index) => whole[index]!);

const kept = new WeakMap<Corpus, Map<object, unknown>>();
const wholes = new WeakMap<Corpus, { readonly whole: Corpus; readonly indexes: readonly number[] }>();

/**
 * The layer of a corpus: the one that is kept, else its part of a larger corpus' layer, else the one that is made now.
 */
export function layerOf<T>(corpus: Corpus, layer: Layer<T>, make: () => T): T {
  const known = findLayer(corpus, layer);
  if (known) return known.value;
  const value = make();
  layersOf(corpus).set(layer, value);
  return value;
}

/** Puts a layer in place, so that it is never made. */
export function fillLayer<T>(corpus: Corpus, layer: Layer<T>, value: T): void {
  layersOf(corpus).set(layer, value);
}

const refills = new WeakMap<Corpus, (part: Corpus) => void>();

/**
 * States how the layers of a corpus that was filled are put into a part of it; else a part takes its part of each layer
 * that says how.
 */
export function fillParts(corpus: Corpus, fill: (part: Corpus) => void): void {
  refills.set(corpus, fill);
}

/** A corpus of some of a corpus' documents; what is kept with the whole is kept with it. */
export function partOf(corpus: Corpus, documents: Corpus["documents"]): Corpus {
  const part = { ...corpus, documents };
  const indexOf = new Map(corpus.documents.map((document, index) => [document, index]));
  wholes.set(part, { whole: corpus, indexes: documents.map((document) => indexOf.get(document)!) });
  const fill = refills.get(corpus);
  if (fill) {
    fill(part);
    refills.set(part, fill);
  }
  return part;
}

function findLayer<T>(corpus: Corpus, layer: Layer<T>): { readonly value: T } | null {
  const layers = layersOf(corpus);
  if (layers.has(layer)) return { value: layers.get(layer) as T };
  const from = layer.part && wholes.get(corpus);
  const found = from ? findLayer(from.whole, layer) : null;
  if (!found) return null;
  const value = layer.part!(found.value, from!.indexes);
  layers.set(layer, value);
  return { value };
}

function layersOf(corpus: Corpus): Map<object, unknown> {
  let layers = kept.get(corpus);
  if (!layers) kept.set(corpus, (layers = new Map()));
  return layers;
}
