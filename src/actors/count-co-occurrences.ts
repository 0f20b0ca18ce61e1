// Co-occurrence: which actors are named together, how often, and how often chance alone would do it.
// npmi: Bouma 2009. g2: Dunning 1993. False-discovery rate: Benjamini and Hochberg 1995.

import { keepWeights, sumInterval } from "../bootstrap.js";
import { type Corpus, isForeign } from "../corpus/index.js";
import type { CoOccurrenceRow } from "./actor-rows.js";
import { findMentions, type MentionOptions } from "./locate-mentions.js";
import type { Mention } from "./mention-finder.js";
import { type Actor, readRegister, type Register } from "./register.js";
import { chiSquareTail, falseDiscoveryRates } from "../significance.js";

export type CoOccurrenceWindow = "sentence" | "paragraph" | "document";

export interface CoOccurrenceOptions extends MentionOptions {
  /** What "together" means. Default "sentence". */
  readonly window?: CoOccurrenceWindow;
  /** "actor" counts every actor as itself; "country" counts mentions of countries alone. Default "actor". */
  readonly level?: "actor" | "country";
  /** With level "country": people, state bodies and places count for their country. Default false. */
  readonly rollUp?: boolean;
}

interface Pair {
  count: number;
  readonly byDocument: Map<number, number>;
}

/**
 * Counts how often two actors are named in one sentence, paragraph or document.
 *
 * Formulas, with N windows, a and b windows that name each, and n that name both: expected = ab / N;
 * npmi = ln(nN / ab) / −ln(n / N); g2 = 2 Σ O ln(O / E) over the four cells, negative where n < expected;
 * q from the χ² tail of g2, over all pairs that occur. Windows of one article are not independent: read
 * q as a sieve, not as proof. Cost: linear in mentions plus the pairs of each window.
 *
 * @returns rows sorted by `sentences`, then ids; source < target; none where no window names two
 * @example countCoOccurrences(corpus, { level: "country" })[0]
 */
export function countCoOccurrences(corpus: Corpus, options: CoOccurrenceOptions = {}): CoOccurrenceRow[] {
  const { window = "sentence", register = readRegister() } = options;
  const found = findMentions(corpus, { register });
  const names = new Map<string, Actor>();
  const single = new Map<string, number>();
  const pairs = new Map<string, Pair>();
  let windows = 0;
  corpus.documents.forEach((document, d) => {
    if (isForeign(document)) return;
    windows += window === "document" ? 1 : window === "paragraph" ? document.paragraphs.length : document.sentences.length;
    const inWindow = new Map<number, Set<string>>();
    for (const mention of found[d]!) {
      const actor = counted(mention, options, register);
      if (!actor) continue;
      names.set(actor.id, actor);
      const at = window === "document" ? 0 : window === "paragraph" ? document.sentences[mention.sentence]!.paragraph : mention.sentence;
      inWindow.set(at, (inWindow.get(at) ?? new Set()).add(actor.id));
    }
    for (const together of inWindow.values()) {
      const ids = [...together].sort();
      for (const [i, a] of ids.entries()) {
        single.set(a, (single.get(a) ?? 0) + 1);
        for (const b of ids.slice(i + 1)) addPair(pairs, `${a} ${b}`, d);
      }
    }
  });
  return pairRows(corpus, pairs, single, names, windows);
}

function addPair(pairs: Map<string, Pair>, key: string, document: number): void {
  let pair = pairs.get(key);
  if (!pair) pairs.set(key, (pair = { count: 0, byDocument: new Map() }));
  pair.count++;
  pair.byDocument.set(document, (pair.byDocument.get(document) ?? 0) + 1);
}

function pairRows(corpus: Corpus, pairs: ReadonlyMap<string, Pair>, single: ReadonlyMap<string, number>, names: ReadonlyMap<string, Actor>, windows: number): CoOccurrenceRow[] {
  const weights = keepWeights();
  const read = corpus.documents.filter((document) => !isForeign(document)).length;
  const rows = [...pairs].map(([key, { count, byDocument }]) => {
    const [source, target] = key.split(" ") as [string, string];
    const a = single.get(source)!;
    const b = single.get(target)!;
    const shares = [...byDocument].map(([d, over]) => ({ docId: corpus.documents[d]!.docId, over }));
    return {
      source, sourceName: names.get(source)!.name, target, targetName: names.get(target)!.name,
      sentences: count,
      documents: byDocument.size,
      expected: (a * b) / windows,
      npmi: count === windows ? null : Math.log((count * windows) / (a * b)) / -Math.log(count / windows),
      g2: logLikelihood(count, a, b, windows),
      q: null as number | null,
      ...sumInterval(shares, read, weights),
    };
  });
  const rates = falseDiscoveryRates(rows.map(({ g2 }) => chiSquareTail(Math.abs(g2))));
  return rows
    .map((row, i) => ({ ...row, q: rates[i]! }))
    .sort((x, y) => y.sentences - x.sentences || (x.source < y.source || (x.source === y.source && x.target < y.target) ? -1 : 1));
}

function counted({ actor }: Mention, { level = "actor", rollUp = false }: CoOccurrenceOptions, register: Register): Actor | null {
  if (level === "actor") return actor;
  if (actor.type === "country") return actor;
  return rollUp && actor.country ? (register.actors.get(actor.country) ?? null) : null;
}

/** Dunning's G² of a two-by-two table, signed by whether the pair occurs more or less than expected. */
function logLikelihood(n: number, a: number, b: number, all: number): number {
  const cell = (observed: number, expected: number) => (observed > 0 ? observed * Math.log(observed / expected) : 0);
  const g2 = 2 * (cell(n, (a * b) / all) + cell(a - n, (a * (all - b)) / all) + cell(b - n, (b * (all - a)) / all) + cell(all - a - b + n, ((all - a) * (all - b)) / all));
  return n < (a * b) / all ? -Math.abs(g2) : Math.abs(g2);
}
