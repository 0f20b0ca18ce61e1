// Merge names: what the register resolved and what the tagger found, as one list.
//
// A name in the register's place stays the register's, unless the tagger is sure that it is of another type
// (a person called Jordan). A name round a register's one takes its place ("Bank of China" is not China). A name
// made of a country's and its institution's is the register's two ("Beijing Foreign Ministry"); one that overlaps
// in any other way gives way. Offices are never displaced; demonyms by persons, as their surname ("Dora French") and
// under that surname where the text has named them before, and by the names of companies and their like ("Swiss Re", but
// not "Russian Navy"). "US" before a noun, which the register counts as a demonym, is a name where the tagger finds one.

import type { Span } from "../../text/index.js";
import type { ActorType } from "../actors/index.js";
import { isPublicBody, type Mention, shortNames } from "../actors/index.js";
import { bareName } from "./group-names.js";
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
/**
 * A capital that ends a name stands for no government ("Hapoel Jerusalem"), and a country that ends a person's for no
 * country, even if it is open where that name begins ("Juggler Will Poland").
 */
const likelyAsEnd = 0.4;
const typeOf: Readonly<Record<ActorType, FoundName["type"]>> = {
  person: "person",
  organisation: "organisation",
  bloc: "organisation",
  country: "place",
  place: "place",
};

/** The sign of a hashtag and a small article are no part of a name: "#Taiwan", "the Netherlands". */
const beforeName = /^(?:#|the\s+)?/;

/** The end of what stands before a ship's name. "SS" is also a force's, whose men have ranks. */
const shipPrefix =
  /(?<!\p{L})(?:(?:USS|USNS|USCGC|HMS|HMAS|HMCS|HMNZS|RMS|MV|M\/V)\s+(?:\p{Lu}[\p{L}.]+\s+)?|SS\s+)["“'‘]?$/u;
/** More characters than a prefix and a word of the name have. */
const prefixReach = 30;

/** Whether a ship's name holds a span, or begins with it: "USS Ralph Johnson" is no person. */
const isOfShip = (text: string, { start, end }: Span): boolean =>
  shipPrefix.test(text.slice(Math.max(0, start - prefixReach), start)) ||
  shipPrefix.test(text.slice(start, end).replace(/(?<=\s).*$/su, ""));

/**
 * Both lists are in the order of the text. Cost: linear.
 *
 * @param own ids of actors that keep their names, whatever a tagger takes them for
 */
export function mergeNames(
  text: string,
  allMentions: readonly Mention[],
  allNames: readonly FoundName[],
  own: ReadonlySet<string> = new Set(),
): MergedNames {
  const mentions = allMentions.filter(({ actor, ...span }) => actor.type !== "person" || !isOfShip(text, span));
  const names = allNames
    .filter(({ type, ...span }) => type !== "person" || !isOfShip(text, span))
    .map((name) => ({ ...name, start: name.start + beforeName.exec(text.slice(name.start, name.end))![0].length }));
  const displaced = new Set<Mention>();
  const said = new Map<Mention, FoundName>();
  const kept: FoundName[] = [];
  const surnames = new Set<string>();
  const parts = partsOfPersons(text, names);
  let from = 0;
  for (const name of names) {
    while (from < mentions.length && mentions[from]!.end <= name.start) from++;
    const met: Mention[] = [];
    for (let i = from; i < mentions.length && mentions[i]!.start < name.end; i++)
      if (mentions[i]!.end > name.start) met.push(mentions[i]!);
    const same = met.find((mention) => isSame(text, mention, name));
    if (same) said.set(same, name);
    if (isInstitution(met, name) || isRowOfPlaces(text, met, name)) continue;
    const last = lastOf(text, name);
    const bearing = {
      isIntroduced: name.type === "person" && surnames.has(last),
      isBorne: name.type === "person" && parts.has(last),
    };
    if (
      !met.every(
        (mention) =>
          yields(text, mention, name, bearing) && !(isSame(text, mention, name) && own.has(mention.actor.id)),
      )
    )
      continue;
    for (const mention of met)
      if (mention.kind !== "demonym" || isSurname(mention, name) || isOfFirm(text, mention, name))
        displaced.add(mention);
    if (name.type === "person" && last.length < name.end - name.start) surnames.add(last);
    kept.push(name);
  }
  const left = mentions.filter((mention) => !displaced.has(mention));
  return {
    mentions: left.map((mention) => ({ mention, read: asSaid(mention, text, said.get(mention)) })),
    names: kept,
  };
}

/** Whether a name is a mention's, which may leave a title, a possessive or a stop out. */
const isSame = (text: string, mention: Span, name: Span) =>
  (mention.start === name.start ||
    (mention.end === name.end &&
      bareName(text.slice(name.start, name.end)) === text.slice(mention.start, mention.end))) &&
  (mention.end === name.end || /^(?:['’]s?|\.)$/.test(text.slice(mention.end, name.end)));

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

/** Whether an adjective of nationality is only part of the name of a body that is no part of a state. */
const isOfFirm = (text: string, mention: Span, name: FoundName): boolean =>
  name.type === "organisation" &&
  name.isName >= likely &&
  (mention.start > name.start || mention.end < name.end) &&
  !isPublicBody(text.slice(name.start, name.end));

/** The last word of a name. */
const lastOf = (text: string, { start, end }: Span) => /[^\s]*$/.exec(text.slice(start, end))![0];

/** The words of the persons' names that have several. */
function partsOfPersons(text: string, names: readonly FoundName[]): ReadonlySet<string> {
  const full = names
    .filter(({ type }) => type === "person")
    .map(({ start, end }) => text.slice(start, end).split(/\s+/));
  return new Set(full.filter(({ length }) => length > 1).flat());
}

/** Whether a mention is the end of a person's name, or all of it. */
const isSurname = (mention: Span, name: FoundName) => name.type === "person" && mention.end >= name.end;

/**
 * @param isIntroduced whether a text has named the person in full before
 * @param isBorne whether a text names a person of that name in full
 */
function yields(
  text: string,
  mention: Mention,
  name: FoundName,
  { isIntroduced, isBorne }: { readonly isIntroduced: boolean; readonly isBorne: boolean },
): boolean {
  if (mention.kind === "role") return false;
  if (mention.kind === "demonym" && !isSurname(mention, name)) return !isSame(text, mention, name);
  if (isIntroduced && isSame(text, mention, name)) return mention.actor.type !== "person";
  if (mention.kind === "demonym") return !isSame(text, mention, name);
  if (mention.start < name.start || mention.end > name.end) return false;
  if (!isSame(text, mention, name))
    return (
      name.isName >=
      (mention.end === name.end && (mention.kind === "metonym" || name.type === "person") ? likelyAsEnd : likely)
    );
  return (
    mention.kind !== "metonym" &&
    mention.actor.type !== "bloc" &&
    (mention.actor.type !== "country" || isBorne) &&
    typeOf[mention.actor.type] !== name.type &&
    name.confidence >= (mention.kind === "lastname" ? likely : sure)
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
