// Name features: what stands round a piece that its type alone does not say. Hashed, each to a place in the
// table of weights; what the types themselves say is in `name-types`.

import { isCapital, listBit, type NameText, shownBits } from "./read-name-text.js";
import { Look, mix, type NameType, placeOf } from "./name-types.js";

const functions = listBit("function");
const nothing = 0x1234567;

/** Fills `into` with the features of one sentence after another. */
export class SentenceFeatures {
  /** Places in the table, of all pieces of the sentence. */
  readonly places: number[] = [];
  /** Where those of each piece begin, and where the last end. */
  readonly bounds: number[] = [];

  read({ types, phrases, starts, ends }: NameText, from: number, to: number): void {
    const { places, bounds } = this;
    places.length = 0;
    bounds.length = 0;
    const density = capitalDensity(types, from, to);
    for (let at = from; at < to; ) {
      const end = isCapital(types[at]!.look) ? runEnd(types, at, to) : at + 1;
      for (let i = at; i < end; i++) {
        bounds.push(places.length);
        this.readToken(types, phrases, i, from, to, density);
        this.readGaps(starts, ends, i, from, to);
        if (isCapital(types[at]!.look)) this.readRun(types, at, end, i, from, to);
      }
      at = end;
    }
    bounds.push(places.length);
  }

  private add(template: number, value: number): void {
    this.places.push(placeOf(mix(template * 8 + 7, value)));
  }

  private readToken(
    types: readonly NameType[],
    phrases: Uint8Array,
    at: number,
    from: number,
    to: number,
    density: number,
  ): void {
    const type = types[at]!;
    const before = at > from ? types[at - 1]! : null;
    const after = at + 1 < to ? types[at + 1]! : null;
    const hashBefore = before?.hash ?? nothing;
    const hashAfter = after?.hash ?? nothing;
    const kind = (one: NameType | null) => (one ? mix(one.look, one.lists) : nothing);
    const form = (one: NameType | null) => one?.shape ?? nothing;
    this.add(20, 0);
    this.add(21, mix(hashBefore, type.hash));
    this.add(22, mix(type.hash, hashAfter));
    this.add(23, mix(mix(form(before), type.shape), form(after)));
    this.add(24, mix(hashBefore, type.shape));
    this.add(25, mix(type.shape, hashAfter));
    this.add(26, mix(kind(before), kind(type)));
    this.add(27, mix(kind(type), kind(after)));
    this.add(28, mix(mix(hashBefore, type.look), hashAfter));
    if (!before) this.add(29, mix(type.look, 1));
    else if (before.look === Look.mark && at - 1 === from) this.add(29, mix(type.look, 2));
    this.add(30, mix(density, type.look));
    const phrase = phrases[at]!;
    if (phrase) {
      this.add(31, phrase);
      this.add(32, mix(phrase, type.look));
      this.add(33, mix(phrase, form(after)));
    }
    if (before && phrases[at - 1]!) this.add(34, phrases[at - 1]!);
    if (after && phrases[at + 1]!) this.add(35, phrases[at + 1]!);
    if (!isCapital(type.look)) return;
    const { bits } = type.evidence;
    for (let bit = 0; bit < shownBits; bit++) if (bits & (1 << bit)) this.add(36, bit);
    this.add(37, mix(bits & 3, before ? type.look : type.look + 16));
    this.add(38, mix(bits, 0));
  }

  /** Pieces that stand without a space between them. */
  private readGaps(starts: readonly number[], ends: readonly number[], at: number, from: number, to: number): void {
    if (at > from && ends[at - 1] === starts[at]) this.add(40, 0);
    if (at + 1 < to && ends[at] === starts[at + 1]) this.add(41, 0);
  }

  /** A run of capitals: what it ends in, how long it is, and what stands before and after it. */
  private readRun(types: readonly NameType[], start: number, end: number, at: number, from: number, to: number): void {
    const length = Math.min(end - start, 6);
    const place = at === start ? (at === end - 1 ? 3 : 0) : at === end - 1 ? 2 : 1;
    const before = start > from ? types[start - 1]! : null;
    const after = end < to ? types[end]! : null;
    const last = types[end - 1]!;
    this.add(50, length * 4 + place);
    this.add(51, mix(before?.hash ?? nothing, place));
    this.add(52, mix(after?.hash ?? nothing, place));
    this.add(53, mix(last.hash, place));
    this.add(54, mix(last.lists, place));
    this.add(55, mix(types[start]!.lists, mix(place, last.lists)));
    this.add(56, mix(types[start]!.hash, place));
    this.add(57, mix(before?.lists ?? nothing, mix(length, after?.lists ?? nothing)));
    let heads = 0;
    for (let i = start; i < end; i++) heads |= types[i]!.lists;
    this.add(58, mix(heads, place));
  }
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
