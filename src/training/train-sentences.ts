// Train sentences: the polarity of sentences by ridge regression of human ratings on what is known of the terms of a
// sentence and of its pairs of terms, read as the scorer reads them.

import { classOf } from "../stats/index.js";
import {
  clauseStart,
  packRatings,
  ratingUnit,
  type SentenceModelFile,
  type UnitReader,
  type Units,
} from "../analyse/tone/index.js";
import type { Vocabulary } from "../text/index.js";
import { foldOf } from "./propagate-ratings.js";
import type { RatedText } from "./rated-texts.js";
import { dot, FeatureIndex, fitRidge, type SparseRow, sparseRow } from "./sparse-ridge.js";
import type { TermFeaturizer } from "./term-features.js";

const gain = 12;
const length = 8;
const bend = 0.4;
const penalty = 20;
const pairStrength = 0.5;
/** Weight and scale of sentences of which only the tone toward a target is known. */
const borrowed = { weight: 0.12, scale: 0.35 };
const folds = 5;

export interface SentenceTraining {
  readonly rated: readonly RatedText[];
  /** Sentences with judged targets, as weak evidence. */
  readonly judged: readonly RatedText[];
  readonly vocabulary: Vocabulary;
  readonly reader: UnitReader;
  readonly featurizer: TermFeaturizer;
}

/** Pair of neighbours as the model's file names it, or null where none is looked at. */
export function pairOf(units: Units, k: number, vocabulary: Vocabulary): string | null {
  const before = units.before[k]!;
  if (before === clauseStart) return null;
  const name = (id: number) => (id >= 0 ? vocabulary.term(id) : "#");
  return `${name(before)} ${name(units.ids[k]!)}`;
}

/** Rows of features, one a text; a text of several sentences is their mean, as a document is. */
function rowsOf(
  texts: readonly RatedText[],
  training: SentenceTraining,
  pairs: ReadonlyMap<string, number>,
  index: FeatureIndex,
): SparseRow[] {
  return texts.map(({ text, tokens, sentences, names }) => {
    const features: [string, number][] = [];
    for (const { from, to } of sentences) {
      const units = training.reader.read(text, tokens, from, to, names);
      const scale = gain / (units.terms + length) / sentences.length;
      for (let k = 0; k < units.length; k++) {
        const id = units.ids[k]!;
        const by = scale * units.scales[k]!;
        if (id >= 0)
          for (const [name, value] of training.featurizer.featuresOf(
            training.vocabulary.term(id),
            units.turned[k] === 1,
          ))
            features.push([name, value * by]);
        const pair = pairOf(units, k, training.vocabulary);
        if (pair !== null && pairs.get(pair)! > 1) features.push([`pair ${pair}`, pairStrength * by]);
      }
    }
    return sparseRow(features, index);
  });
}

/** How often each pair of neighbours stands in the texts. */
function countPairs(texts: readonly RatedText[], { reader, vocabulary }: SentenceTraining): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, tokens, sentences, names } of texts) {
    for (const { from, to } of sentences) {
      const units = reader.read(text, tokens, from, to, names);
      for (let k = 0; k < units.length; k++) {
        const pair = pairOf(units, k, vocabulary);
        if (pair !== null) counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** What cross-validation says of the rated texts: sums before they are bent, by fits that did not see their article. */
export interface TrainedSentences {
  readonly polarity: Float64Array;
  readonly neutrality: Float64Array;
  readonly index: FeatureIndex;
  readonly pairs: readonly string[];
  /** Sums of the rated texts, by fits that did not see their article. */
  readonly unseen: { readonly polarity: Float64Array; readonly neutrality: Float64Array };
}

/** Fits on all rated texts, and for each fold on the others. */
export function fitSentences(training: SentenceTraining): TrainedSentences {
  const { rated, judged } = training;
  const index = new FeatureIndex();
  const pairs = countPairs([...rated, ...judged], training);
  const own = rowsOf(rated, training, pairs, index);
  const others = rowsOf(judged, training, pairs, index);
  const foldAt = rated.map(({ group }) => foldOf(group, folds));
  const learn = (ownRatings: readonly number[], otherRatings: readonly number[]) => {
    const fit = (chosen: readonly number[]) =>
      fitRidge(
        [...chosen.map((i) => own[i]!), ...others],
        [...chosen.map((i) => ownRatings[i]!), ...otherRatings],
        index.size,
        { penalty, rowWeights: [...chosen.map(() => 1), ...otherRatings.map(() => borrowed.weight)] },
      );
    const all = rated.map((_, i) => i);
    const unseen = new Float64Array(rated.length);
    for (let fold = 0; fold < folds; fold++) {
      const weights = fit(all.filter((i) => foldAt[i] !== fold));
      for (const i of all) if (foldAt[i] === fold) unseen[i] = dot(own[i]!, weights);
    }
    return { weights: fit(all), unseen };
  };
  const polarity = learn(
    rated.map(({ rating }) => rating),
    judged.map(({ rating }) => rating * borrowed.scale),
  );
  const neutralShare = (targets: RatedText["targets"]) =>
    targets.filter(({ rating }) => rating === 0).length / targets.length;
  const neutrality = learn(
    rated.map(({ rating }) => (classOf(rating) === 0 ? 1 : 0) - usual.rated),
    judged.map(({ targets }) => neutralShare(targets) - usual.judged),
  );
  return {
    polarity: polarity.weights,
    neutrality: neutrality.weights,
    index,
    unseen: { polarity: polarity.unseen, neutrality: neutrality.unseen },
    pairs: [...pairs].filter(([, count]) => count > 1).map(([pair]) => pair),
  };
}

/** Share of neutral sentences, and of neutral targets, from which neutrality is counted. */
const usual = { rated: 0.2, judged: 0.35 };

/** Least size of a rating that is written, for terms that stand in no text, and for pairs. */
const least = { other: 0.02, pair: 0.002 };

/** Where the trained sums come to stand: see the fields of the same names in the model. */
export interface Calibration {
  readonly start: number;
  readonly threshold: number;
  readonly perNeutral: number;
}

/** The model's file: ratings for each term and pair that has some worth writing. */
export function writeSentenceModel(
  { polarity, neutrality, index, pairs }: TrainedSentences,
  featurizer: TermFeaturizer,
  seen: ReadonlySet<string>,
  others: Iterable<string>,
  calibration: Calibration,
): SentenceModelFile {
  const whole = (value: number) => Math.round(value / ratingUnit) || 0;
  const rate = (term: string, turned: boolean, weights: Float64Array) =>
    featurizer
      .featuresOf(term, turned)
      .reduce((sum, [name, value]) => sum + value * (weights[index.find(name) ?? -1] ?? 0), 0);
  const terms = new Map<string, readonly number[]>();
  for (const term of [...seen, ...others]) {
    const plain = rate(term, false, polarity);
    if (!terms.has(term) && (seen.has(term) || Math.abs(plain) >= least.other))
      terms.set(
        term,
        [plain, rate(term, true, polarity), rate(term, false, neutrality), rate(term, true, neutrality)].map(whole),
      );
  }
  const pairRatings = pairs.map(
    (pair) =>
      [
        pair,
        [polarity, neutrality].map((weights) => pairStrength * (weights[index.find(`pair ${pair}`) ?? -1] ?? 0)),
      ] as const,
  );
  return {
    about:
      "Ratings of terms and of pairs of neighbouring terms (# is any name), in steps of 0.0001: polarity as it " +
      "stands and turned by a negation, then neutrality. Made by src/training/train-tone.ts.",
    licence: "MIT, as the rest of the repository",
    sources: [
      "ratings of 2,598 New York Times sentences by twenty readers each, cjhutto/vaderSentiment, MIT",
      "NewsMTSC train, fhamborg/NewsMTSC, MIT",
      "AFINN-165, Nielsen 2011, MIT",
      "VADER lexicon, Hutto and Gilbert 2014, MIT",
      "pattern, De Smedt and Daelemans 2012, BSD",
      "WordNet 3.1, Princeton University, WordNet licence",
      "data/lexicons/diplomacy.json, MIT",
    ],
    gain,
    length,
    bend,
    ...calibration,
    terms: packRatings(sorted(terms), 4),
    pairs: packRatings(
      sorted(
        pairRatings
          .filter(([, [value]]) => Math.abs(value!) >= least.pair)
          .map(([pair, values]) => [pair, values.map(whole)] as const),
      ),
      2,
    ),
  };
}

const sorted = <Value>(entries: Iterable<readonly [string, Value]>) =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

/** The sum s bent as the scorer bends it. */
export const bentSum = (sum: number) => sum / Math.sqrt(1 + (sum / bend) ** 2);
