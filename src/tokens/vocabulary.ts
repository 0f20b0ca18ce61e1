// Vocabulary: every type gets a whole number, so that the rest of the kit compares numbers, not strings.
// One open-addressing table over a pool of characters: a token that was seen before is found without
// making a string of it.

/** A piece of a compound: its own id, and where it stands in the compound. */
export interface Part {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
}

const noParts: readonly Part[] = [];

/** Numbers of a slot of the table: hash, id, and start and length in the pool; side by side, to be fetched at once. */
const slotSize = 4;

/** The types of a corpus, numbered from 0 in the order in which they were first seen. */
export class Vocabulary {
  private count = 0;
  private slots: Int32Array = emptySlots(1 << 17);
  private places = new Int32Array(1 << 16);
  private pool = new Uint16Array(1 << 20);
  private pooled = 0;
  private strings: (string | undefined)[] = [];
  private pieces: (readonly Part[])[] = [];
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
    return (this.strings[id] = String.fromCharCode(...this.pool.subarray(start, start + this.slots[slot + 3]!)));
  }

  /** Pieces of a compound ("us-led") or of a tag ("#taiwan"); none for a plain type. */
  parts(id: number): readonly Part[] {
    return this.pieces[id] ?? noParts;
  }

  /** Id of the same type in lower case: another than its own for acronyms ("US" → "us"), else its own. */
  folded(id: number): number {
    return this.lows[id]!;
  }

  /** Id of a type as {@link term} gives it, or −1. */
  idOf(term: string): number {
    return this.find(term, 0, term.length, hashOf(term), null);
  }

  /** Id of a type; it is added if it is new. */
  add(term: string): number {
    return this.intern(term, 0, term.length, hashOf(term), null);
  }

  /**
   * Id of the characters from start to end, mapped through `fold` where given; added if new.
   * `hash` is that of the mapped characters, as {@link hashOf} makes it.
   */
  intern(text: string, start: number, end: number, hash: number, fold: Uint16Array | null): number {
    const found = this.find(text, start, end, hash, fold);
    return found >= 0 ? found : this.insert(text, start, end, hash, fold);
  }

  /** States the pieces of a compound. */
  setParts(id: number, parts: readonly Part[]): void {
    this.pieces[id] = parts;
  }

  private find(text: string, start: number, end: number, hash: number, fold: Uint16Array | null): number {
    const slots = this.slots;
    const mask = slots.length - 1;
    const length = end - start;
    for (let slot = firstSlot(hash) & mask; ; slot = (slot + slotSize) & mask) {
      const id = slots[slot + 1]!;
      if (id < 0) return -1;
      if (slots[slot] !== hash || slots[slot + 3] !== length) continue;
      const pool = this.pool;
      const from = slots[slot + 2]!;
      let i = 0;
      if (fold) while (i < length && pool[from + i] === fold[text.charCodeAt(start + i)]) i++;
      else while (i < length && pool[from + i] === text.charCodeAt(start + i)) i++;
      if (i === length) return id;
    }
  }

  private insert(text: string, start: number, end: number, hash: number, fold: Uint16Array | null): number {
    const id = this.count++;
    const length = end - start;
    if (id >= this.places.length) {
      this.places = grown(this.places);
      this.lows = grown(this.lows);
    }
    if (this.pooled + length > this.pool.length) {
      const pool = new Uint16Array(Math.max(this.pool.length * 2, this.pooled + length));
      pool.set(this.pool);
      this.pool = pool;
    }
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(start + i);
      this.pool[this.pooled + i] = fold ? fold[code]! : code;
    }
    if ((id + 1) * 2 * slotSize > this.slots.length) this.growSlots();
    this.place(id, hash, this.pooled, length);
    this.pooled += length;
    this.lows[id] = id;
    if (!fold) {
      const term = text.slice(start, end);
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

/** FNV-1a over UTF-16 code units. */
export function hashOf(term: string): number {
  let hash = fnvBasis;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), fnvPrime);
  return hash;
}

export const fnvBasis = 0x811c9dc5 | 0;
export const fnvPrime = 0x01000193;

const firstSlot = (hash: number) => (hash ^ (hash >>> 15)) * slotSize;

function emptySlots(capacity: number): Int32Array {
  return new Int32Array(capacity * slotSize).fill(-1);
}

function grown(old: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}
