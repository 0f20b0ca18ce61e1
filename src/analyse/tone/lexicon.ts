// Lexicon: ratings made by hand for diplomatic news, used before others' lexicons where the
// learned ratings begin. What a sentence is scored with stands in sentence-model.ts.

import { readDataJson } from "../../files/index.js";

let ratings: ReadonlyMap<string, number> | null = null;

/**
 * Ratings of data/lexicons/diplomacy.json on AFINN's scale, −5 … 5; 0 says that a term is no feeling. Read once, when
 * first asked for.
 */
export function readDiplomacyRatings(): ReadonlyMap<string, number> {
  if (ratings) return ratings;
  const { groups } = readDataJson<{ groups: { terms: Record<string, number> }[] }>("lexicons/diplomacy.json");
  return (ratings = new Map(groups.flatMap(({ terms }) => Object.entries(terms))));
}
