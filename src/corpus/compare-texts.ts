// Compare texts: how much of one is in another, exactly. It decides whether two are near-copies.

import { doubleClosers, openingQuotes } from "../text/index.js";
import { shingleLength } from "./shingles.js";

/**
 * With less than this share in runs of three, the order of tokens is not compared: four fifths of the tokens, evenly
 * spread, give some 0.7.
 */
const leastCovered = 0.4;
/**
 * An original must have this part of the required share of tokens in names and figures too. Reports written to one
 * template share their phrases and few of these.
 */
const ofParticulars = 0.8;
/** With fewer names and figures, these are not compared. */
const fewParticulars = 4;

/** How much of a text, by its number, another holds. */
export type Compare = (copy: number, by: number) => number;

/**
 * Makes the comparison of texts.
 *
 * It gives the share of a text's tokens that another has: in runs of three and more, or in the same order where that
 * is more. A share below `enough` may be understated, and a pair with too few names and figures in common gets less
 * than `enough`.
 */
export function createComparer(
  texts: readonly { readonly text: string }[],
  tokens: readonly Uint32Array[],
  shingles: readonly Uint32Array[],
  enough: number,
): Compare {
  const sets = new Map<number, ReadonlySet<number>>();
  const named = new Map<number, ReadonlySet<string>>();
  const kept = <Value>(map: Map<number, Value>, key: number, make: () => Value): Value => {
    let value = map.get(key);
    if (value === undefined) map.set(key, (value = make()));
    return value;
  };
  const particularsOfText = (i: number) => kept(named, i, () => particularsOf(texts[i]!.text));
  return (copy, by) => {
    const { length } = tokens[copy]!;
    const covered =
      countCovered(
        shingles[copy]!,
        kept(sets, by, () => new Set(shingles[by])),
      ) / length;
    if (covered < leastCovered) return covered;
    const share = covered === 1 ? 1 : Math.max(covered, countInOrder(tokens[copy]!, tokens[by]!) / length);
    if (share < enough || share === 1) return share;
    const own = particularsOfText(copy);
    const common = [...own].filter((particular) => particularsOfText(by).has(particular)).length;
    return own.size < fewParticulars || common >= ofParticulars * enough * own.size
      ? share
      : Math.min(enough / 2, common / own.size);
  };
}

/** A token with a capital that is not the first of its sentence, or a figure. */
const particular = new RegExp(
  `(?<!(?:[.?!${doubleClosers}]\\s+|^\\s*|\\n\\s*)[${openingQuotes}]?)\\p{Lu}[\\p{L}\\p{M}]+|` +
    "\\p{N}(?:[\\p{N}.,/-]*\\p{N})?",
  "gu",
);

/** Names, or what is written like them inside a sentence, and figures: what two events do not share. */
export function particularsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(particular)?.map((match) => match.toLowerCase()));
}

/** The number of tokens that lie in a shingle which another text has too. */
export function countCovered(shingles: Uint32Array, by: ReadonlySet<number>): number {
  let covered = 0;
  let until = 0;
  for (let i = 0; i < shingles.length; i++) {
    if (!by.has(shingles[i]!)) continue;
    covered += i + shingleLength - Math.max(i, until);
    until = i + shingleLength;
  }
  return covered;
}

/**
 * The length of the longest common subsequence: how many tokens two texts have in the same order.
 *
 * Cost: the product of their lengths over 32, by the bits of words (Hyyrö 2004).
 */
export function countInOrder(a: Uint32Array, b: Uint32Array): number {
  const width = Math.ceil(a.length / 32);
  const masks = new Map<number, Uint32Array>();
  a.forEach((token, i) => {
    let mask = masks.get(token);
    if (!mask) masks.set(token, (mask = new Uint32Array(width)));
    mask[i >> 5]! |= 1 << (i & 31);
  });
  const row = new Uint32Array(width).fill(0xffffffff);
  for (const token of b) {
    const mask = masks.get(token);
    if (!mask) continue;
    let carry = 0;
    for (let w = 0; w < width; w++) {
      const bits = row[w]!;
      const sum = bits + ((bits & mask[w]!) >>> 0) + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      row[w] = sum | (bits & ~mask[w]!);
    }
  }
  let length = 0;
  for (let i = 0; i < a.length; i++) if ((row[i >> 5]! & (1 << (i & 31))) === 0) length++;
  return length;
}
