// Read name text: an article as the tagger sees it. Its pieces by sentence, and what the whole article shows
// of each type: whether it stands in lower case anywhere, after a given name, before "Inc.", after "in".

import type { Span } from "../../text/index.js";
import { phraseLists, tokenLists } from "./name-lists.js";
import { splitNameTokens } from "./split-name-tokens.js";
import { Look, type NameType, type NameTypes } from "./name-types.js";

export interface NameText {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly types: readonly NameType[];
  /** First piece of each sentence, and the number of pieces at the end. */
  readonly sentences: readonly number[];
  /** For each piece, which phrase of the lists covers it: 0 none, else list bits × 4 + 1 first, 2 inside, 3 only. */
  readonly phrases: Uint8Array;
}

export const listBit = (list: (typeof tokenLists)[number]) => 1 << tokenLists.indexOf(list);
const given = listBit("given");
const honorific = listBit("honorific");
const title = listBit("title");
const organisationHead = listBit("organisationHead");
const placeHead = listBit("placeHead");
const personVerb = listBit("personVerb");
const placePreposition = listBit("placePreposition");
const phraseBit = (list: (typeof phraseLists)[number]) => 1 << phraseLists.indexOf(list);

/** What an article can show of a type. */
const enum Shown {
  lower = 1,
  capitalInside = 2,
  afterGiven = 4,
  afterTitle = 8,
  beforeOrganisationHead = 16,
  afterPlacePreposition = 32,
  beforePersonVerb = 64,
  inPersonPhrase = 128,
  inOrganisationPhrase = 256,
  inPlacePhrase = 512,
  acronym = 1024,
  beforePlaceHead = 2048,
  beforeSurname = 4096,
}
export const shownBits = 13;

let article = 0;

/** Cuts a text into pieces and takes down what it shows of them. Linear. */
export function readNameText(text: string, sentences: readonly Span[], types: NameTypes): NameText {
  const starts: number[] = [];
  const ends: number[] = [];
  const bounds = [0];
  for (const sentence of sentences) {
    splitNameTokens(text, sentence, starts, ends);
    bounds.push(starts.length);
  }
  const read: NameType[] = [];
  for (let i = 0; i < starts.length; i++) read.push(types.of(text, starts[i]!, ends[i]!));
  const phrases = new Uint8Array(read.length);
  for (let s = 0; s + 1 < bounds.length; s++) markPhrases(read, bounds[s]!, bounds[s + 1]!, phrases);
  readEvidence(read, bounds, phrases);
  return { starts, ends, types: read, sentences: bounds, phrases };
}

export const isCapital = (look: Look) =>
  look === Look.capital || look === Look.capitals || look === Look.mixed || look === Look.initial;

/** The longest phrase of the lists at each place. */
function markPhrases(types: readonly NameType[], from: number, to: number, phrases: Uint8Array): void {
  for (let at = from; at < to; ) {
    let node = types[at]!.phrases ?? undefined;
    let length = 0;
    let lists = 0;
    for (let i = at; node !== undefined; ) {
      if (node.lists !== 0) {
        length = i + 1 - at;
        lists = node.lists;
      }
      if (++i >= to) break;
      node = node.next?.get(types[i]!.low);
    }
    for (let i = 0; i < length; i++) phrases[at + i] = lists * 4 + (length === 1 ? 3 : i === 0 ? 1 : 2);
    at += Math.max(1, length);
  }
}

function readEvidence(types: readonly NameType[], bounds: readonly number[], phrases: Uint8Array): void {
  article++;
  const initials = new Set<string>();
  for (let s = 0; s + 1 < bounds.length; s++) {
    let run = "";
    for (let at = bounds[s]!; at < bounds[s + 1]!; at++) {
      const type = types[at]!;
      const { evidence, look } = type;
      if (evidence.article !== article) {
        evidence.article = article;
        evidence.bits = 0;
      }
      if (look === Look.lower) evidence.bits |= Shown.lower;
      if (!isCapital(look)) {
        if (look !== Look.lower || type.low.length > 3) {
          if (run.length > 1) initials.add(run);
          run = "";
        }
        continue;
      }
      run += type.surface[0]!;
      evidence.bits |= shownAt(types, at, bounds[s]!, bounds[s + 1]!, phrases[at]!);
    }
    if (run.length > 1) initials.add(run);
  }
  for (const type of types)
    if (type.look === Look.capitals && initials.has(type.surface.replaceAll(".", "")))
      type.evidence.bits |= Shown.acronym;
}

function shownAt(types: readonly NameType[], at: number, from: number, to: number, phrase: number): number {
  let bits = 0;
  const before = at > from ? types[at - 1]! : null;
  const after = at + 1 < to ? types[at + 1]! : null;
  if (before && before.look !== Look.mark) bits |= Shown.capitalInside;
  if (before) {
    if (isCapital(before.look) && (before.lists & given || before.look === Look.initial)) bits |= Shown.afterGiven;
    if (before.lists & (title | honorific)) bits |= Shown.afterTitle;
    if (before.lists & placePreposition && before.look === Look.lower) bits |= Shown.afterPlacePreposition;
  }
  if (after) {
    if (isCapital(after.look)) {
      if (after.lists & organisationHead) bits |= Shown.beforeOrganisationHead;
      if (after.lists & placeHead) bits |= Shown.beforePlaceHead;
      if (types[at]!.lists & given) bits |= Shown.beforeSurname;
    }
    if (after.lists & personVerb) bits |= Shown.beforePersonVerb;
  }
  const lists = phrase >> 2;
  if (lists & phraseBit("person")) bits |= Shown.inPersonPhrase;
  if (lists & phraseBit("organisation")) bits |= Shown.inOrganisationPhrase;
  if (lists & (phraseBit("place") | phraseBit("country"))) bits |= Shown.inPlacePhrase;
  return bits;
}
