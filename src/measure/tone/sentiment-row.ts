import { type Columns, flag, real, text, whole } from "../../rows/index.js";

/** The polarity of one document: the mean of its sentences. */
export interface SentimentRow {
  readonly docId: string;
  /** ISO date, year-month, or null. */
  readonly published: string | null;
  readonly title: string;
  readonly sentences: number;
  /** −1 (all that was rated is negative) … 1; 0 where nothing was rated. */
  readonly polarity: number;
  /** 95 % interval, Poisson bootstrap over the document's sentences; null for fewer than two. */
  readonly low: number | null;
  readonly high: number | null;
  /** natural's own analyser on the same sentences, beside ours for comparison: AFINN's ratings per token. */
  readonly natural: number;
  /** natural's analyser over ML-SentiCon, per token. */
  readonly senticon: number;
  /** natural's analyser over pattern's adjectives, per token. */
  readonly pattern: number;
  /** The rated terms that add most, as "crisis −0.30; peace +0.20". */
  readonly terms: string;
}

export const sentimentColumns: Columns<SentimentRow> = {
  docId: text("Document"),
  published: text("Published"),
  title: text("Title"),
  sentences: whole("Sentences"),
  polarity: real("Polarity", "−1 to 1"),
  low: real("Polarity, low", "−1 to 1"),
  high: real("Polarity, high", "−1 to 1"),
  natural: real("natural AFINN", "per token"),
  senticon: real("natural senticon", "per token"),
  pattern: real("natural pattern", "per token"),
  terms: text("Rated terms"),
};

/** The polarity of one sentence. */
export interface SentenceSentimentRow {
  readonly docId: string;
  /** 0-based. */
  readonly sentence: number;
  readonly published: string | null;
  /** −1 … 1; 0 where nothing was rated. */
  readonly polarity: number;
  readonly natural: number;
  readonly senticon: number;
  readonly pattern: number;
  /** The rated terms and what each adds, which sums to the polarity; null where the corpus came without its text. */
  readonly terms: string | null;
}

export const sentenceSentimentColumns: Columns<SentenceSentimentRow> = {
  docId: text("Document"),
  sentence: whole("Sentence"),
  published: text("Published"),
  polarity: real("Polarity", "−1 to 1"),
  natural: real("natural AFINN", "per token"),
  senticon: real("natural senticon", "per token"),
  pattern: real("natural pattern", "per token"),
  terms: text("Rated terms"),
};

/** The polarity of the sentences that name an actor. */
export interface ActorPolarityRow {
  readonly actorId: string;
  readonly actorName: string;
  /** Whether the register has the actor; else an article introduces it. */
  readonly known: boolean;
  readonly type: string;
  /** Sentences that name the actor. */
  readonly sentences: number;
  readonly documents: number;
  /** Mean polarity of those sentences, −1 … 1: the mood round the actor, not a judgement of it. */
  readonly polarity: number;
  /** 95 % interval, Poisson bootstrap over documents; null for fewer than two documents. */
  readonly low: number | null;
  readonly high: number | null;
}

export const actorPolarityColumns: Columns<ActorPolarityRow> = {
  actorId: text("Actor id"),
  actorName: text("Actor"),
  known: flag("In the register"),
  type: text("Type"),
  sentences: whole("Sentences"),
  documents: whole("Documents"),
  polarity: real("Mean polarity of sentences that name the actor", "−1 to 1"),
  low: real("Polarity, low", "−1 to 1"),
  high: real("Polarity, high", "−1 to 1"),
};
