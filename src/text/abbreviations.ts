// English abbreviations, by what may follow them.
// Case counts: "Art. 5" and "Sun. morning" are abbreviations, "art." and "sun." end a sentence.

import { dayAbbreviations, dayNames, monthAbbreviations, monthNames } from "./english-calendar.js";
import { wordsOf } from "./word-lists.js";

const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list));
const low = (tokens: readonly string[]) => tokens.join(" ").toLowerCase();

/** Titles: they stand before a name and never end a sentence. Written with a capital. */
const titles = setOf(`
  mr mrs ms mx dr drs prof profs rev revs hon fr gen gens lt lts col cols maj majs capt capts cpt cmdr comdr cdr adm
  sgt sgts cpl pvt pfc spc sen sens rep reps gov govs pres amb atty asst supt insp det brig messrs mlle mme mmes msgr
  ste mt ft dep sec secy ofc sra cllr cllrs smt eq th
  rt adv ald archbp abp bp ven dcn mons msgrs mgr atty attys dist op cmdt cdre ens brg flt sqn wg gp ldr tech mstr dipl
  ing srta sta sto gral cnel dra profa dott avv hr magr eng engr arch phra tan wm geo chas jas jos thos robt benj saml
  danl edw eliz margt sdn const
`);
/** Titles written in small letters too, or all in capitals: not so SEC and ADM. */
const titlesInAnyCase = setOf("mr mrs ms dr sen gov");
/** A sentence continues after these in lower case, */
const continuing = setOf("vs v cf viz ca approx e.g i.e eg ie cit ibid");
/** after these with a capital too. */
const continuingHigh = setOf("vs cf viz approx e.g i.e");
/** These stand before a number or, as days of the week, before a date. */
const numbered = setOf(`
  vol vols fig figs pp sec sect art arts ch chap para pt pts ext tel ${low(dayAbbreviations)}
`);
/** These stand before a number in figures alone: "No. 5" continues, "No. I will not." does not. */
const counted = setOf("no nos rs re tk rp kr shs ksh tsh ush dhs bs afs");
/** These may end a sentence, or stand inside a name, an address or a date; with a capital. */
const closing = setOf(`
  inc ltd corp co cos bros jr sr esq pty plc llc pte cie intl natl mfg assn assoc univ ph.d bhd tbk hldgs grp svcs ret
  retd rtd hosp inst acad soc govt
  bldg dept st ave blvd rd hwy rte pkwy sq ct ln pl cres terr ctr twp
  ${low(monthAbbreviations)}
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev okla ore pa
  penn tenn tex va vt wash wis wyo ont que sask alta
`);
/** The same in lower case. */
const closingLow = setOf("inc ltd corp co bros jr sr al ph.d est ed eds trans");
/** Of four letters and more, in lower case: any other such token has ended its sentence. */
const longLow = setOf(`
  approx dept govt corp asst assn assoc misc incl cont prob temp elec intl natl mins secs univ bldg bros viz ibid trans
`);
/** Names that end in an exclamation mark. */
const exclaimed = setOf("yahoo jeopardy wham joomla kahoot yum ahoy jeb oklahoma oliver");

const calendar = setOf(low([...monthNames, ...monthAbbreviations, ...dayNames, ...dayAbbreviations]));
/** What follows a.m. and p.m. in the same sentence. */
const zones = setOf(`
  et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet eest msk jst kst ist hkt aest
  eastern central mountain pacific moscow beijing
`);

/** Words that begin a sentence far more often than they continue a name: counted in news, closed classes alone. */
const openers = setOf(`
  the a an this that these those it its he she they we i you his her their our my your there here in on at by for from
  with without as if when while after before since until although though because but and or so yet however moreover
  meanwhile nor neither both either each many most some several such no none not now then still also what who whom why
  how where which whose whether according asked speaking last next earlier later once one two three four five six seven
  eight nine ten among between under over during despite instead within throughout through all any another anyone
  anything everyone everybody everything every nobody nothing other others even more much less few fewer only about
  like unlike around along already almost nearly perhaps maybe indeed rather well very too just never often always
  sometimes again thus therefore hence otherwise besides consequently nevertheless nonetheless furthermore additionally
  similarly separately currently previously recently finally eventually initially subsequently ultimately overall
  elsewhere afterwards unless whatever whilst given having using following looking based let yes today yesterday
  tomorrow tonight hundreds thousands
`);

/** Nouns that a name has no capital for: with one, before a word in lower case, they begin a sentence. */
const commonNouns = setOf(`
  officials authorities police shares stocks bonds prices sales profits exports imports analysts economists investors
  traders investigators prosecutors detectives experts scientists researchers critics opponents supporters activists
  witnesses residents protesters demonstrators rebels militants insurgents troops soldiers fighters lawmakers
  legislators diplomats ambassadors leaders voters workers employees companies banks doctors nurses teachers students
  parents children women men people families neighbors neighbours passengers firefighters rescuers survivors relatives
  lawyers judges jurors rivals negotiators delegates envoys inspectors executives managers directors shareholders
  creditors lenders farmers fishermen miners migrants refugees tourists visitors fans players coaches organizers
  organisers reporters journalists editors observers commentators talks negotiations elections polls results details
  plans efforts attempts reports rumors rumours temperatures winds rain snow crews
`);
/** Countries: what follows the abbreviation of another or of a body with a verb in between is not its name. */
const countries = setOf(`
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
  bolivia botswana brazil britain bulgaria cambodia cameroon canada chad chile china colombia croatia cuba cyprus
  denmark ecuador egypt estonia ethiopia finland france gabon germany ghana greece guatemala haiti honduras hungary
  iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait laos latvia
  lebanon liberia libya lithuania luxembourg malaysia mali malta mexico moldova mongolia morocco mozambique myanmar
  namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines
  poland portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain sudan sweden
  switzerland syria taiwan tanzania thailand tunisia turkey türkiye uganda ukraine uruguay uzbekistan venezuela vietnam
  yemen zambia zimbabwe beijing moscow washington tokyo london paris berlin brussels kyiv kiev tehran ankara
`);
/** Verbs that show that what stands before them is a subject. */
const auxiliaries = setOf(`
  is was has had will would can could may might must should does did are were have said says
`);

/** True where a common noun or a country begins a sentence, by the word after it. */
export const isSubject = (token: string, next: string): boolean =>
  next !== "" &&
  next === next.toLowerCase() &&
  (commonNouns.has(token.toLowerCase()) || (countries.has(token.toLowerCase()) && auxiliaries.has(next)));
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
  if (degree.test(token)) return "name";
  return /^(?:[A-Za-z]\.)*[A-Za-z]$/.test(token) || /^(?:\p{L}\p{M}*\.)*\p{L}\p{M}*$/u.test(token) ? "name" : "plain";
}

/** Several parts, one of them a capital by itself: M.Sc, LL.B, S.p.A. */
const degree = /^(?=(?:\w+\.)*[A-Z](?:\.|$))(?:[A-Za-z]{1,4}\.)+[A-Za-z]{1,4}$/;

const meanings = new Map<string, StopMeaning>();
const asWritten = (token: string) => token;
const capital = (token: string) => token.charAt(0).toUpperCase() + token.slice(1);
const capitals = (token: string) => token.toUpperCase();
// What comes later takes the place of what came before.
for (const [tokens, meaning, spellings] of [
  [closingLow, "name", [asWritten]],
  [closing, "name", [capital, capitals]],
  [numbered, "number", [asWritten, capital, capitals]],
  [titles, "inside", [capital]],
  [titlesInAnyCase, "inside", [asWritten, capital, capitals]],
  [setOf("p"), "number", [asWritten]],
  [counted, "figure", [asWritten, capital, capitals]],
  [continuing, "inside", [asWritten]],
  [continuingHigh, "inside", [capital]],
  [setOf("a.m p.m"), "time", [asWritten, capitals]],
  [setOf("etc"), "list", [asWritten, capital]],
  [setOf("Ph.D"), "name", [asWritten]],
] as const) {
  for (const token of tokens) for (const spell of spellings) meanings.set(spell(token), meaning);
}
