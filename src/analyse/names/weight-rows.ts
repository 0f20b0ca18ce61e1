// Weight rows: rows of whole numbers, one for each tag, that are soon added up.
//
// Two tags stand in a word: the even one + 65,536 × the odd one. A sum of words gives both sums back as long as each
// stays within 16 bits, so that a row of 13 tags is seven additions. A piece has fewer than 200 features of at most
// ±127 each.

import { tagCount } from "./tag-scheme.js";

/** Words of a row. */
const width = (tagCount + 1) >> 1;

export class WeightRows {
  private words: Int32Array;
  /** Number of rows. */
  count = 0;

  /** Rows of its own that begin with a copy of others. */
  constructor(others?: WeightRows) {
    this.words = new Int32Array((others?.words.length ?? 0) * 2);
    if (others) this.words.set(others.words);
    this.count = others?.count ?? 0;
  }

  /** Adds so many rows of noughts; gives the number of the first. */
  append(rows: number): number {
    const first = this.count;
    this.count += rows;
    if (this.count * width > this.words.length) {
      const wider = new Int32Array(this.count * width * 2);
      wider.set(this.words);
      this.words = wider;
    }
    return first;
  }

  /** Adds a weight to that of a tag in a row. */
  addWeight(row: number, tag: number, weight: number): void {
    this.words[row * width + (tag >> 1)]! += tag & 1 ? weight * 0x10000 : weight;
  }

  /** Adds a row to another. */
  addRow(row: number, added: number): void {
    for (let word = 0; word < width; word++) this.words[row * width + word]! += this.words[added * width + word]!;
  }

  /** Writes scale × the sum of the first `count` rows of a list, a number for each tag. */
  writeSums(list: Int32Array, count: number, scale: number, sums: Float32Array, into: number): void {
    const { words } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let k = 0; k < count; k++) {
      const at = list[k]! * width;
      a += words[at]!;
      b += words[at + 1]!;
      c += words[at + 2]!;
      d += words[at + 3]!;
      e += words[at + 4]!;
      f += words[at + 5]!;
      g += words[at + 6]!;
    }
    writePair(a, scale, sums, into);
    writePair(b, scale, sums, into + 2);
    writePair(c, scale, sums, into + 4);
    writePair(d, scale, sums, into + 6);
    writePair(e, scale, sums, into + 8);
    writePair(f, scale, sums, into + 10);
    sums[into + 12] = g * scale;
  }
}

/** Writes the two numbers of a word. */
function writePair(word: number, scale: number, sums: Float32Array, into: number): void {
  const even = (word << 16) >> 16;
  sums[into] = even * scale;
  sums[into + 1] = ((word - even) >> 16) * scale;
}
