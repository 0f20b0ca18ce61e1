// Near-duplicates: reprints, wire copy and updates, found by MinHash over runs of three tokens, sampled as in
// FracMinHash (Irber et al. 2022): of every document the shingles with the smallest hashes are kept, a fixed
// share of them and not a fixed number, so that a short version inside a long one is found too, which sketches
// of one size miss (Broder 1997). Each sampled hash is a bucket; documents that meet in enough buckets are
// compared token by token. A full bucket keeps its first two documents and its last two: groups stay joined,
// and cost stays linear.

import { createComparer } from "./compare-texts.js";
import { hashTokens, shinglesOf } from "./shingles.js";

/** What is compared of a document. */
export interface Comparable {
  readonly docId: string;
  readonly text: string;
  /** ISO date, or the beginning of one, or null. */
  readonly published: string | null;
}

/** That a document is a near-copy of another. */
export interface DuplicateMark {
  /** The docId of the document it is a copy of, which is not a copy itself. */
  readonly duplicateOf: string;
  /** Share of its tokens that the other has, in runs of three and more or in the same order. */
  readonly duplicateSimilarity: number;
}

export interface DuplicateOptions {
  /** Least share of a document's tokens that another holds. Default 0.73. */
  readonly similarity?: number;
}

/** Share of the hashes that are sampled, of documents with more shingles than `fewShingles`; of others all are. */
const sampled = 2 ** 32 / 6;
const fewShingles = 128;
/** Documents that meet in this share of the smaller sample are compared. */
const enoughMeetings = 0.25;
/** A document of fewer shingles says too little to be a copy of anything. */
const leastShingles = 8;

/**
 * Finds the near-copies among documents.
 *
 * A document is a copy of another that holds at least `similarity` of its tokens, in runs of three and more, wherever
 * they are, or else in the same order. The other must hold most of its names and figures too, so that two reports
 * written to one template are not taken for one. Where each holds the other, the earlier one is the original, by date,
 * then by order, those without a date last. Where only one does, the one that is held is the copy, so that no text is
 * lost with it. Cost: linear in the text, plus the comparison of those that meet. Deterministic.
 *
 * @returns a mark for each document, in order; null for those that are not copies
 * @throws RangeError if `similarity` is not a share
 * @see Broder 1997; Irber et al. 2022, doi:10.1101/2022.01.11.475838
 */
export function findDuplicates(
  documents: readonly Comparable[],
  options: DuplicateOptions = {},
): (DuplicateMark | null)[] {
  const { similarity = 0.73 } = options;
  if (!(similarity > 0 && similarity <= 1))
    throw new RangeError(`findDuplicates requires a similarity above 0 and up to 1 (got ${similarity}), give a share`);
  const tokens = documents.map(({ text }) => hashTokens(text));
  const shingles = tokens.map(shinglesOf);
  const compare = createComparer(documents, tokens, shingles, similarity);
  const rank = ranks(documents);
  /** For each document, those that stand for it: they hold it, and it does not hold them or is later. */
  const better = documents.map(() => [] as number[]);
  for (const [a, b] of candidates(shingles)) {
    const aHeld = compare(a, b) >= similarity;
    const bHeld = compare(b, a) >= similarity;
    if (aHeld && (!bHeld || rank[b]! < rank[a]!)) better[a]!.push(b);
    else if (bHeld) better[b]!.push(a);
  }
  const originals = chooseOriginals(better, rank);
  return originals.map((original, i) =>
    original === i ? null : { duplicateOf: documents[original]!.docId, duplicateSimilarity: compare(i, original) },
  );
}

/** Places by date, then order; no date comes last. */
function ranks(documents: readonly Comparable[]): Int32Array {
  const date = ({ published }: Comparable) => published ?? "\uffff";
  const order = documents
    .map((_, i) => i)
    .sort((a, b) =>
      date(documents[a]!) < date(documents[b]!) ? -1 : date(documents[a]!) > date(documents[b]!) ? 1 : a - b,
    );
  const rank = new Int32Array(documents.length);
  order.forEach((document, place) => (rank[document] = place));
  return rank;
}

/**
 * Each document's original, itself for most: the earliest of those better than it that is not a copy itself. A document
 * that only copies hold stays, because the original may hold little of it.
 */
function chooseOriginals(better: readonly (readonly number[])[], rank: Int32Array): number[] {
  const original = better.map(() => -1);
  const open = new Set<number>();
  const settle = (i: number): number => {
    if (original[i]! >= 0) return original[i]!;
    open.add(i);
    const found = [...better[i]!]
      .sort((a, b) => rank[a]! - rank[b]!)
      .find((other) => !open.has(other) && settle(other) === other);
    open.delete(i);
    return (original[i] = found ?? i);
  };
  better
    .map((_, i) => i)
    .sort((a, b) => rank[a]! - rank[b]!)
    .forEach(settle);
  return original;
}

/** Pairs of documents that meet in enough buckets, the later one first. */
function candidates(shingles: readonly Uint32Array[]): [number, number][] {
  const isFew = (document: number) => shingles[document]!.length <= fewShingles;
  const buckets = new Buckets(
    shingles.reduce((sum, own, i) => sum + (isFew(i) ? own.length : countBelow(own, sampled)), 0),
  );
  /** Of each document, how many shingles lie among the fixed share. */
  const sizes = new Int32Array(shingles.length);
  const meetings = new Int32Array(shingles.length);
  const found: [number, number][] = [];
  shingles.forEach((own, document) => {
    if (own.length < leastShingles) return;
    const below = isFew(document) ? 2 ** 32 : sampled;
    const met: number[] = [];
    for (let i = 0; i < own.length; i++) {
      const hash = own[i]!;
      if (hash < sampled) sizes[document]!++;
      if (hash < below) buckets.add(hash, document, meetings, met);
    }
    for (const other of met) {
      const [short, long] = own.length < shingles[other]!.length ? [document, other] : [other, document];
      // Buckets in which they would meet if one held the other whole.
      const possible = isFew(long) ? shingles[short]!.length : sizes[short]!;
      if (meetings[other]! >= 2 && meetings[other]! >= enoughMeetings * possible) found.push([document, other]);
      meetings[other] = 0;
    }
  });
  return found;
}

function countBelow(values: Uint32Array, limit: number): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! < limit) count++;
  return count;
}

/** For each sampled hash, the first two documents that have it and the last two: an open-addressing table. */
class Buckets {
  private readonly mask: number;
  private readonly hashes: Uint32Array;
  private readonly members: Int32Array;

  /** @param most number of hashes that are put in, or more */
  constructor(most: number) {
    this.mask = 2 ** Math.ceil(Math.log2(Math.max(16, most * 1.5))) - 1;
    this.hashes = new Uint32Array(this.mask + 1);
    this.members = new Int32Array(4 * (this.mask + 1)).fill(-1);
  }

  /** Puts a document into a bucket and counts those that it meets there. */
  add(hash: number, document: number, meetings: Int32Array, met: number[]): void {
    const { members } = this;
    const slot = 4 * this.slotOf(hash);
    let filled = 0;
    while (filled < 4 && members[slot + filled]! >= 0) filled++;
    if (filled > 0 && members[slot + filled - 1] === document) return;
    for (let i = slot; i < slot + filled; i++) if (meetings[members[i]!]!++ === 0) met.push(members[i]!);
    if (filled === 4) members[slot + 2] = members[slot + 3]!;
    members[slot + Math.min(3, filled)] = document;
  }

  private slotOf(hash: number): number {
    let slot = hash & this.mask;
    while (this.members[4 * slot]! >= 0 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask;
    this.hashes[slot] = hash;
    return slot;
  }
}
