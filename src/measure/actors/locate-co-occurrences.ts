// Locate co-occurrences: the passages behind every pair, one for each window that a count has counted.

import { type Corpus, englishPart, unlessWithheld } from "../../corpus/index.js";
import type { CoOccurrencePassageRow } from "./actor-rows.js";
import { type CoOccurrenceOptions, readWindow } from "./count-co-occurrences.js";
import { findNearPairs } from "./near-mentions.js";
import { type Counted, countedMentions, windowOf } from "./occupied-windows.js";

export interface LocateCoOccurrencesOptions extends CoOccurrenceOptions {
  /** Ids of the two actors, in either order; of one to have all its pairs; none to have every pair. */
  readonly source?: string;
  readonly target?: string;
}

/**
 * Finds the passages in which two actors are named together: as many rows for a pair as {@link countCoOccurrences}
 * counts with the same options.
 *
 * A passage is the sentence; where the window is larger, it runs from the sentence of the first mention to that of
 * the second, and the two are the pair's nearest mentions in the window.
 *
 * @returns rows by document, in the order of the text; none where nothing names both
 * @throws RangeError for a window of tokens that is not a whole number of at least 1
 * @example locateCoOccurrences(corpus, { source: "china", target: "russia" })[0]?.text
 */
export function locateCoOccurrences(
  corpus: Corpus,
  options: LocateCoOccurrencesOptions = {},
): CoOccurrencePassageRow[] {
  const window = readWindow("locateCoOccurrences", options.window);
  const read = englishPart(corpus);
  const wanted = [options.source, options.target].filter((id) => id !== undefined);
  const isWanted = (one: Counted, other: Counted) => wanted.every((id) => one.actor.id === id || other.actor.id === id);
  const counted = countedMentions(read, options);
  const near = typeof window === "object" ? findNearPairs(read, counted, window.tokens) : null;
  return read.documents.flatMap((document, d) => {
    const mentions = counted[d]!;
    const pairs =
      near && typeof window === "object"
        ? near[d]!.map(([i, j]) => [mentions[i]!, mentions[j]!] as const).filter(([one, other]) => isWanted(one, other))
        : nearestPairs(mentions, (sentence) => windowOf(document, sentence, window as "sentence"), isWanted);
    return pairs
      .map(([one, other]) => {
        const [first, last] = one.mention.start <= other.mention.start ? [one, other] : [other, one];
        const [source, target] = one.actor.id < other.actor.id ? [one, other] : [other, one];
        const from = document.sentences[first.mention.sentence]!.start;
        const inText = <Value>(value: () => Value) =>
          window === "sentence" ? unlessWithheld(document, value) : value();
        return {
          source: source.actor.id,
          target: target.actor.id,
          docId: document.docId,
          sentence: first.mention.sentence,
          text: inText(() => document.text.slice(from, document.sentences[last.mention.sentence]!.end)),
          sourceStart: inText(() => source.mention.start - from),
          sourceEnd: inText(() => source.mention.end - from),
          targetStart: inText(() => target.mention.start - from),
          targetEnd: inText(() => target.mention.end - from),
        };
      })
      .sort(
        (a, b) =>
          a.sentence - b.sentence ||
          Math.min(a.sourceStart, a.targetStart) - Math.min(b.sourceStart, b.targetStart) ||
          (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1),
      );
  });
}

type Pair = readonly [Counted, Counted];

/** For every window and pair of actors in it, the two of their mentions that stand nearest each other. */
function nearestPairs(
  mentions: readonly Counted[],
  windowOfSentence: (sentence: number) => number,
  isWanted: (one: Counted, other: Counted) => boolean,
): Pair[] {
  const nearest = new Map<string, { readonly pair: Pair; readonly distance: number }>();
  mentions.forEach((one, i) => {
    const window = windowOfSentence(one.mention.sentence);
    for (let j = i + 1; j < mentions.length && windowOfSentence(mentions[j]!.mention.sentence) === window; j++) {
      const other = mentions[j]!;
      if (one.actor.id === other.actor.id || !isWanted(one, other)) continue;
      const key = `${window} ${[one.actor.id, other.actor.id].sort().join(" ")}`;
      const distance = Math.abs(other.mention.start - one.mention.start);
      const known = nearest.get(key);
      if (!known || distance < known.distance) nearest.set(key, { pair: [one, other], distance });
    }
  });
  return [...nearest.values()].map(({ pair }) => pair);
}
