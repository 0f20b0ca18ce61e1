// Token types: what a token counts as that is more than plain letters, and the pieces of a compound.

import { compose } from "./odd-characters.js";
import type { Part, Vocabulary } from "./vocabulary.js";

/** Two to six capitals, with stops or without: US, U.S., U.S; or two with an ampersand: R&D. */
const acronym = /^(?:\p{Lu}{2,6}|\p{Lu}&\p{Lu}|(?:\p{Lu}\.){2,6}|(?:\p{Lu}\.){1,5}\p{Lu})$/u;

/**
 * The type of a token or a piece of one: composed, without what says nothing, folded unless it is an acronym.
 *
 * @param fold what a code unit folds to
 */
export function typeOf(token: string, fold: (code: number) => number): string {
  const composed = compose(token);
  if (acronym.test(composed)) return composed;
  let type = "";
  for (let i = 0; i < composed.length; i++) type += String.fromCharCode(fold(composed.charCodeAt(i)));
  return type;
}

/**
 * Adds the pieces of a compound: what stands between its hyphens, or behind @ or #. An acronym among them keeps its
 * capitals.
 */
export function addParts(id: number, token: string, vocabulary: Vocabulary, fold: (code: number) => number): void {
  const parts: Part[] = [];
  for (const { 0: piece, index } of token.matchAll(/[^-‐‑@#]+/g))
    parts.push({ id: vocabulary.add(typeOf(piece, fold)), offset: index, length: piece.length });
  vocabulary.setParts(id, parts);
}
