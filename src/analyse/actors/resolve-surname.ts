// Resolve surname: whose a surname is that stands alone.
// Whoever bore it before in this article; else who needs no introduction, or whom a title announces. Behind
// somebody else's first name it is that person's. From then on in the article it is nobody's whom the register
// has, except for whoever holds an office on the day.

import { wordsOf } from "../../text/index.js";
import type { Actor } from "./actor.js";
import { type ArticleState, isNamed, wordBefore } from "./article-state.js";
import { type Mention, mentionOf, type Place } from "./mention.js";
import { isClose, type NameMatcher } from "./name-matcher.js";
import { isHeld, leads } from "./offices.js";
import { announcesPerson, isTitle, suitsTitle } from "./personal-titles.js";
import type { Register } from "./register.js";
import { agrees, isCommonSurname, isFirstName, isInCapitals, isOfFirm, mayAgree } from "./surnames.js";
import { isPlainWord } from "./surname-words.js";
import { isShouted } from "./written-case.js";

/**
 * The mention of a surname alone, or null where it is nobody's whom the register has.
 *
 * @param candidates the actors who bear it
 * @param at the piece at which it begins; it takes `length` pieces
 */
export function resolveSurname(
  state: ArticleState,
  register: Register,
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
  const known = persons.get(surname)?.findLast((actor) => mayAgree(title, actor));
  const isLed = title === null && followsFirstName(state, before, at);
  if (isLed || (known === undefined && goesOn(text, place, next, title))) {
    const full = isLed && before.length === 1 ? withInitial(state, candidates, place, at - 2) : null;
    if (!full && !isInCapitals(text, place.start)) strangers.add(surname);
    return full;
  }
  const isWord = title === null && candidates.some(({ lastnameIsWord }) => lastnameIsWord);
  if (known && !(isWord && isPlainWord(text, place.start, place.end)))
    return mentionOf(place, known, "lastname", "surname of a person named before in the article");
  if (known || isWord) return null;
  const bearer =
    title === null
      ? knownByName(state, register, surname, candidates, next)
      : bearerOf(state, surname, candidates, title);
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

/**
 * Whom a surname means that stands alone in an article that introduces nobody of that name: somebody famous, or who
 * leads a country on the day. A surname that many bear needs a word of its country, unless all English news tell of it.
 */
function knownByName(
  { text, published, strangers }: ArticleState,
  register: Register,
  surname: string,
  candidates: readonly Actor[],
  next: string,
): Actor | null {
  if (strangers.has(surname) || /^, \d/.test(next)) return null;
  const inOffice = candidates.filter(({ roles }) => roles.some((role) => isHeld(role, published)));
  const likely = inOffice.length > 0 ? inOffice : candidates.filter(wasInOffice(published));
  const famous = likely.filter((actor) => actor.famous);
  const leaders = published === null ? [] : inOffice.filter((actor) => leads(actor, published));
  const pool = famous.length > 0 ? famous : leaders;
  const [actor] = pool;
  if (!actor || pool.length > 1) return null;
  const isReadEverywhere = leaders.length > 0 && widelyReported.has(actor.country!);
  if (isReadEverywhere || !isCommonSurname(surname)) return actor;
  return published !== null && speaksOf(text, register, actor.country) ? actor : null;
}

/** Whether somebody is famous, or had held an office by a day. */
const wasInOffice =
  (published: string | null) =>
  ({ famous, roles }: Actor): boolean =>
    famous || roles.some(({ from }) => isHeld({ title: "", from, to: null }, published));

/** Countries whose leaders English news name without an introduction, whatever their surname. */
const widelyReported = new Set(
  wordsOf(`united-states united-kingdom russia china france germany italy japan india canada australia brazil israel
    ukraine turkiye south-africa`),
);

/** Whether a text names a country in any way. */
const speaksOf = (text: string, { aliases }: Register, country: string | null): boolean =>
  aliases.some(
    ({ actor, kind, surface }) =>
      actor.id === country && kind !== "lastname" && surface.length > 3 && text.includes(surface),
  );

/** The one person whom a title and a surname can mean, whom no name introduces; null where none or several can. */
function bearerOf(
  { published, strangers }: ArticleState,
  surname: string,
  candidates: readonly Actor[],
  title: string,
): Actor | null {
  const agreeing = candidates.filter((actor) => agrees(title, actor));
  const inOffice = agreeing.filter((actor) => actor.roles.some((role) => isHeld(role, published)));
  const isStrange = strangers.has(surname);
  if (isStrange && published === null) return null;
  const likely = inOffice.length > 0 || isStrange ? inOffice : agreeing.filter(wasInOffice(published));
  const famous = likely.filter((actor) => actor.famous);
  const suited = likely.filter((actor) => suitsTitle(title, actor));
  const isFamous = famous.length > 0 && suited.every((actor) => actor.famous);
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
