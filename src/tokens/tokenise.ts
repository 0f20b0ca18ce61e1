// Tokenise: text to the ids of its types, with places.
// A token is a run of letters, marks and digits. Inside it may stand: an apostrophe between letters
// (don't), a hyphen (S-400, U.S.-led), stops of an acronym (U.S.), a comma or a stop between digits
// (1,000), an ampersand between letters (R&D); before it @ or # (#Taiwan). A possessive 's is left out,
// so that Russia's counts as Russia. Types are folded to lower case but for acronyms: US is not us.

import { fnvBasis, fnvPrime, type Part, Vocabulary } from "./vocabulary.js";

// What each UTF-16 code unit is, and what it folds to. ASCII is written down; the rest is looked up in
// Unicode when first met, so nothing is built at import.

const enum Kind {
  separator,
  lower,
  upper,
  digit,
  joiner,
  surrogate,
  unknown = 255,
}

/** Class of each code unit; unknown until {@link classify} has seen it. */
const classes = new Uint8Array(65_536).fill(Kind.unknown);
/** Lower case of each code unit; curly apostrophes and odd hyphens become the plain ones. */
const folds = new Uint16Array(65_536);

for (let c = 0; c < 128; c++) {
  classes[c] = (c >= 97 && c <= 122) || c === 95 ? Kind.lower : c >= 65 && c <= 90 ? Kind.upper : c >= 48 && c <= 57 ? Kind.digit : Kind.separator;
  folds[c] = c >= 65 && c <= 90 ? c + 32 : c;
}
/** Characters that may stand inside a token, decided by their neighbours: ' . , - & and their curly kin. */
for (const c of "'.,-&’ʼ‐‑") {
  classes[c.charCodeAt(0)] = Kind.joiner;
  folds[c.charCodeAt(0)] = (c === "’" || c === "ʼ" ? "'" : c === "‐" || c === "‑" ? "-" : c).charCodeAt(0);
}

/** The kind of a code unit, looked up in Unicode if it is new. */
function classify(code: number): number {
  const known = classes[code]!;
  if (known !== Kind.unknown) return known;
  const character = String.fromCharCode(code);
  const low = character.toLowerCase();
  folds[code] = low.length === 1 ? low.charCodeAt(0) : code;
  classes[code] = code >= 0xd800 && code <= 0xdfff ? Kind.surrogate
    : /\p{Lu}|\p{Lt}/u.test(character) ? Kind.upper
    : /\p{L}|\p{M}/u.test(character) ? Kind.lower
    : /\p{N}/u.test(character) ? Kind.digit
    : Kind.separator;
  return classes[code]!;
}

/** Tokens in the order of the text: the id of each, and its start and end (exclusive). */
export interface Tokens {
  readonly length: number;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Tokens that can be filled again and again, for reading without garbage. */
export interface TokenBuffer extends Tokens {
  length: number;
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

export function createTokenBuffer(capacity = 1 << 14): TokenBuffer {
  return { length: 0, ids: new Int32Array(capacity), starts: new Int32Array(capacity), ends: new Int32Array(capacity) };
}

const longestAcronym = 6;
const apostrophe = 39;
const comma = 44;
const hyphen = 45;
const stop = 46;

/**
 * Finds the tokens of a text.
 *
 * Ids are those of the vocabulary, to which new types are added. Cost: linear, one pass.
 *
 * @param text any text
 * @param vocabulary where types are numbered
 * @param into a buffer to fill again; a new one by default
 * @returns the tokens; the same object as `into`
 * @example
 * const vocabulary = new Vocabulary();
 * tokenise("U.S.-led talks", vocabulary).length // 2
 */
export function tokenise(text: string, vocabulary: Vocabulary, into: TokenBuffer = createTokenBuffer()): TokenBuffer {
  const length = text.length;
  into.length = 0;
  let i = 0;
  while (i < length) {
    const c = text.charCodeAt(i);
    let k = classes[c]!;
    if (k > Kind.surrogate) k = classify(c);
    if (k === Kind.separator || k === Kind.joiner) {
      i = (c === 35 || c === 64) && i + 1 < length && isLetter(text, i + 1) && (i === 0 || !isSolid(text, i - 1)) ? taggedToken(text, i, vocabulary, into) : i + 1;
      continue;
    }
    if (k === Kind.surrogate && !isAstralLetter(text, i)) {
      i++;
      continue;
    }
    // Most tokens are letters up to a space or a mark: they are read here, the rest by plainToken.
    const start = i;
    let hash = fnvBasis;
    let capitals = 0;
    let others = 0;
    let d = c;
    while (k === Kind.lower || k === Kind.upper || k === Kind.digit) {
      hash = Math.imul(hash ^ folds[d]!, fnvPrime);
      if (k === Kind.upper) capitals++;
      else others++;
      if (++i === length) break;
      d = text.charCodeAt(i);
      k = classes[d]!;
      if (k > Kind.surrogate) k = classify(d);
    }
    if ((k === Kind.separator || i === length || (k === Kind.joiner && (i + 1 === length || !isSolid(text, i + 1)))) && (others > 0 || capitals < 2)) {
      if (into.length === into.ids.length) growBuffer(into);
      into.ids[into.length] = vocabulary.intern(text, start, i, hash, folds);
      into.starts[into.length] = start;
      into.ends[into.length++] = i;
    } else i = plainToken(text, start, start, vocabulary, into);
  }
  return into;
}

/** Reads one token whose first letter or digit stands at `from`; gives the place after it. */
function plainToken(text: string, start: number, from: number, vocabulary: Vocabulary, into: TokenBuffer): number {
  const length = text.length;
  let hash = fnvBasis;
  let compound = from > start;
  if (compound) hash = Math.imul(hash ^ text.charCodeAt(start), fnvPrime);
  let capitals = 0;
  let plain = true;
  let dotted = false;
  let piece = from;
  let i = from;
  let after = -1;
  for (; i < length; i++) {
    const c = text.charCodeAt(i);
    let k = classes[c]!;
    if (k > Kind.surrogate) k = classify(c);
    if (k === Kind.lower || k === Kind.digit) plain = false;
    else if (k === Kind.upper) capitals++;
    else if (k === Kind.joiner) {
      const f = folds[c]!;
      if (f === stop && dotted && i - 2 >= from && classes[text.charCodeAt(i - 2)] === Kind.joiner) {
        hash = Math.imul(hash ^ f, fnvPrime);
        if (text.charCodeAt(i + 1) === hyphen && i + 2 < length && isSolid(text, i + 2)) continue;
        if (i + 2 < length && isLetter(text, i + 1) && !isLetter(text, i + 2)) continue;
        i++;
        break;
      }
      if (i + 1 >= length || !isSolid(text, i + 1)) break;
      if (f === hyphen) {
        compound = true;
        dotted = false;
        piece = i + 1;
      } else if (f === apostrophe) {
        if (!isLetter(text, i + 1)) break;
        const next = text.charCodeAt(i + 1) | 32;
        if (next === 115 && (i + 2 >= length || !isSolid(text, i + 2))) {
          after = i + 2;
          break;
        }
      } else if (f === stop) {
        if (isDigitAt(text, i - 1) && isDigitAt(text, i + 1)) plain = false;
        else if (i - piece === 1 && isLetter(text, i - 1) && isLetter(text, i + 1) && (i + 2 >= length || !isLetter(text, i + 2))) dotted = true;
        else if (!dotted || !isLetter(text, i + 1) || (i + 2 < length && isLetter(text, i + 2))) break;
      } else if (f === comma) {
        if (!isDigitAt(text, i - 1) || !isDigitAt(text, i + 1)) break;
      } else if (!isLetter(text, i - 1) || !isLetter(text, i + 1)) break;
      hash = Math.imul(hash ^ f, fnvPrime);
      continue;
    } else if (k === Kind.surrogate) {
      if (!isAstralLetter(text, i)) break;
      plain = false;
      hash = Math.imul(hash ^ c, fnvPrime);
      i++;
      hash = Math.imul(hash ^ text.charCodeAt(i), fnvPrime);
      folds[c] = c;
      folds[text.charCodeAt(i)] = text.charCodeAt(i);
      continue;
    } else break;
    hash = Math.imul(hash ^ folds[c]!, fnvPrime);
  }
  let fold: Uint16Array | null = folds;
  if (plain && capitals > 1 && capitals <= longestAcronym && !compound) {
    fold = null;
    hash = fnvBasis;
    for (let at = start; at < i; at++) hash = Math.imul(hash ^ text.charCodeAt(at), fnvPrime);
  }
  const known = vocabulary.size;
  const id = vocabulary.intern(text, start, i, hash, fold);
  if (compound && id === known) vocabulary.setParts(id, findParts(text, start, i, vocabulary));
  if (into.length === into.ids.length) growBuffer(into);
  into.ids[into.length] = id;
  into.starts[into.length] = start;
  into.ends[into.length++] = i;
  return after > 0 ? after : i;
}

const taggedToken = (text: string, at: number, vocabulary: Vocabulary, into: TokenBuffer) => plainToken(text, at, at + 1, vocabulary, into);

/** The pieces between hyphens, and the name behind @ or #. */
function findParts(text: string, start: number, end: number, vocabulary: Vocabulary): Part[] {
  const tag = classify(text.charCodeAt(start)) === Kind.separator ? 1 : 0;
  const parts: Part[] = [];
  for (let from = start + tag; from < end; ) {
    let to = from;
    while (to < end && folds[text.charCodeAt(to)] !== hyphen) to++;
    const inner = tokenise(text.slice(from, to), vocabulary, createTokenBuffer(4));
    for (let t = 0; t < inner.length; t++) {
      parts.push({ id: inner.ids[t]!, offset: from - start + inner.starts[t]!, length: inner.ends[t]! - inner.starts[t]! });
    }
    from = to + 1;
  }
  return parts;
}

function classAt(text: string, at: number): number {
  const c = text.charCodeAt(at);
  const k = classes[c]!;
  return k > Kind.surrogate ? classify(c) : k;
}

function isLetter(text: string, at: number): boolean {
  const k = classAt(text, at);
  return k === Kind.lower || k === Kind.upper;
}

function isSolid(text: string, at: number): boolean {
  const k = classAt(text, at);
  return k === Kind.lower || k === Kind.upper || k === Kind.digit;
}

function isDigitAt(text: string, at: number): boolean {
  return classAt(text, at) === Kind.digit;
}

const isAstralLetter = (text: string, at: number) => {
  const code = text.codePointAt(at)!;
  return code > 0xffff && /\p{L}|\p{N}/u.test(String.fromCodePoint(code));
};

function growBuffer(buffer: TokenBuffer): void {
  const larger = (old: Int32Array) => {
    const grown = new Int32Array(old.length * 2);
    grown.set(old);
    return grown;
  };
  buffer.ids = larger(buffer.ids);
  buffer.starts = larger(buffer.starts);
  buffer.ends = larger(buffer.ends);
}
