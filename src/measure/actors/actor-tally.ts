// Actor tally: mentions of every actor, and the sentences that name two of them, summed over documents in any order.

import type { Actor } from "../../analyse/actors/index.js";
import { type Analysis, countsAsActor, type Tally } from "../../analyse/index.js";
import { countedMentions } from "./occupied-windows.js";

/** How often one actor is named, and in how many documents. */
export interface ActorCount {
  readonly actor: Actor;
  readonly mentions: number;
  readonly documents: number;
}

/** Counts mentions, and pairs of actors that stand in one sentence. */
export class ActorTally implements Tally<ActorCount> {
  sentences = 0;
  /** Sentences that name both, by "source target" with source < target. */
  readonly pairs = new Map<string, number>();
  private readonly counts = new Map<string, { readonly actor: Actor; mentions: number; documents: number }>();

  add(analysis: Analysis): void {
    this.sentences += analysis.document.sentences.length;
    const named = new Set<string>();
    for (const { actor } of analysis.mentions) {
      if (!countsAsActor(actor)) continue;
      this.put(actor, 1, named.has(actor.id) ? 0 : 1);
      named.add(actor.id);
    }
    this.addPairs(analysis);
  }

  private addPairs({ mentions }: Analysis): void {
    const inSentence = new Map<number, Map<string, Set<string | null>>>();
    for (const { mention, actor } of countedMentions({ mentions })) {
      const named = inSentence.get(mention.sentence) ?? new Map<string, Set<string | null>>();
      inSentence.set(mention.sentence, named);
      named.set(actor.id, (named.get(actor.id) ?? new Set()).add(mention.partOf));
    }
    for (const named of inSentence.values()) {
      const ids = [...named.keys()].sort();
      const isPart = (one: string, other: string) => named.get(one)!.size === 1 && named.get(one)!.has(other);
      for (let i = 0; i < ids.length; i++)
        for (let j = i + 1; j < ids.length; j++) {
          const [one, other] = [ids[i]!, ids[j]!];
          if (!isPart(one, other) && !isPart(other, one)) this.putPair(`${one} ${other}`, 1);
        }
    }
  }

  merge(other: ActorTally): void {
    this.sentences += other.sentences;
    for (const { actor, mentions, documents } of other.counts.values()) this.put(actor, mentions, documents);
    for (const [pair, count] of other.pairs) this.putPair(pair, count);
  }

  /** By mentions, then id. */
  rows(): ActorCount[] {
    return [...this.counts.values()].sort((a, b) => b.mentions - a.mentions || (a.actor.id < b.actor.id ? -1 : 1));
  }

  private put(actor: Actor, mentions: number, documents: number): void {
    const own = this.counts.get(actor.id);
    if (!own) this.counts.set(actor.id, { actor, mentions, documents });
    else {
      own.mentions += mentions;
      own.documents += documents;
    }
  }

  private putPair(pair: string, count: number): void {
    this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + count);
  }
}
