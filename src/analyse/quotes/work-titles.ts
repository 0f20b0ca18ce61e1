// Titles: marks round the name of something, which nobody says: a film, a programme, a so-called thing.

import { wordsOf } from "../../text/index.js";
import type { Clause } from "./clause.js";
import { quoteOf } from "./frames.js";
import { colon, comma, owner } from "./gaps.js";
import type { QuoteText } from "./quote-text.js";
import { conjunction, determiner, preposition, that, verb } from "./token-classes.js";

const longest = 120;
/** Works, and participles that give one its name. */
const shows = new Set(
  wordsOf(`
    called titled entitled named nicknamed dubbed show program programme film movie book song podcast novel series album
    drama play poem painting project newsletter documentary memoir
  `),
);

/** “Morning Desk” as the name of something, not as speech: capitals, and no verb of saying before it. */
export function isWorkTitle({ text, marked }: QuoteText, clause: Clause, at: number): boolean {
  const { start, end } = marked[quoteOf(clause.frame.items[at]!)]!;
  if (end - start > longest) return false;
  if (isNamed(clause, at)) return true;
  const isApart = (clause.gap(at) & (comma | colon)) !== 0;
  const word = clause.word(at - 1);
  const before = isApart && !shows.has(word) ? "" : word;
  if (/^(?:so-called|titled|entitled|nicknamed)$/.test(before)) return true;
  const words = text.slice(start, end).split(/\s+/);
  if (before === "" || (words.length > 8 && !shows.has(before)) || /[!?]$/.test(words.at(-1)!) || !isTitleCase(words))
    return false;
  return (
    (clause.gap(at) & owner) !== 0 ||
    shows.has(before) ||
    clause.has(at - 1, determiner | preposition) ||
    (!clause.has(at - 1, verb | that | conjunction) && words.length > 1)
  );
}

/** "under the banner of a “…”", "the notion of “…”". */
function isNamed(clause: Clause, at: number): boolean {
  const of = clause.has(at - 1, determiner) ? at - 2 : at - 1;
  return (
    clause.word(of) === "of" && /^(?:banner|guise|name|notion|concept|label|heading|rubric)$/.test(clause.word(of - 1))
  );
}

const small = /^(?:a|an|the|of|in|on|to|and|or|for|with|at|by|from|as|but|over|into|vs|v)$/;

/** Capitals on all but the small words. */
export const isTitleCase = (words: readonly string[]): boolean =>
  words.every((word, i) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word) || (i > 0 && small.test(word)));
