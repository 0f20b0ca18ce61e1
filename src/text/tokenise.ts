// Tokenise: text to the ids of its types, with places. A token is a run of letters, marks and digits. Inside it
// there may be an apostrophe between letters (don't), a hyphen (S-400, U.S.-led), the stops of an acronym
// (U.S.), a comma or a stop between digits (1,000), an ampersand between letters (R&D); before it @ or #
// (#Taiwan). A possessive 's is left out, so that Russia's counts as Russia. Types are folded to lower case but
// for acronyms: US is not us. A letter and an accent in a character of its own count as the accented letter.
// What prints nothing, such as a soft hyphen, is left out of the type; the joiners of Persian and Devanagari
// are kept.

import { fnvBasis, fnvPrime } from "./hash.js";
import { isAccent, isHidden } from "./odd-characters.js";
import { createTokenBuffer, reserveTokens, type TokenBuffer } from "./token-buffer.js";
import { addParts, typeOf } from "./token-types.js";
import type { Vocabulary } from "./vocabulary.js";

// What each UTF-16 code unit is: its kind, in the lower 16 bits what it folds to, and the sign bit set
// for letters and digits, so that the inner loop asks one question of each character; 0 for separators. ASCII is
// written down; the rest is looked up in Unicode when first met, so nothing is built at import.
const enum Kind {
  separator = 0,
  upper = 1,
  lower = 2,
  digit = 4,
  joiner = 3,
  /** A half of a character, an accent set apart, what prints nothing: decided when it is met. */
  odd = 5,
  tag = 6,
  unknown = 7,
}
const kinds = new Int32Array(65_536).fill(Kind.unknown << 16);
for (let c = 0; c < 128; c++) {
  const isLower = (c >= 97 && c <= 122) || c === 95;
  const isUpper = c >= 65 && c <= 90;
  kinds[c] = describe(
    isLower
      ? Kind.lower
      : isUpper
        ? Kind.upper
        : c >= 48 && c <= 57
          ? Kind.digit
          : c === 35 || c === 64
            ? Kind.tag
            : Kind.separator,
    isUpper ? c + 32 : c,
  );
}
// Characters that may be inside a token, depending on their neighbours; curly ones fold to the plain ones.
for (const [plain, all] of Object.entries({ "'": "'’ʼ", ".": ".٫", ",": ",٬", "-": "-‐‑", "&": "&" })) {
  for (const c of all) kinds[c.charCodeAt(0)] = describe(Kind.joiner, plain.charCodeAt(0));
}

function describe(kind: Kind, fold: number): number {
  const isSolid = kind === Kind.lower || kind === Kind.upper || kind === Kind.digit;
  return kind === Kind.separator ? 0 : (isSolid ? 1 << 31 : 0) | (kind << 16) | fold;
}

const kindOf = (entry: number) => (entry >> 16) & 7;

/** Kind and fold of a code unit, looked up in Unicode if it is new. */
function classify(code: number): number {
  const known = kinds[code]!;
  if (kindOf(known) !== Kind.unknown) return known;
  const character = String.fromCharCode(code);
  const low = character.toLowerCase();
  const isOdd = (code >= 0xd800 && code <= 0xdfff) || isAccent(character) || isHidden(character);
  const kind = isOdd
    ? Kind.odd
    : /\p{Lu}|\p{Lt}/u.test(character)
      ? Kind.upper
      : /\p{L}|\p{M}/u.test(character)
        ? Kind.lower
        : /\p{N}/u.test(character)
          ? Kind.digit
          : Kind.separator;
  return (kinds[code] = describe(kind, isOdd ? code : low.charCodeAt(0)));
}

/** The text that is being read, as code units with zeros at the end: faster than asking a string for each. */
let bytes = Buffer.alloc(0);
let codes = new Uint16Array(0);

function load(text: string): void {
  if (codes.length <= text.length + 2) {
    const store = new ArrayBuffer(Math.max(text.length, 1 << 16) * 4);
    bytes = Buffer.from(store);
    codes = new Uint16Array(store);
  }
  bytes.write(text, 0, "utf16le");
  codes.fill(0, text.length, text.length + 3);
}

const longestAcronym = 6;
const apostrophe = 39;
const comma = 44;
const hyphen = 45;
const stop = 46;

/**
 * Finds the tokens of a text.
 *
 * Types are folded to lower case but for acronyms, so that US is not us; a possessive 's is left out, so that Russia's
 * counts as Russia. Ids are those of the vocabulary, to which new types are added. Cost: linear, one pass.
 *
 * @param text any text
 * @param vocabulary where types are numbered
 * @param into a buffer to fill again; a new one by default
 * @returns the tokens in order, `length` of them, with places in characters; the same object as `into`
 * @example tokenise("U.S.-led talks", new Vocabulary()).length // 2
 */
export function tokenise(text: string, vocabulary: Vocabulary, into: TokenBuffer = createTokenBuffer()): TokenBuffer {
  const { length } = text;
  load(text);
  vocabulary.reserve(2 * length + 64);
  reserveTokens(into, (length >> 1) + 1);
  const { ids, starts, ends } = into;
  let count = 0;
  // Local names, because a module's variable is loaded and checked again at each use.
  const units = codes;
  const table = kinds;
  for (let i = 0; i < length; ) {
    let entry = table[units[i]!]!;
    if (entry >= 0 && entry < Kind.digit << 16) {
      // A separator, or a mark that joins nothing.
      i++;
      continue;
    }
    // Most tokens are letters up to a space or a mark that ends them: they are read here, the rest by oddToken.
    const start = i;
    if (entry < 0) {
      const { pool } = vocabulary;
      let at = vocabulary.tail;
      let hash = fnvBasis;
      let capitals = 0;
      do {
        const folded = entry & 0xffff;
        pool[at++] = folded;
        hash = Math.imul(hash ^ folded, fnvPrime);
        capitals += (entry >> 16) & Kind.upper;
        entry = table[units[++i]!]!;
      } while (entry < 0);
      if (
        (entry === 0 || (entry < Kind.digit << 16 && endsBefore(table[units[i + 1]!]!))) &&
        (capitals < 2 || capitals < i - start)
      ) {
        ids[count] = vocabulary.commit(i - start, hash);
        starts[count] = start;
        ends[count++] = i;
        continue;
      }
    }
    into.length = count;
    i = oddToken(start, length, vocabulary, into);
    count = into.length;
  }
  into.length = count;
  return into;
}

/** True where what follows a mark is known to be no letter or digit, so that the mark ends the token. */
const endsBefore = (next: number) => next >= 0 && next < Kind.unknown << 16;

/** Reads a token of any make that begins at `start`; gives the place where reading goes on. */
function oddToken(start: number, length: number, vocabulary: Vocabulary, into: TokenBuffer): number {
  const units = codes;
  const { pool } = vocabulary;
  let i = start;
  let at = vocabulary.tail;
  let hash = fnvBasis;
  let capitals = 0;
  let marks = 0;
  startJoining(kindAt(start) === Kind.tag);
  // Code units that go on the token whatever they are: those that joinedAt has let stand.
  for (let taken = 0, last = false; ; ) {
    const entry = classify(units[i]!);
    if (taken > 0) {
      taken--;
      marks++;
    } else if (last) break;
    else if (entry < 0) capitals += (entry >> 16) & Kind.upper;
    else {
      taken = joinedAt(units, i, start, length);
      if (taken === 0) break;
      last = taken < 0;
      taken = Math.abs(taken);
      continue;
    }
    const folded = entry & 0xffff;
    pool[at++] = folded;
    hash = Math.imul(hash ^ folded, fnvPrime);
    i++;
  }
  if (i === start) return i + 1;
  const isAcronym = capitals > 1 && capitals <= longestAcronym && capitals + marks === i - start && !isCompound;
  const id = isMarked
    ? vocabulary.add(typeOf(textOf(start, i), fold))
    : vocabulary.commit(i - start, isAcronym ? writeAsIs(start, i, vocabulary) : hash);
  into.ids[into.length] = id;
  into.starts[into.length] = start;
  into.ends[into.length++] = i;
  // A type that came from a list of words, or from a bundle, gets its parts when it is first read in a text.
  if (isCompound && !vocabulary.isCompound(id)) addParts(id, textOf(start, i), vocabulary, fold);
  // Types that were added as text used room that was reserved for tokens.
  if (isMarked || isCompound) vocabulary.reserve(2 * length + 64);
  return isPossessive(i) ? i + 2 : i;
}

/** True where 's follows, and no more of the token: "U.S.'s". */
const isPossessive = (at: number) =>
  (classify(codes[at]!) & 0xffff) === apostrophe && (codes[at + 1]! | 32) === 115 && !isSolid(at + 2);

// What is known about a token with marks in it while it is read.
let isCompound = false;
let isDotted = false;
/** True where it holds an accent in a character of its own, or a character that prints nothing. */
let isMarked = false;
/** Where the piece after the last hyphen begins. */
let piece = 0;
function startJoining(tagged: boolean): void {
  isCompound = tagged;
  isDotted = false;
  isMarked = false;
  piece = -1;
}

/** How many code units at `i` go on the token that began at `start`: 0 ends it, −1 takes one and ends it. */
function joinedAt(units: Uint16Array, i: number, start: number, length: number): number {
  const entry = classify(units[i]!);
  const kind = kindOf(entry);
  if (kind === Kind.odd) return oddAt(i, start, length);
  if (kind === Kind.tag) return i === start && isLetter(i + 1) && (i === 0 || !isSolid(i - 1)) ? 1 : 0;
  if (kind !== Kind.joiner || i === start) return 0;
  const mark = entry & 0xffff;
  const next = classify(units[i + 1]!);
  if (mark === stop && isDotted && kindAt(i - 2) === Kind.joiner) {
    // The last stop of an acronym belongs to it: "U.S. officials", "U.S.-led".
    const goesOn = units[i + 1] === hyphen ? isSolid(i + 2) : isLetter(i + 1) && !isLetter(i + 2);
    return goesOn ? 1 : -1;
  }
  if (next >= 0) return 0;
  const nextKind = kindOf(next);
  const isNextLetter = nextKind !== Kind.digit;
  if (mark === apostrophe) {
    if (isPossessive(i)) return 0;
    return isNextLetter ? 1 : 0;
  }
  if (mark === hyphen) {
    isCompound = true;
    isDotted = false;
    piece = i + 1;
    return 1;
  }
  const isLastDigit = isDigit(i - 1);
  if (isLastDigit || !isNextLetter) return (mark === stop || mark === comma) && isLastDigit && !isNextLetter ? 1 : 0;
  if (mark === comma) return 0;
  if (mark !== stop) return 1;
  const isSingle = i - Math.max(piece, start) === 1 && !isLetter(i + 2);
  isDotted ||= isSingle;
  return isSingle ? 1 : 0;
}

/**
 * A half of a character is taken with the other half if they are a letter; an accent after a letter; what prints
 * nothing between letters.
 */
function oddAt(i: number, start: number, length: number): number {
  const code = codes[i]!;
  if (code >= 0xd800 && code <= 0xdfff) return isAstralLetter(i, length) ? 2 : 0;
  if (i === start || (isHidden(String.fromCharCode(code)) && !isSolid(i + 1))) return 0;
  isMarked = true;
  return 1;
}

/** The characters from one place to another. */
const textOf = (start: number, end: number) => bytes.toString("utf16le", start * 2, end * 2);
/** What a code unit folds to. */
const fold = (code: number) => classify(code) & 0xffff;

/** Writes characters at the pool's end as they stand; gives their hash. */
function writeAsIs(start: number, end: number, { pool, tail }: Vocabulary): number {
  let hash = fnvBasis;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (pool[tail + at - start] = codes[at]!), fnvPrime);
  return hash;
}

const kindAt = (at: number) => kindOf(classify(codes[at]!));
const isDigit = (at: number) => kindAt(at) === Kind.digit;

/** True of a letter or a digit. */
const isSolid = (at: number) => classify(codes[at]!) < 0;
const isLetter = (at: number) => isSolid(at) && !isDigit(at);

function isAstralLetter(at: number, length: number): boolean {
  return at + 1 < length && /^[\p{L}\p{N}]$/u.test(String.fromCharCode(codes[at]!, codes[at + 1]!));
}
