// Stems: natural's Porter stemmer, one call a type and not a token.

import { createRequire } from "node:module";

const load = createRequire(import.meta.url);
let porter: { stem(token: string): string } | null = null;

/** The stem of an English type in lower case; acronyms, numbers and compounds stay as they are. */
export function stem(term: string): string {
  if (!/^[a-z']+$/.test(term)) return term;
  porter ??= load("#natural/porter-stemmer") as { stem(token: string): string };
  return porter.stem(term);
}
