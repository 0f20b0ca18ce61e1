// Locate co-occurrences: the passages behind every pair, one for each window that a count has counted.

import type { Register } from "../../analyse/actors/index.js";
import {
  type Analysis,
  type Corpus,
  englishPart,
  isOfText,
  type NamedActor,
  type PlacedActor,
  requireText,
  type TextAnalysis,
} from "../../analyse/index.js";
import type { TextDocument } from "../../corpus/index.js";
import type { CoOccurrencePassageRow } from "./actor-rows.js";
import { type CoOccurrenceOptions, readWindow } from "./count-co-occurrences.js";
import { findNearPairs } from "./near-mentions.js";
import { type Counted, countedMentions, windowOf } from "./occupied-windows.js";
import { eachPair } from "./score-pairs.js";

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
  const { analyses, register } = englishPart(corpus);
  const wanted = [options.source, options.target].filter((id) => id !== undefined);
  const isWanted = (one: Counted, other: Counted) => wanted.every((id) => one.actor.id === id || other.actor.id === id);
  if (window !== "sentence") requireText(corpus, "passages of more than a sentence");
  return analyses.flatMap((analysis) => {
    if (!isOfText(analysis)) return bareSentences(analysis, register, options, isWanted);
    const { document } = analysis;
    const counted = countedMentions(analysis, register, options);
    const pairs =
      typeof window === "object"
        ? findNearPairs(analysis, counted, window.tokens)
            .map(([i, j]): Pair => [counted[i]!, counted[j]!])
            .filter(([one, other]) => isWanted(one, other))
        : nearestPairs(analysis, counted, window).filter(([one, other]) => isWanted(one, other));
    return pairs.map((pair) => describePassage(document, pair)).sort(byPlace);
  });
}

function describePassage({ docId, text, sentences }: TextDocument, [one, other]: Pair) {
  const [first, last] = one.mention.start <= other.mention.start ? [one, other] : [other, one];
  const [source, target] = one.actor.id < other.actor.id ? [one, other] : [other, one];
  const from = sentences[first.mention.sentence]!.start;
  return {
    source: source.actor.id,
    target: target.actor.id,
    docId,
    sentence: first.mention.sentence,
    text: text.slice(from, sentences[last.mention.sentence]!.end),
    sourceStart: source.mention.start - from,
    sourceEnd: source.mention.end - from,
    targetStart: target.mention.start - from,
    targetEnd: target.mention.end - from,
  };
}

const byPlace = (a: ReturnType<typeof describePassage>, b: ReturnType<typeof describePassage>) =>
  a.sentence - b.sentence ||
  Math.min(a.sourceStart, a.targetStart) - Math.min(b.sourceStart, b.targetStart) ||
  (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1);

/** Sentences that name both, of a document without its text. */
function bareSentences(
  analysis: Analysis,
  register: Register,
  options: CoOccurrenceOptions,
  isWanted: (one: Counted, other: Counted) => boolean,
): CoOccurrencePassageRow[] {
  const { docId } = analysis.document;
  return pairsInWindows(analysis, countedMentions(analysis, register, options), "sentence")
    .filter(([one, other]) => isWanted(one, other))
    .map(([one, other]) => {
      const [source, target] = [one.actor.id, other.actor.id].sort() as [string, string];
      const nowhere = { text: null, sourceStart: null, sourceEnd: null, targetStart: null, targetEnd: null };
      return { source, target, docId, sentence: one.mention.sentence, ...nowhere };
    })
    .filter(
      ({ source, target, sentence }, i, all) =>
        all.findIndex((each) => each.source === source && each.target === target && each.sentence === sentence) === i,
    )
    .sort((a, b) => a.sentence - b.sentence || (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1));
}

type Pair = readonly [Counted<PlacedActor>, Counted<PlacedActor>];

/** Pairs of mentions of two actors in one window, of all their mentions in it. */
function pairsInWindows<Mention extends NamedActor>(
  { document }: Analysis,
  counted: readonly Counted<Mention>[],
  window: "sentence" | "paragraph" | "document",
): (readonly [Counted<Mention>, Counted<Mention>])[] {
  const byWindow = new Map<number, Counted<Mention>[]>();
  for (const each of counted) {
    const at = windowOf(document, each.mention.sentence, window);
    const own = byWindow.get(at);
    if (own) own.push(each);
    else byWindow.set(at, [each]);
  }
  return [...byWindow.values()].flatMap((own) => {
    const pairs: (readonly [Counted<Mention>, Counted<Mention>])[] = [];
    eachPair(own, (one, other) => {
      if (one.actor.id !== other.actor.id && !isOneName(own, one.actor.id, other.actor.id)) pairs.push([one, other]);
    });
    return pairs;
  });
}

/** Whether the mentions of a window name one of two actors only as a part of the other's name. */
function isOneName(own: readonly Counted[], one: string, other: string): boolean {
  const isPart = (id: string, whole: string) =>
    own.every(({ actor, mention }) => actor.id !== id || mention.partOf === whole);
  return isPart(one, other) || isPart(other, one);
}

/** For every window and pair of actors in it, the two of their mentions that stand nearest each other. */
function nearestPairs(
  analysis: TextAnalysis,
  counted: readonly Counted<PlacedActor>[],
  window: "sentence" | "paragraph" | "document",
): Pair[] {
  const nearest = new Map<string, { readonly pair: Pair; readonly distance: number }>();
  for (const pair of pairsInWindows(analysis, counted, window)) {
    const [one, other] = pair;
    const at = windowOf(analysis.document, one.mention.sentence, window);
    const key = `${at} ${[one.actor.id, other.actor.id].sort().join(" ")}`;
    const distance = Math.abs(other.mention.start - one.mention.start);
    const known = nearest.get(key);
    if (!known || distance < known.distance) nearest.set(key, { pair, distance });
  }
  return [...nearest.values()].map(({ pair }) => pair);
}
