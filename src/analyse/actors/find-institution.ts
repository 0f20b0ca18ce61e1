// Find institution: a country's ministry, embassy or army, which is named with its country and later without it.

import { createActor } from "./actor.js";
import type { ArticleState } from "./article-state.js";
import { type Mention, mentionOf, type Place } from "./mention.js";
import type { Alias, Institution, Register } from "./register.js";
import { institutionOf } from "./shared-names.js";

/**
 * The mention of an institution: "China's Ministry of Foreign Affairs", "Chinese foreign ministry", or the ministry
 * that the article named last; null where it is none of these. One whose name other countries' bodies share is settled
 * when the article has been read: {@link settleShared}. So is a ministry that is never named with its country.
 *
 * @param place where the name stands; `isOpen` where it may be any country's
 */
export function findInstitution(
  { text, mentions, institutions, unsettled }: ArticleState,
  register: Register,
  institution: Institution,
  aliases: readonly Alias[],
  place: Place & { readonly isOpen: boolean },
): Mention | null {
  const { at, suffix, owners } = institution;
  const last = mentions.at(-1);
  const gap = last ? text.slice(last.end, place.start) : "";
  const country =
    last && (last.actor.type === "country" || last.actor.capitalOf) && /^(?:['’]s?)? $/.test(gap)
      ? register.actors.get(last.actor.capitalOf ?? last.actor.id)
      : undefined;
  if (!country) {
    const known = institutions.get(suffix);
    if (known) return mentionOf(place, known, "alias", "institution named before in the article");
    if (owners === undefined && (!place.isOpen || at !== undefined || !isTitled(text, place))) return null;
    const usual = aliases.find(({ actor }) => actor.type === "organisation")?.actor ?? null;
    const mention = mentionOf(place, usual ?? nobody, "alias", owners ? sharedRule : ownRule);
    unsettled.set(mention, { institution, usual });
    return mention;
  }
  if (owners && !owners.includes(country.id)) return null;
  const actor =
    aliases.find((alias) => alias.actor.country === country.id)?.actor ?? institutionOf(country, institution, register);
  institutions.set(suffix, actor);
  const start = gap === " " && (last!.kind === "demonym" || last!.kind === "alias") ? last!.start : place.start;
  return mentionOf({ ...place, start }, actor, "name", "institution of the country named before it");
}

const sharedRule = "name that bodies of several countries share";
const ownRule = "institution of the country that the article is about";
/** Stands in a mention until the whole article has told whose the institution is. */
const nobody = createActor({ id: "nobody", name: "", type: "organisation" });
/** Whether each word but the small ones has a capital: "the Foreign Ministry", not "a foreign ministry". */
const isTitled = (text: string, { start, end }: Place) =>
  /^(?:\p{Lu}[\p{L}’'.-]*|of|the|for|and|to)(?: (?:\p{Lu}[\p{L}’'.-]*|of|the|for|and|to))+$|^Parliament$/u.test(
    text.slice(start, end),
  );

/** "Taiwan’s Ministry of Defense" is the ministry's mention from "Ministry" on; the country has one of its own. */
export function withoutPossessor(text: string, mention: Mention, register: Register): Mention {
  const { actor } = mention;
  const country = actor.type === "organisation" && actor.country ? register.actors.get(actor.country) : undefined;
  const possessor = country && /^['’]s? /.exec(text.slice(mention.start + country.name.length, mention.end));
  return possessor && text.startsWith(country.name, mention.start)
    ? { ...mention, start: mention.start + country.name.length + possessor[0].length }
    : mention;
}
