// Surnames: what stands before one says whether it is a title's, another person's, or the register's.

import type { Actor } from "./actor.js";

/** Forms of address that everybody has; they announce a surname and say nothing about whose it is. */
const address = new Set("mr mrs ms miss dr sir comrade professor prof".split(" "));

/** For each title, what the office of someone who bears it is called. */
const offices: readonly (readonly [titles: string, office: RegExp])[] = [
  ["president presidents", /president/i],
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
  offices.flatMap(([titles, office]) => titles.split(" ").map((title) => [title, office] as const)),
);

/**
 * Words with a capital that stand before a surname and are no first name: days and months anywhere, the rest at the
 * head of a sentence.
 */
const dates = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march july august september october november december".split(
    " ",
  ),
);
const openers = new Set(
  (
    "a about after again against all also although an and another any are as asked at back because before behind besides both but by can candidate could critics despite did do does during earlier even ever every " +
    "experts few finally first following for former from given had has have he her here his how however if in including indeed instead is it its last late later less like many may maybe meanwhile might more most " +
    "much neither never nor not nothing now of on once one only or other otherwise our over perhaps quoting recently republican democrat republicans democrats sadly said says senior should since so some soon still such telling " +
    "than that the their then there therefore these they this those though through thus to today together tomorrow too under unlike until upon was we were what when where whether which while who why will with without would yes yesterday yet you your"
  ).split(" "),
);

/** True where a word announces a surname: "Mr", "Secretary", "Captain". */
export const isTitle = (word: string): boolean => address.has(word.toLowerCase()) || officeOf.has(word.toLowerCase());

const persons =
  /^(?:Mrs?|Ms|Miss|Dr|Sen|Senator|Rep|Congress(?:wo)?man|Justice|Judge|Capt|Captain|Lt|Sgt|Sergeant|Detective)$/;

/** True where a title stands before persons' names alone: "Mr", but not "President". */
export const announcesPerson = (word: string): boolean => persons.test(word);

/**
 * True where a title is one that an actor has borne: "Secretary" for a secretary of state, "Mr" for anybody well known.
 */
export function suitsTitle(title: string, { famous, roles }: Actor): boolean {
  const office = officeOf.get(title.toLowerCase());
  return office === undefined ? famous : roles.some((role) => office.test(role.title));
}

const abbreviated = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Adm|Col|Capt|Lt|Sgt|Prof|St|\p{Lu})$/u;

/** True for a word whose point ends no sentence. */
export const isAbbreviated = (word: string): boolean => abbreviated.test(word);

const womensTitles = /^(?:mrs|ms|miss|lady|dame|baroness|queen|congresswoman|chairwoman|spokeswoman)$/i;
const mensTitles = /^(?:mr|sir|lord|king|prince|congressman|chairman|spokesman)$/i;
const womensNames = new Set(
  (
    "Adrienne Agnès Alexandra Alice Amanda Amy Ana Angela Angelina Ann Anna Annalena Anne Annegret Antonella Arancha Avril Barbara Benazir Carol Caroline Catherine Cecilia Chloe Christine Chrystia Claudia " +
    "Cristina Dalia Diane Dilma Dina Dominique Ekaterina Elina Elisabeth Elizabeth Elise Ellen Emily Emma Erna Esther Eva Federica Florence Gina Giorgia Grace Gretchen Hanna Heather Heidi Helen Helle Hillary Hina " +
    "Ingrid Isabel Ivanka Iryna Jacinda Jane Janet Janine Jeanine Jen Jennifer Jessica Jill Jo Joan Joanna Jody Julia Julie Kaja Kamala Karen Karin Karine Kate Katherine Kathleen Kathy Kay Kelly Kersti " +
    "Kirsten Kristalina Kyrsten Laura Linda Lisa Liz Loretta Louise Lucy Lynne Madeleine Magdalena Margaret Margot Maria Marie Marine Marise Mary Maya Megyn Melania Melanie Mélanie Mette Mia Michelle Michèle  Nadia " +
    "Nancy Nanaia Natalie Natalia Natasha Ngozi Nicola Nikki Oksana Olga Olha Olivia Penny Phumzile Priti Rachel Rashida Rebecca Retno Roberta Rosa Roza Ruth Sabrina Salome Samantha Sandra Sanna Sara Sarah Sheila " +
    "Simone Sonia Stephanie Sue Susan Susie Suella Sushma Svenja Sviatlana Sylvie Tammy Tanja Teresa Theresa Tsai Tulsi Ursula Valentina Valerie Vera Victoria Viola Vivian Wendy Xiomara Yulia Yvette Zuzana"
  ).split(" "),
);

/** False where a title is a woman's and the name no woman's that is known, or the other way round. */
export function agrees(title: string | null, { name }: Actor): boolean {
  if (title === null) return true;
  const isWoman = womensNames.has(name.slice(0, name.indexOf(" ")));
  return womensTitles.test(title) ? isWoman : !(mensTitles.test(title) && isWoman);
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
