// Where each sentence stands in its file: kept as a layer, so that a corpus without its sources can have it too.

import { type Corpus, type Document, type Layer, layerOf, partOfList } from "../../corpus/index.js";

/** Places of a document's sentences, side by side. */
export interface SentencePlaces {
  /** Line in the file (of a record: the record's line), 1-based. */
  readonly lines: ArrayLike<number>;
  /** Characters in the file (of a record: in its text), end exclusive. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

export const placeLayer: Layer<readonly SentencePlaces[]> = {
  name: "places of sentences in their files",
  part: partOfList,
};

/** The places of every document's sentences; a second call gives the same list. Cost: linear in the sources. */
export const findPlaces = (corpus: Corpus): readonly SentencePlaces[] =>
  layerOf(corpus, placeLayer, () => corpus.documents.map(placesOf));

function placesOf({ withheld, article, sentences, toSource, toSourceEnd }: Document): SentencePlaces {
  const [lines, starts, ends] = [
    new Int32Array(sentences.length),
    new Int32Array(sentences.length),
    new Int32Array(sentences.length),
  ];
  if (withheld) return { lines, starts, ends };
  const { source, line } = article;
  let at = 0;
  let row = line ?? 1;
  sentences.forEach(({ start, end }, s) => {
    starts[s] = toSource(start);
    ends[s] = toSourceEnd(end);
    if (line === null) for (; at < starts[s]!; at++) if (source.charCodeAt(at) === 10) row++;
    lines[s] = row;
  });
  return { lines, starts, ends };
}
