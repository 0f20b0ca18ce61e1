// Sentence model: learned ratings of terms and of pairs of terms, from data/models/tone-sentences.json.gz.
// The file is made by src/training; each rating is the sum of all that the training knows of a term
// (lexicons, WordNet, its own deviation), so that using it takes one look-up.

import { type RatingTable, readModelFile, unpackRatings } from "./model-file.js";
import { formsOf } from "./term-forms.js";

/** What a term adds as it stands, and what it adds when a negation turns it; to the polarity and to neutrality. */
export interface TermRating {
  readonly plain: number;
  readonly turned: number;
  readonly neutral: number;
  readonly neutralTurned: number;
}

interface SentenceMeasures {
  /** A sentence of n units that are not names is scaled by gain / (n + length). */
  readonly gain: number;
  readonly length: number;
  /** The sum s is bent to s / √(1 + (s / bend)²). */
  readonly bend: number;
  /**
   * What a sentence with a rated term begins with: where raters see neither good nor bad, terms do not quite cancel.
   */
  readonly start: number;
  /** The polarity up to which a sentence is neutral is threshold + perNeutral · (sum of neutrality). */
  readonly threshold: number;
  readonly perNeutral: number;
}

export interface SentenceModel extends SentenceMeasures {
  readonly terms: ReadonlyMap<string, TermRating>;
  /** "not good" → what the pair adds beyond its terms; "#" stands for any name. */
  readonly pairs: ReadonlyMap<string, { readonly plain: number; readonly neutral: number }>;
}

/** The file's own shape; ratings are whole numbers of {@link ratingUnit}. */
export interface SentenceModelFile extends SentenceMeasures {
  readonly about: string;
  readonly licence: string;
  readonly sources: readonly string[];
  /** Columns: plain, turned, neutral, neutral turned. */
  readonly terms: RatingTable;
  /** Columns: plain, neutral. */
  readonly pairs: RatingTable;
}

/** What one step of a rating in a model's file is. */
export const ratingUnit = 1e-4;

let shipped: SentenceModel | null = null;

/** The model that comes with the kit; read once, when first asked for. */
export function readSentenceModel(): SentenceModel {
  return (shipped ??= openSentenceModel(readModelFile<SentenceModelFile>("tone-sentences")));
}

/** A model from its file. */
export function openSentenceModel({ terms, pairs, ...measures }: SentenceModelFile): SentenceModel {
  const ofTerm = (row: number, column: number) => terms.columns[column]![row]! * ratingUnit;
  const ofPair = (row: number, column: number) => pairs.columns[column]![row]! * ratingUnit;
  return {
    ...measures,
    terms: unpackRatings(terms, (row) => ({
      plain: ofTerm(row, 0),
      turned: ofTerm(row, 1),
      neutral: ofTerm(row, 2),
      neutralTurned: ofTerm(row, 3),
    })),
    pairs: unpackRatings(pairs, (row) => ({ plain: ofPair(row, 0), neutral: ofPair(row, 1) })),
  };
}

const unrated: TermRating = { plain: 0, turned: 0, neutral: 0, neutralTurned: 0 };

/** Rating of a term: its own, else that of the form it may be known by, else the mean of a compound's parts. */
export function rateTerm({ terms }: Pick<SentenceModel, "terms">, term: string): TermRating {
  const own = terms.get(term);
  if (own) return own;
  for (const form of formsOf(term)) {
    const known = terms.get(form);
    if (known) return known;
  }
  const parts = term.split("-").filter((part) => part !== "");
  if (parts.length < 2) return unrated;
  const mean = (name: keyof TermRating) =>
    parts.reduce((sum, part) => sum + (terms.get(part) ?? unrated)[name], 0) / parts.length;
  return {
    plain: mean("plain"),
    turned: mean("turned"),
    neutral: mean("neutral"),
    neutralTurned: mean("neutralTurned"),
  };
}

/** Most that {@link placeInBand} gives. */
const most = 0.45;
const bands = { least: 0.01, most: 0.25 } as const;

/**
 * What a polarity is multiplied by, so that the threshold up to which its sentence is neutral comes to
 * stand at {@link neutralBand}: below it in proportion, above it the rest is spread up to 0.45.
 */
export function placeInBand(polarity: number, threshold: number, band: number): number {
  const size = Math.abs(polarity);
  const edge = Math.min(bands.most, Math.max(bands.least, threshold));
  if (size <= edge) return band / edge;
  return (band + ((size - edge) * (most - band)) / (most - edge)) / size;
}
