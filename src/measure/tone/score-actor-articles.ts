// The mood round actors in each article: the points behind their means.

import { type Corpus, countsAsActor } from "../../analyse/index.js";

/** The polarity of one article's sentences that name an actor. */
export interface ActorArticleRow {
  readonly actorId: string;
  readonly docId: string;
  readonly title: string;
  /** Sentences that name the actor, at least 1. */
  readonly sentences: number;
  /** Mean polarity of those sentences, −1 … 1. */
  readonly polarity: number;
}

/**
 * Scores the mood round each actor article by article; see {@link scoreActorPolarity}.
 *
 * @returns rows in the corpus' order, then by id; none for an actor that an article does not name
 */
export function scoreActorsByDocument({ analyses }: Corpus): ActorArticleRow[] {
  return analyses.flatMap(({ document: { docId, title }, mentions, polarities }) => {
    const named = new Map<string, Set<number>>();
    for (const { actor, sentence } of mentions)
      if (countsAsActor(actor)) named.set(actor.id, (named.get(actor.id) ?? new Set()).add(sentence));
    return [...named]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([actorId, found]) => ({
        actorId,
        docId,
        title: title ?? docId,
        sentences: found.size,
        polarity: [...found].reduce((sum, s) => sum + polarities[s]!, 0) / found.size,
      }));
  });
}
