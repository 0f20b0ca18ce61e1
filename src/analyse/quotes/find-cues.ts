// Find cues: the verbs and nouns of saying in a frame, each with the phrase that names who speaks.

import type { Clause } from "./clause.js";
import type { Cue } from "./cue.js";
import { readOther } from "./other-cues.js";
import type { Phrase } from "./phrases.js";
import { isVerb } from "./saying-verbs.js";
import { readVerb } from "./verb-cues.js";

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
