// Name features: what stands round a piece that its type alone does not say. Hashed, each to a place in the
// table of weights; what the types themselves say is in `name-types`.

import { isCapital, listBit, type NameText, shownBits } from "./read-name-text.js";
import { Look, mix, type NameType, placeOf } from "./name-types.js";

const functions = listBit("function");
const organisationHead = listBit("organisationHead");
const given = listBit("given");
const nothing = 0x1234567;
/** The place of the one feature that every piece has. */
export const everyPiece = placeOf(mix(20 * 8 + 7, 0));
/** More features than any piece has. */
const room = 64;

/** Told of one piece after another: where it stands in the text, and its places in the table, of which `count` hold. */
export type PieceVisitor = (at: number, places: Int32Array, count: number) => void;

/** Works out the features of one piece after another, in room of its own. */
export class SentenceFeatures {
  private readonly places = new Int32Array(room);
  private count = 0;

  /** Visits the pieces of a sentence in order. */
  visit({ types, phrases, starts, ends }: NameText, from: number, to: number, visitor: PieceVisitor): void {
    const density = capitalDensity(types, from, to);
    for (let at = from; at < to; ) {
      const isRun = isCapital(types[at]!.look);
      const end = isRun ? runEnd(types, at, to) : at + 1;
      const lists = isRun ? listsOf(types, at, end) : 0;
      for (let i = at; i < end; i++) {
        this.count = 0;
        this.readNeighbours(types, i, from, to);
        this.readPlace(types, i, from, density);
        this.readPhrases(types, phrases, i, from, to);
        this.readEvidence(types[i]!, i === from);
        this.readGaps(starts, ends, i, from, to);
        if (isRun) this.readRun(types, at, end, i, from, to, lists);
        visitor(i, this.places, this.count);
      }
      at = end;
    }
  }

  private add(template: number, value: number): void {
    this.places[this.count++] = placeOf(mix(template * 8 + 7, value));
  }

  private readNeighbours(types: readonly NameType[], at: number, from: number, to: number): void {
    const type = types[at]!;
    const before = at > from ? types[at - 1]! : null;
    const after = at + 1 < to ? types[at + 1]! : null;
    const hashBefore = before ? before.hash : nothing;
    const hashAfter = after ? after.hash : nothing;
    const shapeBefore = before ? before.shape : nothing;
    const shapeAfter = after ? after.shape : nothing;
    this.places[this.count++] = everyPiece;
    this.add(21, mix(hashBefore, type.hash));
    this.add(22, mix(type.hash, hashAfter));
    this.add(23, mix(mix(shapeBefore, type.shape), shapeAfter));
    this.add(24, mix(hashBefore, type.shape));
    this.add(25, mix(type.shape, hashAfter));
    this.add(26, mix(before ? before.kind : nothing, type.kind));
    this.add(27, mix(type.kind, after ? after.kind : nothing));
    this.add(28, mix(mix(hashBefore, type.look), hashAfter));
    if (isCapital(type.look) || type.lists & functions) {
      const kindBefore = before ? before.kind : nothing;
      this.add(39, mix(mix(kindBefore, type.lists & functions ? type.hash : type.kind), after ? after.kind : nothing));
    }
  }

  /** Whether a piece begins its sentence, behind a mark or not, and how many capitals the sentence has. */
  private readPlace(types: readonly NameType[], at: number, from: number, density: number): void {
    const { look } = types[at]!;
    if (at === from) this.add(29, mix(look, 1));
    else if (at - 1 === from && types[from]!.look === Look.mark) this.add(29, mix(look, 2));
    this.add(30, mix(density, look));
  }

  /** Phrases of the lists that cover a piece, or the one before or after it. */
  private readPhrases(types: readonly NameType[], phrases: Uint8Array, at: number, from: number, to: number): void {
    const phrase = phrases[at]!;
    if (phrase) {
      this.add(31, phrase);
      this.add(32, mix(phrase, types[at]!.look));
      this.add(33, mix(phrase, at + 1 < to ? types[at + 1]!.shape : nothing));
    }
    if (at > from && phrases[at - 1]!) this.add(34, phrases[at - 1]!);
    if (at + 1 < to && phrases[at + 1]!) this.add(35, phrases[at + 1]!);
  }

  /** What the article shows of a piece with a capital. */
  private readEvidence({ look, evidence: { bits } }: NameType, isFirst: boolean): void {
    if (!isCapital(look)) return;
    for (let bit = 0; bit < shownBits; bit++) if (bits & (1 << bit)) this.add(36, bit);
    this.add(37, mix(bits & 3, isFirst ? look + 16 : look));
    this.add(38, mix(bits, 0));
  }

  /** Pieces that stand without a space between them. */
  private readGaps(starts: readonly number[], ends: readonly number[], at: number, from: number, to: number): void {
    if (at > from && ends[at - 1] === starts[at]) this.add(40, 0);
    if (at + 1 < to && ends[at] === starts[at + 1]) this.add(41, 0);
  }

  /** A run of capitals: what it ends in, how long it is, what stands before and after it; and the lists it is on. */
  private readRun(
    types: readonly NameType[],
    start: number,
    end: number,
    at: number,
    from: number,
    to: number,
    lists: number,
  ): void {
    const length = Math.min(end - start, 6);
    const place = at === start ? (at === end - 1 ? 3 : 0) : at === end - 1 ? 2 : 1;
    const before = start > from ? types[start - 1]! : null;
    const after = end < to ? types[end]! : null;
    const first = types[start]!;
    const last = types[end - 1]!;
    this.add(50, length * 4 + place);
    this.add(51, mix(before ? before.hash : nothing, place));
    this.add(52, mix(after ? after.hash : nothing, place));
    this.add(53, mix(last.hash, place));
    this.add(54, mix(last.lists, place));
    this.add(55, mix(first.lists, mix(place, last.lists)));
    this.add(56, mix(first.hash, place));
    this.add(57, mix(before ? before.lists : nothing, mix(length, after ? after.lists : nothing)));
    this.add(58, mix(lists, place));
    const hashBefore = before ? before.hash : nothing;
    const hashAfter = after ? after.hash : nothing;
    this.add(59, mix(mix(start - 1 > from ? types[start - 2]!.hash : nothing, hashBefore), place));
    this.add(60, mix(mix(hashAfter, end + 1 < to ? types[end + 1]!.hash : nothing), place));
    this.add(61, mix(mix(hashBefore, hashAfter), place));
    this.add(62, mix(mix(hashBefore, last.hash), place));
    this.add(63, mix(mix(first.shape, last.shape), length * 4 + place));
    this.add(64, mix(headsRound(types, start, end, at), place));
  }
}

/**
 * Where in a run of capitals a piece stands to the heads of organisations and to small words: bits for a head behind
 * it, behind a small word, before it, before a small word; for being one; for a given name in front.
 */
function headsRound(types: readonly NameType[], start: number, end: number, at: number): number {
  let bits = types[at]!.lists & organisationHead ? 16 : 0;
  let isPast = false;
  for (let other = at + 1; other < end; other++) {
    if (types[other]!.lists & functions) isPast = true;
    if (types[other]!.lists & organisationHead) bits |= isPast ? 2 : 1;
  }
  isPast = false;
  for (let other = at - 1; other >= start; other--) {
    if (types[other]!.lists & functions) isPast = true;
    if (types[other]!.lists & organisationHead) bits |= isPast ? 8 : 4;
  }
  return types[start]!.lists & given ? bits | 32 : bits;
}

/** Share of a sentence's pieces with letters that begin with a capital, in fifths; short ones count as plain. */
function capitalDensity(types: readonly NameType[], from: number, to: number): number {
  let capitals = 0;
  let letters = 0;
  for (let at = from; at < to; at++) {
    const { look } = types[at]!;
    if (look === Look.mark || look === Look.number) continue;
    letters++;
    if (isCapital(look)) capitals++;
  }
  return (letters < 4 ? 8 : 0) + Math.floor((capitals * 5) / Math.max(1, letters));
}

/** Where a run of capitals ends: small "of", "the", "de" and marks inside a name do not end it. */
function runEnd(types: readonly NameType[], start: number, to: number): number {
  let end = start + 1;
  for (let at = end; at < to && at < end + 3; at++) {
    const type = types[at]!;
    if (isCapital(type.look)) end = at + 1;
    else if (!(type.lists & functions)) break;
  }
  return end;
}

/** All lists that pieces are on. */
function listsOf(types: readonly NameType[], from: number, to: number): number {
  let lists = 0;
  for (let at = from; at < to; at++) lists |= types[at]!.lists;
  return lists;
}
