// Other cues: who speaks where no verb says so.

import type { Clause } from "./clause.js";
import { type Cue, cueOf } from "./cue.js";
import { colon, comma, owner, punctuation } from "./gaps.js";
import { beforeVerb, mainSubject, type Phrase, phraseBefore, phraseFrom } from "./phrases.js";
import { capital, possessive, saying, speaking } from "./token-classes.js";

/** "according to Smith", "in the words of Smith", "Smith's claim", "as Smith put it". */
export function readOther(clause: Clause, at: number): Cue | null {
  const word = clause.word(at);
  if (word === "according" && clause.word(at + 1) === "to")
    return cueOf(at, at + 1, "according", accordingTo(clause, at + 2), true);
  if (word === "words" && clause.word(at + 1) === "of")
    return cueOf(at, at + 1, "according", phraseFrom(clause, at + 2), true);
  if (word === "per" && clause.isName(at + 1) && (clause.gap(at) & comma) !== 0)
    return cueOf(at, at, "according", phraseFrom(clause, at + 1), true);
  if (word === "put" && clause.word(at + 1) === "it") {
    const phrase = phraseBefore(clause, beforeVerb(clause, at));
    return phrase && cueOf(at, at + 1, "subject", phrase, true);
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
        ? cueOf(at, at, "possessor", { from: i, to: i, head: i }, false)
        : null;
    if ((clause.gap(i) & owner) !== 0) {
      const phrase = phraseBefore(clause, i - 1);
      return phrase && cueOf(at, at, "possessor", phrase, false);
    }
    if (i < at && !clause.isNominal(i)) return null;
  }
  return null;
}

/** "Smith: “…”" — the phrase before a colon where nothing else says who speaks. */
export function colonCue(clause: Clause, quote: number): Cue | null {
  if ((clause.gap(quote) & colon) === 0) return null;
  const phrase = mainSubject(clause, quote);
  return phrase && phrase.from <= 1 ? cueOf(quote - 1, quote - 1, "colon", phrase, true) : null;
}
