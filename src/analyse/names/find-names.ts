// Find names: persons, organisations and places that the register does not have, in one text after another.

import type { Span } from "../../text/index.js";
import type { Mention, Register } from "../actors/index.js";
import { bareName, groupNames, idOf } from "./group-names.js";
import { type MergedNames, mergeNames } from "./merge-names.js";
import { type FoundName, NameTagger } from "./name-tagger.js";

/** A name that is not the register's. */
export interface NameMention extends FoundName {
  /** Of the fullest form in the article, in kebab case: "maria-ortega" for "Ortega" too. */
  readonly actorId: string;
  readonly actorName: string;
}

/** What an article names: the register's actors, and others. */
export interface NamedActors {
  readonly mentions: MergedNames["mentions"];
  readonly names: readonly NameMention[];
}

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

/** The names of a text that the register's mentions leave, and the mentions that they leave. Cost: linear. */
export function findNames(
  text: string,
  sentences: readonly Span[],
  mentions: readonly Mention[],
  register: Register,
): NamedActors {
  const merged = mergeNames(text, mentions, tagNames(text, sentences));
  const forms = merged.names.map(({ start, end, type, confidence }) => ({
    article: 0,
    form: bareName(text.slice(start, end)),
    type,
    confidence,
  }));
  const names = new Map<number, NameMention>();
  for (const { name, type, members } of groupNames(forms)) {
    const actorId = freeId(name, type, register);
    for (const i of members) {
      const { start, end, type, confidence } = merged.names[i]!;
      names.set(i, { start, end, type, confidence, actorId, actorName: name });
    }
  }
  return { mentions: merged.mentions, names: merged.names.map((_, i) => names.get(i)!) };
}

/** The id of a new name: not one that the register has for something else. */
export function freeId(name: string, type: FoundName["type"], register: Register): string {
  const id = idOf(name);
  return register.actors.has(id) && register.actors.get(id)!.type !== type ? `${id}-${type}` : id;
}
