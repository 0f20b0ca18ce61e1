// Score pieces: how well each tag suits each piece of a text, before the tags of its neighbours are asked.
//
// score(piece, tag) = scale × Σ over the features of the piece of weight(feature, tag). What a type adds to the
// pieces that stand up to two away from it, and to its own, is summed once and kept.

import { SentenceFeatures } from "./name-features.js";
import { addRow, type NameModel, rowWords, sumOf } from "./name-model.js";
import { addTypePlaces, Look, type NameType, type NameTypes, reach } from "./name-types.js";
import type { NameText } from "./read-name-text.js";
import { tagCount } from "./tag-scheme.js";

const distances = 2 * reach + 1;
const typeWords = distances * rowWords;

export class PieceScorer {
  private readonly features = new SentenceFeatures();
  /** Type × distance × word. */
  private typeSums = new Int32Array(typeWords << 12);
  /** Number of types that are summed. */
  private summed = 0;
  /** Words of the piece that is being scored. */
  private readonly sums = new Int32Array(rowWords);

  constructor(
    private readonly model: NameModel,
    private readonly types: NameTypes,
  ) {}

  /** Writes the scores of all pieces of a text, piece × tag. Linear. */
  score(read: NameText, scores: Float32Array): void {
    this.sumTypes();
    for (let s = 0; s + 1 < read.sentences.length; s++) {
      const from = read.sentences[s]!;
      const to = read.sentences[s + 1]!;
      if (hasLetters(read.types, from, to)) this.scoreSentence(read, from, to, scores);
      else this.scoreMarks(from, to, scores);
    }
  }

  private scoreSentence(read: NameText, from: number, to: number, scores: Float32Array): void {
    const { model, sums } = this;
    this.features.visit(read, from, to, (at, places, count) => {
      sums.fill(0);
      const last = Math.min(to - 1, at + reach);
      for (let other = Math.max(from, at - reach); other <= last; other++) this.addType(read.types[other]!, other - at);
      for (let k = 0; k < count; k++) addRow(model, places[k]!, sums, 0);
      for (let tag = 0; tag < tagCount; tag++) scores[at * tagCount + tag] = sumOf(sums, tag) * model.scale;
    });
  }

  /** Marks and numbers alone hold no name. */
  private scoreMarks(from: number, to: number, scores: Float32Array): void {
    scores.fill(0, from * tagCount, to * tagCount);
    for (let at = from; at < to; at++) scores[at * tagCount] = this.model.scale;
  }

  private addType(type: NameType, distance: number): void {
    const { sums, typeSums } = this;
    const row = type.id * typeWords + (distance + reach) * rowWords;
    for (let word = 0; word < rowWords; word++) sums[word]! += typeSums[row + word]!;
  }

  /** Sums the features of the types that are new. */
  private sumTypes(): void {
    const { model, types } = this;
    if (types.size * typeWords > this.typeSums.length) {
      const wider = new Int32Array(types.size * typeWords * 2);
      wider.set(this.typeSums);
      this.typeSums = wider;
    }
    const places: number[] = [];
    for (; this.summed < types.size; this.summed++) {
      for (let distance = -reach; distance <= reach; distance++) {
        const row = this.summed * typeWords + (distance + reach) * rowWords;
        places.length = 0;
        addTypePlaces(types.withId(this.summed), distance, places);
        for (const place of places) addRow(model, place, this.typeSums, row);
      }
    }
  }
}

function hasLetters(types: readonly NameType[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (types[at]!.look !== Look.mark && types[at]!.look !== Look.number) return true;
  return false;
}
