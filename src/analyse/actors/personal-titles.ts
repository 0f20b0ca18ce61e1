// Personal titles: what stands before a person's name, says whose it is and announces a surname.

import { wordsOf } from "../../text/index.js";
import type { Actor } from "./actor.js";

/** Forms of address that everybody has; they announce a surname and say nothing about whose it is. */
const address = new Set(wordsOf("mr mrs ms miss dr sir comrade professor prof"));

/** For each title, what the office of its bearer is called in the register; the last row's titles are no office. */
const offices: readonly (readonly [titles: string, office: RegExp])[] = [
  ["president presidents", /(?<!vice )president/i],
  ["vice", /vice|deputy/i],
  ["prime premier minister ministers chancellor", /minister|premier|chancellor|secretary|taoiseach/i],
  ["king queen prince", /king|queen|prince|monarch/i],
  ["secretary", /secretary/i],
  ["senator sen", /senat/i],
  ["representative rep congressman congresswoman", /representative|congress|house|ambassador|envoy/i],
  ["governor gov", /governor/i],
  [
    "general gen colonel col admiral adm commander marshal",
    /general|chief|command|defen[cs]e|army|navy|joint|forces|military/i,
  ],
  ["ambassador", /ambassador|representative|envoy/i],
  ["chairman chairwoman chairperson chair", /chair/i],
  ["director", /director/i],
  ["spokesman spokeswoman spokesperson", /spokes|press/i],
  ["mayor", /mayor/i],
  ["pope", /pope/i],
  ["speaker", /speaker/i],
  ["adviser advisor", /advis/i],
  ["justice judge", /justice|judge/i],
  ["leader leaders chief", /./],
  ["lord lady dame baroness", /lord|baron/i],
  ["capt captain lt lieutenant sgt sergeant officer detective deputy", /$^/],
];
const officeOf = new Map(
  offices.flatMap(([titles, office]) => wordsOf(titles).map((title) => [title, office] as const)),
);

/** True where a word announces a surname: "Mr", "Secretary", "Captain". */
export const isTitle = (word: string): boolean => address.has(word.toLowerCase()) || officeOf.has(word.toLowerCase());

/** Titles that stand before persons' names alone, as they are written; "President" stands before countries too. */
const beforePersons = new Set(
  wordsOf(`Mr Mrs Ms Miss Dr Sen Senator Rep Congressman Congresswoman Justice Judge
    Capt Captain Lt Sgt Sergeant Detective`),
);

/** True where a title stands before persons' names alone: "Mr", but not "President". */
export const announcesPerson = (word: string): boolean => beforePersons.has(word);

/**
 * True where a title is one that an actor has borne: "Secretary" for a secretary of state, "Mr" for anybody well known.
 */
export function suitsTitle(title: string, { famous, roles }: Actor): boolean {
  const office = officeOf.get(title.toLowerCase());
  return office === undefined ? famous : roles.some((role) => office.test(role.title));
}

/** Titles with a stop. Those at which no sentence ends are in text/abbreviations.ts, with much else. */
const abbreviated = new Set(wordsOf("Mr Mrs Ms Dr Sen Rep Gov Gen Adm Col Capt Lt Sgt Prof St"));

/** True for a title whose stop ends no sentence, and for an initial. */
export const isAbbreviated = (word: string): boolean => abbreviated.has(word) || /^\p{Lu}$/u.test(word);

const womensTitles = new Set(
  wordsOf("mrs ms miss lady dame baroness queen princess congresswoman chairwoman spokeswoman"),
);
const mensTitles = new Set(wordsOf("mr sir lord king prince congressman chairman spokesman"));

/** A person's gender, where a title or a first name tells it. */
export type Gender = "male" | "female" | null;

/** The gender that a title tells, whatever its case; null for one that men and women bear. */
export function genderOfTitle(title: string): Gender {
  const low = title.toLowerCase();
  return womensTitles.has(low) ? "female" : mensTitles.has(low) ? "male" : null;
}
