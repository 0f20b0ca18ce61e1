// Surnames: what stands before one says whether it is a title's, another person's, or the register's.

import { dayNames, monthNames, wordsOf } from "../../text/index.js";
import type { Actor } from "./actor.js";
import { isWomansName } from "./first-names.js";
import { genderOfTitle, isTitle } from "./personal-titles.js";

/**
 * Words with a capital that stand before a surname and are no first name: days and months anywhere, but for those
 * after which girls are named; the rest at the head of a sentence.
 */
const dates = new Set(
  [...dayNames, ...monthNames].map((name) => name.toLowerCase()).filter((name) => !/^(?:april|may|june)$/.test(name)),
);
const openers = new Set(
  wordsOf(`
    a about after again against all also although an and another any are as asked at back because before behind
    besides both but by can candidate could critics despite did do does during earlier even ever every experts few
    finally first following for former from given had has have he her here his how however if in including indeed
    instead is it its last late later less like many may maybe meanwhile might more most much neither never nor not
    nothing now of on once one only or other otherwise our over perhaps quoting recently republican democrat
    republicans democrats sadly said says senior should since so some soon still such telling than that the their then
    there therefore these they this those though through thus to today together tomorrow too under unlike until upon
    was we were what when where whether which while who why will with without would yes yesterday yet you your
  `),
);

/** False where a title is a woman's and the name no woman's that is known, or the other way round. */
export function agrees(title: string | null, { name }: Actor): boolean {
  const told = title === null ? null : genderOfTitle(title);
  return told === null || isWomansName(name) === (told === "female");
}

/** True where a word before a surname is somebody's first name, or an initial: "Jill", "Ronald S." */
export function isFirstName(word: string, opensSentence: boolean): boolean {
  if (!/^\p{Lu}(?:\p{L}*\p{Ll}|$)/u.test(word) || isTitle(word)) return false;
  const low = word.toLowerCase();
  return !dates.has(low) && !(opensSentence && openers.has(low));
}

/** True for a surname in a firm's name: "Johnson & Johnson". */
export function isOfFirm(text: string, start: number, end: number): boolean {
  return (
    /^(?: & | (?:Inc|Corp|Ltd|Plc|Co|PLC|Bros)\b)/.test(text.slice(end, end + 12)) ||
    text.slice(Math.max(0, start - 2), start) === "& "
  );
}

/** True where hardly a word is in lower case: there a capital says nothing. */
export function isInCapitals(text: string, at: number): boolean {
  return !/(?:^|[^\p{L}])(?!(?:and|the|for|with|from|but|nor|as)\b)\p{Ll}{3,}/u.test(
    text.slice(Math.max(0, at - 60), at + 60),
  );
}
