// Mark names: which tokens stand in names, so that no score depends on who is named.

import type { Span, Tokens } from "../../text/index.js";

/**
 * Flags of the tokens that stand in names: 1, or 2 where `value` says so; names may overlap. Any span is a name,
 * whether the register has its actor or not. Cost: logarithmic in the tokens for each name.
 *
 * @param into the flags to write to; new ones where none are given
 * @example
 * const { tokens, mentions } = analyseDocument(document, createKit());
 * markNames(tokens, mentions)[0]; // 1
 */
export function markNames(
  tokens: Tokens,
  spans: readonly Span[],
  into: Uint8Array = new Uint8Array(tokens.length),
  value = 1,
): Uint8Array {
  for (const { start, end } of spans) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens.ends[middle]! <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < tokens.length && tokens.starts[i]! < end; i++) into[i] = value;
  }
  return into;
}
