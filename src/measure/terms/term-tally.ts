// Term tally: occurrences and documents of every type, summed over documents in any order.

import { type Analysis, isOfText, type Tally } from "../../analyse/index.js";
import type { Vocabulary } from "../../text/index.js";

/** How often one term occurs, and in how many documents. */
export interface TermCount {
  readonly term: string;
  readonly count: number;
  readonly documents: number;
}

/** Numbers kept for each type, side by side: occurrences, documents, the last document that had it. */
const stride = 3;

/** Counts types. Documents of one vocabulary are counted by number, those of another by its terms. */
export class TermTally implements Tally<TermCount> {
  documents = 0;
  tokens = 0;
  private sums = new Int32Array(stride << 17);

  constructor(private readonly vocabulary: Vocabulary) {}

  add(analysis: Analysis): void {
    const document = ++this.documents;
    const { vocabulary } = analysis;
    if (isOfText(analysis) && vocabulary === this.vocabulary) {
      const { ids, length } = analysis.tokens;
      this.makeRoom();
      this.tokens += length;
      const { sums } = this;
      for (let i = 0; i < length; i++) {
        const at = ids[i]! * stride;
        sums[at]!++;
        if (sums[at + 2] === document) continue;
        sums[at + 2] = document;
        sums[at + 1]!++;
      }
      return;
    }
    this.tokens += analysis.length;
    for (const [id, count] of analysis.types)
      this.put(vocabulary === this.vocabulary ? id : this.vocabulary.add(vocabulary.term(id)), count, 1);
  }

  merge(other: TermTally): void {
    this.documents += other.documents;
    this.tokens += other.tokens;
    for (const { term, count, documents } of other.rows()) this.put(this.vocabulary.add(term), count, documents);
  }

  /** In the order of the vocabulary. */
  rows(): TermCount[] {
    const rows: TermCount[] = [];
    for (let id = 0; id < this.vocabulary.size; id++) {
      const count = this.sums[id * stride] ?? 0;
      if (count > 0) rows.push({ term: this.vocabulary.term(id), count, documents: this.sums[id * stride + 1]! });
    }
    return rows;
  }

  private put(id: number, count: number, documents: number): void {
    this.makeRoom();
    this.sums[id * stride]! += count;
    this.sums[id * stride + 1]! += documents;
  }

  private makeRoom(): void {
    if (this.vocabulary.size * stride <= this.sums.length) return;
    const larger = new Int32Array(this.vocabulary.size * stride * 2);
    larger.set(this.sums);
    this.sums = larger;
  }
}
