// Name tagger: the persons, organisations and places that a text names, known or not.
//
// A linear-chain conditional random field over pieces of text (see `decode-names`), read twice. The second
// reading knows what the first made of the same piece elsewhere in the article: where some occurrences were
// taken for a person, the others lean to it, by `pull` × their share.
//
// Lafferty, McCallum & Pereira (2001), Conditional random fields; Ratinov & Roth (2009), Design challenges
// and misconceptions in named entity recognition (BILOU, lists, the article as context).

import type { Span } from "../../text/index.js";
import { NameDecoder } from "./decode-names.js";
import { SentenceFeatures } from "./name-features.js";
import { readNameLists } from "./name-lists.js";
import { type NameModel, readNameModel } from "./name-model.js";
import { Look, type NameType, NameTypes, reach } from "./name-types.js";
import { isCapital, listBit, type NameText, readNameText } from "./read-name-text.js";
import { type NameTypeName, nameTypes, tagCount, type TaggedName } from "./tag-scheme.js";

/** A name that the tagger found, in characters of the text. */
export interface FoundName extends Span {
  readonly type: NameTypeName;
  /** Probability that exactly this is a name of that type, 0 … 1. */
  readonly confidence: number;
}

const T = tagCount;
const pull = 2.5;

/** Votes on a type: how often it was no name, and a name of each type. */
type Votes = [number, number, number, number];

export class NameTagger {
  private readonly types = new NameTypes(readNameLists());
  private readonly features = new SentenceFeatures();
  private readonly decoder: NameDecoder;
  /** Score of each tag for each piece of the text that is read. */
  private scores = new Float32Array(0);

  constructor(private readonly model: NameModel = readNameModel()) {
    this.decoder = new NameDecoder(model.transitions);
  }

  /** The names of a text, in its order, none over another. Never throws. Cost: linear. */
  find(text: string, sentences: readonly Span[]): FoundName[] {
    const read = readNameText(text, sentences, this.types);
    this.scoreAll(read);
    const first = read.sentences
      .slice(1)
      .map((to, s) =>
        to > read.sentences[s]! ? this.decoder.decode(this.scoresOf(read, s), to - read.sentences[s]!) : [],
      );
    const votes = countVotes(read, first);
    const found: FoundName[] = [];
    first.forEach((readFirst, s) => {
      const from = read.sentences[s]!;
      const length = read.sentences[s + 1]! - from;
      const scores = this.scoresOf(read, s);
      let names = readFirst;
      if (isDisputed(read, from, from + length, names, votes)) {
        addVotes(scores, read, from, from + length, names, votes);
        names = this.decoder.decode(scores, length);
      }
      const confidences = this.decoder.probabilities(scores, length, names);
      names.forEach(({ start, end, type }, i) => {
        const isPerson = nameTypes[type] === "person";
        const first = isPerson ? withoutTitle(read.types, from + start, from + end) : from + start;
        const last = isPerson ? withDouble(read, from + end, from + (names[i + 1]?.start ?? length)) : from + end;
        found.push({
          start: read.starts[first]!,
          end: read.ends[last - 1]!,
          type: nameTypes[type]!,
          confidence: confidences[i]!,
        });
      });
    });
    return found;
  }

  private scoresOf({ sentences }: NameText, s: number): Float32Array {
    return this.scores.subarray(sentences[s]! * T, sentences[s + 1]! * T);
  }

  /** Lays out the scores of all pieces, each for every tag. */
  private scoreAll(read: NameText): void {
    const {
      features,
      model: { table, scale, used },
    } = this;
    const size = read.types.length * T;
    if (this.scores.length < size) this.scores = new Float32Array(size + (size >> 1));
    const { scores } = this;
    scores.fill(0, 0, size);
    for (let s = 0; s + 1 < read.sentences.length; s++) {
      const from = read.sentences[s]!;
      const to = read.sentences[s + 1]!;
      if (!hasLetters(read.types, from, to)) {
        for (let at = from; at < to; at++) scores[at * T] = 1;
        continue;
      }
      features.read(read, from, to);
      const { places, bounds } = features;
      for (let at = from; at < to; at++) {
        const base = at * T;
        for (let distance = -reach; distance <= reach; distance++) {
          const other = at + distance;
          if (other < from || other >= to) continue;
          const sums = this.sumsOf(read.types[other]!, distance + reach);
          for (let t = 0; t < T; t++) scores[base + t]! += sums[t]!;
        }
        const end = bounds[at - from + 1]!;
        for (let k = bounds[at - from]!; k < end; k++) {
          const place = places[k]!;
          if ((used[place >> 3]! & (1 << (place & 7))) === 0) continue;
          const row = place * T;
          for (let t = 0; t < T; t++) scores[base + t]! += table[row + t]!;
        }
      }
    }
    for (let i = 0; i < size; i++) scores[i]! *= scale;
  }

  private sumsOf(type: NameType, distance: number): Float32Array {
    const known = type.scores[distance];
    if (known) return known;
    const sums = new Float32Array(T);
    for (const place of type.features[distance]!)
      for (let t = 0; t < T; t++) sums[t]! += this.model.table[place * T + t]!;
    return (type.scores[distance] = sums);
  }
}

const titles = listBit("title") | listBit("honorific");
const borne = listBit("given") | listBit("surname");

/** Where a person's name begins behind a title; "King" and "Pope" may be names themselves and stay. */
function withoutTitle(types: readonly NameType[], start: number, end: number): number {
  let at = start;
  while (at < end - 1 && types[at]!.lists & titles && !(types[at]!.lists & borne)) at++;
  return at;
}

/**
 * Where a person's name ends that goes on behind a hyphen: "Ortuño" in "Velázquez-Ortuño"; at `limit` the next name
 * begins.
 */
function withDouble({ types, starts, ends }: NameText, end: number, limit: number): number {
  let at = end;
  while (
    at + 1 < limit &&
    types[at]!.surface === "-" &&
    isCapital(types[at + 1]!.look) &&
    starts[at] === ends[at - 1] &&
    starts[at + 1] === ends[at]
  )
    at += 2;
  return at;
}

function hasLetters(types: readonly NameType[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (types[at]!.look !== Look.mark && types[at]!.look !== Look.number) return true;
  return false;
}

/** For each piece 0, or 1 + the type of the name it is in. */
function ownVotes(length: number, names: readonly TaggedName[]): Uint8Array {
  const own = new Uint8Array(length);
  for (const { start, end, type } of names) own.fill(type + 1, start, end);
  return own;
}

const hasVote = (type: NameType) => isCapital(type.look) && type.look !== Look.initial && type.surface.length > 2;

/** What the first reading made of each type that stands more than once. */
function countVotes({ types, sentences }: NameText, first: readonly (readonly TaggedName[])[]): Map<NameType, Votes> {
  const votes = new Map<NameType, Votes>();
  first.forEach((names, s) => {
    const from = sentences[s]!;
    ownVotes(sentences[s + 1]! - from, names).forEach((vote, i) => {
      const type = types[from + i]!;
      if (!hasVote(type)) return;
      const counted = votes.get(type);
      if (counted) counted[vote as 0 | 1 | 2 | 3]++;
      else votes.set(type, [vote === 0 ? 1 : 0, vote === 1 ? 1 : 0, vote === 2 ? 1 : 0, vote === 3 ? 1 : 0]);
    });
  });
  return votes;
}

/** True where a piece was read otherwise elsewhere. */
function isDisputed(
  { types }: NameText,
  from: number,
  to: number,
  names: readonly TaggedName[],
  votes: ReadonlyMap<NameType, Votes>,
): boolean {
  const own = ownVotes(to - from, names);
  for (let at = from; at < to; at++) {
    const counted = hasVote(types[at]!) ? votes.get(types[at]!) : undefined;
    if (counted && counted[own[at - from]! as 0 | 1 | 2 | 3] < counted[0] + counted[1] + counted[2] + counted[3])
      return true;
  }
  return false;
}

/** Lets the other occurrences of each piece pull it to what they were taken for. */
function addVotes(
  scores: Float32Array,
  { types }: NameText,
  from: number,
  to: number,
  names: readonly TaggedName[],
  votes: ReadonlyMap<NameType, Votes>,
): void {
  const own = ownVotes(to - from, names);
  for (let at = from; at < to; at++) {
    const counted = votes.get(types[at]!);
    if (!counted) continue;
    const others = counted[0] + counted[1] + counted[2] + counted[3] - 1;
    for (let type = 1; type <= nameTypes.length; type++) {
      const share = (counted[type]! - (own[at - from] === type ? 1 : 0)) / (others + 0.5);
      for (let part = 0; part < 4; part++) scores[(at - from) * T + type * 4 - 3 + part]! += pull * share;
    }
  }
}
