// The tone of a sentence toward one span in it. Two sums over the features of target-features.ts: the
// judgement s (negative or positive) and the neutrality n. The tone is positive where
// s − start − threshold − neutralShare · n > 0, negative where −s + start − threshold − neutralShare · n > 0,
// else 0: nothing is said of the target. What a sum x exceeds 0 by is bent to 0.05 + 0.9 · x / √(1 + x²),
// and each term's part by the same factor, so that the parts add up to the tone.

import { englishStopwords, stem, type Tokens, type Vocabulary } from "../../text/index.js";
import { neutralBand } from "../../stats/index.js";
import { UnitReader } from "./read-units.js";
import { targetUnit } from "./units.js";
import { findStances } from "./stance-frames.js";
import { type RatedTerm, type SentencePolarity, startTerm } from "./score-sentence.js";
import { rateTerm, readSentenceModel, type SentenceModel, type TermRating } from "./sentence-model.js";
import { nameFeature, readTargetFeatures, type TargetView, termKinds } from "./target-features.js";
import { readTargetModel, type TargetModel, type TargetWeight } from "./target-model.js";

const pronouns = new Set(["he", "she", "they", "it", "him", "her", "them", "his", "their", "its", "i", "we", "who"]);
const spread = 0.9;

/** Views sentences of one vocabulary from a target. */
export class TargetViewer {
  private readonly reader: UnitReader;
  private readonly ratings: TermRating[] = [];
  private readonly stems: string[] = [];
  private readonly stops: boolean[] = [];
  private readonly stopwords = englishStopwords();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly sentences: SentenceModel = readSentenceModel(),
  ) {
    this.reader = new UnitReader(vocabulary);
  }

  /** The view of the tokens from..to from the span; null where the span holds no token of them. */
  view(
    text: string,
    tokens: Tokens,
    from: number,
    to: number,
    names: Uint8Array,
    span: { readonly start: number; readonly end: number },
  ): TargetView | null {
    const inTarget = (i: number) => tokens.starts[i]! < span.end && tokens.ends[i]! > span.start;
    let first = from;
    while (first < to && !inTarget(first)) first++;
    if (first === to) return null;
    let last = first;
    while (last + 1 < to && inTarget(last + 1)) last++;
    const before = names.slice(first, last + 1);
    names.fill(2, first, last + 1);
    const units = this.reader.read(text, tokens, from, to, names);
    names.set(before, first);
    const written = text.slice(tokens.starts[first]!, tokens.ends[last]!).toLowerCase();
    return {
      units,
      target: units.ids.subarray(0, units.length).indexOf(targetUnit),
      pronoun: pronouns.has(written) ? written : "name",
      isPossessive:
        /^(?:his|her|their|its)$/.test(written) ||
        /^['’]s?\s/.test(text.slice(tokens.ends[last]!, tokens.ends[last]! + 3)),
      termOf: (id) => this.vocabulary.term(id),
      stemOf: (id) => (this.stems[id] ??= stem(this.vocabulary.term(id))),
      ratingOf: (id) => (this.ratings[id] ??= rateTerm(this.sentences, this.vocabulary.term(id))),
      isStopword: (id) => (this.stops[id] ??= this.stopwords.has(this.vocabulary.term(id))),
    };
  }
}

/** Scores sentences of one vocabulary toward spans in them; with `stances` hand-made frames of diplomacy count too. */
export class TargetScorer {
  private readonly viewer: TargetViewer;
  /** By kind of feature, then id. */
  private readonly termWeights: (TargetWeight | null)[][] = termKinds.map(() => []);

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly model: TargetModel = readTargetModel(),
    private readonly stances = false,
  ) {
    this.viewer = new TargetViewer(vocabulary);
  }

  /**
   * The tone of the tokens from..to toward a span; `names` marks the tokens of names. From `voice` on the target itself
   * speaks.
   */
  score(
    text: string,
    tokens: Tokens,
    from: number,
    to: number,
    names: Uint8Array,
    span: { readonly start: number; readonly end: number },
    voice = Infinity,
  ): SentencePolarity {
    const view = this.viewer.view(text, tokens, from, to, names, span);
    if (view === null) return { polarity: 0, terms: [] };
    const { units, target } = view;
    const judgements = new Float64Array(units.length);
    const neutrals = new Float64Array(units.length);
    const add = (weight: TargetWeight, value: number, unit: number) => {
      const at = unit >= 0 && unit < units.length ? unit : target;
      if (tokens.starts[units.tokens[at]!]! >= voice) return;
      judgements[at]! += weight.judgement * value;
      neutrals[at]! += weight.neutral * value;
    };
    readTargetFeatures(view, {
      term: (kind, id, value, unit) => {
        const weight = this.weightOf(view, kind, id);
        if (weight) add(weight, value, unit);
      },
      named: (name, value, unit) => {
        const weight = this.model.weights.get(name);
        if (weight) add(weight, value, unit);
      },
    });
    const placeOf = (k: number) => ({
      term: k === target ? "@" : units.ids[k]! >= 0 ? this.vocabulary.term(units.ids[k]!) : "#",
      start: tokens.starts[units.tokens[k]!]!,
      end: tokens.ends[units.tokens[k]!]!,
    });
    const learned = this.decide(judgements, neutrals, placeOf, span);
    return this.stances
      ? addStances(
          learned,
          findStances(view)
            .map(({ unit, adds }) => ({ ...placeOf(unit), adds }))
            .filter(({ start }) => start < voice),
        )
      : learned;
  }

  /** The weight of a term's feature, looked up by name once a type. */
  private weightOf(view: TargetView, kind: number, id: number): TargetWeight | null {
    const known = this.termWeights[kind]![id];
    if (known !== undefined) return known;
    return (this.termWeights[kind]![id] = this.model.weights.get(nameFeature(view, kind, id)) ?? null);
  }

  private decide(
    judgements: Float64Array,
    neutrals: Float64Array,
    placeOf: (unit: number) => Omit<RatedTerm, "adds">,
    { start, end }: { readonly start: number; readonly end: number },
  ): SentencePolarity {
    const { neutralShare, threshold, start: lean } = this.model;
    const judgement = judgements.reduce((sum, value) => sum + value, 0);
    const hurdle = threshold + neutralShare * neutrals.reduce((sum, value) => sum + value, 0);
    const sign = judgement - lean >= 0 ? 1 : -1;
    const excess = sign * (judgement - lean) - hurdle;
    if (excess <= 0) return { polarity: 0, terms: [] };
    const factor = (sign * spread) / Math.sqrt(1 + excess * excess);
    const terms: RatedTerm[] = [
      { term: startTerm, start, end, adds: sign * neutralBand - factor * (sign * lean + threshold) },
    ];
    for (let k = 0; k < judgements.length; k++) {
      const adds = factor * (sign * judgements[k]! - neutralShare * neutrals[k]!);
      if (adds !== 0) terms.push({ ...placeOf(k), adds });
    }
    return { polarity: terms.reduce((sum, { adds }) => sum + adds, 0), terms };
  }
}

/** A learned tone with frames beside it: the sum x is bent to x / √(1 + x²), each part by the same factor. */
function addStances(learned: SentencePolarity, frames: readonly RatedTerm[]): SentencePolarity {
  if (frames.length === 0) return learned;
  const sum = learned.polarity + frames.reduce((total, { adds }) => total + adds, 0);
  const factor = 1 / Math.sqrt(1 + sum * sum);
  const terms = [...learned.terms, ...frames].map((term) => ({ ...term, adds: term.adds * factor }));
  return { polarity: terms.reduce((total, { adds }) => total + adds, 0), terms };
}
