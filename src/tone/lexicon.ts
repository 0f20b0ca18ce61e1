// Lexicon: the ratings behind every polarity. AFINN-165 (Nielsen 2011, MIT), with the ratings of
// data/lexicons/diplomacy.json laid over it for the register of diplomatic news.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const load = createRequire(import.meta.url);
let ratings: ReadonlyMap<string, number> | null = null;

/** Rating of each term, −5 … 5; a term that is not rated is not in it. Read once, when first asked for. */
export function readLexicon(): ReadonlyMap<string, number> {
  if (ratings) return ratings;
  const { groups } = JSON.parse(readFileSync(new URL("../../data/lexicons/diplomacy.json", import.meta.url), "utf8")) as { groups: { terms: Record<string, number> }[] };
  const { afinn165 } = load("afinn-165") as { afinn165: Record<string, number> };
  const all = new Map(Object.entries(afinn165));
  for (const { terms } of groups) for (const [term, rating] of Object.entries(terms)) all.set(term, rating);
  for (const [term, rating] of all) if (rating === 0) all.delete(term);
  return (ratings = all);
}

/** Words that turn the ratings that follow them, up to the end of the clause. */
export const negations: ReadonlySet<string> = new Set(
  "not no never none nobody nothing neither nor without hardly scarcely barely cannot can't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't shouldn't couldn't haven't hasn't hadn't ain't refrain refrained refrains fail failed fails avoid avoided lack lacks".split(" "),
);

/** Words that make the rating that follows stronger or weaker. */
export const degrees: ReadonlyMap<string, number> = new Map(
  Object.entries({ very: 1.25, extremely: 1.4, deeply: 1.3, highly: 1.25, strongly: 1.3, seriously: 1.25, increasingly: 1.15, most: 1.15, more: 1.1, so: 1.1, utterly: 1.4, completely: 1.3, slightly: 0.7, somewhat: 0.7, fairly: 0.8, partly: 0.7, less: 0.7, mildly: 0.7, hardly: 0.5 }),
);
