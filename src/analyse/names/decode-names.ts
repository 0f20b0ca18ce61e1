// Decode names: the most likely tags of a sentence, and how likely each name is.
//
// The best path is Viterbi's. A name's probability is that of its tags standing exactly so, whatever stands
// elsewhere: forward to its first piece, along it, and backward from its last, over Z.
//
// Rabiner (1989), A tutorial on hidden Markov models; Culotta & McCallum (2004), Confidence estimation for
// information extraction.

import { mayEnd, mayStart, namesOf, nameTypes, tagCount, type TaggedName, tagsBefore, tagsOf } from "./tag-scheme.js";

const T = tagCount;

/** Moves from one tag to the next, by the next: those to tag t are `firstMove[t]` … `firstMove[t + 1]` − 1. */
const moves = tagsBefore.flatMap((list, tag) => list.map((before) => ({ before, tag })));
const firstMove = Uint8Array.from({ length: T + 1 }, (_, tag) => moves.filter((move) => move.tag < tag).length);
const ending = Uint8Array.from(Array.from({ length: T }, (_, tag) => tag).filter(mayEnd));
const tagBefore = Uint8Array.from(moves, ({ before }) => before);

/** How likely it is that exactly these pieces are a name of its type, and of any; 0 … 1. */
export interface NameProbability {
  readonly ofType: number;
  readonly ofAny: number;
}

/** Pieces that there is room for from the start. */
const room = 1024;

/** Works in arrays of its own, made larger as sentences need. */
export class NameDecoder {
  private best = new Float32Array(room * T);
  private from = new Uint8Array(room * T);
  private tags = new Uint8Array(room);
  /** e to the score of each tag for each piece, the largest of a piece being 1. */
  private chances = new Float64Array(room * T);
  private forward = new Float64Array(room * T);
  /** What the forward sums of each piece came to before they were scaled to 1. */
  private totals = new Float64Array(room);
  private backward = new Float64Array(T);
  private backwardNext = new Float64Array(T);
  /** Score of each move, and e to it. */
  private readonly moveScores: Float64Array;
  private readonly moveChances: Float64Array;
  /** The most that a move from the end of a name is better than that from tag 0, and a little for rounding. */
  private readonly lead: number;

  constructor(private readonly transitions: Float32Array) {
    this.moveScores = Float64Array.from(moves, ({ before, tag }) => transitions[before * T + tag]!);
    this.moveChances = this.moveScores.map(Math.exp);
    const leads = moves
      .filter(({ tag }) => mayStart(tag))
      .map(({ before, tag }) => transitions[before * T + tag]! - transitions[tag]!);
    this.lead = Math.max(...leads) + 1e-6;
  }

  /** The best names for scores (piece × tag). */
  decode(scores: Float32Array, length: number): TaggedName[] {
    this.makeRoom(length);
    const { best, from, tags } = this;
    for (let t = 0; t < T; t++) best[t] = mayStart(t) ? scores[t]! : -Infinity;
    for (let row = T; row < length * T; row += T) this.step(scores, row);
    const last = (length - 1) * T;
    let tag = 0;
    for (let t = 1; t < T; t++) if (mayEnd(t) && best[last + t]! > best[last + tag]!) tag = t;
    for (let i = length - 1; i >= 0; i--) {
      tags[i] = tag;
      tag = from[i * T + tag]!;
    }
    return namesOf(tags, length);
  }

  private makeRoom(length: number): void {
    if (length <= this.tags.length) return;
    this.best = new Float32Array(length * T);
    this.from = new Uint8Array(length * T);
    this.tags = new Uint8Array(length);
    this.chances = new Float64Array(length * T);
    this.forward = new Float64Array(length * T);
    this.totals = new Float64Array(length);
  }

  /** The best way to each tag of the piece whose row it is, from those of the piece before. */
  private step(scores: Float32Array, row: number): void {
    const { best, from, transitions } = this;
    const outside = this.isOutside(row - T);
    for (let t = 0; t < T; t++) {
      const before = outside && mayStart(t) ? 0 : this.bestBefore(row - T, t);
      best[row + t] = best[row - T + before]! + transitions[before * T + t]! + scores[row + t]!;
      from[row + t] = before;
    }
  }

  /**
   * True where no name's end is good enough to be the way to what follows: tag 0 leads by more than any move from one
   * can make up for. So it is for most pieces.
   */
  private isOutside(row: number): boolean {
    const { best, lead } = this;
    let other = -Infinity;
    for (let k = 1; k < ending.length; k++) if (best[row + ending[k]!]! > other) other = best[row + ending[k]!]!;
    return best[row]! - other > lead;
  }

  private bestBefore(row: number, tag: number): number {
    const { best, moveScores } = this;
    let top = -Infinity;
    let chosen = 0;
    for (let move = firstMove[tag]!; move < firstMove[tag + 1]!; move++) {
      const score = best[row + tagBefore[move]!]! + moveScores[move]!;
      if (score > top) {
        top = score;
        chosen = tagBefore[move]!;
      }
    }
    return chosen;
  }

  /** Probabilities of names for scores. The names are in order, none over another. */
  probabilities(scores: Float32Array, length: number, names: readonly TaggedName[]): NameProbability[] {
    if (names.length === 0) return [];
    this.makeRoom(length);
    this.readChances(scores, length);
    this.sumForward(names.at(-1)!.end);
    const found: NameProbability[] = [];
    for (let t = 0; t < T; t++) this.backward[t] = mayEnd(t) ? 1 : 0;
    let at = length - 1;
    for (let k = names.length - 1; k >= 0; k--) {
      for (; at >= names[k]!.end; at--) this.stepBack(at);
      const shares = nameTypes.map((_, type) => this.share({ ...names[k]!, type }));
      found.push({
        ofType: shares[names[k]!.type]!,
        ofAny: Math.min(
          1,
          shares.reduce((sum, one) => sum + one),
        ),
      });
    }
    return found.reverse();
  }

  private readChances(scores: Float32Array, length: number): void {
    const { chances } = this;
    for (let row = 0; row < length * T; row += T) {
      let top = -Infinity;
      for (let at = row; at < row + T; at++) if (scores[at]! > top) top = scores[at]!;
      for (let at = row; at < row + T; at++) chances[at] = Math.exp(scores[at]! - top);
    }
  }

  /** Sums over all ways to tag the pieces up to each, scaled to 1 so that long sentences do not vanish. */
  private sumForward(length: number): void {
    const { forward, chances, totals } = this;
    for (let i = 0; i < length; i++) {
      const row = i * T;
      let total = 0;
      for (let t = 0; t < T; t++) {
        const before = i > 0 ? this.sumBefore(row - T, t) : mayStart(t) ? 1 : 0;
        total += forward[row + t] = before * chances[row + t]!;
      }
      totals[i] = total;
      for (let t = 0; t < T; t++) forward[row + t]! /= total;
    }
  }

  private sumBefore(row: number, tag: number): number {
    const { forward, moveChances } = this;
    let sum = 0;
    for (let move = firstMove[tag]!; move < firstMove[tag + 1]!; move++)
      sum += forward[row + tagBefore[move]!]! * moveChances[move]!;
    return sum;
  }

  /** From the sums over all ways to go on behind a piece to those behind the piece before it; scaled to 1 too. */
  private stepBack(at: number): void {
    const { backward, backwardNext: sums, chances, moveChances } = this;
    sums.fill(0);
    let total = 0;
    for (let t = 0; t < T; t++) {
      const after = backward[t]! * chances[at * T + t]!;
      for (let move = firstMove[t]!; move < firstMove[t + 1]!; move++) {
        const sum = after * moveChances[move]!;
        sums[tagBefore[move]!]! += sum;
        total += sum;
      }
    }
    for (let t = 0; t < T; t++) sums[t]! /= total;
    this.backward = sums;
    this.backwardNext = backward;
  }

  /** The share of a name among all ways to tag a sentence, with the backward sums at its last piece. */
  private share({ start, end, type }: TaggedName): number {
    const { forward, backward, chances, totals, transitions } = this;
    const tags = tagsOf(end - start, [{ start: 0, end: end - start, type }]);
    let way = forward[start * T + tags[0]!]!;
    for (let i = start + 1; i < end; i++) {
      const tag = tags[i - start]!;
      way *= (Math.exp(transitions[tags[i - start - 1]! * T + tag]!) * chances[i * T + tag]!) / totals[i]!;
    }
    let all = 0;
    for (let t = 0; t < T; t++) all += forward[(end - 1) * T + t]! * backward[t]!;
    return Math.min(1, (way * backward[tags[end - start - 1]!]!) / all);
  }
}
