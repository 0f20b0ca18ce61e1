// Where each sentence of a document stands in its file.

import { hasSource, type TextDocument } from "../corpus/index.js";

/** Places of a document's sentences, side by side. */
export interface SentencePlaces {
  /** Line in the file (of a record: the record's line), 1-based. */
  readonly lines: ArrayLike<number>;
  /** Characters in the file (of a record: in its text), end exclusive. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** The places of a document's sentences: in its text, where its source is not at hand. Cost: linear in its source. */
export function placeSentences(document: TextDocument): SentencePlaces {
  const { sentences } = document;
  if (!hasSource(document)) {
    const line = document.article.line ?? 1;
    return {
      lines: sentences.map(() => line),
      starts: sentences.map(({ start }) => start),
      ends: sentences.map(({ end }) => end),
    };
  }
  const { article, toSource, toSourceEnd } = document;
  const { source, line } = article;
  const [lines, starts, ends] = [0, 1, 2].map(() => new Int32Array(sentences.length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
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
