import type { Actor } from "../../analyse/actors/index.js";
import type { Corpus } from "../../analyse/index.js";

/** Every actor that a corpus names, and the countries of its register that they may count for. */
export function actorsIn({ analyses, register }: Corpus): Map<string, Actor> {
  const found = new Map<string, Actor>();
  for (const { mentions } of analyses) {
    for (const { actor } of mentions) {
      found.set(actor.id, actor);
      const country = actor.country === null ? undefined : register.actors.get(actor.country);
      if (country && !found.has(country.id)) found.set(country.id, country);
    }
  }
  return found;
}
