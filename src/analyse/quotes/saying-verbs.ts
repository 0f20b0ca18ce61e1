// Saying verbs: which tokens of a frame are verbs of saying, and not nouns of the same form.

import type { Clause } from "./clause.js";
import { owner, punctuation } from "./gaps.js";
import {
  adverb,
  auxiliary,
  capital,
  determiner,
  infinitive,
  ing,
  nounLike,
  past,
  relative,
  speaking,
  strong,
  subject,
  verb,
} from "./token-classes.js";

/** A verb of saying, and no noun of the same form: "the claim", "a call for", "his warning". */
export function isVerb(clause: Clause, i: number): boolean {
  const bits = clause.bits(i);
  if ((bits & verb) === 0 || ((bits & capital) !== 0 && i > 0 && !afterQuote(clause, i))) return false;
  if (i === 0) return (bits & strong) !== 0;
  if (afterQuote(clause, i)) return (bits & nounLike) === 0 || !isDetermined(clause, i - 1);
  const isPaused = (clause.gap(i) & punctuation) !== 0;
  if ((bits & past) !== 0) return isPaused || !clause.has(i - 1, determiner) || clause.has(i - 1, subject);
  if ((bits & ing) !== 0) return isPaused || !clause.has(i - 1, determiner);
  if (!isPaused && (clause.has(i - 1, determiner) || (clause.gap(i) & owner) !== 0))
    return (bits & (strong | nounLike)) === strong && clause.has(i - 1, speaking | subject);
  if ((bits & nounLike) === 0) return true;
  // "attack", "reports": a noun but for what shows a verb before it.
  const third = clause.word(i).endsWith("s");
  if (
    isPaused ||
    (third && clause.has(i - 1, infinitive)) ||
    (clause.has(i - 1, adverb) && isDetermined(clause, i - 1))
  )
    return false;
  return (
    clause.has(i - 1, subject | auxiliary | infinitive | relative | adverb) ||
    (clause.isName(i - 1) && third) ||
    (clause.has(i - 1, speaking) && third !== clause.word(i - 1).endsWith("s"))
  );
}

/**
 * Whether an article or an owner stands before an item, adverbs passed over: "his first tweet", "the “top secret”
 * emails".
 */
function isDetermined(clause: Clause, at: number): boolean {
  let i = at;
  while (i > 0 && clause.has(i, adverb) && clause.has(i - 1, adverb)) i--;
  return (
    i > 0 && (clause.gap(i) & punctuation) === 0 && (clause.has(i - 1, determiner) || (clause.gap(i) & owner) !== 0)
  );
}

/** Whether a marked span stands right before an item. */
export const afterQuote = (clause: Clause, i: number) => i > 0 && !clause.isToken(i - 1);
