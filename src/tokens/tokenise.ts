// Tokenise: text to the ids of its types, with places.
// A token is a run of letters, marks and digits. Inside it may stand: an apostrophe between letters
// (don't), a hyphen (S-400, U.S.-led), stops of an acronym (U.S.), a comma or a stop between digits
// (1,000), an ampersand between letters (R&D); before it @ or # (#Taiwan). A possessive 's is left out,
// so that Russia's counts as Russia. Types are folded to lower case but for acronyms: US is not us.

import { fnvBasis, fnvPrime, type Part, Vocabulary } from "./vocabulary.js";

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

// What each UTF-16 code unit is: its kind, in the lower 16 bits what it folds to, and the sign bit set
// for letters and digits, so that the inner loop asks one question of each character. ASCII is written
// down; the rest is looked up in Unicode when first met, so nothing is built at import.
const enum Kind {
  separator = 0,
  upper = 1,
  lower = 2,
  digit = 4,
  joiner = 3,
  surrogate = 5,
  unknown = 6,
}
const kinds = new Int32Array(65_536).fill(Kind.unknown << 16);
for (let c = 0; c < 128; c++) {
  const isLower = (c >= 97 && c <= 122) || c === 95;
  const isUpper = c >= 65 && c <= 90;
  kinds[c] = describe(isLower ? Kind.lower : isUpper ? Kind.upper : c >= 48 && c <= 57 ? Kind.digit : Kind.separator, isUpper ? c + 32 : c);
}
// Characters that may stand inside a token, decided by their neighbours; curly ones fold to the plain ones.
for (const [plain, all] of Object.entries({ "'": "'’ʼ", ".": ".", ",": ",", "-": "-‐‑", "&": "&" })) {
  for (const c of all) kinds[c.charCodeAt(0)] = describe(Kind.joiner, plain.charCodeAt(0));
}

function describe(kind: Kind, fold: number): number {
  const isSolid = kind === Kind.lower || kind === Kind.upper || kind === Kind.digit;
  return (isSolid ? 1 << 31 : 0) | (kind << 16) | fold;
}

const kindOf = (entry: number) => (entry >> 16) & 7;

/** Kind and fold of a code unit, looked up in Unicode if it is new. */
function classify(code: number): number {
  const known = kinds[code]!;
  if (kindOf(known) !== Kind.unknown) return known;
  const character = String.fromCharCode(code);
  const low = character.toLowerCase();
  const isAstral = code >= 0xd800 && code <= 0xdfff;
  const kind = isAstral ? Kind.surrogate
    : /\p{Lu}|\p{Lt}/u.test(character) ? Kind.upper
    : /\p{L}|\p{M}/u.test(character) ? Kind.lower
    : /\p{N}/u.test(character) ? Kind.digit
    : Kind.separator;
  return (kinds[code] = describe(kind, low.length === 1 && !isAstral ? low.charCodeAt(0) : code));
}

/** The text that is being read, as code units with a 0 at the end: faster than asking a string for each. */
let bytes = Buffer.alloc(0);
let codes = new Uint16Array(0);

function load(text: string): void {
  if (codes.length <= text.length) {
    const store = new ArrayBuffer(Math.max(text.length, 1 << 16) * 4);
    bytes = Buffer.from(store);
    codes = new Uint16Array(store);
  }
  bytes.write(text, 0, "utf16le");
  codes[text.length] = 0;
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
 * @example tokenise("U.S.-led talks", new Vocabulary()).length // 2
 */
export function tokenise(text: string, vocabulary: Vocabulary, into: TokenBuffer = createTokenBuffer()): TokenBuffer {
  const { length } = text;
  load(text);
  vocabulary.reserve(2 * length + 64);
  into.length = 0;
  for (let i = 0; i < length; ) {
    let entry = kinds[codes[i]!]!;
    if (entry >= 0) {
      i = oddCharacter(i, length, vocabulary, into);
      if (i >= 0) continue;
      i = ~i;
      entry = kinds[codes[i]!]!;
    }
    // Most tokens are letters up to a space or a mark: they are read here, the rest by plainToken.
    const start = i;
    const { pool } = vocabulary;
    let at = vocabulary.tail;
    let hash = fnvBasis;
    let capitals = 0;
    do {
      const folded = entry & 0xffff;
      pool[at++] = folded;
      hash = Math.imul(hash ^ folded, fnvPrime);
      capitals += (entry >> 16) & Kind.upper;
      entry = kinds[codes[++i]!]!;
    } while (entry < 0);
    const kind = kindOf(entry);
    if ((kind === Kind.separator || (kind === Kind.joiner && !isSolid(i + 1))) && (capitals < 2 || !isShouted(start, i))) put(into, vocabulary.commit(i - start, hash), start, i);
    else i = plainToken(start, start, length, vocabulary, into);
  }
  return into;
}

/** What begins no plain token: the place after it, or ~place where a token begins after all. */
function oddCharacter(i: number, length: number, vocabulary: Vocabulary, into: TokenBuffer): number {
  const c = codes[i]!;
  const kind = kindOf(classify(c));
  if (kind === Kind.separator || kind === Kind.joiner) {
    const tagged = (c === 35 || c === 64) && isLetter(i + 1) && (i === 0 || !isSolid(i - 1));
    return tagged ? plainToken(i, i + 1, length, vocabulary, into) : i + 1;
  }
  if (kind === Kind.surrogate) return isAstralLetter(i, length) ? plainToken(i, i, length, vocabulary, into) : i + 1;
  return ~i;
}

/** Whether all its letters are capitals, and there are at least two. */
function isShouted(start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kindOf(kinds[codes[at]!]!) !== Kind.upper) return false;
  return end - start > 1;
}

function put(into: TokenBuffer, id: number, start: number, end: number): void {
  if (into.length === into.ids.length) growBuffer(into);
  into.ids[into.length] = id;
  into.starts[into.length] = start;
  into.ends[into.length++] = end;
}

/** Reads one token of any make, whose first letter or digit stands at `from`; gives the place after it. */
function plainToken(start: number, from: number, length: number, vocabulary: Vocabulary, into: TokenBuffer): number {
  let compound = from > start;
  let capitals = 0;
  let onlyCapitals = true;
  let dotted = false;
  let piece = from;
  let after = -1;
  let i = from;
  for (; i < length; i++) {
    const entry = classify(codes[i]!);
    const kind = kindOf(entry);
    if (kind === Kind.lower || kind === Kind.digit) onlyCapitals = false;
    else if (kind === Kind.upper) capitals++;
    else if (kind === Kind.surrogate) {
      if (!isAstralLetter(i, length)) break;
      onlyCapitals = false;
      i++;
    } else if (kind === Kind.joiner) {
      const mark = entry & 0xffff;
      if (mark === stop && dotted && kindAt(i - 2) === Kind.joiner) {
        // The last stop of an acronym belongs to it: "U.S. officials", "U.S.-led".
        if (i + 2 < length && codes[i + 1] === hyphen && isSolid(i + 2)) continue;
        if (i + 1 < length && isLetter(i + 1) && !(i + 2 < length && isLetter(i + 2))) continue;
        i++;
        break;
      }
      if (i + 1 >= length || !isSolid(i + 1)) break;
      if (mark === hyphen) {
        compound = true;
        dotted = false;
        piece = i + 1;
      } else if (mark === apostrophe) {
        if (!isLetter(i + 1)) break;
        if ((codes[i + 1]! | 32) === 115 && (i + 2 >= length || !isSolid(i + 2))) {
          after = i + 2;
          break;
        }
      } else if (mark === stop) {
        if (isDigit(i - 1) && isDigit(i + 1)) onlyCapitals = false;
        else if (i - piece === 1 && isLetter(i - 1) && isLetter(i + 1) && !(i + 2 < length && isLetter(i + 2))) dotted = true;
        else break;
      } else if (mark === comma) {
        if (!isDigit(i - 1) || !isDigit(i + 1)) break;
      } else if (!isLetter(i - 1) || !isLetter(i + 1)) break;
    } else break;
  }
  const keepsCase = onlyCapitals && capitals > 1 && capitals <= longestAcronym && !compound;
  const known = vocabulary.size;
  const id = write(start, i, keepsCase, vocabulary);
  put(into, id, start, i);
  if (compound && id === known) vocabulary.setParts(id, findParts(start, from, i, vocabulary));
  return after > 0 ? after : i;
}

/** Commits the characters from start to end, folded or as they stand. */
function write(start: number, end: number, keepsCase: boolean, vocabulary: Vocabulary): number {
  const { pool, tail } = vocabulary;
  let hash = fnvBasis;
  for (let i = start; i < end; i++) {
    const code = codes[i]!;
    const written = (pool[tail + i - start] = keepsCase ? code : classify(code) & 0xffff);
    hash = Math.imul(hash ^ written, fnvPrime);
  }
  return vocabulary.commit(end - start, hash);
}

/** The pieces between hyphens, and the name behind @ or #; an acronym among them keeps its capitals. */
function findParts(start: number, from: number, end: number, vocabulary: Vocabulary): Part[] {
  const parts: Part[] = [];
  for (let at = from; at < end; ) {
    let to = at;
    while (to < end && (classify(codes[to]!) & 0xffff) !== hyphen) to++;
    const piece = String.fromCharCode(...codes.subarray(at, to));
    const isAcronym = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6}|(?:\p{Lu}\.){1,5}\p{Lu})$/u.test(piece);
    if (to > at) parts.push({ id: vocabulary.add(isAcronym ? piece : piece.toLowerCase().replaceAll("’", "'")), offset: at - start, length: to - at });
    at = to + 1;
  }
  vocabulary.reserve(2 * codes.length + 64);
  return parts;
}

const kindAt = (at: number) => kindOf(classify(codes[at]!));
const isDigit = (at: number) => kindAt(at) === Kind.digit;

function isLetter(at: number): boolean {
  const kind = kindAt(at);
  return kind === Kind.lower || kind === Kind.upper;
}

function isSolid(at: number): boolean {
  const kind = kindAt(at);
  return kind === Kind.lower || kind === Kind.upper || kind === Kind.digit;
}

function isAstralLetter(at: number, length: number): boolean {
  return at + 1 < length && /^[\p{L}\p{N}]$/u.test(String.fromCharCode(codes[at]!, codes[at + 1]!));
}

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
