// Name types: what the tagger knows of a piece of text wherever it stands: its letters, its shape, and the
// lists it is on. Worked out once for each spelling and kept.

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
  /** Types are numbered from 0 in the order in which they were first seen. */
  readonly id: number;
  readonly surface: string;
  readonly hash: number;
  readonly look: Look;
  /** Hash of its shape, runs of one kind of character cut short: "McKay" is XxXx. */
  readonly shape: number;
  readonly lists: number;
  /** Hash of its look and its lists. */
  readonly kind: number;
  /** Number of the class of types that share look, shape and lists; thousands of types may be of one class. */
  readonly classId: number;
  /** Where the phrases on the lists that begin with it go on, or null. */
  readonly phrases: PhraseNode | null;
  readonly low: string;
  /** Shared by all spellings that differ in capitals alone. */
  readonly evidence: Evidence;
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

/** FNV-1a of the characters from `start` to `end`, going on from the hash of what stands before them. */
export function hashText(text: string, start = 0, end = text.length, before = 0x811c9dc5 | 0): number {
  let hash = before;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Numbers of a slot of the table: hash and id, side by side, to be fetched at once. */
const slotSize = 2;

/** The types met so far, in an open-addressing table, so that a known piece is found without being cut out. */
export class NameTypes {
  private readonly types: NameType[] = [];
  private readonly classes = new Map<string, number>();
  /** The first type of each class. */
  readonly ofClass: NameType[] = [];
  private slots = new Int32Array(slotSize << 13).fill(-1);
  private readonly evidence = new Map<string, Evidence>();
  /** Characters of all types together. */
  characters = 0;

  constructor(private readonly lists: ListedNames) {}

  /** Number of types. */
  get size(): number {
    return this.types.length;
  }

  withId(id: number): NameType {
    return this.types[id]!;
  }

  /** The type of the piece of a text from `start` to `end`. */
  of(text: string, start: number, end: number): NameType {
    const hash = hashText(text, start, end);
    const { slots, types } = this;
    let slot = firstSlot(hash, slots.length);
    for (; slots[slot + 1]! >= 0; slot = (slot + slotSize) & (slots.length - 1)) {
      if (slots[slot] !== hash) continue;
      const type = types[slots[slot + 1]!]!;
      if (type.surface.length === end - start && text.startsWith(type.surface, start)) return type;
    }
    const type = this.create(copyOf(text.slice(start, end)));
    slots[slot] = hash;
    slots[slot + 1] = type.id;
    if (types.length * 2 * slotSize > slots.length) this.widen();
    return type;
  }

  private create(surface: string): NameType {
    const low = surface.toLowerCase();
    const look = lookOf(surface);
    const shape = shapeOf(surface);
    const lists = this.lists.tokens.get(low) ?? 0;
    let evidence = this.evidence.get(low);
    if (!evidence) this.evidence.set(low, (evidence = { article: -1, bits: 0 }));
    this.characters += surface.length;
    const type: NameType = {
      id: this.types.length,
      surface,
      hash: hashText(low),
      look,
      shape,
      lists,
      kind: mix(look, lists),
      classId: this.classOf(look, shape, lists),
      phrases: phraseRoot(this.lists, low),
      low,
      evidence,
    };
    this.types.push(type);
    this.ofClass[type.classId] ??= type;
    return type;
  }

  /** Nearly all types have a class that came before them. */
  private classOf(look: Look, shape: number, lists: number): number {
    const traits = `${look} ${shape} ${lists}`;
    let id = this.classes.get(traits);
    if (id === undefined) this.classes.set(traits, (id = this.classes.size));
    return id;
  }

  private widen(): void {
    const old = this.slots;
    const slots = (this.slots = new Int32Array(old.length * 2).fill(-1));
    for (let from = 0; from < old.length; from += slotSize) {
      if (old[from + 1]! < 0) continue;
      let slot = firstSlot(old[from]!, slots.length);
      while (slots[slot + 1]! >= 0) slot = (slot + slotSize) & (slots.length - 1);
      slots[slot] = old[from]!;
      slots[slot + 1] = old[from + 1]!;
    }
  }
}

const firstSlot = (hash: number, length: number) => ((hash ^ (hash >>> 15)) * slotSize) & (length - 1);

/** A piece on its own: one that is only cut out would keep its whole article in memory. */
const copyOf = (piece: string) => ` ${piece}`.slice(1);

/** Small letters alone, and a capital before them: most types are such, and need no further expressions. */
const isSmall = (surface: string) => /^[a-z]+$/.test(surface);
const isCapitalised = (surface: string) => /^[A-Z][a-z]+$/.test(surface);

function lookOf(surface: string): Look {
  if (isSmall(surface)) return Look.lower;
  if (isCapitalised(surface)) return Look.capital;
  if (!/\p{L}/u.test(surface)) return /\p{N}/u.test(surface) ? Look.number : Look.mark;
  const bare = surface.replace(/^[@#]/, "");
  if (!/\p{Lu}/u.test(bare)) return Look.lower;
  if (/^\p{Lu}\.?$/u.test(bare)) return Look.initial;
  if (!/\p{Ll}/u.test(bare)) return Look.capitals;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(bare) ? Look.capital : Look.mixed;
}

const smallShape = hashText("x");
const capitalShape = hashText("Xx");

function shapeOf(surface: string): number {
  if (isSmall(surface)) return smallShape;
  if (isCapitalised(surface)) return capitalShape;
  return hashText(
    surface
      .slice(0, 40)
      .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? "XX" : "X"))
      .replace(/[\p{Ll}\p{Lo}\p{M}]+/gu, "x")
      .replace(/\p{N}+/gu, (run) => (run.length === 4 ? "dddd" : "d")),
  );
}

/** What a feature is of: types of a class share some. */
export const enum FeatureOf {
  type = 1,
  class = 2,
  both = 3,
}

/** Adds the places of the features that a type gives a piece at a distance from it, −2 … 2. */
export function addTypePlaces(type: NameType, distance: number, which: FeatureOf, places: number[]): void {
  const { hash, look, shape, lists, low, kind } = type;
  const add = (of: FeatureOf, template: number, value: number) => {
    if (which & of) places.push(placeOf(mix(template * 8 + distance + reach, value)));
  };
  add(FeatureOf.type, 1, hash);
  add(FeatureOf.class, 2, shape);
  add(FeatureOf.class, 3, lists);
  for (let bit = 0; bit < 24; bit++) if (lists & (1 << bit)) add(FeatureOf.class, 4, bit);
  if (Math.abs(distance) <= 1) {
    add(FeatureOf.type, 5, hashText(low, Math.max(0, low.length - 3)));
    add(FeatureOf.class, 6, kind);
  }
  if (distance === 0) {
    add(FeatureOf.type, 7, hashText(type.surface));
    for (let length = 1; length <= 4 && length < low.length; length++) {
      add(FeatureOf.type, 8, hashText(low, 0, length, hashText("^")));
      add(FeatureOf.type, 9, mix(hashText("$", 0, 1, hashText(low, low.length - length)), look));
    }
    add(FeatureOf.class, 10, look);
    add(FeatureOf.type, 11, Math.min(low.length, 8) * 8 + look);
  }
}
