import { type Columns, real, text, whole } from "../columns.js";

/** The polarity of one sentence, or of a document as the mean of its sentences. */
export interface SentimentRow {
  readonly docId: string;
  /** Index of the sentence, 0-based; null where the row is of a whole document. */
  readonly sentence: number | null;
  /** ISO date, year-month, or null. */
  readonly published: string | null;
  readonly title: string;
  /** Sentences the row stands for. */
  readonly sentences: number;
  /** −1 (all that was rated is negative) … 1; 0 where nothing was rated. */
  readonly polarity: number;
  /** 95 % interval of a document's polarity, Poisson bootstrap over its sentences; null for a sentence. */
  readonly low: number | null;
  readonly high: number | null;
  /** natural's own analyser on the same text, AFINN sum per token, beside ours for comparison. */
  readonly natural: number;
  /** The rated terms and what each adds, as "crisis −0.30; peace +0.20"; they sum to a sentence's polarity. */
  readonly terms: string;
}

export const sentimentColumns: Columns<SentimentRow> = {
  docId: text("Document"),
  sentence: whole("Sentence"),
  published: text("Published"),
  title: text("Title"),
  sentences: whole("Sentences"),
  polarity: real("Polarity", "−1 to 1"),
  low: real("Polarity, low", "−1 to 1"),
  high: real("Polarity, high", "−1 to 1"),
  natural: real("natural AFINN", "per token"),
  terms: text("Rated terms"),
};

/** The polarity of the sentences that name an actor. */
export interface ActorPolarityRow {
  readonly actorId: string;
  readonly actorName: string;
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
  type: text("Type"),
  sentences: whole("Sentences"),
  documents: whole("Documents"),
  polarity: real("Mean polarity of sentences that name the actor", "−1 to 1"),
  low: real("Polarity, low", "−1 to 1"),
  high: real("Polarity, high", "−1 to 1"),
};
