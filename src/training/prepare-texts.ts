// Prepare texts: tagged texts as what the trainer reads, sentence by sentence: places of features, and tags.

import {
  addTypePlaces,
  FeatureOf,
  NameTypes,
  reach,
  readNameLists,
  readNameText,
  SentenceFeatures,
  type TaggedName,
  tagsOf,
} from "../analyse/names/index.js";
import { createDocument, type SourceDocument } from "../corpus/index.js";
import type { TrainingSentence } from "./crf-trainer.js";
import type { TaggedText } from "./read-tagged-texts.js";

/** A text as `datelines extract` reads it. */
export const documentOf = (text: string): SourceDocument =>
  createDocument({ file: "training", line: null, id: null, format: "record", source: text, declared: {} }, "training", {
    furniture: false,
  });

/** Makes training sentences of one text after another. */
export class TextPreparer {
  private readonly types = new NameTypes(readNameLists());
  private readonly features = new SentenceFeatures();

  /** The sentences of a text; a name that begins or ends inside a piece is left out. */
  prepare({ text, names }: TaggedText, weight: number): TrainingSentence[] {
    const document = documentOf(text);
    const read = readNameText(document.text, document.sentences, this.types);
    const first = new Map(read.starts.map((start, at) => [document.toSource(start), at]));
    const last = new Map(read.ends.map((end, at) => [document.toSourceEnd(end), at]));
    const inPieces = names.flatMap(({ start, end, type }) => {
      const from = first.get(start);
      const to = last.get(end);
      return from === undefined || to === undefined || to < from ? [] : [{ start: from, end: to + 1, type }];
    });
    return read.sentences.slice(1).flatMap((to, s) => {
      const from = read.sentences[s]!;
      if (to === from) return [];
      const inside = inPieces.filter(({ start, end }) => start >= from && end <= to);
      const own: TaggedName[] = inside.map(({ start, end, type }) => ({ start: start - from, end: end - from, type }));
      const places: number[] = [];
      const bounds = [0];
      this.features.visit(read, from, to, (at, ofPiece, count) => {
        for (let distance = -reach; distance <= reach; distance++) {
          const other = at + distance;
          if (other >= from && other < to) addTypePlaces(read.types[other]!, distance, FeatureOf.both, places);
        }
        places.push(...ofPiece.subarray(0, count));
        bounds.push(places.length);
      });
      return [
        { places: Int32Array.from(places), bounds: Int32Array.from(bounds), tags: tagsOf(to - from, own), weight },
      ];
    });
  }
}
