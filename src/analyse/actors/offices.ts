// Offices: who held one on a given day.

import { oneOf } from "../../text/index.js";
import type { Actor, Role } from "./actor.js";
import type { OfficeTitle, Register } from "./register.js";

/** True where a role was held on a day; dates may be years or year-months. A day that is not known is any day. */
export function isHeld(role: Role, on: string | null): boolean {
  if (on === null) return true;
  const { from, to } = role;
  return (from === null || precedes(from, on)) && (to === null || precedes(on, to));
}

/** Compares dates as far as both are known: 2021 precedes 2021-01-20 and the other way round. */
function precedes(first: string, second: string): boolean {
  const known = Math.min(first.length, second.length);
  return first.slice(0, known) <= second.slice(0, known);
}

/** True where a person held a country's office at any time. */
export function holdsEver(actor: Actor, country: string, { title, holders = [title] }: OfficeTitle): boolean {
  return actor.roles.some((role) => holders.includes(role.title) && (role.of ?? actor.country) === country);
}

/** An office whose holder leads a country. */
const leading = /^(?:(?:acting )?(?:president|prime minister)|premier|chancellor|taoiseach|supreme leader)$/;

/** True where a person led a country on a day. */
export const leads = ({ roles }: Actor, on: string): boolean =>
  roles.some((role) => leading.test(role.title) && role.of === undefined && isHeld(role, on));

/**
 * Who held a country's office on a day; on the day of a change, who came. Null where nobody is known or the day is not.
 * Nobody is known to hold an office longer than the register knows: behind its day only terms with an end count.
 */
export function holderOf(
  register: Register,
  country: string,
  { title, holders = [title] }: OfficeTitle,
  on: string | null,
): Actor | null {
  if (on === null) return null;
  let holder: Actor | null = null;
  let since = "";
  const isPast = register.asOf !== null && !precedes(on, register.asOf);
  const first = title === "leader" ? register.leaders.get(country) : undefined;
  for (const wanted of first ? [first, ...holders] : holders) {
    for (const actor of register.actors.values()) {
      for (const role of actor.roles) {
        if (
          role.title !== wanted ||
          (role.of ?? actor.country) !== country ||
          !isHeld(role, on) ||
          (isPast && role.to === null && !register.own.has(actor.id)) ||
          (role.from ?? "") < since
        )
          continue;
        holder = actor;
        since = role.from ?? "";
      }
    }
    if (holder) return holder;
  }
  return null;
}

/** Counts, negations and successions: none of them leaves one holder. */
const quantity = oneOf(
  "no|not an?|an?|any|every|each|some|another|neither|either|whichever|what|first|next|last|future|past|previous",
  "two|three|four|five|successive|many|most|all|both|few|several|other|second|third|fourth|\\d+(?:st|nd|rd|th)",
);
/** Not the holder, or not yet, or no more. */
const standing = oneOf(
  "former|ex|then|late|incoming|would-be|prospective|one-time|onetime|longtime|acting|interim|sitting|would be",
  "erstwhile|aspiring|deputy|vice|assistant|as|for|become|becomes|becoming|became|elected",
);
/** Verbs that give an office to somebody, with whom they give it to. */
const appointing = oneOf(
  "make|makes|made|making|name|named|naming|elect|appoint|appointed|call|called|choose|chose|crown|crowned",
);
/**
 * What stands before an office that nobody in particular holds, or not on that day: "no Taiwanese president", "a
 * former US president", "the next British prime minister".
 */
const anybody = new RegExp(
  `(?:^|[\\s("“‘—-])${oneOf(
    `${quantity}(?: \\p{Ll}[\\p{L}-]*)?`,
    `(?:a |an |the |another )?${standing}`,
    "(?:position|post|office|job|role|rank|title) of(?: the)?",
    "(?:serv(?:e|es|ed|ing)|work(?:s|ed|ing)?|retired|resigned|step(?:ped|ping|s)? down) as the",
    `${appointing} (?:him|her|them|me|himself|herself)(?: (?:the|a|an|as))*`,
  )}[ -]$`,
  "iu",
);
const notYet = new RegExp(
  `^${oneOf(
    "-elect|-designate|-to-be|[- ]hopeful|[- ]candidate|s\\b",
    " (?:candidate|hopeful|contender|election|nominee)s?\\b",
  )}`,
);

/** True where an office is named and its holder is not: by what stands before its country, or after its title. */
export const namesNobody = (text: string, start: number, end: number): boolean =>
  anybody.test(text.slice(Math.max(0, start - 40), start)) || notYet.test(text.slice(end, end + 12));
