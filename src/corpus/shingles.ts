// Shingles: a text as numbers, one for each token and one for each run of three. Near-duplicates are found and compared
// by them.

import { fnvBasis, fnvPrime, spreadBits } from "../text/index.js";

/** Tokens in a shingle. Runs of three survive the editing of a sentence and are rarely shared by chance. */
export const shingleLength = 3;

/** What a code unit is: part of a token, or, in scripts without spaces, a token of its own. */
const letter = 1;
const sign = 2;
let classes: Uint8Array | null = null;

function classesOfUnits(): Uint8Array {
  if (!classes) {
    classes = new Uint8Array(0x10000);
    for (let c = 0; c < 0x10000; c++) {
      if (c >= 0xd800 && c < 0xe000) classes[c] = sign;
      else if (/[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(c)))
        classes[c] = (c >= 0x0e00 && c < 0x0f00) || (c >= 0x3040 && c < 0xa000) ? sign : letter;
    }
  }
  return classes;
}

/**
 * The tokens of a text as hashes of 32 bits, the same on every machine. Letters and digits make tokens,
 * ASCII capitals count as small letters. Cost: linear, one pass over the characters.
 */
export function hashTokens(text: string): Uint32Array {
  const classOf = classesOfUnits();
  const hashes = new Uint32Array(text.length + 1);
  let count = 0;
  let hash = 0;
  let open = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const kind = classOf[c]!;
    if (kind === letter) {
      hash = Math.imul((open ? hash : fnvBasis) ^ (c >= 65 && c <= 90 ? c + 32 : c), fnvPrime);
      open = true;
      continue;
    }
    // An apostrophe inside a token belongs to it, in neither of its shapes.
    if (open && (c === 0x27 || c === 0x2019) && i + 1 < text.length && classOf[text.charCodeAt(i + 1)] === letter)
      continue;
    if (open) hashes[count++] = spreadBits(hash);
    open = false;
    if (kind === sign) hashes[count++] = spreadBits(Math.imul(fnvBasis ^ c, fnvPrime));
  }
  if (open) hashes[count++] = spreadBits(hash);
  return hashes.slice(0, count);
}

/** The shingles of tokens, in order: element i is that of tokens i, i + 1 and i + 2. Fewer tokens give none. */
export function shinglesOf(tokens: Uint32Array): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, tokens.length - shingleLength + 1));
  for (let i = 0; i < shingles.length; i++)
    shingles[i] = spreadBits(Math.imul(spreadBits(Math.imul(tokens[i]!, 31) + tokens[i + 1]!), 31) + tokens[i + 2]!);
  return shingles;
}
