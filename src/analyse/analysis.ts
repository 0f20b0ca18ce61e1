// Analysis: one document, read once. Everything that is counted, drawn, printed or stored is made of it.

import type { Document, Ledger, TextDocument } from "../corpus/index.js";
import type { Span, Vocabulary } from "../text/index.js";
import type { ActorType, Mention } from "./actors/index.js";
import type { DocumentTokens } from "./document-tokens.js";
import type { OrderedDiversity } from "./ordered-diversity.js";
import type { Quotation } from "./quotes/index.js";
import type { SentencePlaces } from "./sentence-places.js";
import type { SentenceSyllables } from "./sentence-syllables.js";
import type { NaturalVocabulary, RatedTerm, Tone } from "./tone/index.js";

/** One place that names an actor, without where in the sentence it stands. */
export interface NamedActor extends Pick<Mention, "sentence" | "actor" | "kind" | "rule" | "office"> {
  /** What the actor is meant as: its own type, or a place for a bloc that is one here ("across Europe"). */
  readonly type: ActorType;
  /** Probability that a tagger gives it, 0 … 1; null where a rule decided. */
  readonly probability: number | null;
  /** Whether it stands there because the article was filed there. */
  readonly dateline: boolean;
  /** Id of the actor whose name it is a part of: China's, in "China's foreign ministry"; null for most. */
  readonly partOf: string | null;
}

/** The same with its place, in characters of the document's text. */
export interface PlacedActor extends NamedActor, Span {}

/** Something said, without its words. */
export interface Speech extends Pick<Quotation, "kind" | "rule" | "confidence"> {
  /** Index of the sentence in which it begins. */
  readonly sentence: number;
  /** Id of the speaker, or null where no actor is known for it. */
  readonly speakerId: string | null;
  /** Whether the text names who speaks. */
  readonly isAttributed: boolean;
  /** Ids of the actors that it names, sorted, without the speaker. */
  readonly targets: readonly string[];
}

/** The same with its words: the parts, the cue and the speaker's phrase, in characters of the document's text. */
export interface PlacedSpeech extends Speech, Pick<Quotation, "parts" | "cue" | "speaker"> {}

/** natural's polarity of a sentence over each of its vocabularies. */
export type NaturalPolarity = Readonly<Record<NaturalVocabulary, number>>;

/** Runs of n types that stand in for the order of the tokens: all that come at least `least` times in their corpus. */
export interface KeptRuns {
  readonly least: number;
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * What was read in one document: figures and findings, with its text or without. Documents that are known not to be
 * English have tokens and types, and no mentions, quotations, polarity or tone.
 */
export interface Analysis {
  readonly document: Document;
  /** Numbers the types; the same for all analyses of a corpus. */
  readonly vocabulary: Vocabulary;
  /** Tokens in all. */
  readonly length: number;
  /** Tokens of each sentence. */
  readonly sentenceLengths: ArrayLike<number>;
  /** How often each type occurs, by its id in the vocabulary. */
  readonly types: ReadonlyMap<number, number>;
  /** Frequent runs of types by their length, where the tokens' order is not at hand; null where it is. */
  readonly runs: ReadonlyMap<number, KeptRuns> | null;
  /** Of each sentence. */
  readonly syllables: readonly SentenceSyllables[];
  readonly order: OrderedDiversity;
  /** In the order of the text; without the text, in no order inside a sentence. */
  readonly mentions: readonly NamedActor[];
  readonly quotations: readonly Speech[];
  /** Of each sentence, −1 … 1. */
  readonly polarities: ArrayLike<number>;
  /** Of each sentence. */
  readonly natural: readonly NaturalPolarity[];
  /** The eight rated terms that add most to its polarity, in words. */
  readonly strongestTerms: string;
  readonly tones: readonly Tone[];
  /** What was removed and repaired; null where the source is not at hand. */
  readonly ledger: Ledger | null;
  /** The terms whose ratings add up to a sentence's polarity; null where the text is not at hand. */
  ratedTerms(sentence: number): readonly RatedTerm[] | null;
  /** The terms whose ratings add up to a judgement; null where the text is not at hand. */
  toneTerms(tone: Tone): readonly RatedTerm[] | null;
}

/** An analysis of a document whose text is at hand. */
export interface TextAnalysis<Kind extends TextDocument = TextDocument> extends Analysis {
  readonly document: Kind;
  readonly tokens: DocumentTokens;
  readonly mentions: readonly PlacedActor[];
  readonly quotations: readonly PlacedSpeech[];
  /** Where its sentences stand in the file. */
  readonly places: SentencePlaces;
  /** What the sentence of a span says of it, −1 … 1; null where no sentence holds it. */
  polarityToward(span: Span): number | null;
}

/** Whether the text of an analysed document is at hand. */
export const isOfText = (analysis: Analysis): analysis is TextAnalysis => "tokens" in analysis;
