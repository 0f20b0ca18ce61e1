// Near-duplicates: reprints, wire copy and updates, found by MinHash over runs of three tokens.
// Sampled as FracMinHash does (Irber et al. 2022): of every document the shingles with the smallest hashes
// are kept, a fixed share of them and not a fixed number, so that a short version inside a long one is
// found too, which sketches of one size miss (Broder 1997). Each sampled hash is a bucket, a band of one
// row; documents that meet in enough buckets are compared shingle by shingle.

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
  /** The docId of the document it is a copy of, which is none itself. */
  readonly duplicateOf: string;
  /** Share of its tokens that stand in that one, in runs of three and more or in the same order. */
  readonly duplicateSimilarity: number;
}

export interface DuplicateOptions {
  /** Least share of a document's tokens that another holds. Default 0.73. */
  readonly similarity?: number;
}

/** Share of the hashes that are sampled, of documents with more shingles than `fewShingles`; of others all are. */
const sampled = 2 ** 32 / 6;
const fewShingles = 128;
/** A bucket of more documents pairs each with the first of it and with those just before: groups stay joined and cost stays linear. */
const near = 4;
/** Documents that meet in this share of the smaller sample are compared. */
const enoughMeetings = 0.25;
/** A hash of 32 bits and the number of a document go together in the 53 bits of a number. */
const places = 2 ** 21;
/** A document of fewer shingles says too little to be a copy of anything. */
const leastShingles = 8;

/**
 * Finds the near-copies among documents.
 *
 * A document is a copy of another that holds at least `similarity` of its tokens: in runs of three and
 * more, wherever they stand, or else in the same order; and most of its names and figures too, so that two
 * reports filled into one form are not taken for one. Where each holds the other the earlier one is the
 * original, by date, then by order, those without a date last; where only one does, the one that is held
 * is the copy, so that no text is lost with it. Cost: linear in the text, plus the comparison of those that meet.
 * Deterministic.
 *
 * @returns a mark for each document, in order; null for those that are copies of none
 * @throws RangeError if `similarity` is not a share
 * @see Broder 1997; Irber et al. 2022, doi:10.1101/2022.01.11.475838
 */
export function findDuplicates(documents: readonly Comparable[], options: DuplicateOptions = {}): (DuplicateMark | null)[] {
  const { similarity = 0.73 } = options;
  if (!(similarity > 0 && similarity <= 1)) throw new RangeError(`findDuplicates requires a similarity above 0 and up to 1 (got ${similarity}), give a share`);
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
  return originals.map((original, i) => (original === i ? null : { duplicateOf: documents[original]!.docId, duplicateSimilarity: compare(i, original) }));
}

/** Places by date, then order; no date comes last. */
function ranks(documents: readonly Comparable[]): Int32Array {
  const date = ({ published }: Comparable) => published ?? "\uffff";
  const order = documents.map((_, i) => i).sort((a, b) => (date(documents[a]!) < date(documents[b]!) ? -1 : date(documents[a]!) > date(documents[b]!) ? 1 : a - b));
  const rank = new Int32Array(documents.length);
  order.forEach((document, place) => (rank[document] = place));
  return rank;
}

/**
 * Each document's original, itself for most: the earliest of those better than it that is no copy itself.
 * A document that only copies hold stays, since what the original holds of it may be little.
 */
function chooseOriginals(better: readonly (readonly number[])[], rank: Int32Array): number[] {
  const original = better.map(() => -1);
  const open = new Set<number>();
  const settle = (i: number): number => {
    if (original[i]! >= 0) return original[i]!;
    open.add(i);
    const found = [...better[i]!].sort((a, b) => rank[a]! - rank[b]!).find((other) => !open.has(other) && settle(other) === other);
    open.delete(i);
    return (original[i] = found ?? i);
  };
  better.map((_, i) => i).sort((a, b) => rank[a]! - rank[b]!).forEach(settle);
  return original;
}

/** Pairs of documents that meet in enough buckets, in order. */
function candidates(shingles: readonly Uint32Array[]): [number, number][] {
  const sample = sampleShingles(shingles);
  const meetings = new Map<number, number>();
  let bucket: number[] = [];
  let current = -1;
  for (const entry of sample.entries) {
    const hash = Math.floor(entry / places);
    const document = entry % places;
    if (hash !== current) {
      current = hash;
      bucket = [];
    }
    if (bucket.at(-1) === document) continue;
    for (let i = 0; i < bucket.length; i++) {
      if (i >= near && i < bucket.length - near) i = bucket.length - near;
      const key = bucket[i]! * places + document;
      meetings.set(key, (meetings.get(key) ?? 0) + 1);
    }
    bucket.push(document);
  }
  /** Buckets in which two documents would meet if one held the other whole. */
  const possible = (a: number, b: number) => {
    const [short, long] = shingles[a]!.length < shingles[b]!.length ? [a, b] : [b, a];
    return shingles[long]!.length <= fewShingles ? shingles[short]!.length : sample.sizes[short]!;
  };
  const found: [number, number][] = [];
  for (const [key, count] of meetings) {
    const pair: [number, number] = [Math.floor(key / places), key % places];
    if (count >= 2 && count >= enoughMeetings * possible(pair[0], pair[1])) found.push(pair);
  }
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** The sampled hashes that more than one document may have, each with its document, sorted; and how many of each document lie among the fixed share. */
function sampleShingles(shingles: readonly Uint32Array[]): { readonly entries: Float64Array; readonly sizes: Int32Array } {
  const sizes = new Int32Array(shingles.length);
  /** Times that a hash of these last bits was sampled, up to 2: what was sampled once meets nothing and need not be sorted. */
  const times = new Uint8Array(1 << 22);
  const visit = (each: (hash: number, document: number) => void) => shingles.forEach((own, document) => {
    if (own.length < leastShingles) return;
    const below = own.length <= fewShingles ? 2 ** 32 : sampled;
    for (let i = 0; i < own.length; i++) if (own[i]! < below) each(own[i]!, document);
  });
  visit((hash, document) => {
    if (hash < sampled) sizes[document]!++;
    const slot = hash & (times.length - 1);
    if (times[slot]! < 2) times[slot]!++;
  });
  let count = 0;
  visit((hash) => void (count += times[hash & (times.length - 1)]! > 1 ? 1 : 0));
  const entries = new Float64Array(count);
  count = 0;
  visit((hash, document) => {
    if (times[hash & (times.length - 1)]! > 1) entries[count++] = hash * places + document;
  });
  return { entries: entries.sort(), sizes };
}
