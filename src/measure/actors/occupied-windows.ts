// Occupied windows: a corpus cut into sentences, paragraphs or documents, and which of them name each actor.

import type { Actor, Register } from "../../analyse/actors/index.js";
import { type Analysis, type Corpus, countsAsActor, type NamedActor } from "../../analyse/index.js";
import type { Document } from "../../corpus/index.js";
import type { CoOccurrenceOptions } from "./count-co-occurrences.js";

/** One document's windows. */
export interface OccupiedWindows {
  readonly docId: string;
  /** Tokens of each window. */
  readonly tokens: ArrayLike<number>;
  /** Mentions that count, of all actors. */
  readonly mentions: number;
  /** For each actor by id, the windows that name it, in order and once each. */
  readonly named: ReadonlyMap<string, readonly number[]>;
  /** Whether a window names one actor only as a part of the other's name. */
  isOneName(window: number, one: string, other: string): boolean;
}

/** A mention and the actor that it counts for. */
export interface Counted<Mention extends NamedActor = NamedActor> {
  readonly mention: Mention;
  readonly actor: Actor;
}

/** The mentions of a document that count and for whom: at the level asked for, datelines left out. */
export function countedMentions<Mention extends NamedActor>(
  { mentions }: { readonly mentions: readonly Mention[] },
  register: Register | null = null,
  { level = "actor", rollUp = false }: CoOccurrenceOptions = {},
): Counted<Mention>[] {
  return mentions.flatMap((mention) => {
    if (mention.dateline || !countsAsActor(mention.actor)) return [];
    const actor = countsFor(mention.actor, level, rollUp, register);
    return actor ? [{ mention, actor }] : [];
  });
}

function countsFor(actor: Actor, level: "actor" | "country", rollUp: boolean, register: Register | null): Actor | null {
  if (level === "actor" || actor.type === "country") return actor;
  return rollUp && actor.country ? (register?.actors.get(actor.country) ?? null) : null;
}

/** The window in which a sentence stands. */
export function windowOf(document: Document, sentence: number, window: "sentence" | "paragraph" | "document"): number {
  return window === "document" ? 0 : window === "paragraph" ? document.sentences[sentence]!.paragraph : sentence;
}

/** Cuts every document into windows. */
export const occupyWindows = (
  { analyses, register }: Corpus,
  window: "sentence" | "paragraph" | "document",
  options: CoOccurrenceOptions,
): OccupiedWindows[] =>
  analyses.map((analysis) => occupyDocument(analysis, countedMentions(analysis, register, options), window));

function occupyDocument(
  { document, sentenceLengths }: Analysis,
  counted: readonly Counted[],
  window: "sentence" | "paragraph" | "document",
): OccupiedWindows {
  const { docId, sentences, paragraphs } = document;
  const size = window === "document" ? 1 : window === "paragraph" ? paragraphs.length : sentences.length;
  const tokens = new Float64Array(size);
  for (let s = 0; s < sentenceLengths.length; s++) tokens[windowOf(document, s, window)]! += sentenceLengths[s]!;
  const named = new Map<string, number[]>();
  const free = new Set<string>();
  const parts = new Set<string>();
  for (const { mention, actor } of counted) {
    const at = windowOf(document, mention.sentence, window);
    const own = named.get(actor.id);
    if (!own) named.set(actor.id, [at]);
    else if (own.at(-1) !== at) own.push(at);
    if (mention.partOf === null) free.add(`${at} ${actor.id}`);
    else parts.add(`${at} ${actor.id} ${mention.partOf}`);
  }
  const isPart = (at: number, one: string, other: string) =>
    parts.has(`${at} ${one} ${other}`) && !free.has(`${at} ${one}`);
  const isOneName = (at: number, one: string, other: string) => isPart(at, one, other) || isPart(at, other, one);
  return { docId, tokens, mentions: counted.length, named, isOneName };
}
