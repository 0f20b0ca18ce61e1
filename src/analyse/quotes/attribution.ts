// Attribution: what the rules give, and the frames they read.

import type { Cue } from "./cue.js";
import type { Clause } from "./clause.js";
import type { Phrase } from "./phrases.js";
import type { RuleName } from "./rules.js";

/** Who speaks and by which cue, in items of a frame. */
export interface Attribution {
  readonly rule: RuleName;
  /** Index of the frame in which speaker and cue stand. */
  readonly frame: number;
  readonly cue: Cue | null;
  readonly speaker: Phrase | null;
  /** The marked span whose attribution this one shares, −1 for its own. */
  readonly from: number;
}

/** A frame with its cues in order. */
export interface ReadFrame {
  readonly clause: Clause;
  readonly cues: readonly Cue[];
}

/** Index of the last cue that ends before an item, −1 where none does. Cost: logarithmic. */
export function lastBefore(cues: readonly Cue[], at: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.to < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
