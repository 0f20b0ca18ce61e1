// Find names: persons, organisations and places that the register does not have, in one text after another.

import type { Span } from "../../text/index.js";
import type { Register } from "../actors/index.js";
import { idOf } from "./group-names.js";
import { type FoundName, NameTagger } from "./name-tagger.js";

let tagger: NameTagger | null = null;

/** Months that are cut short and days of the week are no names, whatever stands round them. */
const isCalendar =
  /^(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** The names of a text by the tagger alone. The weights are read at the first call. */
export function tagNames(text: string, sentences: readonly Span[]): FoundName[] {
  return (tagger ??= new NameTagger())
    .find(text, sentences)
    .filter(({ start, end }) => !isCalendar.test(text.slice(start, end)));
}

/** The id of a new name: none that the register has. */
export function freeId(name: string, type: FoundName["type"], register: Register): string {
  const id = idOf(name);
  return register.actors.has(id) ? `${id}-${type}` : id;
}
