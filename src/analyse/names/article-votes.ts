// Article votes: what the first reading of an article made of each type, and how that pulls the second reading:
// where some occurrences were taken for a person, the others lean to it, by `pull` × their share.

import { Look, type NameType } from "./name-types.js";
import { isCapital, type NameText } from "./read-name-text.js";
import { nameTypes, tagCount, type TaggedName } from "./tag-scheme.js";

const pull = 2.5;

/** Votes on a type: how often it was no name, and a name of each type. */
type Votes = [number, number, number, number];
type Vote = 0 | 1 | 2 | 3;

export class ArticleVotes {
  /** For each piece 0, or 1 + the type of the name it is in. */
  private readonly own: Uint8Array;
  private readonly votes = new Map<NameType, Votes>();

  /** Counts the names of each sentence. */
  constructor(
    private readonly read: NameText,
    names: readonly (readonly TaggedName[])[],
  ) {
    const { types, sentences } = read;
    const own = (this.own = new Uint8Array(types.length));
    names.forEach((inSentence, s) => {
      for (const { start, end, type } of inSentence) own.fill(type + 1, sentences[s]! + start, sentences[s]! + end);
    });
    types.forEach((type, at) => {
      if (!hasVote(type)) return;
      let counted = this.votes.get(type);
      if (!counted) this.votes.set(type, (counted = [0, 0, 0, 0]));
      counted[own[at] as Vote]++;
    });
  }

  /** True where a piece of a sentence was read otherwise elsewhere. */
  isDisputed(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const counted = this.of(at);
      if (counted && counted[this.own[at] as Vote] < total(counted)) return true;
    }
    return false;
  }

  /** Lets the other occurrences of each piece of a sentence pull its scores to what they were taken for. */
  addTo(scores: Float32Array, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const counted = this.of(at);
      if (!counted) continue;
      const others = total(counted) - 1;
      for (let vote = 1; vote <= nameTypes.length; vote++) {
        const share = (counted[vote as Vote] - (this.own[at] === vote ? 1 : 0)) / (others + 0.5);
        const first = (at - from) * tagCount + vote * 4 - 3;
        for (let tag = first; tag < first + 4; tag++) scores[tag]! += pull * share;
      }
    }
  }

  private of(at: number): Votes | undefined {
    const type = this.read.types[at]!;
    return hasVote(type) ? this.votes.get(type) : undefined;
  }
}

const total = (votes: Votes) => votes[0] + votes[1] + votes[2] + votes[3];
const hasVote = ({ look, surface }: NameType) => isCapital(look) && look !== Look.initial && surface.length > 2;
