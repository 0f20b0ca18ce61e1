// The syllables of sentences, for readability. They are counted by the package `syllable`.

import { createRequire } from "node:module";
import type { Vocabulary } from "../text/index.js";
import type { DocumentTokens } from "./document-tokens.js";

const load = createRequire(import.meta.url);

/** What readability asks of one sentence. */
export interface SentenceSyllables {
  readonly tokens: number;
  readonly syllables: number;
  /** Tokens of three syllables or more. */
  readonly long: number;
}

/** The syllables of each of `all` sentences; `syllablesOf` is {@link createSyllableCounter}'s. */
export function countSentenceSyllables(
  { length, ids, sentences }: DocumentTokens,
  all: number,
  syllablesOf: (id: number) => number,
): SentenceSyllables[] {
  const parts = Array.from({ length: all }, () => ({ tokens: 0, syllables: 0, long: 0 }));
  for (let i = 0; i < length; i++) {
    const part = parts[sentences[i]!]!;
    const syllables = syllablesOf(ids[i]!);
    part.tokens++;
    part.syllables += syllables;
    if (syllables > 2) part.long++;
  }
  return parts;
}

/** Syllables of each type, at least one; an acronym is spelled, a number counts as one. */
export function createSyllableCounter(vocabulary: Vocabulary): (id: number) => number {
  const { syllable } = load("syllable") as typeof import("syllable");
  const known = new Map<number, number>();
  return (id) => {
    let count = known.get(id);
    if (count === undefined) {
      const term = vocabulary.term(id);
      const isAcronym = /^[A-Z]{2,5}$/.test(term);
      known.set(id, (count = isAcronym ? term.length + 2 * (term.split("W").length - 1) : Math.max(1, syllable(term))));
    }
    return count;
  };
}
