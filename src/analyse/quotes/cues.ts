// Cues: the verbs and nouns of saying in a frame, each with the phrase that names who speaks.

import {
  adverb,
  auxiliary,
  blaming,
  capital,
  conjunction,
  determiner,
  infinitive,
  ing,
  nounLike,
  objective,
  past,
  possessive,
  preposition,
  relative,
  saying,
  speaking,
  strong,
  subject,
  subordinator,
  telling,
  that,
  time,
  verb,
} from "./token-classes.js";
import { beforeVerb, Clause, isBeing, mainSubject, type Phrase, phraseBefore, phraseFrom } from "./phrases.js";
import { colon, comma, owner, punctuation } from "./reading.js";

/** How the speaker was found beside the cue. */
export type CueShape =
  | "subject"
  | "inverted"
  | "participle"
  | "infinitive"
  | "relative"
  | "shared"
  | "object"
  | "agent"
  | "according"
  | "possessor"
  | "quoted as"
  | "colon";

export interface Cue {
  /** Items of the cue, first and last. */
  readonly from: number;
  readonly to: number;
  readonly shape: CueShape;
  readonly speaker: Phrase | null;
  /** Says by itself. */
  readonly isStrong: boolean;
  /** First item of speaker and cue together: what is said stands before it or behind it. */
  readonly first: number;
  readonly last: number;
}

/** The cues of a frame in order. Cost: linear; each looks at some sixty items at most. */
export function findCues(clause: Clause): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < clause.length; i++) {
    if (!clause.isToken(i)) continue;
    const found = isVerb(clause, i) ? readVerb(clause, i, cues) : readOther(clause, i);
    if (found) cues.push(found.speaker && isReader(clause, found.speaker) ? { ...found, speaker: null } : found);
  }
  return cues;
}

/** "you" is whoever reads, and says nothing that could be quoted. */
const isReader = (clause: Clause, { from, to }: Phrase) => from === to && clause.word(from) === "you";

const make = (from: number, to: number, shape: CueShape, speaker: Phrase | null, isStrong: boolean): Cue => ({
  from,
  to,
  shape,
  speaker,
  isStrong,
  first: speaker ? Math.min(from, speaker.from) : from,
  last: speaker ? Math.max(to, speaker.to) : to,
});

/** A verb of saying, and no noun of the same form: "the claim", "a call for", "his warning". */
function isVerb(clause: Clause, i: number): boolean {
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

const afterQuote = (clause: Clause, i: number) => i > 0 && !clause.isToken(i - 1);

function readVerb(clause: Clause, at: number, before: readonly Cue[]): Cue | null {
  const bits = clause.bits(at);
  const isStrong = (bits & strong) !== 0;
  const word = clause.word(at);
  // "adds a title to the list": a thing, not words.
  if (/^add(?:s|ed|ing)?$/.test(word) && /^an?$/.test(clause.word(at + 1)) && (clause.gap(at + 1) & punctuation) === 0)
    return null;
  const to = particle(clause, at);
  const passive = (bits & past) !== 0 && (isBeing(clause, at) || isReduced(clause, at));
  if (passive) {
    if (word === "quoted" && clause.word(at + 1) === "as") return null;
    const agent = agentOf(clause, to + 1);
    return make(at, to, "agent", agent, isStrong);
  }
  // "was quoted as saying": the passive's subject.
  if (
    (bits & ing) !== 0 &&
    clause.word(at - 1) === "as" &&
    /^(?:quoted|cited|reported|recorded)$/.test(clause.word(at - 2))
  ) {
    return make(at, to, "quoted as", phraseBefore(clause, beforeVerb(clause, at - 2)) ?? mainSubject(clause, at), true);
  }
  if (
    (bits & past) !== 0 &&
    (at === 0 ||
      (clause.has(at - 1, conjunction | preposition) && at === 1) ||
      /^(?:when|if|once)$/.test(clause.word(at - 1))) &&
    (bits & telling) !== 0 &&
    !clause.has(at + 1, capital)
  )
    return null;
  if ((bits & past) !== 0 && clause.word(to + 1) === "by" && !isStrong)
    return make(at, to, "agent", agentOf(clause, to + 1), false);
  const opens = opensClause(clause, at);
  if (opens) {
    const right = invertedAt(clause, at, to);
    if (right) return make(at, to, "inverted", right, isStrong);
  }
  if ((bits & ing) !== 0 && !isBeing(clause, at)) {
    const blamed = clause.has(at - 1, preposition) ? objectOf(clause, at - 1) : null;
    if (blamed) return make(at, to, "object", blamed, isStrong);
    return make(at, to, "participle", carried(clause, at, before), isStrong);
  }
  const left = beforeVerb(clause, at);
  if (clause.isToken(left) && (clause.gap(left + 1) & punctuation) === 0) {
    if (clause.has(left, infinitive)) return make(at, to, "infinitive", carried(clause, at, before), isStrong);
    if (clause.has(left, relative)) return make(at, to, "relative", { from: left, to: left, head: left }, isStrong);
    if (clause.word(left) === "that") return make(at, to, "relative", phraseBefore(clause, left - 1), isStrong);
    if (clause.has(left, conjunction)) return make(at, to, "shared", carried(clause, left, before), isStrong);
    const phrase = behindRelative(clause, phraseBefore(clause, left));
    if (phrase) return make(at, to, "subject", phrase, isStrong);
  }
  if ((clause.gap(left + 1) & comma) !== 0 || (clause.gap(at) & comma) !== 0) {
    const main = mainSubject(clause, at);
    const inverted = main ? null : invertedAt(clause, at, to);
    return make(at, to, main ? "subject" : "inverted", main ?? inverted, isStrong);
  }
  return make(at, to, "shared", carried(clause, at, before), isStrong);
}

/** "a deal known as “…”", "a loophole called an “…”": a participle behind what it names, with no object of its own. */
function isReduced(clause: Clause, at: number): boolean {
  const word = clause.word(at);
  if (
    /^(?:known|described|pitched|cast|branded|labelled|labeled|billed|portrayed|characterised|characterized|touted|seen|framed|presented|advertised|referred)$/.test(
      word,
    ) &&
    clause.word(at + 1) === "as"
  )
    return !clause.has(at - 1, subject | relative);
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

/** "according to Smith", "in the words of Smith", "Smith's claim", "as Smith put it". */
function readOther(clause: Clause, at: number): Cue | null {
  const word = clause.word(at);
  if (word === "according" && clause.word(at + 1) === "to")
    return make(at, at + 1, "according", accordingTo(clause, at + 2), true);
  if (word === "words" && clause.word(at + 1) === "of")
    return make(at, at + 1, "according", phraseFrom(clause, at + 2), true);
  if (word === "per" && clause.isName(at + 1) && (clause.gap(at) & comma) !== 0)
    return make(at, at, "according", phraseFrom(clause, at + 1), true);
  if (word === "put" && clause.word(at + 1) === "it") {
    const phrase = phraseBefore(clause, beforeVerb(clause, at));
    return phrase && make(at, at + 1, "subject", phrase, true);
  }
  if (clause.has(at, saying) && at > 0 && (clause.gap(at) & punctuation) === 0) return possessorOf(clause, at);
  return null;
}

/** Who is named as the source; "according to their taste" names none. */
function accordingTo(clause: Clause, from: number): Phrase | null {
  const phrase = phraseFrom(clause, from);
  return phrase && clause.has(from, possessive) && !clause.has(phrase.head, speaking | saying | capital)
    ? null
    : phrase;
}

/** Whose claim it is: "his call for", "the senator's answer". */
function possessorOf(clause: Clause, at: number): Cue | null {
  for (let i = at; i > 0 && at - i < 5; i--) {
    if (i < at && !clause.isToken(i)) return null;
    if (i < at && (clause.gap(i + 1) & punctuation) !== 0) return null;
    if (i < at && clause.has(i, possessive))
      return /^(?:his|her|their)$/.test(clause.word(i))
        ? make(at, at, "possessor", { from: i, to: i, head: i }, false)
        : null;
    if ((clause.gap(i) & owner) !== 0) {
      const phrase = phraseBefore(clause, i - 1);
      return phrase && make(at, at, "possessor", phrase, false);
    }
    if (i < at && !clause.isNominal(i)) return null;
  }
  return null;
}

/** "Smith: “…”" — the phrase before a colon where nothing else says who speaks. */
export function colonCue(clause: Clause, quote: number): Cue | null {
  if ((clause.gap(quote) & colon) === 0) return null;
  const phrase = mainSubject(clause, quote);
  return phrase && phrase.from <= 1 ? make(quote - 1, quote - 1, "colon", phrase, true) : null;
}
