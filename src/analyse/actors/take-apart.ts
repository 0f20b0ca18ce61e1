// Take apart: tokens with compounds and tags taken apart, so that "U.S.-China" holds both countries.

import { createTokenBuffer, type TokenBuffer, type Tokens, type Vocabulary } from "../../text/index.js";

/** The pieces of tokens, written into a buffer that is used again; `into` is what comes back. Cost: linear. */
export function takeApart(tokens: Tokens, vocabulary: Vocabulary, into: TokenBuffer): Tokens {
  // A piece is at least one character and a hyphen long, so this is room enough.
  const last = tokens.length === 0 ? 0 : tokens.ends[tokens.length - 1]!;
  if (into.ids.length <= last) Object.assign(into, createTokenBuffer(last + 1));
  const { ids, starts, ends } = into;
  const { ids: fromIds, starts: fromStarts, ends: fromEnds, length } = tokens;
  let n = 0;
  for (let i = 0; i < length; i++) {
    const id = fromIds[i]!;
    const start = fromStarts[i]!;
    if (vocabulary.isCompound(id)) {
      for (const part of vocabulary.parts(id)) {
        ids[n] = part.id;
        starts[n] = start + part.offset;
        ends[n++] = start + part.offset + part.length;
      }
    } else {
      ids[n] = id;
      starts[n] = start;
      ends[n++] = fromEnds[i]!;
    }
  }
  into.length = n;
  return into;
}
