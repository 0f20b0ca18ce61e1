// Measure names: how well a tagger finds the names of tagged texts. A name is right where start, end and type
// are; F1 is the harmonic mean of precision and recall. Calibration: of the names given a confidence in a
// tenth, how many are right.

import { type NameTagger, nameTypes } from "../analyse/names/index.js";
import { documentOf } from "./prepare-texts.js";
import type { TaggedText } from "./read-tagged-texts.js";

/** Counts of names: right, said, marked; and by tenth of confidence, right and said. */
export interface NameCounts {
  right: number;
  said: number;
  marked: number;
  readonly tenths: { right: number; said: number; confidence: number }[];
}

export const createCounts = (): NameCounts => ({
  right: 0,
  said: 0,
  marked: 0,
  tenths: Array.from({ length: 10 }, () => ({ right: 0, said: 0, confidence: 0 })),
});

/** Adds what a tagger finds in texts to counts. */
export function countNames(tagger: NameTagger, texts: readonly TaggedText[], counts: NameCounts): void {
  for (const { text, names } of texts) {
    const marked = new Set(names.map(({ start, end, type }) => `${start} ${end} ${type}`));
    counts.marked += marked.size;
    const document = documentOf(text);
    for (const { start, end, type, confidence } of tagger.find(document.text, document.sentences)) {
      const right = marked.has(`${document.toSource(start)} ${document.toSourceEnd(end)} ${nameTypes.indexOf(type)}`)
        ? 1
        : 0;
      const tenth = counts.tenths[Math.min(9, Math.floor(confidence * 10))]!;
      counts.right += right;
      counts.said++;
      tenth.right += right;
      tenth.said++;
      tenth.confidence += confidence;
    }
  }
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** Precision, recall and F1, to three places. */
export function measureNames({ right, said, marked }: NameCounts): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly marked: number;
} {
  return {
    precision: rounded(right / Math.max(1, said)),
    recall: rounded(right / Math.max(1, marked)),
    f1: rounded((2 * right) / Math.max(1, said + marked)),
    marked,
  };
}
