// Find institution: a country's ministry, embassy or army, which is named with its country and later without it.

import { createActor } from "./actor.js";
import type { ArticleState } from "./article-state.js";
import { type Mention, mentionOf, type Place } from "./mention.js";
import type { Alias, Institution, Register } from "./register.js";

/**
 * The mention of an institution: "China's Ministry of Foreign Affairs", "Chinese foreign ministry", or the ministry
 * that the article named last; null where it is none of these.
 */
export function findInstitution(
  { text, mentions, institutions }: ArticleState,
  register: Register,
  { suffix, name, byCountry }: Institution,
  aliases: readonly Alias[],
  place: Place,
): Mention | null {
  const last = mentions.at(-1);
  const gap = last ? text.slice(last.end, place.start) : "";
  const country =
    last && (last.actor.type === "country" || last.actor.capitalOf) && /^(?:['’]s?)? $/.test(gap)
      ? register.actors.get(last.actor.capitalOf ?? last.actor.id)
      : undefined;
  if (!country) {
    const known = institutions.get(suffix);
    return known ? mentionOf(place, known, "alias", "institution named before in the article") : null;
  }
  const id = byCountry?.[country.id] ?? `${register.prefixes.get(country.id) ?? country.id}-${suffix}`;
  const actor =
    aliases.find((alias) => alias.actor.country === country.id)?.actor ??
    register.actors.get(id) ??
    createActor({ id, name: `${country.name} ${name}`, type: "organisation", country: country.id });
  institutions.set(suffix, actor);
  const start = gap === " " && (last!.kind === "demonym" || last!.kind === "alias") ? last!.start : place.start;
  return mentionOf({ ...place, start }, actor, "name", "institution of the country named before it");
}

/** "Taiwan’s Ministry of Defense" is the ministry's mention from "Ministry" on; the country has one of its own. */
export function withoutPossessor(text: string, mention: Mention, register: Register): Mention {
  const { actor } = mention;
  const country = actor.type === "organisation" && actor.country ? register.actors.get(actor.country) : undefined;
  const possessor = country && /^['’]s? /.exec(text.slice(mention.start + country.name.length, mention.end));
  return possessor && text.startsWith(country.name, mention.start)
    ? { ...mention, start: mention.start + country.name.length + possessor[0].length }
    : mention;
}
