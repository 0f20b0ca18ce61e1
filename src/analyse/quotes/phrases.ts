// Phrases: where the noun phrase beside a verb begins and ends. No parser: a phrase runs over what is no
// verb, no conjunction and no punctuation, and continues over a preposition to the phrase that it belongs to.

import { type Clause, outside } from "./clause.js";
import { comma, dash, line, owner, punctuation, semicolon } from "./gaps.js";
import {
  adverb,
  auxiliary,
  being,
  capital,
  conjunction,
  determiner,
  doing,
  infinitive,
  ing,
  past,
  possessive,
  preposition,
  relative,
  saying,
  speaking,
  subject,
  subordinator,
  time,
  verb,
} from "./token-classes.js";

/** A phrase of a frame, in items; `head` is the last item of its first part: of "an aide to the king", aide. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const longest = 14;
/** How far before a verb its subject is looked for. */
const farthest = 120;
/** The noun phrase that ends at an item, with what it belongs to; null where there is none. */
export function phraseBefore(clause: Clause, at: number): Phrase | null {
  const to = skipTime(clause, at);
  if (!clause.isToken(to)) return null;
  if (clause.has(to, subject) && !clause.has(to, relative)) return { from: to, to, head: to };
  let from = partBefore(clause, to);
  if (from > to) return null;
  let head = to;
  for (let parts = 0; parts < 3; parts++) {
    const link = from - 1;
    const joins =
      clause.isToken(link) &&
      (clause.gap(from) & (punctuation | owner)) === 0 &&
      (clause.gap(link) & punctuation) === 0;
    if (!joins) break;
    const isAnd =
      clause.word(link) === "and" &&
      (clause.isName(from) || clause.has(from, determiner)) &&
      clause.isNominal(link - 1);
    const isTo =
      clause.word(link) === "to" &&
      clause.has(link - 1, speaking) &&
      (clause.isName(from) || clause.has(from, determiner));
    if (!isAnd && !isTo && !(clause.has(link, preposition) && !clause.has(link, subordinator))) break;
    const before = partBefore(clause, link - 1);
    if (before > link - 1 || clause.has(link - 1, time)) break;
    from = before;
    if (!isAnd) head = link - 1;
  }
  return isNoun(clause, from, head) ? { from, to, head } : null;
}

/** Whether a part can name somebody: no lone article, no lone adjective. */
function isNoun(clause: Clause, from: number, to: number): boolean {
  if (clause.has(to, capital | speaking) || from < to) return !/^(?:the|a|an)$/.test(clause.word(to));
  return (
    /[^s]s$/.test(clause.word(to)) ||
    (clause.has(to, determiner) &&
      !clause.has(to, possessive) &&
      /^(?:some|many|both|several|few|all|most|one|two|three|four|five|others|another|those|these)$/.test(
        clause.word(to),
      )) ||
    /^(?:people|others|someone|somebody|everyone|nobody|one)$/.test(clause.word(to))
  );
}

/** First item of the part of a phrase that ends at `to`; above `to` where none does. */
function partBefore(clause: Clause, to: number): number {
  let from = to + 1;
  for (let i = to; i >= 0 && to - i < longest && clause.isNominal(i); i--) {
    from = i;
    if (clause.has(i, determiner) && (i === 0 || (clause.gap(i) & owner) === 0) && !clause.has(i - 1, determiner))
      break;
    if ((clause.gap(i) & punctuation) !== 0) break;
  }
  return from;
}

/** Over "on Monday", "last week", "earlier this month" that stand between a subject and its verb. */
function skipTime(clause: Clause, at: number): number {
  let i = at;
  let isTime = false;
  while (clause.isToken(i) && clause.has(i, time) && at - i < 4) {
    isTime = true;
    i--;
  }
  if (!isTime) return at;
  while (
    clause.isToken(i) &&
    at - i < 6 &&
    (clause.has(i, preposition | determiner | adverb | time) ||
      /^(?:last|next|early|late|\d+)$/.test(clause.word(i))) &&
    !clause.has(i, possessive)
  )
    i--;
  return clause.isToken(i) ? i : at;
}

/**
 * The noun phrase that begins at an item, with what belongs to it by "of", "for", "from", "at" or "with"; null where
 * none does.
 */
export function phraseFrom(clause: Clause, at: number, withParts = true): Phrase | null {
  if (!clause.isToken(at)) return null;
  if (clause.has(at, subject) && !clause.has(at, relative)) return { from: at, to: at, head: at };
  const end = partFrom(clause, at);
  if (end < at) return null;
  let to = end;
  const most = withParts ? 3 : 0;
  for (let parts = 0; parts < most; parts++) {
    const link = to + 1;
    if (!clause.isToken(link) || (clause.gap(link) & punctuation) !== 0) break;
    const isAnd = clause.word(link) === "and" && clause.isName(link + 1) && clause.isName(to);
    if (!isAnd && !/^(?:of|for|from|at|with|to)$/.test(clause.word(link))) break;
    const next = partFrom(clause, link + 1);
    if (next <= link || clause.has(link + 1, time)) break;
    to = next;
  }
  return isNoun(clause, at, end) ? { from: at, to, head: end } : null;
}

function partFrom(clause: Clause, at: number): number {
  let to = at - 1;
  const named = clause.isName(at);
  for (let i = at; i - at < longest && clause.isToken(i); i++) {
    if (i > at && (clause.gap(i) & punctuation) !== 0) break;
    if (i > at && (clause.gap(i) & owner) === 0 && clause.has(i, determiner) && !clause.has(i - 1, determiner)) break;
    if (i > at && clause.has(i, time)) break;
    if (i === at && i === 0 ? clause.has(i, outside & ~verb) || clause.has(i, ing) : !clause.isNominal(i)) break;
    // Behind a name a small letter begins the verb, but for "campaign", "spokesman": "Smith stood by", "Trump campaign
    // manager".
    if (i > at && named && !clause.has(i, capital) && (clause.gap(i) & owner) === 0 && !clause.has(i, speaking)) break;
    if (
      i > at + 1 &&
      !clause.has(i, capital | speaking | saying) &&
      /(?:ed|es)$/.test(clause.word(i)) &&
      clause.has(i - 1, speaking)
    )
      break;
    to = i;
  }
  return to;
}

/** First item of the clause that an item stands in: behind the nearest break after which a subject follows. */
function clauseStart(clause: Clause, at: number): number {
  for (let i = at - 1; i > 0 && at - i < 60; i--) {
    if ((clause.gap(i) & (semicolon | dash | line)) !== 0 && clause.isToken(i)) return i;
    const breaks = clause.has(i, conjunction | subordinator) && (clause.gap(i) & comma) !== 0;
    if (!breaks || i + 1 >= at) continue;
    const next = i + 1;
    const begins = clause.has(next, subject | determiner) || clause.isName(next);
    const phrase = begins ? phraseFrom(clause, next) : null;
    if (phrase && phrase.to < at - 1 && isVerbal(clause, phrase.to + 1)) return next;
  }
  return Math.max(0, at - farthest);
}

const isVerbal = (clause: Clause, i: number): boolean =>
  clause.isToken(i) &&
  (clause.gap(i) & comma) === 0 &&
  (clause.has(i, verb | auxiliary | doing | adverb) || /(?:ed|es|s)$/.test(clause.word(i)));

/** The subject of the clause that an item stands in: its first noun phrase behind what leads up to it. */
export function mainSubject(clause: Clause, at: number): Phrase | null {
  let i = clauseStart(clause, at);
  while (i < at && (clause.has(i, conjunction) || (clause.has(i, adverb) && !clause.has(i, determiner)))) i++;
  for (let hops = 0; i < at && hops < 6; hops++) {
    const leads =
      !clause.isToken(i) ||
      (!(clause.has(i, capital) && i > 0) && /(?:ing|ed)$/.test(clause.word(i)) && !clause.has(i, determiner)) ||
      (!clause.isName(i) && clause.has(i, preposition | subordinator | ing | past | adverb | infinitive | time)) ||
      clause.word(i) === "according";
    if (!leads) {
      const phrase = phraseFrom(clause, i);
      if (phrase && phrase.to < at) return phrase;
    }
    // A marked span that leads is passed by alone: the comma stands inside its marks.
    if (clause.isToken(i++)) while (i < at && (clause.gap(i) & comma) === 0) i++;
    while (i < at && clause.has(i, adverb | conjunction) && !clause.isName(i)) i++;
  }
  return null;
}

/** Over adverbs and auxiliaries before a verb: the item before "has also". */
export function beforeVerb(clause: Clause, at: number): number {
  let i = at - 1;
  while (
    clause.isToken(i) &&
    (clause.gap(i + 1) & punctuation) === 0 &&
    clause.has(i, adverb | auxiliary) &&
    !clause.isName(i)
  )
    i--;
  return i;
}

/** Whether a form of "to be" stands before the verb. */
export function isBeing(clause: Clause, at: number): boolean {
  for (
    let i = at - 1;
    clause.isToken(i) &&
    at - i < 4 &&
    (clause.gap(i + 1) & punctuation) === 0 &&
    !clause.has(i, determiner | capital | subject);
    i--
  )
    if (clause.has(i, being)) return true;
  return false;
}
