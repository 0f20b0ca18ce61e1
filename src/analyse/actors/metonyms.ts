// Metonyms: whether a capital's name means the city or the government that sits in it, or says where an
// article was filed.

import type { Mention } from "./mention.js";
import { isFirstName, isInCapitals } from "./surnames.js";
import { standsBeforeNoun } from "./written-case.js";

const motion =
  /\b(?:com(?:e|es|ing)|came|travel(?:s|led|ed|ling|ing)?|visit(?:s|ed|ing)?|trip|fl(?:y|ies|ew|ying)|flown|flight|went|go(?:es|ing)?|return(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|head(?:s|ed|ing)?|tour(?:ed|ing)?|journey|tak(?:e|en)|mov(?:e|es|ed|ing)|motorcade|route|land(?:s|ed|ing)?|invit(?:e|ed|ation)|drive|drove|march(?:ed)?|stopover|leav(?:e|es|ing)|left)\b[^.;:]{0,30}$/i;
const feeling =
  /\b(?:concerns?|officials?|leaders?|leadership|governments?|authorities|alarm|anger|unease|fears?|policymakers|suspicions?|thinking|regime|administration|worr(?:y|ies)|government|lawmakers|diplomats|rulers)$/i;
/** Officials of somewhere else, met in the city: "Chinese officials in Rome". */
const guests =
  /(?:^|\s)(?!(?:Top|Senior|Some|Many|Most|Several|Unnamed|Other|Former|Key|Few|Government|Defen[cs]e|Military|Foreign|Security|Intelligence)\b)\p{Lu}[\p{L}.-]*(?: \p{Ll}+)? (?:officials?|leaders?|lawmakers|policymakers|diplomats)$/u;
const local =
  /^(?:['’]s (?:\p{Ll}+ )?(?:streets?|airport|suburbs?|cent(?:er|re)|residents?|university|international|stations?|terminals?|hotels?|parks?|museums?|theat(?:er|re)s?|mayor|police|metro|subway|markets?|districts?|universities)|(?:,)? (?:streets?|airport|residents?|suburbs?|University|Winter|Summer|Olympics|time\b|subway|metro)|(?:-|\s)(?:area|offices?|bureau|reporters?|correspondents?|newspapers?|hotels?|apartments?|homes?|houses?|flats?|studios?|towers?|lobbyists?|insiders?|think tanks?|neighbou?rhoods?|summit|conference|marathon|police|mayor|courts?|hospitals?|schools?|theat(?:er|re)s?|museums?|restaurants?|markets?|interbank|stock exchange|bourse|exchange|underground|radio|deal|project|trading|dealers?|brokers?|traders?|bankers?|sessions?|bombings?|born)\b|-based|, (?:D\.?C\.?|\p{Lu}\p{L}+,|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{Ll}*\.? \d)|(?: (?:—|–-?|--|-) | ?―|—(?=\p{Lu}))| \((?:Reuters|AP|AFP|CNN|TASS|Xinhua)\))/u;

const politics =
  /^ (?:government|regime|administration|leadership|authority|elite|diplomacy|diplomat|official|policy|foreign|defen[cs]e|interior|finance|pressure|propaganda|side|camp|veto|line|consensus|full|alike|alone|itself|own|too|either|later|yesterday|today|tomorrow|now|then|often|never|soon|even|once|instead|again|already|always|first|ever|ha[sd]n|did|does|is|was|would|could|said|told|chose|let|spoke|wrote|withdrew|drew|fought|sought|thought|bought|brought|knew|grew|threw|found|felt|meant|met|paid|heard|ran|set|cut|hit|hurt|shut|rose|fell|built|lent|spent|struck|stood|understood|understand|broke|drove|froze|swore|became|become|because|so|though|although|unless|whose|what|why|how|there|here|just|only|both|yet|nor|via|amid|about|like|without|within|through|toward|towards|between|during|despite|among|per|upon|last|next|since|until|when|while|where|who|which|before|after|over|against|into)\b/;

/**
 * True where the name qualifies a noun that is no affair of government: "the Geneva meeting", "his Berlin flat"; not
 * "Paris and Berlin seek".
 */
function qualifies(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  if (
    /(?:^|[\p{Ll}.,“"] )\p{Lu}\p{L}+ and $/u.test(before) &&
    !/\b(?:the|an?|its|their|this|these|those|his|her|each|every|recent) \p{Lu}\p{L}+ and $/iu.test(before)
  )
    return false;
  const after = text.slice(end, end + 24);
  const noun = /^ (?<noun>\p{Ll}{3,})(?![\p{L}’'-])/u.exec(after)?.groups?.["noun"];
  return noun !== undefined && standsBeforeNoun(text, end) && !/(?:s|ly)$/.test(noun) && !politics.test(after);
}

/**
 * True where the city is meant: "talks in Moscow", "coming to Washington", "the capital of Kyiv".
 * False where it stands for the government: "Moscow said", "arms to Kyiv", "concern in Beijing".
 */
export function meansPlace(text: string, start: number, end: number): boolean {
  if (local.test(text.slice(end, end + 24))) return true;
  if (
    /\p{Lu}[\p{L}.]+, $/u.test(text.slice(Math.max(0, start - 16), start)) &&
    /^(?:[,.;)\n]|$)/.test(text.slice(end, end + 1))
  )
    return true;
  const before = text.slice(Math.max(0, start - 64), start);
  const clause = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n")) + 1);
  // "in Kyiv and Moscow" says "in" of both.
  const first = !/ (?:and|or) $/.test(clause)
    ? clause
    : clause.replace(
        /(?<=\s)(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}, )*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2},? (?:and|or) $/u,
        "",
      );
  const preposition =
    /(?:^|[\s“"(])(in|at|near|outside|around|across|through|over|inside|to|for|from|toward|towards|of|into|via|throughout)\s$/i
      .exec(first)?.[1]
      ?.toLowerCase();
  if (!preposition)
    return (
      qualifies(text, start, end) ||
      /\bcapital(?: city)?,? $|\b(?:visit(?:s|ed|ing)?|left|leav(?:e|es|ing)|reach(?:ed|ing)?|tour(?:ed|ing)?|downtown|central|inner|outer|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|captur(?:e|ed|ing)|seiz(?:e|ed|ing)|enter(?:ed|ing)?|bomb(?:ed|ing)?|shell(?:ed|ing)|cover(?:ed|ing)|besieg(?:e|ed|ing)|cent(?:er|re) of)\s$/i.test(
        clause,
      )
    );
  const rest = first.slice(0, first.toLowerCase().lastIndexOf(preposition)).trimEnd();
  if (preposition === "in") return !feeling.test(rest) || guests.test(rest);
  if (
    ["at", "near", "outside", "around", "across", "through", "inside", "into", "via", "throughout"].includes(
      preposition,
    )
  )
    return true;
  if (preposition === "from" && text.startsWith(" to ", end)) return true;
  if (preposition === "of")
    return (
      /\b(?:capital|city|town|outskirts|suburbs?|streets|embassy|north(?:east|west)?|south(?:east|west)?|east|west|outside|port)$/i.test(
        rest,
      ) || /(?:\p{Lu}\p{Ll}+|,)$/u.test(rest)
    );
  return motion.test(`${rest} `.trimEnd());
}

const longerName =
  /^ (?!(?:(?:Foreign|Defen[cs]e|Interior|Finance|Commerce|Trade|Justice) (?:Ministry|Minister|Office)|Government)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\p{Lu}\p{Ll}+/u;

/**
 * True where the name only begins or ends a longer one, of neither city nor government: "London Stock Exchange",
 * "Trump Tower Moscow", "President Washington". `named` is where the mention before it ends: a name before the name is
 * another's.
 */
export function isInLongerName(text: string, start: number, end: number, named = -1): boolean {
  const before =
    named >= start - 1
      ? undefined
      : /[\p{L}’',] (?<word>\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - 24), start))?.groups!["word"];
  return (
    (longerName.test(text.slice(end, end + 24)) ||
      (before !== undefined && (isFirstName(before, true) || /^(?:President|General|Governor)$/.test(before))) ||
      /\b(?:Real|Atl[eé]tico|Inter|Dynamo|Spartak|Lokomotiv|Steaua|Hertha|Radio|Hotel|Bank of|University of) $/.test(
        text.slice(Math.max(0, start - 16), start),
      )) &&
    !isInCapitals(text, start)
  );
}

/** The head of an article or paragraph that says where it was filed: a place, a region, a day, an agency, a dash. */
const dateline = new RegExp(
  "^(?:(?<capitals>\\p{Lu}{2}[\\p{Lu} .'’-]*)|\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+){0,2})(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?)?" +
    "(?<day>,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\.? \\d{1,2}(?:, \\d{4})?)?(?<agency>,? ?\\(\\p{Lu}[\\p{L} /.&]{1,30}\\))? ?(?:(?:—|–-?|--|-) |―)",
  "u",
);

/** How many characters the dateline takes at the head of an article or paragraph, 0 where none stands there. */
export function datelineLength(text: string, head: number): number {
  const found = dateline.exec(text.slice(head, head + 110));
  return found !== null && (found.groups!["capitals"] || found.groups!["day"] || found.groups!["agency"])
    ? found[0].length
    : 0;
}

/** True for what the head of an article names because it was filed there: "GENEVA (Reuters) -", both of them. */
export function isDateline(text: string, { end }: Pick<Mention, "end">): boolean {
  let head = end;
  while (head > 0 && end - head <= 70 && text.charCodeAt(head - 1) !== 10) head--;
  if (end - head > 70) return false;
  const length = datelineLength(text, head);
  return length > 0 && end <= head + length;
}
