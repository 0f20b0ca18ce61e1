// English abbreviations, by what may follow them.
// Case counts: "Art. 5" and "Sun. morning" are abbreviations, "art." and "sun." end a sentence.

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Titles: they stand before a name and never end a sentence. Written with a capital. */
const titles = setOf(
  "mr mrs ms mx dr drs prof profs rev revs hon fr gen gens lt lts col cols maj majs capt capts cpt cmdr comdr cdr adm sgt sgts cpl pvt pfc spc " +
    "sen sens rep reps gov govs pres amb atty asst supt insp det brig messrs mlle mme mmes msgr ste mt ft dep sec secy ofc sra",
);
/** Titles written in small letters too, or all in capitals: not so SEC and ADM. */
const titlesInAnyCase = setOf("mr mrs ms dr sen gov");
/** What goes on in lower case. */
const goingOn = setOf("vs v cf viz ca approx e.g i.e eg ie cit ibid");
/** What goes on with a capital. */
const goingOnHigh = setOf("vs cf viz approx e.g i.e");
/** What stands before a number. */
const numbered = setOf(
  "vol vols fig figs pp sec sect art arts ch chap para pt pts ext tel mon tue tues wed thu thur thurs fri sat sun",
);
/** What stands before a number in figures alone: "No. 5" goes on, "No. I will not." does not. */
const counted = setOf("no nos");
/** What may end a sentence, or stand inside a name or an address; with a capital. */
const closing = setOf(
  "inc ltd corp co cos bros jr sr esq pty plc llc pte cie intl natl mfg assn assoc univ bldg dept st ave blvd rd hwy rte pkwy sq " +
    "jan feb mar apr jun jul aug sep sept oct nov dec ph.d " +
    "ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que sask alta",
);
/** The same in lower case. */
const closingLow = setOf("inc ltd corp co bros jr sr al ph.d est ed eds trans");
/** Four letters and more, in lower case: what else is followed by lower case after a stop has ended. */
const longLow = setOf(
  "approx dept govt corp asst assn assoc misc incl cont prob temp elec intl natl mins secs univ bldg bros viz ibid trans",
);
/** Names that end in an exclamation mark. */
const exclaimed = setOf("yahoo jeopardy wham");

const months =
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec";
const days = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun";
const calendar = setOf(`${months} ${days}`);
/** What follows a.m. and p.m. in the same sentence. */
const zones = setOf(
  "et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet eest msk jst kst ist hkt aest eastern central mountain pacific moscow beijing",
);

/** Words that begin a sentence far more often than they go on a name: counted in news, closed classes alone. */
const openers = setOf(
  "the a an this that these those it its he she they we i you his her their our my your there here in on at by for from with without as if when while " +
    "after before since until although though because but and or so yet however moreover meanwhile nor neither both either each many most some several such no none not now then still also " +
    "what who whom why how where which whose whether according asked speaking last next earlier later once one two three four five six seven eight nine ten among between under over during despite instead within throughout through " +
    "all any another anyone anything everyone everybody everything every nobody nothing other others even more much less few fewer only about like unlike around along already almost nearly perhaps maybe indeed " +
    "rather well very too just never often always sometimes again thus therefore hence otherwise besides consequently nevertheless nonetheless furthermore additionally similarly separately currently previously recently " +
    "finally eventually initially subsequently ultimately overall elsewhere afterwards unless whatever whilst given having using following looking based let yes today yesterday tomorrow tonight hundreds thousands",
);

export const isCalendar = (token: string) => calendar.has(token.toLowerCase());
export const isZone = (token: string) => zones.has(token.toLowerCase());
export const isExclaimed = (token: string) => exclaimed.has(token.toLowerCase());
export const isLongAbbreviation = (token: string) => longLow.has(token);
export const beginsSentence = (token: string) => openers.has(token.toLowerCase());

/**
 * What a stop after a token means.
 *
 * `inside`: it never ends a sentence. `figure`: not before figures. `number`: not before a number, in figures or
 * letters, or a date. `time`: a.m. and p.m. `list`: it ends one before any capital. `name`: it ends one only where what
 * follows is sure to begin another. `plain`: the token is no abbreviation.
 */
export type StopMeaning = "inside" | "figure" | "number" | "time" | "list" | "name" | "plain";

/** The meaning of a stop after a token, by the token alone. */
export function meaningOf(token: string): StopMeaning {
  const known = meanings.get(token);
  if (known !== undefined) return known;
  if (token.length > 2 && !token.includes(".")) return "plain";
  return /^(?:[A-Za-z]\.)*[A-Za-z]$/.test(token) || /^(?:\p{L}\p{M}*\.)*\p{L}\p{M}*$/u.test(token) ? "name" : "plain";
}

const meanings = new Map<string, StopMeaning>();
const low = (token: string) => token;
const capital = (token: string) => token.charAt(0).toUpperCase() + token.slice(1);
const capitals = (token: string) => token.toUpperCase();
// What comes later takes the place of what came before.
for (const [tokens, meaning, spellings] of [
  [closingLow, "name", [low]],
  [closing, "name", [capital, capitals]],
  [numbered, "number", [low, capital, capitals]],
  [titles, "inside", [capital]],
  [titlesInAnyCase, "inside", [low, capital, capitals]],
  [setOf("p"), "number", [low]],
  [counted, "figure", [low, capital, capitals]],
  [goingOn, "inside", [low]],
  [goingOnHigh, "inside", [capital]],
  [setOf("a.m p.m"), "time", [low, capitals]],
  [setOf("etc"), "list", [low, capital]],
  [setOf("Ph.D"), "name", [low]],
] as const) {
  for (const token of tokens) for (const spell of spellings) meanings.set(spell(token), meaning);
}
