// Resolve surname: whose a surname is that stands alone.
// Whoever bore it before in this article; else who needs no introduction, or whom a title announces. Behind
// somebody else's first name it is that person's. From then on in the article it is nobody's whom the register
// has, except for whoever holds an office on the day.

import type { Actor } from "./actor.js";
import { type ArticleState, isNamed, wordBefore } from "./article-state.js";
import { type Mention, mentionOf, type Place } from "./mention.js";
import { isClose, type NameMatcher } from "./name-matcher.js";
import { isHeld } from "./offices.js";
import { announcesPerson, isTitle, suitsTitle } from "./personal-titles.js";
import { agrees, isFirstName, isInCapitals, isOfFirm } from "./surnames.js";
import { isShouted } from "./written-case.js";

/**
 * The mention of a surname alone, or null where it is nobody's whom the register has.
 *
 * @param candidates the actors who bear it
 * @param at the piece at which it begins; it takes `length` pieces
 */
export function resolveSurname(
  state: ArticleState,
  candidates: readonly Actor[],
  place: Place,
  at: number,
  length: number,
): Mention | null {
  const { text, pieces, persons, strangers } = state;
  if (!/^\p{Lu}/u.test(text.slice(place.start, place.end))) return null;
  const surname = candidates[0]!.lastname!;
  const before = wordBefore(state, at);
  const title = isTitle(before) ? before : null;
  const next = at + length < pieces.length ? text.slice(place.end, pieces.ends[at + length]!) : "";
  if (isOfFirm(text, place.start, place.end) || (title === null && /^,? Jr\b/.test(next))) return null;
  const known = persons.get(surname)?.findLast((actor) => agrees(title, actor));
  const isLed = title === null && followsFirstName(state, before, at);
  if (isLed || (known === undefined && goesOn(text, place, next, title))) {
    const full = isLed && before.length === 1 ? withInitial(state, candidates, place, at - 2) : null;
    if (!full && !isInCapitals(text, place.start)) strangers.add(surname);
    return full;
  }
  if (known) return mentionOf(place, known, "lastname", "surname of a person named before in the article");
  if (title === null && candidates.some(({ lastnameIsWord }) => lastnameIsWord)) return null;
  const bearer = bearerOf(state, surname, candidates, title);
  const rule = title === null ? "surname that needs no introduction" : "surname after a title";
  return bearer && mentionOf(place, bearer, "lastname", rule);
}

/** Whether the word before a surname is a first name that is no mention of its own: "Ashley Biden". */
const followsFirstName = (state: ArticleState, before: string, at: number): boolean =>
  before !== "" &&
  !isNamed(state, state.pieces.starts[at - 1]!) &&
  isFirstName(before, startsSentence(state.text, state.pieces.starts[at - 1]!));

/** Whether the name goes on, so that what looks like a surname is a first name: "Austin Reed". */
const goesOn = (text: string, { start }: Place, next: string, title: string | null): boolean =>
  /^ \p{Lu}/u.test(next) &&
  isFirstName(next.slice(1), false) &&
  !isShouted(text, start) &&
  (title === null || !isInCapitals(text, start));

/** The one person whom a surname can mean that the article has not introduced; null where none or several can. */
function bearerOf(
  { published, strangers }: ArticleState,
  surname: string,
  candidates: readonly Actor[],
  title: string | null,
): Actor | null {
  const agreeing = candidates.filter((actor) => agrees(title, actor));
  const inOffice = agreeing.filter((actor) => actor.roles.some((role) => isHeld(role, published)));
  const isStrange = strangers.has(surname);
  if (isStrange && published === null) return null;
  const likely =
    inOffice.length > 0 || isStrange
      ? inOffice
      : agreeing.filter(
          ({ famous, roles }) => famous || roles.some(({ from }) => isHeld({ title: "", from, to: null }, published)),
        );
  const famous = likely.filter((actor) => actor.famous);
  const suited = title === null ? [] : likely.filter((actor) => suitsTitle(title, actor));
  const isFamous = famous.length > 0 && (title === null || suited.every((actor) => actor.famous));
  const pool = isFamous ? famous : isStrange ? [] : suited;
  return pool.length === 1 ? pool[0]! : null;
}

/** "Ronald W. Reagan" where the register has "Ronald Reagan"; `at` is the piece before the initial. */
function withInitial(
  { text, pieces }: ArticleState,
  candidates: readonly Actor[],
  place: Place,
  at: number,
): Mention | null {
  if (at < 0 || !isClose(text, pieces.ends[at]!, pieces.starts[at + 1]!)) return null;
  const start = pieces.starts[at]!;
  const first = text.slice(start, pieces.ends[at]!);
  const actor = candidates.find(({ name, lastname }) => name === `${first} ${lastname}`);
  return actor ? mentionOf({ ...place, start }, actor, "name", "name of the register, with an initial") : null;
}

/** Whether the name of a country, place or body at a piece is somebody's surname: "Michael Jordan", "Sen. Georgia". */
export function isSurname(state: ArticleState, names: NameMatcher, at: number): boolean {
  const before = wordBefore(state, at);
  return (
    before !== "" &&
    (announcesPerson(before) || (names.isFirstName(before) && !isNamed(state, state.pieces.starts[at - 1]!)))
  );
}

const startsSentence = (text: string, at: number) =>
  at === 0 || /[.!?:”"“‘\n]\s*["“‘]?$/.test(text.slice(Math.max(0, at - 4), at));
