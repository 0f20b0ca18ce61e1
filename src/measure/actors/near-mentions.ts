// Near mentions: pairs of mentions at most so many tokens apart, as a feature co-occurrence matrix counts
// them (quanteda's fcm with a window, count "frequency"), and what chance makes of their number.

import type { PlacedActor, TextAnalysis, TextCorpus } from "../../analyse/index.js";
import type { Chance } from "./chance.js";
import type { CoOccurrenceOptions } from "./count-co-occurrences.js";
import { type Counted, countedMentions } from "./occupied-windows.js";
import { eachPair, type PairScore, PairTally } from "./score-pairs.js";

/** Two mentions of a document that stand near each other, by their indexes in its list. */
export type NearPair = readonly [one: number, other: number];

/** Positions of mentions, in tokens of their document: where each begins. */
function positionsOf(starts: ArrayLike<number>, mentions: readonly Counted<PlacedActor>[]): number[] {
  let token = 0;
  return mentions.map(({ mention }) => {
    while (token > 0 && starts[token]! > mention.start) token--;
    while (token + 1 < starts.length && starts[token + 1]! <= mention.start) token++;
    return token;
  });
}

/** Pairs of mentions of different actors at most `reach` tokens apart, of one document. */
function nearPairs(positions: readonly number[], mentions: readonly Counted<PlacedActor>[], reach: number): NearPair[] {
  const order = positions.map((_, i) => i).sort((a, b) => positions[a]! - positions[b]!);
  const found: NearPair[] = [];
  order.forEach((one, i) => {
    for (let j = i + 1; j < order.length && positions[order[j]!]! - positions[one]! <= reach; j++) {
      const other = order[j]!;
      if (mentions[one]!.actor.id !== mentions[other]!.actor.id)
        found.push([Math.min(one, other), Math.max(one, other)]);
    }
  });
  return found;
}

/** The near pairs of a document's mentions. */
export const findNearPairs = (
  { tokens }: TextAnalysis,
  counted: readonly Counted<PlacedActor>[],
  reach: number,
): NearPair[] =>
  nearPairs(positionsOf(tokens.starts, counted), counted, reach).filter(
    ([one, other]) => !isOneName(counted[one]!, counted[other]!) && !isOneName(counted[other]!, counted[one]!),
  );

/** Whether a mention is a part of the other's name. */
const isOneName = ({ mention: { partOf, end } }: Counted<PlacedActor>, { actor, mention }: Counted<PlacedActor>) =>
  partOf === actor.id && mention.start - end <= 3 && end <= mention.end;

/** How near two places of a text are to each other by chance: shares of ordered two, three and four places. */
interface Nearness {
  /** That two places are near. */
  readonly two: number;
  /** That two other places are both near a third. */
  readonly three: number;
  /** That two places are near and two others too. */
  readonly four: number;
}

export function nearness(tokens: number, reach: number): Nearness {
  let near = 0;
  let squares = 0;
  for (let i = 0; i < tokens; i++) {
    const neighbours = Math.min(reach, i) + Math.min(reach, tokens - 1 - i);
    near += neighbours;
    squares += neighbours ** 2;
  }
  const share = (ways: number, places: number) => {
    let all = 1;
    for (let i = 0; i < places; i++) all *= tokens - i;
    return all > 0 ? ways / all : 0;
  };
  return { two: share(near, 2), three: share(squares - near, 3), four: share(near ** 2 - 4 * squares + 2 * near, 4) };
}

/**
 * Mean and variance of the near pairs of `a` mentions of one actor and `b` of another, all at places of their
 * own drawn without replacement from the document's tokens. Exact.
 */
export function expectNear({ two, three, four }: Nearness, a: number, b: number): Chance {
  const mean = a * b * two;
  const second = mean + (a * b * (b - 1) + a * (a - 1) * b) * three + a * (a - 1) * b * (b - 1) * four;
  return { mean, variance: Math.max(0, second - mean ** 2), least: 0, most: a * b, shares: null };
}

/**
 * Counts near pairs, with what chance makes of them. Cost: mentions × those near, and the pairs of actors of each
 * document.
 */
export function scoreNearPairs(
  { analyses, register }: TextCorpus,
  reach: number,
  options: CoOccurrenceOptions,
): PairScore[] {
  const tally = new PairTally();
  const inOrder = [...analyses].sort((a, b) => (a.document.docId < b.document.docId ? -1 : 1));
  for (const analysis of inOrder) {
    const { docId } = analysis.document;
    const mentions = countedMentions(analysis, register, options);
    for (const [one, other] of findNearPairs(analysis, mentions, reach))
      tally.count(mentions[one]!.actor.id, mentions[other]!.actor.id, docId);
    const counts = new Map<string, number>();
    for (const { actor } of mentions) counts.set(actor.id, (counts.get(actor.id) ?? 0) + 1);
    if (counts.size < 2) continue;
    const near = nearness(analysis.length, reach);
    eachPair([...counts], ([one, a], [other, b]) => tally.expect(one, other, expectNear(near, a, b)));
  }
  return tally.score();
}
