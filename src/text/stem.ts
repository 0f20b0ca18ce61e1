// Stems: natural's Porter stemmer, one call a type and not a token.

import { createRequire } from "node:module";

const load = createRequire(import.meta.url);
let porter: { stem(token: string): string } | null = null;

/**
 * The stem of an English type in lower case.
 *
 * Counts "sanction", "sanctions" and "sanctioned" as one. A stem need not be a word: "policies" gives "polici".
 *
 * @param term a type as {@link Vocabulary} gives it
 * @returns its stem; acronyms, numbers and compounds stay as they are
 * @example stem("sanctions") // "sanction"
 * @see Porter 1980, "An algorithm for suffix stripping", Program 14(3)
 */
export function stem(term: string): string {
  if (!/^[a-z']+$/.test(term)) return term;
  porter ??= load("#natural/porter-stemmer") as { stem(token: string): string };
  return porter.stem(term);
}
