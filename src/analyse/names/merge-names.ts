// Merge names: what the register resolved and what the tagger found, as one list.
//
// A name in the register's place stays the register's, unless the tagger is sure that it is of another type
// (a person called Jordan). A name round a register's one takes its place ("Bank of China" is not China). A name
// made of a country's and its institution's is the register's two ("Beijing Foreign Ministry"); one that overlaps
// in any other way gives way. Demonyms and offices are never displaced; but "US" before a noun,
// which the register counts as a demonym, is a name where the tagger finds one.

import type { Span } from "../../text/index.js";
import type { ActorType } from "../actors/index.js";
import { type Mention, shortNames } from "../actors/index.js";
import type { FoundName } from "./name-tagger.js";

/** What two lists become: each entry is of one of them. */
export interface MergedNames {
  /**
   * The register's, each with how it is given: `type` is the actor's, but for a bloc that is meant as a place ("across
   * Europe"); "US" before a noun is a name.
   */
  readonly mentions: readonly { readonly mention: Mention; readonly read: Mention & { readonly type: ActorType } }[];
  readonly names: readonly FoundName[];
}

const sure = 0.9;
const likely = 0.5;
const typeOf: Readonly<Record<ActorType, FoundName["type"]>> = {
  person: "person",
  organisation: "organisation",
  bloc: "organisation",
  country: "place",
  place: "place",
};

/**
 * Both lists are in the order of the text. Cost: linear.
 *
 * @param own ids of actors that keep their names, whatever a tagger takes them for
 */
export function mergeNames(
  text: string,
  mentions: readonly Mention[],
  names: readonly FoundName[],
  own: ReadonlySet<string> = new Set(),
): MergedNames {
  const displaced = new Set<Mention>();
  const said = new Map<Mention, FoundName>();
  const kept: FoundName[] = [];
  let from = 0;
  for (const name of names) {
    while (from < mentions.length && mentions[from]!.end <= name.start) from++;
    const met: Mention[] = [];
    for (let i = from; i < mentions.length && mentions[i]!.start < name.end; i++)
      if (mentions[i]!.end > name.start) met.push(mentions[i]!);
    const same = met.find((mention) => isSame(text, mention, name));
    if (same) said.set(same, name);
    if (isInstitution(met, name) || isRowOfPlaces(text, met, name)) continue;
    if (
      !met.every(
        (mention) => yields(text, mention, name) && !(isSame(text, mention, name) && own.has(mention.actor.id)),
      )
    )
      continue;
    for (const mention of met) if (mention.kind !== "demonym") displaced.add(mention);
    kept.push(name);
  }
  const left = mentions.filter((mention) => !displaced.has(mention));
  return {
    mentions: left.map((mention) => ({ mention, read: asSaid(mention, text, said.get(mention)) })),
    names: kept,
  };
}

/** Whether a name is a mention's, which may leave a possessive out. */
const isSame = (text: string, mention: Span, name: Span) =>
  mention.start === name.start && (mention.end === name.end || /^['’]s?$/.test(text.slice(mention.end, name.end)));

/** Whether a name begins with the register's country and ends with an institution of it. */
const isInstitution = (met: readonly Mention[], name: Span): boolean =>
  met.length > 1 &&
  met[0]!.start === name.start &&
  met.at(-1)!.end === name.end &&
  met.at(-1)!.actor.country === met[0]!.actor.id &&
  met.at(-1)!.actor.type === "organisation";

/** Whether a name is nothing but countries and places side by side: "China Russia" of a headline. */
const isRowOfPlaces = (text: string, met: readonly Mention[], name: Span): boolean =>
  met.length > 1 &&
  met[0]!.start === name.start &&
  met.at(-1)!.end === name.end &&
  met.every(
    ({ actor, start }, i) =>
      (actor.type === "country" || actor.type === "place") &&
      (i === 0 || /^[\s–-]+$/.test(text.slice(met[i - 1]!.end, start))),
  );

function yields(text: string, mention: Mention, name: FoundName): boolean {
  if (mention.kind === "role") return false;
  if (mention.kind === "demonym") return !isSame(text, mention, name);
  if (mention.start < name.start || mention.end > name.end) return false;
  if (!isSame(text, mention, name)) return name.isName >= likely;
  return (
    mention.kind !== "metonym" &&
    mention.actor.type !== "bloc" &&
    typeOf[mention.actor.type] !== name.type &&
    name.confidence >= sure
  );
}

/** A mention as the tagger has it too. */
function asSaid(mention: Mention, text: string, name: FoundName | undefined): Mention & { readonly type: ActorType } {
  const { actor, kind } = mention;
  if (name && kind === "demonym" && name.type === "place" && shortNames.has(text.slice(mention.start, mention.end)))
    return { ...mention, kind: "alias", rule: "alias of the register, before a noun", type: actor.type };
  return {
    ...mention,
    type: name && actor.type === "bloc" && name.type === "place" && name.confidence >= sure ? "place" : actor.type,
  };
}
