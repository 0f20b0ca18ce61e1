// Verb cues: who speaks by a verb of saying: its subject before it or behind it, the agent of a passive, the subject
// that it shares with another verb.

import { wordsOf } from "../../text/index.js";
import type { Clause } from "./clause.js";
import { type Cue, cueOf, type CueShape } from "./cue.js";
import { colon, comma, punctuation } from "./gaps.js";
import { beforeVerb, isBeing, mainSubject, type Phrase, phraseBefore, phraseFrom } from "./phrases.js";
import {
  adverb,
  auxiliary,
  blaming,
  capital,
  conjunction,
  determiner,
  infinitive,
  ing,
  objective,
  past,
  possessive,
  preposition,
  relative,
  strong,
  subject,
  subordinator,
  telling,
  that,
  time,
  verb,
} from "./token-classes.js";
import { afterQuote } from "./saying-verbs.js";

/**
 * The cue that a verb of saying makes, or null where it says nothing.
 *
 * @param before the cues before it in the frame, of which it may share the last one's subject
 */
export function readVerb(clause: Clause, at: number, before: readonly Cue[]): Cue | null {
  if (addsThing(clause, at)) return null;
  const to = particle(clause, at);
  const isStrong = clause.has(at, strong);
  const give = (shape: CueShape, speaker: Phrase | null) => cueOf(at, to, shape, speaker, isStrong);
  if (clause.has(at, past)) {
    if (isBeing(clause, at) || isReduced(clause, at))
      return isQuotedAs(clause, at) ? null : give("agent", agentOf(clause, to + 1));
    if (isTold(clause, at)) return null;
    if (!isStrong && clause.word(to + 1) === "by") return give("agent", agentOf(clause, to + 1));
  }
  const isIng = clause.has(at, ing);
  if (isIng && clause.word(at - 1) === "as" && quotedVerbs.has(clause.word(at - 2))) {
    const quoted = phraseBefore(clause, beforeVerb(clause, at - 2)) ?? mainSubject(clause, at);
    return cueOf(at, to, "quoted as", quoted, true);
  }
  const right = opensClause(clause, at) ? invertedAt(clause, at, to) : null;
  if (right) return give("inverted", right);
  if (isIng && !isBeing(clause, at)) {
    const blamed = clause.has(at - 1, preposition) ? objectOf(clause, at - 1) : null;
    return blamed ? give("object", blamed) : give("participle", carried(clause, at, before));
  }
  const left = beforeVerb(clause, at);
  const beside = subjectBefore(clause, at, left, before);
  if (beside) return give(...beside);
  if ((clause.gap(left + 1) & comma) === 0 && (clause.gap(at) & comma) === 0)
    return give("shared", carried(clause, at, before));
  const main = mainSubject(clause, at);
  return main ? give("subject", main) : give("inverted", invertedAt(clause, at, to));
}

/** Who speaks right before a verb, its auxiliaries passed over, and how; null where a comma or nobody stands there. */
function subjectBefore(
  clause: Clause,
  at: number,
  left: number,
  before: readonly Cue[],
): readonly [CueShape, Phrase | null] | null {
  if (!clause.isToken(left) || (clause.gap(left + 1) & punctuation) !== 0) return null;
  if (clause.has(left, infinitive)) return ["infinitive", carried(clause, at, before)];
  if (clause.has(left, relative)) return ["relative", { from: left, to: left, head: left }];
  if (clause.word(left) === "that") return ["relative", phraseBefore(clause, left - 1)];
  if (clause.has(left, conjunction)) return ["shared", carried(clause, left, before)];
  const phrase = behindRelative(clause, phraseBefore(clause, left));
  return phrase && ["subject", phrase];
}

/** "adds a title to the list": a thing, not words. */
const addsThing = (clause: Clause, at: number): boolean =>
  /^add(?:s|ed|ing)?$/.test(clause.word(at)) &&
  /^an?$/.test(clause.word(at + 1)) &&
  (clause.gap(at + 1) & punctuation) === 0;

/** "was quoted as saying", of which "saying" is the cue. */
const quotedVerbs = new Set(["quoted", "cited", "reported", "recorded"]);
const isQuotedAs = (clause: Clause, at: number): boolean =>
  clause.word(at) === "quoted" && clause.word(at + 1) === "as";

/** "When asked about it, Smith left": the participle of a verb with a hearer, of which the speaker is the hearer. */
const isTold = (clause: Clause, at: number): boolean =>
  clause.has(at, telling) &&
  (at === 0 ||
    (at === 1 && clause.has(0, conjunction | preposition)) ||
    /^(?:when|if|once)$/.test(clause.word(at - 1))) &&
  !clause.has(at + 1, capital);

/** Participles that give a name with "as". */
const asParticiples = new Set(
  wordsOf(`
    known described pitched cast branded labelled labeled billed portrayed characterised characterized touted seen
    framed presented advertised referred
  `),
);

/** "a deal known as “…”", "a loophole called an “…”": a participle behind what it names, with no object of its own. */
function isReduced(clause: Clause, at: number): boolean {
  const word = clause.word(at);
  if (asParticiples.has(word) && clause.word(at + 1) === "as") return !clause.has(at - 1, subject | relative);
  if (!/^(?:called|dubbed|labelled|labeled|branded|termed)$/.test(word)) return false;
  const next = clause.has(at + 1, determiner) && !clause.has(at + 1, possessive) ? at + 2 : at + 1;
  if (clause.isToken(next) || next >= clause.length) return false;
  for (let i = at - 1; i >= 0 && at - i < 8; i--) if (/^(?:what|whom|which|that)$/.test(clause.word(i))) return false;
  return !clause.has(at - 1, subject | adverb | conjunction) && (clause.gap(at) & punctuation) === 0;
}

/** Whether a verb begins the frame or follows a mark or, with a comma, what is said: "…, said Smith". */
function opensClause(clause: Clause, at: number): boolean {
  let i = at;
  while (i > 0 && clause.isToken(i - 1) && clause.has(i - 1, adverb) && (clause.gap(i) & punctuation) === 0) i--;
  if (i === 0 || !clause.isToken(i - 1)) return true;
  if ((clause.gap(i) & comma) === 0 || clause.has(at, ing | telling)) return false;
  // An apposition brings two commas, "Smith, a smith, said"; what is said brings one.
  let commas = 0;
  for (let k = i; k > 0 && i - k < 60; k--) if ((clause.gap(k) & comma) !== 0) commas++;
  return commas % 2 === 1;
}

/** "an official who spoke to explain the plan said": not the plan, the official. */
function behindRelative(clause: Clause, phrase: Phrase | null): Phrase | null {
  if (!phrase || clause.has(phrase.from, subject)) return phrase;
  for (
    let i = phrase.from - 1;
    i > 0 && phrase.from - i < 12 && clause.isToken(i) && (clause.gap(i + 1) & punctuation) === 0;
    i--
  ) {
    if (clause.has(i, subordinator | that) || (clause.has(i, verb) && clause.has(i, strong))) return phrase;
    if (clause.has(i, relative)) return phraseBefore(clause, i - 1) ?? phrase;
  }
  return phrase;
}

/** The phrase behind a verb that stands before its subject: "said Wang", "added the minister". */
function invertedAt(clause: Clause, at: number, to: number): Phrase | null {
  let i = to + 1;
  if (clause.has(at, ing)) return null;
  while (clause.isToken(i) && clause.has(i, adverb) && !clause.isName(i)) i++;
  if (!clause.isToken(i) || (clause.gap(i) & punctuation) !== 0 || clause.has(i, time)) return null;
  if (!clause.has(i, subject | determiner) && !clause.isName(i) && !clause.isNominal(i)) return null;
  const phrase = phraseFrom(clause, i);
  if (!phrase) return null;
  const next = phrase.to + 1;
  // With a verb behind it the phrase is the subject of what is said: "…, said Smith had left".
  const goesOn =
    clause.isToken(next) &&
    (clause.gap(next) & punctuation) === 0 &&
    clause.has(next, auxiliary | verb) &&
    !clause.has(next, ing | adverb);
  const sure = afterQuote(clause, at) || (at === 0 && (clause.gap(next) & (colon | comma)) !== 0);
  if (goesOn && !sure) return null;
  return !sure && at > 0 && next < clause.length && (!clause.isToken(next) || (clause.gap(next) & punctuation) === 0)
    ? null
    : phrase;
}

/** "by the minister" behind a passive. */
function agentOf(clause: Clause, from: number): Phrase | null {
  for (let i = from; i < from + 8 && i < clause.length && (clause.gap(i) & punctuation) === 0; i++) {
    if (!clause.isToken(i) && clause.word(i + 1) !== "by") return null;
    if (clause.word(i) === "by" && !clause.has(i + 1, ing)) return phraseFrom(clause, i + 1);
  }
  return null;
}

/** Whom a verb blames: "criticised Smith for calling it". */
function objectOf(clause: Clause, at: number): Phrase | null {
  if (!/^(?:for|of|over|as)$/.test(clause.word(at))) return null;
  for (let i = at - 1; i >= 0 && at - i < 12 && clause.isToken(i) && (clause.gap(i + 1) & punctuation) === 0; i--) {
    if (!clause.has(i, blaming) || clause.isName(i)) continue;
    if (clause.has(i + 1, objective)) return { from: i + 1, to: i + 1, head: i + 1 };
    return phraseFrom(clause, i + 1, false);
  }
  return null;
}

/** Cues whose speaker is not the subject of their clause. */
const lending: ReadonlySet<CueShape> = new Set(["agent", "object", "possessor", "relative"]);

/** The subject that a verb shares with the cue before it, or with its clause. */
function carried(clause: Clause, at: number, before: readonly Cue[]): Phrase | null {
  const main = mainSubject(clause, at);
  let k = before.length - 1;
  while (k >= 0 && at - before[k]!.to <= 40 && (before[k]!.speaker === null || lending.has(before[k]!.shape))) k--;
  const last = before[k];
  if (!last?.speaker || at - last.to > 40) return main;
  return main && main.from > last.to ? main : last.speaker;
}

/** "called for", "referred to", "spoke of". */
function particle(clause: Clause, at: number): number {
  const next = clause.word(at + 1);
  return /^(?:for|on|upon|to|of|about|out)$/.test(next) &&
    !clause.has(at, strong) &&
    (clause.gap(at + 1) & punctuation) === 0 &&
    /^(?:call|refer|speak|spoke|talk|point)/.test(clause.word(at))
    ? at + 1
    : at;
}
