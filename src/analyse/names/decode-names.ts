// Decode names: the most likely tags of a sentence, and how likely each name is.
//
// The best path is Viterbi's. A name's probability is that of its tags standing exactly so, whatever stands
// elsewhere: forward to its first piece, along it, and backward from its last, over Z.
//
// Rabiner (1989), A tutorial on hidden Markov models; Culotta & McCallum (2004), Confidence estimation for
// information extraction.

import { mayEnd, mayStart, namesOf, tagCount, type TaggedName, tagsBefore, tagsOf } from "./tag-scheme.js";

const T = tagCount;

/** Works in arrays of its own, made larger as sentences need. */
export class NameDecoder {
  private best = new Float32Array(0);
  private from = new Uint8Array(0);
  private tags = new Uint8Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  /** e to the score of each tag for each piece, the largest of a piece being 1. */
  private chances = new Float64Array(0);
  private scales = new Float64Array(0);
  private readonly moves: Float64Array;

  constructor(private readonly transitions: Float32Array) {
    this.moves = Float64Array.from(transitions, Math.exp);
  }

  /** The best names for scores (piece × tag). */
  decode(scores: Float32Array, length: number): TaggedName[] {
    if (this.from.length < length * T) {
      this.best = new Float32Array(length * T * 2);
      this.from = new Uint8Array(length * T * 2);
      this.tags = new Uint8Array(length * 2);
    }
    const { best, from, tags, transitions } = this;
    for (let t = 0; t < T; t++) best[t] = mayStart(t) ? scores[t]! : -Infinity;
    for (let i = 1; i < length; i++) {
      const row = (i - 1) * T;
      for (let t = 0; t < T; t++) {
        let top = -Infinity;
        let chosen = 0;
        const before = tagsBefore[t]!;
        for (let k = 0; k < before.length; k++) {
          const b = before[k]!;
          const score = best[row + b]! + transitions[b * T + t]!;
          if (score > top) {
            top = score;
            chosen = b;
          }
        }
        best[row + T + t] = top + scores[row + T + t]!;
        from[row + T + t] = chosen;
      }
    }
    let tag = 0;
    for (let t = 1; t < T; t++) if (mayEnd(t) && best[(length - 1) * T + t]! > best[(length - 1) * T + tag]!) tag = t;
    for (let i = length - 1; i >= 0; i--) {
      tags[i] = tag;
      tag = from[i * T + tag]!;
    }
    return namesOf(tags.subarray(0, length));
  }

  /**
   * Probabilities of names for scores, 0 … 1. Each piece's sums are scaled to 1, so that long sentences do not vanish.
   */
  probabilities(scores: Float32Array, length: number, names: readonly TaggedName[]): number[] {
    if (names.length === 0) return [];
    this.sum(scores, length);
    const { forward, backward, chances, moves } = this;
    return names.map(({ start, end, type }) => {
      const tags = tagsOf(end - start, [{ start: 0, end: end - start, type }]);
      let chance = forward[start * T + tags[0]!]!;
      for (let i = start + 1; i < end; i++) {
        const tag = tags[i - start]!;
        chance *= moves[tags[i - start - 1]! * T + tag]! * chances[i * T + tag]! * this.scales[i]!;
      }
      return Math.min(1, chance * backward[(end - 1) * T + tags[end - start - 1]!]!);
    });
  }

  private sum(scores: Float32Array, length: number): void {
    if (this.forward.length < length * T) {
      this.forward = new Float64Array(length * T * 2);
      this.backward = new Float64Array(length * T * 2);
      this.chances = new Float64Array(length * T * 2);
      this.scales = new Float64Array(length * 2);
    }
    const { forward, backward, chances, scales, moves } = this;
    for (let i = 0; i < length; i++) {
      const row = i * T;
      let top = -Infinity;
      for (let t = 0; t < T; t++) top = Math.max(top, scores[row + t]!);
      let total = 0;
      for (let t = 0; t < T; t++) {
        const chance = (chances[row + t] = Math.exp(scores[row + t]! - top));
        let before = 0;
        if (i === 0) before = mayStart(t) ? 1 : 0;
        else {
          const list = tagsBefore[t]!;
          for (let k = 0; k < list.length; k++) before += forward[row - T + list[k]!]! * moves[list[k]! * T + t]!;
        }
        total += forward[row + t] = before * chance;
      }
      scales[i] = 1 / total;
      for (let t = 0; t < T; t++) forward[row + t]! /= total;
    }
    // Backward sums are scaled alike, so that forward × backward is the probability of a tag but for the end.
    let ending = 0;
    for (let t = 0; t < T; t++) if (mayEnd(t)) ending += forward[(length - 1) * T + t]!;
    for (let t = 0; t < T; t++) backward[(length - 1) * T + t] = mayEnd(t) ? 1 / ending : 0;
    for (let i = length - 2; i >= 0; i--) {
      const row = i * T;
      for (let b = 0; b < T; b++) {
        const list = tagsAfter[b]!;
        let after = 0;
        for (let k = 0; k < list.length; k++)
          after += moves[b * T + list[k]!]! * chances[row + T + list[k]!]! * backward[row + T + list[k]!]!;
        backward[row + b] = after * scales[i + 1]!;
      }
    }
  }
}

const tagsAfter = tagsBefore.map((_, before) =>
  tagsBefore.flatMap((list, tag) => (list.includes(before) ? [tag] : [])),
);
