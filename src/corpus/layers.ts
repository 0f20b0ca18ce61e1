// Layers: what is worked out of a corpus once and kept with it: its tokens, mentions, polarities.
// A corpus that comes without its text has them filled beforehand, and every measure works as ever.

import type { Corpus } from "./create-corpus.js";

/** The key of a layer; `T` is what the layer holds. */
export interface Layer<T> {
  readonly name: string;
  readonly holds?: T;
}

const kept = new WeakMap<Corpus, Map<Layer<unknown>, unknown>>();

/** The layer of a corpus: the one that is kept, else the one that is made now. */
export function layerOf<T>(corpus: Corpus, layer: Layer<T>, make: () => T): T {
  const layers = layersOf(corpus);
  if (!layers.has(layer)) layers.set(layer, make());
  return layers.get(layer) as T;
}

/** Puts a layer in place, so that it is never made. */
export function fillLayer<T>(corpus: Corpus, layer: Layer<T>, value: T): void {
  layersOf(corpus).set(layer, value);
}

const refills = new WeakMap<Corpus, (part: Corpus) => void>();

/** States how the layers of a corpus that was filled are put into a part of it. */
export function fillParts(corpus: Corpus, fill: (part: Corpus) => void): void {
  refills.set(corpus, fill);
}

/** A corpus of some of a corpus' documents; what was filled into the whole is filled into it. */
export function partOf(corpus: Corpus, documents: Corpus["documents"]): Corpus {
  const part = { ...corpus, documents };
  const fill = refills.get(corpus);
  if (fill) {
    fill(part);
    refills.set(part, fill);
  }
  return part;
}

function layersOf(corpus: Corpus): Map<Layer<unknown>, unknown> {
  let layers = kept.get(corpus);
  if (!layers) kept.set(corpus, (layers = new Map()));
  return layers;
}
