// Actors by document: how often each article names an actor.

import type { Corpus } from "../../analyse/index.js";
import { isForeign } from "../../corpus/index.js";

/** How often one article names one actor. */
export interface ActorArticleShareRow {
  readonly actorId: string;
  readonly actorName: string;
  readonly docId: string;
  readonly title: string;
  /** Year and month of publication, "2022-02". */
  readonly month: string;
  readonly mentions: number;
  /** Share of the article's sentences that name the actor, 0 … 1. */
  readonly share: number;
}

/**
 * Counts the mentions of actors in each article that has a month and is not known to be in another language: the
 * points behind {@link countActorsByMonth}.
 *
 * @param actors ids of the actors to follow
 * @returns a row for each actor and article, zeros included, in the corpus' order
 */
export function countActorsByDocument(corpus: Corpus, actors: readonly string[]): ActorArticleShareRow[] {
  const found = corpus.analyses.map(({ mentions }) => mentions);
  const names = new Map(found.flat().map(({ actor }) => [actor.id, actor.name]));
  return corpus.analyses.flatMap(({ document }, d) => {
    const { docId, title, published, sentences } = document;
    if (!published || published.length < 7 || isForeign(document)) return [];
    return actors.map((actorId) => {
      const own = found[d]!.filter(({ actor }) => actor.id === actorId);
      return {
        actorId,
        actorName: names.get(actorId) ?? actorId,
        docId,
        title: title ?? docId,
        month: published.slice(0, 7),
        mentions: own.length,
        share: new Set(own.map(({ sentence }) => sentence)).size / sentences.length,
      };
    });
  });
}
