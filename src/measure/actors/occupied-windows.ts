// Occupied windows: a corpus cut into sentences, paragraphs or documents, and which of them name each actor.

import type { Corpus, Document } from "../../corpus/index.js";
import { countTokens } from "../../analyse/index.js";
import type { CoOccurrenceOptions } from "./count-co-occurrences.js";
import { findMentions, registerOf } from "./locate-mentions.js";
import { type Mention, isDateline, type Actor, type Register } from "../../analyse/actors/index.js";

/** One document's windows. */
export interface OccupiedWindows {
  readonly docId: string;
  /** Tokens of each window. */
  readonly tokens: ArrayLike<number>;
  /** Mentions that count, of all actors. */
  readonly mentions: number;
  /** For each actor by id, the windows that name it, in order and once each. */
  readonly named: ReadonlyMap<string, readonly number[]>;
}

/** A mention and the actor that it counts for. */
export interface Counted {
  readonly mention: Mention;
  readonly actor: Actor;
}

/** For each document, the mentions that count and for whom: at the level asked for, datelines left out. */
export function countedMentions(
  corpus: Corpus,
  { register = registerOf(corpus), level = "actor", rollUp = false }: CoOccurrenceOptions,
): Counted[][] {
  return findMentions(corpus, { register }).map((mentions, d) =>
    mentions.flatMap((mention) => {
      const actor =
        (mention.dateline ?? isDateline(corpus.documents[d]!.text, mention))
          ? null
          : countsFor(mention.actor, level, rollUp, register);
      return actor ? [{ mention, actor }] : [];
    }),
  );
}

function countsFor(actor: Actor, level: "actor" | "country", rollUp: boolean, register: Register): Actor | null {
  if (level === "actor" || actor.type === "country") return actor;
  return rollUp && actor.country ? (register.actors.get(actor.country) ?? null) : null;
}

/** The window in which a sentence stands. */
export function windowOf(document: Document, sentence: number, window: "sentence" | "paragraph" | "document"): number {
  return window === "document" ? 0 : window === "paragraph" ? document.sentences[sentence]!.paragraph : sentence;
}

/** Cuts every document into windows; `counted` is what {@link countedMentions} gives for the corpus. */
export function occupyWindows(
  corpus: Corpus,
  counted: readonly (readonly Counted[])[],
  window: "sentence" | "paragraph" | "document",
): OccupiedWindows[] {
  const { documents: tokensOf } = countTokens(corpus);
  return corpus.documents.map((document, d) => {
    const tokens = new Float64Array(
      window === "document" ? 1 : window === "paragraph" ? document.paragraphs.length : document.sentences.length,
    );
    const { sentences } = tokensOf[d]!;
    for (let s = 0; s < sentences.length; s++) tokens[windowOf(document, s, window)]! += sentences[s]!;
    const named = new Map<string, number[]>();
    for (const { mention, actor } of counted[d]!) {
      const at = windowOf(document, mention.sentence, window);
      const own = named.get(actor.id);
      if (!own) named.set(actor.id, [at]);
      else if (own.at(-1) !== at) own.push(at);
    }
    return { docId: document.docId, tokens, mentions: counted[d]!.length, named };
  });
}
