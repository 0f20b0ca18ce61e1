// Co-occurrence: which actors are named together, how often, and how often chance alone would do it.
// npmi: Bouma 2009. g2: Dunning 1993. False-discovery rate: Benjamini and Hochberg 1995. The null: chance.ts.

import { keepWeights, sumInterval } from "../../stats/index.js";
import { type Corpus, countTokens, englishPart, requireText } from "../../analyse/index.js";
import type { CoOccurrenceRow } from "./actor-rows.js";
import { scoreNearPairs } from "./near-mentions.js";
import { type OccupiedWindows, occupyWindows } from "./occupied-windows.js";
import { actorsIn } from "./actors-in.js";
import { type PairScore, scorePairs } from "./score-pairs.js";

/** Mentions at most so many tokens apart, across sentences, within a document. */
export interface TokenWindow {
  readonly tokens: number;
}

export type CoOccurrenceWindow = "sentence" | "paragraph" | "document" | TokenWindow;

export interface CoOccurrenceOptions {
  /** What "together" means. Default "sentence". */
  readonly window?: CoOccurrenceWindow;
  /** "actor" counts every actor as itself; "country" counts mentions of countries alone. Default "actor". */
  readonly level?: "actor" | "country";
  /** With level "country": people, state bodies and places count for their country. Default false. */
  readonly rollUp?: boolean;
}

/**
 * Counts how often two actors are named in one sentence, paragraph or document, or within some tokens.
 *
 * `expected` and `q` come from shuffling: each article keeps its windows with their lengths and each actor the
 * number of windows that name it, and which ones is drawn anew in proportion to their tokens; then it is scaled by
 * how much all other actors stand together against that. So neither long sentences, nor sentences that are lists
 * of names, nor a topic that brings two actors into the same articles make an association. Articles that are one
 * window, with the window "document" all of them, are shuffled among themselves. Nothing is drawn: the distribution
 * over all shuffles has a closed form, p is its upper tail, and q is over all pairs that stand in one article and
 * whose greatest possible count could tell, not over those seen together.
 *
 * Formulas, with N windows, a and b windows that name each, n that name both and E expected: npmi = ln(n / E) /
 * −ln(n / N); g2 = 2 Σ O ln(O / E) over the four cells, with E in the first, negative where n < E. With a window
 * of tokens n counts pairs of mentions, chance puts every mention at a token of its own, N is the corpus' tokens
 * and g2 = 2 (n ln(n / E) − n + E).
 *
 * Cost: linear in mentions, plus for each document the pairs of its actors times its windows (at most 64).
 *
 * @returns rows sorted by `sentences`, then ids; source < target; none where no window names two
 * @throws RangeError for a window of tokens that is not a whole number of at least 1
 * @example countCoOccurrences(corpus, { level: "country" })[0]
 */
export function countCoOccurrences(corpus: Corpus, options: CoOccurrenceOptions = {}): CoOccurrenceRow[] {
  const window = readWindow("countCoOccurrences", options.window);
  const read = englishPart(corpus);
  if (typeof window === "object") {
    const near = scoreNearPairs(requireText(read, "a window of tokens"), window.tokens, options);
    return pairRows(read, near, measureNear(countTokens(read)));
  }
  const windows = occupyWindows(read, window, options);
  return pairRows(read, scorePairs(windows), measureWindows(windows));
}

/** The window that options ask for, checked. */
export function readWindow(caller: string, window: CoOccurrenceWindow = "sentence"): CoOccurrenceWindow {
  if (
    typeof window === "object"
      ? Number.isInteger(window.tokens) && window.tokens >= 1
      : ["sentence", "paragraph", "document"].includes(window)
  )
    return window;
  throw new RangeError(
    `${caller} requires a window of sentence, paragraph, document or a whole number of tokens (got "${JSON.stringify(window)}"), pass { tokens: 20 } for mentions at most 20 tokens apart`,
  );
}

type Measure = (pair: PairScore) => Pick<CoOccurrenceRow, "npmi" | "g2">;

function measureWindows(documents: readonly OccupiedWindows[]): Measure {
  const single = new Map<string, number>();
  let all = 0;
  for (const { tokens, named } of documents) {
    all += tokens.length;
    for (const [id, windows] of named) single.set(id, (single.get(id) ?? 0) + windows.length);
  }
  return ({ source, target, count, mean }) => ({
    npmi: normalise(count, mean, all),
    g2: logLikelihood(count, mean, single.get(source)!, single.get(target)!, all),
  });
}

const measureNear =
  (tokens: number): Measure =>
  ({ count, mean }) => ({
    npmi: normalise(count, mean, tokens),
    g2: Math.sign(count - mean) * 2 * Math.max(0, count * Math.log(count / mean) - count + mean),
  });

function pairRows(corpus: Corpus, pairs: readonly PairScore[], measure: Measure): CoOccurrenceRow[] {
  const weights = keepWeights();
  const actors = actorsIn(corpus);
  return pairs
    .map((pair) => {
      const { source, target, count, byDocument, mean, q } = pair;
      const shares = [...byDocument].map(([docId, over]) => ({ docId, over }));
      return {
        source,
        sourceName: actors.get(source)!.name,
        target,
        targetName: actors.get(target)!.name,
        sourceKnown: actors.get(source)!.known,
        targetKnown: actors.get(target)!.known,
        sentences: count,
        documents: byDocument.size,
        expected: mean,
        ...measure(pair),
        q,
        ...sumInterval(shares, corpus.analyses.length, weights),
      };
    })
    .sort(
      (x, y) =>
        y.sentences - x.sentences || (x.source < y.source || (x.source === y.source && x.target < y.target) ? -1 : 1),
    );
}

/** ln(n / E) / −ln(n / N), between −1 and 1; null where every window has the pair. */
function normalise(n: number, expected: number, all: number): number | null {
  if (n >= all || !(expected > 0)) return null;
  return Math.max(-1, Math.min(1, Math.log(n / expected) / -Math.log(n / all)));
}

/**
 * Dunning's G² of a two-by-two table against the one that has `expected` in its first cell, signed by the difference.
 */
function logLikelihood(n: number, expected: number, a: number, b: number, all: number): number | null {
  const cell = (observed: number, chance: number) =>
    observed > 0 ? (chance > 0 ? observed * Math.log(observed / chance) : Infinity) : 0;
  const g2 =
    2 *
    (cell(n, expected) +
      cell(a - n, a - expected) +
      cell(b - n, b - expected) +
      cell(all - a - b + n, all - a - b + expected));
  if (!Number.isFinite(g2)) return null;
  return (n < expected ? -1 : 1) * Math.abs(g2 < 1e-12 ? 0 : g2);
}
