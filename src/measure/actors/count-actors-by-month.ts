// Actors by month: how often each is named, as a share of what was read of that month.

import { keepWeights, ratioInterval } from "../../stats/index.js";
import { type Corpus, countsAsActor } from "../../analyse/index.js";
import { isForeign } from "../../corpus/index.js";
import type { ActorMonthRow } from "./actor-rows.js";
import type { Actor } from "../../analyse/actors/index.js";

export interface ActorMonthOptions {
  /** Actors to follow; by default the `top` most mentioned that are not places. */
  readonly actors?: readonly string[];
  /** Number of actors where none are named. Default 8. */
  readonly top?: number;
}

/**
 * Counts the mentions of actors month by month.
 *
 * `share` is the share of the month's sentences that name the actor: months with more articles do not
 * weigh more. Its interval is a Poisson bootstrap over the month's documents, null for a single one.
 * Documents without a date, with a year alone, or not in English are left out.
 *
 * @returns a row for each actor and each month that has a document, zeros included; by actor, then month
 */
export function countActorsByMonth(corpus: Corpus, options: ActorMonthOptions = {}): ActorMonthRow[] {
  const found = corpus.analyses.map(({ mentions }) => mentions);
  const actors = new Map<string, { actor: Actor; count: number }>();
  for (const { actor } of found.flat()) actors.set(actor.id, { actor, count: (actors.get(actor.id)?.count ?? 0) + 1 });
  const months = new Map<string, number[]>();
  corpus.analyses.forEach(({ document }, i) => {
    const { published } = document;
    if (published && published.length >= 7 && !isForeign(document))
      months.set(published.slice(0, 7), [...(months.get(published.slice(0, 7)) ?? []), i]);
  });
  const ids =
    options.actors ??
    [...actors.values()]
      .filter(({ actor }) => actor.type !== "place" && countsAsActor(actor))
      .sort((a, b) => b.count - a.count || (a.actor.id < b.actor.id ? -1 : 1))
      .slice(0, options.top ?? 8)
      .map(({ actor }) => actor.id);
  const weights = keepWeights();
  return ids.flatMap((id) => {
    const actor = actors.get(id)?.actor;
    if (!actor) return [];
    return [...months].sort().map(([month, indexes]) => {
      const own = indexes.map((i) => found[i]!.filter((mention) => mention.actor.id === id));
      const shares = indexes.map((i, n) => ({
        docId: corpus.analyses[i]!.document.docId,
        over: new Set(own[n]!.map(({ sentence }) => sentence)).size,
        under: corpus.analyses[i]!.document.sentences.length,
      }));
      const over = shares.reduce((sum, share) => sum + share.over, 0);
      const under = shares.reduce((sum, share) => sum + share.under, 0);
      return {
        actorId: id,
        actorName: actor.name,
        known: actor.known,
        type: actor.type,
        month,
        mentions: own.flat().length,
        documents: own.filter((mentions) => mentions.length > 0).length,
        documentsOfMonth: indexes.length,
        share: over / under,
        ...ratioInterval(shares, weights),
      };
    });
  });
}
