// Score pieces: how well each tag suits each piece of a text, before the tags of its neighbours are asked.
//
// score(piece, tag) = scale × Σ over the features of the piece of weight(feature, tag). What a type adds to the
// pieces that stand up to two away from it, and to its own, is summed once and kept as a row for each distance.

import { SentenceFeatures } from "./name-features.js";
import { type NameModel, rowOf } from "./name-model.js";
import { addTypePlaces, FeatureOf, Look, type NameType, type NameTypes, reach } from "./name-types.js";
import type { NameText } from "./read-name-text.js";
import { tagCount } from "./tag-scheme.js";
import { WeightRows } from "./weight-rows.js";

const distances = 2 * reach + 1;

export class PieceScorer {
  private readonly features = new SentenceFeatures();
  /** The model's rows, and behind them those of classes and types. */
  private readonly rows: WeightRows;
  /** First row of each class, and of each type. */
  private readonly classRows: number[] = [];
  private readonly typeRows: number[] = [];
  /** Rows of the piece that is being scored. */
  private readonly list = new Int32Array(128);

  constructor(
    private readonly model: NameModel,
    private readonly types: NameTypes,
  ) {
    this.rows = new WeightRows(model.rows);
  }

  /** Writes the scores of all pieces of a text, piece × tag. Linear. */
  score(read: NameText, scores: Float32Array): void {
    this.readTypes();
    for (let s = 0; s + 1 < read.sentences.length; s++) {
      const from = read.sentences[s]!;
      const to = read.sentences[s + 1]!;
      if (hasLetters(read.types, from, to)) this.scoreSentence(read, from, to, scores);
      else this.scoreMarks(from, to, scores);
    }
  }

  private scoreSentence(read: NameText, from: number, to: number, scores: Float32Array): void {
    const { model, list, rows, typeRows } = this;
    const { types } = read;
    this.features.visit(read, from, to, (at, places, count) => {
      let listed = 0;
      const last = Math.min(to - 1, at + reach);
      for (let other = Math.max(from, at - reach); other <= last; other++)
        list[listed++] = typeRows[types[other]!.id]! + other - at + reach;
      for (let k = 0; k < count; k++) {
        const row = rowOf(model.used, places[k]!);
        if (row >= 0) list[listed++] = row;
      }
      rows.writeSums(list, listed, model.scale, scores, at * tagCount);
    });
  }

  /** Marks and numbers alone hold no name. */
  private scoreMarks(from: number, to: number, scores: Float32Array): void {
    scores.fill(0, from * tagCount, to * tagCount);
    for (let at = from; at < to; at++) scores[at * tagCount] = this.model.scale;
  }

  /** Sums the features of the classes and types that are new. */
  private readTypes(): void {
    const { types, rows, classRows, typeRows } = this;
    for (let id = classRows.length; id < types.ofClass.length; id++)
      classRows.push(this.appendSums(types.ofClass[id]!, FeatureOf.class));
    for (let id = typeRows.length; id < types.size; id++) {
      const type = types.withId(id);
      const first = this.appendSums(type, FeatureOf.type);
      for (let k = 0; k < distances; k++) rows.addRow(first + k, classRows[type.classId]! + k);
      typeRows.push(first);
    }
  }

  /** Adds a row for each distance: the sum of what a type's features of one sort add there. */
  private appendSums(type: NameType, which: FeatureOf): number {
    const first = this.rows.append(distances);
    for (let k = 0; k < distances; k++) {
      const places: number[] = [];
      addTypePlaces(type, k - reach, which, places);
      for (const place of places) {
        const row = rowOf(this.model.used, place);
        if (row >= 0) this.rows.addRow(first + k, row);
      }
    }
    return first;
  }
}

function hasLetters(types: readonly NameType[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (types[at]!.look !== Look.mark && types[at]!.look !== Look.number) return true;
  return false;
}
