// Find names: persons, organisations and places that the register does not have, in one text after another.

import { type Span, wordsOf } from "../../text/index.js";
import type { Register } from "../actors/index.js";
import { idOf } from "./group-names.js";
import { type FoundName, NameTagger } from "./name-tagger.js";

let tagger: NameTagger | null = null;

/** Months that are cut short and days of the week are no names, whatever stands round them. */
const isCalendar =
  /^(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** Words of which the names of ministries, councils and forces are made, whosever they are. */
const common = new Set(
  wordsOf(`
    affairs agency agriculture army bank board cabinet commerce commission committee council court culture defence defense
    department economic economy education energy environment external finance foreign government health home information
    interior internal justice ministry national navy office party police public security state trade transport and of the
  `),
);

/** Whether a body's name says of what kind it is and not which one: "the Foreign Ministry" is many countries'. */
const isCommon = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/\s+/)
    .every((word) => common.has(word));

/**
 * The names of a text by the tagger alone; without bodies that have no name of their own. The weights are read at the
 * first call.
 */
export function tagNames(text: string, sentences: readonly Span[]): FoundName[] {
  return (tagger ??= new NameTagger()).find(text, sentences).filter(({ start, end, type }) => {
    const name = text.slice(start, end);
    return !isCalendar.test(name) && !(type === "organisation" && isCommon(name));
  });
}

/** The id of a new name: none that the register has. */
export function freeId(name: string, type: FoundName["type"], register: Register): string {
  const id = idOf(name);
  return register.actors.has(id) ? `${id}-${type}` : id;
}
