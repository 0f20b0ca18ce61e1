// Surnames: what stands before one says whether it is a title's, another person's, or the register's.

import { dayNames, monthNames, oneOf, wordsOf } from "../../text/index.js";
import type { Actor } from "./actor.js";
import { genderOf, isWomansName } from "./first-names.js";
import { isHeld } from "./offices.js";
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

/** False where a title is a woman's and the name a man's, or the other way round; a name may tell neither. */
export function mayAgree(title: string | null, { name }: Actor): boolean {
  const told = title === null ? null : genderOfTitle(title);
  const gender = isWomansName(name) ? "female" : genderOf(name.split(" ")[0]!);
  return told === null || gender === null || gender === told;
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

/** Surnames that very many people bear, from general knowledge. */
const common = new Set(
  wordsOf(`
    Abbas Abbott Abdullah Adams Ahmed Alexander Ali Allen Alvarez Anderson Andrews Aziz Bailey Baker Banda Barnes
    Barry Bell Bennett Boyd Bradley Brooks Brown Burke Burns Bush Butler Camara Cameron Campbell Carter Castillo
    Castro Chan Chang Chávez Chavez Chen Cheng Choi Clark Clinton Collins Cook Cooper Cox Cruz Crawford Cunningham
    Daniel Davies Davidson Davis Dixon Douglas Doyle Duncan Dunn Díaz Diaz Diallo Edwards Evans Fernandes Fernández
    Fernandez Ferreira Fisher Flores Ford Foster Garcia García Gómez Gomez Gonzales González Gonzalez Gordon Graham
    Grant Gray Green Griffin Gutierrez Hall Hamilton Harris Hassan Henry Hernandez Hill Howard Hu Huang Hughes
    Hussain Hussein Ibrahim Ivanov Jackson James Jenkins Jiang Johnson Johnston Jones Jordan Joseph Kaya Kelly
    Kennedy Khan Kim King Kumar Lee Lewis Li Lin Liu Lopez López Lula Ma Mahmoud Marshall Martin Martinez Mason
    McCarthy McDonald McKenzie McLaughlin Mendoza Mensah Miller Mitchell Mohamed Mohammed Moore Morales Moreno
    Morgan Morris Morrison Moyo Murphy Murray Musa Nelson Nguyen Omar Ortega Osman Park Parker Patel Paul Peña
    Pereira Perez Pérez Peters Petrov Phillips Powell Price Ramos Reed Reid Reyes Rice Richards Richardson Rivera
    Roberts Robinson Rodriguez Rodríguez Rogers Romero Ross Ruiz Russell Ryan Salazar Saleh Sall Sanchez Sánchez
    Sanders Santos Saunders Scott Shah Sharif Sharma Shaw Silva Simpson Singh Smith Spencer Stevens Souza Stewart
    Sullivan Tan Taylor Thomas Thompson Torres Touré Toure Traoré Traore Tran Turner Vargas Walker Walsh Wang Ward
    Watson White Williams Wilson Wong Wright Wu Xu Yang Yusuf Zhang Zhao Zhou
  `),
);

/** True for a surname that many people bear. */
export const isCommonSurname = (name: string): boolean => common.has(name);

/** Offices whose holders the news does not confuse with others of their name. */
const prominent = new RegExp(
  oneOf(
    "^(?:acting )?(?:vice )?(?:president|prime minister|premier|chancellor|king|queen|first lady)\\b",
    "^(?:foreign (?:minister|secretary)|secretary of state|presidential candidate)$",
  ),
);

/**
 * True where others of the same full name are in the news: a first name and a surname that many bear, of somebody who
 * is not famous, led no country and held no office on the day.
 */
export function hasEverydayName({ country, famous, lastname, name, roles }: Actor, on: string | null): boolean {
  if (famous || country === null || lastname === null || !common.has(lastname)) return false;
  if (genderOf(name.split(" ")[0]!) === null || roles.some(({ title }) => prominent.test(title))) return false;
  return on === null || !roles.some((role) => isHeld(role, on));
}
