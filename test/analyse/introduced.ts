// Actors that no register has, as an article introduces them: made on the fly, with mentions of our own finding.

import { type Actor, createActor, type Mention, mentionOf } from "../../src/analyse/actors/index.js";
import type { Span } from "../../src/text/index.js";

export const maria = createActor({ id: "maria-ortega", name: "Maria Ortega", type: "person", lastname: "Ortega" });
export const tom = createActor({ id: "tom-arden", name: "Tom Arden", type: "person", lastname: "Arden" });
/** Her first name tells nothing. */
export const quim = createActor({ id: "quim-salter", name: "Quim Salter", type: "person", lastname: "Salter" });
export const board = createActor({ id: "harbour-board", name: "Harbour Board", type: "organisation" });

/** The mentions of actors in a text, by name and by surname, in its order. */
export function mentionsOf(
  text: string,
  sentences: readonly Span[],
  actors: readonly Actor[] = [maria, tom, quim, board],
): Mention[] {
  const found = actors.flatMap((actor) =>
    [...text.matchAll(new RegExp(actor.lastname ? `(?:${actor.name}|${actor.lastname})` : actor.name, "g"))].map(
      ({ index, 0: surface }) =>
        mentionOf(
          { start: index, end: index + surface.length, sentence: sentences.findIndex(({ end }) => index < end) },
          actor,
          surface === actor.name ? "name" : "lastname",
          surface === actor.name ? "name of the register" : "surname of a person named before in the article",
        ),
    ),
  );
  return found.sort((one, other) => one.start - other.start);
}
