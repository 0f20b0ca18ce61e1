// Decode names: the most likely tags of a sentence, and how likely each name is.
//
// The best path is Viterbi's. A name's probability is that of its tags standing exactly so, whatever stands
// elsewhere: forward to its first piece, along it, and backward from its last, over Z.
//
// Rabiner (1989), A tutorial on hidden Markov models; Culotta & McCallum (2004), Confidence estimation for
// information extraction.

import { mayEnd, mayStart, namesOf, tagCount, tagsBefore, tagsOf, type TaggedName } from "./tag-scheme.js";

const T = tagCount;

/** Works in arrays of its own, made larger as sentences need. */
export class NameDecoder {
  /** Score of each tag for each piece; fill it, then decode. */
  scores = new Float32Array(0);
  private best = new Float32Array(0);
  private from = new Uint8Array(0);
  private forward = new Float32Array(0);
  private backward = new Float32Array(0);

  constructor(private readonly transitions: Float32Array) {}

  /** Makes room for a sentence and sets its scores to nought. */
  reserve(length: number): void {
    if (this.scores.length < length * T) {
      this.scores = new Float32Array(length * T * 2);
      this.best = new Float32Array(length * T * 2);
      this.from = new Uint8Array(length * T * 2);
      this.forward = new Float32Array(length * T * 2);
      this.backward = new Float32Array(length * T * 2);
    }
    this.scores.fill(0, 0, length * T);
  }

  decode(length: number): TaggedName[] {
    const { scores, best, from, transitions } = this;
    for (let t = 0; t < T; t++) best[t] = mayStart(t) ? scores[t]! : -Infinity;
    for (let i = 1; i < length; i++) {
      for (let t = 0; t < T; t++) {
        let top = -Infinity;
        let chosen = 0;
        const before = tagsBefore[t]!;
        for (let k = 0; k < before.length; k++) {
          const b = before[k]!;
          const score = best[(i - 1) * T + b]! + transitions[b * T + t]!;
          if (score > top) {
            top = score;
            chosen = b;
          }
        }
        best[i * T + t] = top + scores[i * T + t]!;
        from[i * T + t] = chosen;
      }
    }
    const tags = new Uint8Array(length);
    let tag = 0;
    for (let t = 1; t < T; t++) if (mayEnd(t) && best[(length - 1) * T + t]! > best[(length - 1) * T + tag]!) tag = t;
    for (let i = length - 1; i >= 0; i--) {
      tags[i] = tag;
      tag = from[i * T + tag]!;
    }
    return namesOf(tags);
  }

  /** Probabilities of names in the sentence decoded last, 0 … 1. */
  probabilities(length: number, names: readonly TaggedName[]): number[] {
    if (names.length === 0) return [];
    const { scores, forward, backward, transitions } = this;
    for (let t = 0; t < T; t++) forward[t] = mayStart(t) ? scores[t]! : -Infinity;
    for (let i = 1; i < length; i++) {
      for (let t = 0; t < T; t++) forward[i * T + t] = logSum(tagsBefore[t]!, (b) => forward[(i - 1) * T + b]! + transitions[b * T + t]!) + scores[i * T + t]!;
    }
    for (let t = 0; t < T; t++) backward[(length - 1) * T + t] = mayEnd(t) ? 0 : -Infinity;
    for (let i = length - 2; i >= 0; i--) {
      for (let b = 0; b < T; b++) backward[i * T + b] = logSum(tagsAfter[b]!, (t) => transitions[b * T + t]! + scores[(i + 1) * T + t]! + backward[(i + 1) * T + t]!);
    }
    const z = logSum(ends, (t) => forward[(length - 1) * T + t]!);
    return names.map(({ start, end, type }) => {
      const tags = tagsOf(end - start, [{ start: 0, end: end - start, type }]);
      let score = forward[start * T + tags[0]!]!;
      for (let i = start + 1; i < end; i++) score += transitions[tags[i - start - 1]! * T + tags[i - start]!]! + scores[i * T + tags[i - start]!]!;
      return Math.min(1, Math.exp(score + backward[(end - 1) * T + tags[end - start - 1]!]! - z));
    });
  }
}

const tagsAfter = tagsBefore.map((_, before) => tagsBefore.flatMap((list, tag) => (list.includes(before) ? [tag] : [])));
const ends = tagsBefore.flatMap((_, tag) => (mayEnd(tag) ? [tag] : []));

function logSum(tags: readonly number[], score: (tag: number) => number): number {
  let top = -Infinity;
  for (const tag of tags) top = Math.max(top, score(tag));
  if (top === -Infinity) return top;
  let sum = 0;
  for (const tag of tags) sum += Math.exp(score(tag) - top);
  return top + Math.log(sum);
}
