// The polarity of one sentence: a sum over its rated terms, names left out.
// Negation turns what follows it in the same clause, within four tokens; degree words scale the next
// rating; after "but" ratings weigh more. The sum s is pressed into −1 … 1 by s / √(s² + 15) (Hutto and
// Gilbert 2014), and each term's part is pressed by the same factor, so that the parts add up.

import { type Tokens, type Vocabulary } from "../tokens/index.js";
import { degrees, negations, readLexicon } from "./lexicon.js";

/** One rated term and what it adds to the polarity. */
export interface RatedTerm {
  readonly term: string;
  /** Characters in the text. */
  readonly start: number;
  readonly end: number;
  readonly adds: number;
}

export interface SentencePolarity {
  /** −1 … 1. */
  readonly polarity: number;
  readonly terms: readonly RatedTerm[];
}

const reach = 4;
const turned = -0.74;
const softening = 15;

/** Scores sentences of one vocabulary: what a type means is looked up once a type and not a token. */
export class SentenceScorer {
  private readonly lexicon = readLexicon();
  private ratings = new Float64Array(0);
  private roles = new Uint8Array(0);
  private scales = new Float64Array(0);
  private learned = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Scores the tokens from..to of a text; `masked` says which characters are names. */
  score(text: string, tokens: Tokens, from: number, to: number, masked: (start: number) => boolean): SentencePolarity {
    this.learn();
    const found: { index: number; value: number }[] = [];
    let turnedUntil = -1;
    let scale = 1;
    let butAt = -1;
    for (let i = from; i < to; i++) {
      const id = tokens.ids[i]!;
      if (i > from && closesClause(text, tokens.ends[i - 1]!, tokens.starts[i]!)) turnedUntil = -1;
      const role = this.roles[id]!;
      if (role === negating) turnedUntil = i + reach;
      if (role === contrasting) {
        butAt = found.length;
        turnedUntil = -1;
      }
      const rating = this.ratings[id]!;
      if (rating !== 0 && !masked(tokens.starts[i]!)) {
        found.push({ index: i, value: rating * scale * (i <= turnedUntil && role !== negating ? turned : 1) });
      }
      scale = role === scaling ? this.scales[id]! : 1;
    }
    if (butAt > 0 && butAt < found.length) found.forEach((term, i) => (term.value *= i < butAt ? 0.5 : 1.5));
    const sum = found.reduce((total, { value }) => total + value, 0);
    const factor = 1 / Math.sqrt(sum * sum + softening);
    const terms = found.map(({ index, value }) => ({
      term: this.vocabulary.term(tokens.ids[index]!), start: tokens.starts[index]!, end: tokens.ends[index]!, adds: value * factor,
    }));
    return { polarity: terms.reduce((total, { adds }) => total + adds, 0), terms };
  }

  /** Looks up the types that were added since the last sentence. */
  private learn(): void {
    const { size } = this.vocabulary;
    if (size > this.ratings.length) {
      const capacity = Math.max(size, this.ratings.length * 2);
      const old = { ratings: this.ratings, roles: this.roles, scales: this.scales };
      (this.ratings = new Float64Array(capacity)).set(old.ratings);
      (this.roles = new Uint8Array(capacity)).set(old.roles);
      (this.scales = new Float64Array(capacity)).set(old.scales);
    }
    for (; this.learned < size; this.learned++) {
      const term = this.vocabulary.term(this.vocabulary.folded(this.learned));
      const degree = degrees.get(term);
      this.ratings[this.learned] = this.lexicon.get(term) ?? 0;
      this.roles[this.learned] = negations.has(term) ? negating : term === "but" ? contrasting : degree !== undefined ? scaling : 0;
      this.scales[this.learned] = degree ?? 1;
    }
  }
}

const negating = 1;
const contrasting = 2;
const scaling = 3;

const closesClause = (text: string, end: number, start: number) => /[,;:.!?…—–()[\]“”"]|\s-+\s/.test(text.slice(end, start));
