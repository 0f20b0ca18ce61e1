// Name types: what the tagger knows of a piece of text wherever it stands: its letters, its shape, and the
// lists it is on. Worked out once for each spelling and kept, with the scores it adds at each distance.

import { type ListedNames, type PhraseNode, phraseRoot } from "./name-lists.js";

/** How a piece is written. */
export const enum Look {
  lower = 0,
  capital = 1,
  capitals = 2,
  mixed = 3,
  initial = 4,
  number = 5,
  mark = 6,
}

/** Bits of what one article has shown of a type; see `readEvidence`. */
export interface Evidence {
  /** Number of the article that the bits are of. */
  article: number;
  bits: number;
}

/** One spelling. */
export interface NameType {
  readonly surface: string;
  readonly hash: number;
  readonly look: Look;
  /** Hash of its shape, runs of one kind of character cut short: "McKay" is XxXx. */
  readonly shape: number;
  readonly lists: number;
  /** Where the phrases on the lists that begin with it go on, or null. */
  readonly phrases: PhraseNode | null;
  readonly low: string;
  /** Shared by all spellings that differ in capitals alone. */
  readonly evidence: Evidence;
  /** Features at the distances −2 … 2. */
  readonly features: readonly Int32Array[];
  /** What those features add to the score of each tag, once asked for. */
  readonly scores: (Float32Array | null)[];
}

export const reach = 2;
export const tableBits = 20;
const mask = (1 << tableBits) - 1;

/** Hash of two numbers. */
export function mix(one: number, other: number): number {
  let h = Math.imul(one ^ 0x5bd1e995, 0x9e3779b1) ^ other;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) | 0;
}

/** Where a feature stands in the table of weights. */
export const placeOf = (hash: number) => hash & mask;

export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

const mostKept = 200_000;

/** The types met so far; forgotten when there are too many, so that no stream of texts fills the memory. */
export class NameTypes {
  private readonly types = new Map<string, NameType>();
  private readonly evidence = new Map<string, Evidence>();

  constructor(private readonly lists: ListedNames) {}

  of(surface: string): NameType {
    return this.types.get(surface) ?? this.add(surface);
  }

  private add(surface: string): NameType {
    if (this.types.size >= mostKept) {
      this.types.clear();
      this.evidence.clear();
    }
    const low = surface.toLowerCase();
    let evidence = this.evidence.get(low);
    if (!evidence) this.evidence.set(low, (evidence = { article: -1, bits: 0 }));
    const look = lookOf(surface);
    const lists = this.lists.tokens.get(low) ?? 0;
    const shape = hashText(shapeOf(surface.slice(0, 40)));
    const own = {
      surface,
      hash: hashText(low),
      look,
      shape,
      lists,
      phrases: phraseRoot(this.lists, low),
      low,
      evidence,
    };
    const type: NameType = {
      ...own,
      features: [-2, -1, 0, 1, 2].map((distance) => featuresAt(own, distance)),
      scores: [null, null, null, null, null],
    };
    this.types.set(surface, type);
    return type;
  }
}

function lookOf(surface: string): Look {
  if (!/\p{L}/u.test(surface)) return /\p{N}/u.test(surface) ? Look.number : Look.mark;
  const bare = surface.replace(/^[@#]/, "");
  if (!/\p{Lu}/u.test(bare)) return Look.lower;
  if (/^\p{Lu}\.?$/u.test(bare)) return Look.initial;
  if (!/\p{Ll}/u.test(bare)) return Look.capitals;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(bare) ? Look.capital : Look.mixed;
}

const shapeOf = (surface: string) =>
  surface
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? "XX" : "X"))
    .replace(/[\p{Ll}\p{Lo}\p{M}]+/gu, "x")
    .replace(/\p{N}+/gu, (run) => (run.length === 4 ? "dddd" : "d"));

type Known = Pick<NameType, "surface" | "hash" | "look" | "shape" | "lists" | "low">;

/** The features that a type gives a token at a distance from it. */
function featuresAt({ surface, hash, look, shape, lists, low }: Known, distance: number): Int32Array {
  const found: number[] = [];
  const add = (template: number, value: number) => found.push(placeOf(mix(template * 8 + distance + reach, value)));
  add(1, hash);
  add(2, shape);
  add(3, lists);
  for (let bit = 0; bit < 24; bit++) if (lists & (1 << bit)) add(4, bit);
  if (Math.abs(distance) <= 1) {
    add(5, hashText(low.slice(-3)));
    add(6, mix(look, lists));
  }
  if (distance === 0) {
    add(7, hashText(surface));
    for (const length of [1, 2, 3, 4]) {
      if (low.length <= length) break;
      add(8, hashText(`^${low.slice(0, length)}`));
      add(9, mix(hashText(`${low.slice(-length)}$`), look));
    }
    add(10, look);
    add(11, Math.min(low.length, 8) * 8 + look);
  }
  return Int32Array.from(found);
}
