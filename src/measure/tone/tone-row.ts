import { type Columns, flag, real, text, whole } from "../../rows/index.js";

/** What one sentence says of an actor, and in whose voice. */
export interface ToneRow {
  readonly docId: string;
  readonly sentence: number;
  /** Id of the actor whose words they are, or "narrator". */
  readonly source: string;
  /** Id of the actor that is spoken of. */
  readonly target: string;
  /** −1 … 1, never 0. */
  readonly tone: number;
  /**
   * The eight terms that add most, as "condemned −0.41; @ +0.12"; @ is the target, # another name. Null where the corpus
   * came without its text.
   */
  readonly terms: string | null;
}

export const toneColumns: Columns<ToneRow> = {
  docId: text("Document"),
  sentence: whole("Sentence"),
  source: text("Source id"),
  target: text("Target id"),
  tone: real("Tone", "−1 to 1"),
  terms: text("Rated terms"),
};

/** What all rows of summed tone have: the judgements behind them, and their mean. */
export interface ToneMean {
  /** Judgements: a sentence counts once for each source and target. */
  readonly judgements: number;
  readonly positive: number;
  readonly negative: number;
  readonly documents: number;
  /** Mean of the judgements, −1 … 1. Sentences that name a target and say nothing of it do not count. */
  readonly tone: number;
  /** 95 % interval, Poisson bootstrap over documents; null for fewer than two. */
  readonly low: number | null;
  readonly high: number | null;
}

const meanColumns: Columns<ToneMean> = {
  judgements: whole("Judgements"),
  positive: whole("Positive"),
  negative: whole("Negative"),
  documents: whole("Documents"),
  tone: real("Mean tone", "−1 to 1"),
  low: real("Tone, low", "−1 to 1"),
  high: real("Tone, high", "−1 to 1"),
};

/** What is said of an actor, by all sources. */
export interface ActorToneRow extends ToneMean {
  readonly target: string;
  readonly targetName: string;
  /** Whether the register has the target; else an article introduces it. */
  readonly targetKnown: boolean;
}

export const actorToneColumns: Columns<ActorToneRow> = {
  target: text("Target id"),
  targetName: text("Target"),
  targetKnown: flag("Target in the register"),
  ...meanColumns,
};

/** What one source says of one target. */
export interface PairToneRow extends ToneMean {
  /** Id of an actor, or "narrator". */
  readonly source: string;
  readonly sourceName: string;
  /** Whether the register has the source; else an article introduces it. */
  readonly sourceKnown: boolean;
  readonly target: string;
  readonly targetName: string;
  /** Whether the register has the target; else an article introduces it. */
  readonly targetKnown: boolean;
}

export const pairToneColumns: Columns<PairToneRow> = {
  source: text("Source id"),
  sourceName: text("Source"),
  sourceKnown: flag("Source in the register"),
  target: text("Target id"),
  targetName: text("Target"),
  targetKnown: flag("Target in the register"),
  ...meanColumns,
};

/** What is said of an actor in one month. */
export interface MonthToneRow extends ActorToneRow {
  /** Year and month, "2022-02". */
  readonly month: string;
  /** Articles of the month, whether they judge the actor or not. */
  readonly documentsOfMonth: number;
}

export const monthToneColumns: Columns<MonthToneRow> = {
  target: text("Target id"),
  targetName: text("Target"),
  targetKnown: flag("Target in the register"),
  month: text("Month"),
  documentsOfMonth: whole("Documents of the month"),
  ...meanColumns,
};
