// Pass on: whose words a marked span holds that has no attribution in its own sentence. They go on from the
// last speaker of the paragraph or from the paragraph before, or belong to whom a sentence introduces.

import { type Attribution, lastBefore, type ReadFrame } from "./attribution.js";
import { mainSubject, type Phrase, phraseFrom } from "./phrases.js";
import { isQuote, quoteOf } from "./frames.js";
import { comma, dash } from "./gaps.js";
import type { QuoteText } from "./quote-text.js";
import type { RuleName } from "./rules.js";
import { isWorkTitle } from "./work-titles.js";
import { capital, subject } from "./token-classes.js";

/** Fills in the attributions that are still null, in the order of the text. Cost: linear. */
export function passOn(source: QuoteText, frames: readonly ReadFrame[], attributions: (Attribution | null)[]): void {
  let last = -1;
  let paragraph = -1;
  source.frames.forEach((frame, f) => {
    frame.items.forEach((item, at) => {
      if (!isQuote(item)) return;
      const q = quoteOf(item);
      attributions[q] ??= passed({
        source,
        frames,
        attributions,
        f,
        at,
        q,
        last,
        isSameParagraph: paragraph === frame.paragraph,
      });
      if (!attributions[q]) return;
      last = q;
      ({ paragraph } = frame);
    });
  });
}

interface Place {
  readonly source: QuoteText;
  readonly frames: readonly ReadFrame[];
  readonly attributions: readonly (Attribution | null)[];
  /** Index of the frame, of the item in it, and of the marked span. */
  readonly f: number;
  readonly at: number;
  readonly q: number;
  /** The last marked span that has a speaker, −1 at first, and whether it stands in this paragraph. */
  readonly last: number;
  readonly isSameParagraph: boolean;
}

function passed(place: Place): Attribution | null {
  const { source, frames, attributions, f, at, q, last, isSameParagraph } = place;
  const { clause, cues } = frames[f]!;
  const nearest = lastBefore(cues, at);
  if (!speaks(source, q) || isWorkTitle(source, clause, at) || (nearest >= 0 && !cues[nearest]!.speaker)) return null;
  const share = (rule: RuleName): Attribution => ({ ...attributions[last]!, rule, from: last });
  const isFirst = at === 0 && clause.frame.begins;
  if (isFirst && last >= 0 && last === q - 1 && !source.marked[last]!.closed)
    return share("“… goes on in the next paragraph");
  const signed = signature(frames, f, at);
  if (signed) return { rule: "“…” — Smith", frame: f + 1, cue: null, speaker: signed, from: -1 };
  const follows =
    isFirst &&
    last >= 0 &&
    last === q - 1 &&
    clause.length === 1 &&
    f > 0 &&
    frames[f - 1]!.clause.frame.items.includes(-1 - last);
  if (follows) return share("“…” behind his");
  const introduced = at === 0 && f > 0 ? introduction(place, isFirst) : null;
  return introduced ?? (isSameParagraph ? share("“…” in the paragraph of his") : null);
}

/** Whom the sentence before introduces: with a colon, with a verb of saying, or as its subject. */
function introduction({ frames, f, isSameParagraph }: Place, isFirst: boolean): Attribution | null {
  const before = frames[f - 1]!;
  const { frame } = before.clause;
  const { paragraph } = frames[f]!.clause.frame;
  const give = (rule: RuleName, cue: Attribution["cue"], speaker: Phrase | null): Attribution | null =>
    speaker && { rule, frame: f - 1, cue, speaker, from: -1 };
  if (isSameParagraph)
    return frame.paragraph === paragraph && !frame.items.some(isQuote)
      ? give("Smith disagreed. “…”", null, speakingSubject(before))
      : null;
  if (isFirst && frame.introduces) {
    const cue = before.cues.findLast(({ speaker }) => speaker !== null) ?? null;
    return give("Smith said:¶ “…”", cue, cue?.speaker ?? mainSubject(before.clause, before.clause.length));
  }
  const cue = before.cues.findLast(({ speaker, isStrong }) => speaker !== null && isStrong) ?? null;
  if (frame.paragraph === paragraph) return give("Smith disagreed. “…”", cue, cue?.speaker ?? speakingSubject(before));
  const isNear = isFirst && frames[f]!.clause.length === 1 && frame.paragraph === paragraph - 1;
  return isNear && cue && cue.shape !== "according" ? give("Smith disagreed. “…”", cue, cue.speaker) : null;
}

/** A whole sentence or more, not a term; a heading in marks has no stop. */
function speaks({ text, marked }: QuoteText, q: number): boolean {
  const { start, end, closed } = marked[q]!;
  return (
    !closed ||
    (/^[^\p{L}]*\p{Lu}/u.test(text.slice(start, start + 4))
      ? end - start > 15 && /[.,!?…—–-]['’)\]]?$/.test(text.slice(end - 2, end))
      : end - start > 60)
  );
}

/** The subject of a sentence, where it can be a person. */
function speakingSubject({ clause }: ReadFrame): Phrase | null {
  const phrase = mainSubject(clause, clause.length);
  if (!phrase || /^(?:it|that|this|there|they|we|i|you)$/.test(clause.word(phrase.from))) return null;
  return clause.has(phrase.head, capital | subject) || clause.has(phrase.from, capital) ? phrase : null;
}

/** “…” — Smith: a dash and a name, and nothing else. */
function signature(frames: readonly ReadFrame[], f: number, at: number): Phrase | null {
  const next = frames[f + 1];
  if (!next || at !== frames[f]!.clause.length - 1) return null;
  const { clause, cues } = next;
  if ((clause.gap(0) & dash) === 0 || clause.length > 14 || cues.length > 0 || clause.frame.items.some(isQuote))
    return null;
  const phrase = phraseFrom(clause, 0);
  return phrase &&
    clause.has(phrase.head, capital) &&
    (phrase.to === clause.length - 1 || (clause.gap(phrase.to + 1) & comma) !== 0)
    ? phrase
    : null;
}
