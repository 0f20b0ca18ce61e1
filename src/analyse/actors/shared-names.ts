// Shared names: "Congress", "the Labour Party", "the Supreme Court" are bodies of many countries. Whose is meant is
// said by the country beside the name, else by the country of theirs that the article speaks of most.

import { createActor, type Actor, type ActorEntry } from "./actor.js";
import type { ArticleState } from "./article-state.js";
import type { Mention } from "./mention.js";
import type { Institution, Register } from "./register.js";

/** Institutions with the names that actors share laid under them: one entry a name, with its owners. */
export function sharedInstitutions(entries: Iterable<ActorEntry>, generic: readonly Institution[]): Institution[] {
  const shared = new Map(generic.filter(({ owners }) => owners !== undefined).map((own) => [own.surface, own]));
  for (const { id, country, shared: names = [] } of entries) {
    for (const surface of country ? names : []) {
      const known = shared.get(surface) ?? { surface, suffix: suffixOf(surface), name: surface, owners: [] };
      const byCountry = { [country!]: id, ...known.byCountry };
      shared.set(surface, { ...known, byCountry, owners: [...new Set([...known.owners!, country!])] });
    }
  }
  return [...generic.filter(({ owners }) => owners === undefined), ...shared.values()];
}

const suffixOf = (surface: string) => surface.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");

/** The institution of a country: the register's, or one that is made of its name. */
export function institutionOf(country: Actor, { suffix, name, byCountry }: Institution, register: Register): Actor {
  const id = byCountry?.[country.id] ?? `${register.prefixes.get(country.id) ?? country.id}-${suffix}`;
  return (
    register.actors.get(id) ??
    createActor({ id, name: `${country.name} ${name}`, type: "organisation", country: country.id })
  );
}

/**
 * The mentions of an article, those with a shared name given to their owner or left out where there is none; without
 * namesakes of persons of whose country the article says nothing. It needs the whole article: "Congress" of its first
 * sentence may be told by the last.
 */
export function settleShared(state: ArticleState, register: Register): Mention[] {
  const { mentions, namesakes, unsettled, institutions } = state;
  if (unsettled.size === 0 && namesakes.size === 0) return mentions;
  const named = countCountries(mentions.filter((one) => !unsettled.has(one) && !namesakes.has(one.actor)));
  return mentions.flatMap((mention, i) => {
    if (namesakes.has(mention.actor) && !named.has(mention.actor.country!)) return [];
    const shared = unsettled.get(mention);
    if (!shared) return [mention];
    const { institution, usual } = shared;
    if (!institution.owners) {
      const country = register.actors.get(ownCountry(named) ?? "");
      return country ? [{ ...mention, actor: institutionOf(country, institution, register) }] : [];
    }
    const home = usual?.country;
    const owners = [...(home ? [home] : []), ...institution.owners];
    const beside = countryBeside(state, i);
    const id = beside ?? institutions.get(institution.suffix)?.country ?? mostNamed(named, owners) ?? home;
    if (id === home) return usual ? [mention] : [];
    const country = id && owners.includes(id) ? register.actors.get(id) : undefined;
    return country ? [{ ...mention, actor: institutionOf(country, institution, register) }] : [];
  });
}

/** How often an article names each country, its places, people and bodies. */
function countCountries(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { actor } of mentions)
    if (actor.country !== null) counts.set(actor.country, (counts.get(actor.country) ?? 0) + 1);
  return counts;
}

/** The country that an article is about: three of five words about countries are about it, and at least three. */
function ownCountry(counts: ReadonlyMap<string, number>): string | null {
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  return [...counts].find(([, n]) => n >= 3 && n * 5 >= all * 3)?.[0] ?? null;
}

function mostNamed(counts: ReadonlyMap<string, number>, among: readonly string[]): string | null {
  let most: string | null = null;
  for (const [id, n] of counts) if (among.includes(id) && n > (counts.get(most ?? "") ?? 0)) most = id;
  return most;
}

/** The country of the place beside a mention: "Congress in Lima", "In Canberra the Senate". */
function countryBeside({ text, mentions }: ArticleState, i: number): string | null {
  const { start, end } = mentions[i]!;
  const next = mentions[i + 1];
  if (next && /^,? (?:in|of) (?:the )?$/.test(text.slice(end, next.start))) return next.actor.country;
  const before = mentions[i - 1];
  const leads = before && /^,? (?:the )?$/.test(text.slice(before.end, start));
  return leads && /(?:^|[\s“"(])In $/.test(text.slice(Math.max(0, before.start - 4), before.start))
    ? before.actor.country
    : null;
}
