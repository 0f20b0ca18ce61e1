// Cue: a verb or noun of saying, with the phrase that names who speaks.

import type { Phrase } from "./phrases.js";

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

/** A cue from its first item to its last, with the phrase that names who speaks. */
export const cueOf = (from: number, to: number, shape: CueShape, speaker: Phrase | null, isStrong: boolean): Cue => ({
  from,
  to,
  shape,
  speaker,
  isStrong,
  first: speaker ? Math.min(from, speaker.from) : from,
  last: speaker ? Math.max(to, speaker.to) : to,
});
