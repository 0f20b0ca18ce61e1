// Vocabulary: every type gets a whole number, so that the rest of the kit compares numbers, not strings. It is one
// open-addressing table over a pool of characters. A token is written at the end of the pool while it is read; if its
// type is known the place is used again, if it is new it is already there.

import { fnvBasis, fnvPrime } from "./hash.js";

/** A piece of a compound: its own id, and where it stands in the compound. */
export interface Part {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
}

const noParts: readonly Part[] = [];

/** Numbers of a slot of the table: hash, id, and start and length in the pool; together, to be loaded at once. */
const slotSize = 4;

/**
 * The types of a corpus, numbered from 0 in the order in which they were first seen.
 *
 * What measures compare are these numbers; {@link Vocabulary.term} gives a type as text. Cost of a look-up: constant.
 *
 * @example const types = new Vocabulary(); tokenise("Talks, talks", types); types.size // 1
 */
export class Vocabulary {
  /** Characters of all types, then of the token that is being read. */
  pool: Uint16Array = new Uint16Array(1 << 20);
  /** Where in the pool the next token is written. */
  tail = 0;
  private count = 0;
  private slots: Int32Array = emptySlots(1 << 17);
  private places = new Int32Array(1 << 16);
  private strings: (string | undefined)[] = [];
  private readonly pieces = new Map<number, readonly Part[]>();
  private compounds = new Uint8Array(1 << 16);
  private lows = new Int32Array(1 << 16);

  /** Number of types. */
  get size(): number {
    return this.count;
  }

  /** The type as text: folded to lower case but for acronyms. */
  term(id: number): string {
    const known = this.strings[id];
    if (known !== undefined) return known;
    const slot = this.places[id]!;
    const start = this.slots[slot + 2]!;
    return (this.strings[id] = readCodes(this.pool, start, start + this.slots[slot + 3]!));
  }

  /** Pieces of a compound ("us-led") or of a tag ("#taiwan"); none for a plain type. */
  parts(id: number): readonly Part[] {
    return this.pieces.get(id) ?? noParts;
  }

  /** True where a type has pieces. */
  isCompound(id: number): boolean {
    return this.compounds[id] === 1;
  }

  /** Id of the same type in lower case: its own, but for acronyms ("US" → "us"). */
  folded(id: number): number {
    return this.lows[id]!;
  }

  /** Id of a type as {@link term} gives it, or −1. */
  idOf(term: string): number {
    return this.find(term.length, this.write(term));
  }

  /** Id here of a type of another vocabulary, or −1. */
  idOfTypeIn(other: Vocabulary, id: number): number {
    const slot = other.places[id]!;
    const [hash, start, length] = [other.slots[slot]!, other.slots[slot + 2]!, other.slots[slot + 3]!];
    return this.find(length, hash, other.pool, start);
  }

  /** Id of a type; it is added if it is new. */
  add(term: string): number {
    return this.commit(term.length, this.write(term));
  }

  /** Makes room in the pool for so many more characters. */
  reserve(characters: number): void {
    if (this.tail + characters <= this.pool.length) return;
    const pool = new Uint16Array(Math.max(this.pool.length * 2, this.tail + characters));
    pool.set(this.pool.subarray(0, this.tail));
    this.pool = pool;
  }

  /** Id of the token written at the pool's end; added if it is new. `hash` is FNV-1a over its characters. */
  commit(length: number, hash: number): number {
    const found = this.find(length, hash);
    return found >= 0 ? found : this.insert(length, hash);
  }

  /** States the pieces of a compound. */
  setParts(id: number, parts: readonly Part[]): void {
    this.pieces.set(id, parts);
    this.compounds[id] = 1;
  }

  /** Writes a term at the pool's end; gives its hash. */
  private write(term: string): number {
    this.reserve(term.length);
    let hash = fnvBasis;
    for (let i = 0; i < term.length; i++)
      hash = Math.imul(hash ^ (this.pool[this.tail + i] = term.charCodeAt(i)), fnvPrime);
    return hash;
  }

  private find(length: number, hash: number, written: Uint16Array = this.pool, at = this.tail): number {
    const { slots, pool } = this;
    const mask = slots.length - 1;
    for (let slot = firstSlot(hash) & mask; ; slot = (slot + slotSize) & mask) {
      const id = slots[slot + 1]!;
      if (id < 0) return -1;
      if (slots[slot] !== hash || slots[slot + 3] !== length) continue;
      const from = slots[slot + 2]!;
      let i = 0;
      while (i < length && pool[from + i] === written[at + i]) i++;
      if (i === length) return id;
    }
  }

  private insert(length: number, hash: number): number {
    const id = this.count++;
    if (id >= this.places.length) {
      this.places = grown(this.places);
      this.lows = grown(this.lows);
      const compounds = new Uint8Array(this.places.length);
      compounds.set(this.compounds);
      this.compounds = compounds;
    }
    if ((id + 1) * 2 * slotSize > this.slots.length) this.growSlots();
    this.place(id, hash, this.tail, length);
    this.tail += length;
    this.lows[id] = id;
    const first = this.pool[this.tail - length]!;
    if (first >= 128 || (first >= 65 && first <= 90)) {
      const term = this.term(id);
      const low = term.toLowerCase();
      if (low !== term) this.lows[id] = this.add(low);
    }
    return id;
  }

  private place(id: number, hash: number, start: number, length: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = firstSlot(hash) & mask;
    while (slots[slot + 1]! >= 0) slot = (slot + slotSize) & mask;
    slots[slot] = hash;
    slots[slot + 1] = id;
    slots[slot + 2] = start;
    slots[slot + 3] = length;
    this.places[id] = slot;
  }

  private growSlots(): void {
    const old = this.slots;
    this.slots = emptySlots((old.length / slotSize) * 2);
    for (let slot = 0; slot < old.length; slot += slotSize) {
      if (old[slot + 1]! >= 0) this.place(old[slot + 1]!, old[slot]!, old[slot + 2]!, old[slot + 3]!);
    }
  }
}

const firstSlot = (hash: number) => (hash ^ (hash >>> 15)) * slotSize;

/** Text of code units; in pieces, because the arguments of a call are limited. */
function readCodes(codes: Uint16Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at += 8192)
    text += String.fromCharCode(...codes.subarray(at, Math.min(end, at + 8192)));
  return text;
}

function emptySlots(capacity: number): Int32Array {
  return new Int32Array(capacity * slotSize).fill(-1);
}

function grown(old: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}
