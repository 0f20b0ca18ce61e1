// Ratings of terms that no lexicon rates, learned from those that some do: a ridge regression of known
// ratings on what WordNet says of a term. Each known term is rated by a fit that did not see its stem,
// so that the rating says the same of known and unknown terms.

import { englishStopwords, stem } from "../text/index.js";
import type { Lexicon } from "./lexicons.js";
import { dot, FeatureIndex, fitRidge, type SparseRow, sparseRow } from "./sparse-ridge.js";
import { senseFeatures, type WordNet } from "./word-net.js";

const folds = 5;
const penalty = 2;
/** Weight of a term that stands in the texts and in no lexicon, taken as neutral. */
const neutralWeight = 0.2;
const senses = { senses: 3, own: 1, field: 0.5, above: 0.8, depth: 5 };
const denial = new Set(["not", "no", "without", "lacking", "lack", "absence"]);

/** Ratings of `terms` and of every rated term, by fits that did not see them. */
export function propagateRatings(
  net: WordNet,
  lexicons: readonly Lexicon[],
  terms: readonly string[],
): Map<string, number> {
  const known = meanRatings(lexicons);
  const neutral = terms.filter((term) => !known.has(term) && /^[a-z]{4,}$/.test(term));
  const index = new FeatureIndex();
  const stopwords = englishStopwords();
  const rowOf = (term: string) => sparseRow(termFeatures(net, term, stopwords), index);
  const rows = [...known].map(([term, rating]) => ({
    term,
    rating,
    weight: 1,
    row: rowOf(term),
    fold: foldOf(stem(term), folds),
  }));
  rows.push(
    ...neutral.map((term) => ({
      term,
      rating: 0,
      weight: neutralWeight,
      row: rowOf(term),
      fold: foldOf(stem(term), folds),
    })),
  );
  const ratings = new Map<string, number>();
  for (let fold = 0; fold < folds; fold++) {
    const train = rows.filter((entry) => entry.fold !== fold);
    const weights = fitRidge(
      train.map(({ row }) => row),
      train.map(({ rating }) => rating),
      index.size,
      { penalty, rowWeights: train.map(({ weight }) => weight), steps: 80 },
    );
    for (const entry of rows) if (entry.fold === fold) ratings.set(entry.term, dot(entry.row, weights));
  }
  return ratings;
}

/** A rating for any term, by a fit of all known ones. */
export function ratingPredictor(
  net: WordNet,
  lexicons: readonly Lexicon[],
  terms: readonly string[],
): (term: string) => number {
  const known = meanRatings(lexicons);
  const neutral = terms.filter((term) => !known.has(term) && /^[a-z]{4,}$/.test(term));
  const index = new FeatureIndex();
  const stopwords = englishStopwords();
  const rows: SparseRow[] = [...known.keys(), ...neutral].map((term) =>
    sparseRow(termFeatures(net, term, stopwords), index),
  );
  const ratings = [...known.values(), ...neutral.map(() => 0)];
  const weights = fitRidge(rows, ratings, index.size, {
    penalty,
    rowWeights: ratings.map((_, i) => (i < known.size ? 1 : neutralWeight)),
    steps: 80,
  });
  return (term) =>
    termFeatures(net, term, stopwords).reduce(
      (sum, [name, value]) => sum + value * (weights[index.find(name) ?? -1] ?? 0),
      0,
    );
}

/** Mean over AFINN and VADER of what they give a term. */
function meanRatings(lexicons: readonly Lexicon[]): Map<string, number> {
  const sums = new Map<string, number[]>();
  for (const { terms } of lexicons.filter(({ name }) => name === "afinn" || name === "vader")) {
    for (const [term, rating] of terms) if (/^[a-z-]+$/.test(term)) sums.set(term, [...(sums.get(term) ?? []), rating]);
  }
  return new Map([...sums].map(([term, ratings]) => [term, ratings.reduce((a, b) => a + b, 0) / ratings.length]));
}

function termFeatures(net: WordNet, term: string, stopwords: ReadonlySet<string>): [string, number][] {
  const features: [string, number][] = [...senseFeatures(net, term, senses)];
  for (const [sense, weight] of net.sensesOf(term, senses.senses)) {
    const { terms, gloss, pointers } = net.synsets.get(sense)!;
    for (const other of terms) features.push([`near ${stem(other)}`, (weight * 0.8) / Math.sqrt(terms.length)]);
    features.push(...glossFeatures(gloss, weight, stopwords));
    for (const [kind, other] of pointers) {
      const beside = kind === "!" ? 0.7 : kind === "+" || kind === "&" ? 0.4 : 0;
      if (beside > 0)
        for (const neighbour of net.synsets.get(other)?.terms ?? [])
          features.push([`${kind === "!" ? "against" : "near"} ${stem(neighbour)}`, weight * beside]);
    }
  }
  features.push([`near ${stem(term)}`, 0.8]);
  for (const length of [3, 4]) if (term.length > length + 1) features.push([`end ${term.slice(-length)}`, 0.25]);
  for (const length of [2, 3]) if (term.length > length + 2) features.push([`begin ${term.slice(0, length)}`, 0.25]);
  return features;
}

/** Terms of a definition, apart after a denial, and of its examples. */
function glossFeatures(gloss: string, weight: number, stopwords: ReadonlySet<string>): [string, number][] {
  const features: [string, number][] = [];
  const definition = gloss.split('; "')[0]!.match(/[a-z]+/g) ?? [];
  const told = new Set(definition.filter((term) => term.length > 2 && !stopwords.has(term))).size;
  let denied = false;
  for (const term of definition) {
    if (denial.has(term)) denied = true;
    else if (term.length > 2 && !stopwords.has(term))
      features.push([`${denied ? "denied" : "gloss"} ${stem(term)}`, weight / Math.sqrt(told)]);
  }
  const examples = new Set(
    [...gloss.matchAll(/"([^"]*)"/g)]
      .flatMap(([, example]) => example!.match(/[a-z]{3,}/g) ?? [])
      .filter((term) => !stopwords.has(term))
      .map(stem),
  );
  for (const term of examples) features.push([`gloss ${term}`, (weight * 0.3) / Math.sqrt(examples.size)]);
  return features;
}

/** Which part of a cross-validation a name falls in: the same at every run. */
export function foldOf(name: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % count;
}
