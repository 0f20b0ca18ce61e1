// Indirect speech: what is said with no marks round it. "Smith said (that) the road was closed"; "the road
// was closed, Smith said"; "according to Smith, …". A clause of which a part is marked is not taken: its
// marked part is a quotation already.

import { datelineLength } from "../actors/index.js";
import { wordsOf } from "../../text/index.js";
import type { Cue } from "./cue.js";
import type { ReadFrame } from "./attribution.js";
import type { Clause } from "./clause.js";
import { phraseFrom } from "./phrases.js";
import { isQuote } from "./frames.js";
import { colon, comma, punctuation, semicolon } from "./gaps.js";
import type { RuleName } from "./rules.js";
import {
  adverb,
  auxiliary,
  capital,
  conjunction,
  determiner,
  doing,
  ing,
  objective,
  past,
  preposition,
  relative,
  reporting,
  speaking,
  subject,
  subordinator,
  telling,
  that,
  time,
  verb,
} from "./token-classes.js";

/** What is said, in items of a frame, and by which cue. */
export interface Indirect {
  readonly from: number;
  readonly to: number;
  /** Where it goes on behind an attribution in its middle, first and last item. */
  readonly rest: readonly [from: number, to: number] | null;
  readonly cue: Cue;
  readonly rule: RuleName;
}

const shortest = 3;
const longest = 150;

/**
 * The indirect quotations of a frame, in order and apart from each other; `used` cues have marked speech of their own.
 * Cost: linear in the frame.
 */
export function findIndirect({ clause, cues }: ReadFrame, used: ReadonlySet<Cue> = new Set()): Indirect[] {
  const found: Indirect[] = [];
  let taken = -1;
  cues.forEach((cue, k) => {
    if (!cue.speaker || cue.first <= taken || used.has(cue) || !saysSo(clause, cue)) return;
    const content = behind(clause, cue, cues, k + 1) ?? before(clause, cue, cues, k + 1, taken);
    if (!content) return;
    const { from, to, rest, rule } = content;
    const last = rest ? rest[1] : to;
    if (
      last - from + 1 < shortest ||
      last - from > longest ||
      from <= taken ||
      hasQuote(clause, from, last) ||
      !hasVerb(clause, from, last)
    )
      return;
    found.push({ from, to, rest, cue, rule });
    taken = Math.max(last, cue.last);
  });
  return found;
}

/** Whether a cue says what somebody else than the author has said: not "I believe", not "would not say". */
const saysSo = (clause: Clause, { from, shape, speaker }: Cue) =>
  shape === "according" ||
  (!/^(?:i|we|you|let)$/.test(clause.word(speaker!.from)) &&
    !isDenied(clause, from) &&
    clause.has(from, reporting) &&
    shape !== "possessor" &&
    shape !== "agent" &&
    shape !== "object" &&
    shape !== "colon");

function isDenied(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 4 && clause.has(i, auxiliary | adverb); i--)
    if (/^(?:not|never|cannot)$|n['’]t$/.test(clause.word(i))) return true;
  return false;
}

/** Smith said (that) the road was closed. */
function behind(clause: Clause, cue: Cue, cues: readonly Cue[], next: number): Omit<Indirect, "cue"> | null {
  if (cue.shape === "inverted" && cue.from > 0) return null;
  let from = cue.last + 1;
  if (cue.shape === "according") {
    if (cue.from > 0 || (clause.gap(from) & comma) === 0) return null;
    return { from, to: clause.length - 1, rest: null, rule: "according to Smith" };
  }
  if (clause.has(cue.from, telling)) {
    const hearer = clause.has(from, objective) ? from : phraseFrom(clause, from, false)?.to;
    if (hearer === undefined) return null;
    from = hearer + 1;
  }
  const marker = thatBehind(clause, from);
  if (marker >= 0) from = marker + 1;
  else if (!beginsClause(clause, from, cue.from)) return null;
  return { from, to: endOf(clause, from, cues, next), rest: null, rule: "Smith said that" };
}

/** Where a clause ends that is said: before another speaker's turn, or at the end of its sentence. */
function endOf(clause: Clause, from: number, cues: readonly Cue[], next: number): number {
  for (let k = next; k < cues.length && cues[k]!.from - from <= longest; k++) {
    const { from: at, first, shape } = cues[k]!;
    if (at <= from) continue;
    if ((shape === "participle" || shape === "according") && (clause.gap(at) & comma) !== 0) return at - 1;
    let start = first;
    while (
      start > from &&
      clause.has(start - 1, adverb | conjunction | subordinator) &&
      (clause.gap(start) & punctuation) === 0
    )
      start--;
    if (shape === "subject" && start < first && start > from && (clause.gap(start) & comma) !== 0) return start - 1;
  }
  return clause.length - 1;
}

/** "that" behind a verb, over a time and a place: "said on Monday in a statement that". */
function thatBehind(clause: Clause, from: number): number {
  for (let i = from; i < from + 12 && clause.isToken(i); i++) {
    if (
      (clause.gap(i) & (colon | semicolon)) !== 0 ||
      (clause.has(i, verb & ~past) && !clause.has(i, capital | speaking) && i > from)
    )
      return -1;
    if (clause.word(i) === "that" && !clause.has(i + 1, verb | auxiliary)) return i;
    if (i === from && !clause.has(i, preposition | time | adverb | that)) return -1;
  }
  return -1;
}

/** Whether a clause with a subject of its own begins here. */
function beginsClause(clause: Clause, at: number, cue: number): boolean {
  if (!clause.isToken(at) || (clause.gap(at) & punctuation) !== 0) return false;
  if (
    clause.has(at, preposition | time | adverb | conjunction | relative) ||
    (clause.has(at, subordinator) && !/^(?:if|when)$/.test(clause.word(at)))
  )
    return false;
  if (clause.has(at, subject)) return true;
  const phrase = phraseFrom(clause, at);
  if (!phrase) return false;
  const next = phrase.to + 1;
  if (clause.isToken(next) && (clause.gap(next) & punctuation) === 0 && clause.has(next, auxiliary | doing | verb))
    return true;
  if (!says.has(clause.word(cue))) return false;
  for (let i = at + 1; i < at + 14 && clause.isToken(i) && (clause.gap(i) & comma) === 0; i++)
    if (looksVerbal(clause, i)) return true;
  return false;
}

/** Verbs that take a clause more often than a thing: "said the price rose", but "stated the price". */
const says = new Set(
  wordsOf(`
    say says said think thinks thought believe believes believed hope hopes hoped fear fears feared insist insists
    insisted argue argues argued claim claims claimed add adds added admit admitted predict predicts predicted
  `),
);

/** The road was closed, Smith said — also in the middle: Still, Smith said, the road was closed. */
function before(
  clause: Clause,
  cue: Cue,
  cues: readonly Cue[],
  next: number,
  taken: number,
): Omit<Indirect, "cue"> | null {
  const behind = cue.last + 1;
  const isMiddle = behind < clause.length && (clause.gap(behind) & comma) !== 0;
  const isLast = behind >= clause.length || isMiddle || clause.has(behind, preposition | time | adverb);
  if (
    cue.first === 0 ||
    !isLast ||
    (clause.gap(cue.first) & comma) === 0 ||
    (cue.shape !== "subject" && cue.shape !== "inverted" && cue.shape !== "according")
  )
    return null;
  let from = taken + 1 || afterDateline(clause);
  while (from < cue.first && clause.has(from, conjunction)) from++;
  const to = cue.first - 1;
  const rule = cue.shape === "according" ? "according to Smith" : "…, Smith said";
  const end = endOf(clause, behind, cues, next);
  const goesOn = isMiddle && cue.shape === "subject" && end - behind + 1 >= shortest;
  const isLead =
    !hasVerb(clause, from, to) || (clause.has(from, past | ing | subordinator) && !hasComma(clause, from + 1, to));
  const isPredicate = clause.has(behind, auxiliary | verb | doing);
  if (!isLead)
    return { from, to, rest: goesOn && (isPredicate || hasVerb(clause, behind, end)) ? [behind, end] : null, rule };
  if (!goesOn) return null;
  // "The boats, Smith said, must stay": the subject stands before it, the verb behind.
  return isPredicate ? { from, to, rest: [behind, end], rule } : { from: behind, to: end, rest: null, rule };
}

/** The first item behind "BEIJING, Oct. 8 —" at the head of a paragraph. */
function afterDateline(clause: Clause): number {
  if (!clause.frame.begins || !clause.isToken(0)) return 0;
  const start = clause.start(0);
  const length = datelineLength(clause.source.text, start);
  let i = 0;
  while (i < clause.length - 1 && clause.isToken(i) && clause.start(i) < start + length) i++;
  return i;
}

function hasComma(clause: Clause, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if ((clause.gap(i) & comma) !== 0) return true;
  return false;
}

function hasQuote(clause: Clause, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (isQuote(clause.frame.items[i]!)) return true;
  return false;
}

/** Something is said of something: a verb, or what looks like one. */
function hasVerb(clause: Clause, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (looksVerbal(clause, i)) return true;
  return false;
}

const looksVerbal = (clause: Clause, i: number): boolean =>
  (!clause.has(i, capital) && clause.has(i, auxiliary | verb | doing)) ||
  (!clause.has(i, capital | determiner | speaking) && /[^s](?:ed|s)$/.test(clause.word(i)));
