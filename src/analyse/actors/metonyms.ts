// Metonyms: whether a capital's name means the city or the government that sits in it. What stands round the name
// decides: the tables below are read by that.

import { monthPattern, oneOf, wordsOf } from "../../text/index.js";
import { standsBeforeNoun } from "./written-case.js";

/** Verbs and nouns of going: "to" and "for" behind them lead to the city, "arms to Kyiv" to the government. */
const motion = new RegExp(
  `\\b${oneOf(
    "com(?:e|es|ing)|came|went|go(?:es|ing)?|mov(?:e|es|ed|ing)|tak(?:e|en)",
    "travel(?:s|led|ed|ling|ing)?|visit(?:s|ed|ing)?|trip|tour(?:ed|ing)?|journey|route|stopover|invit(?:e|ed|ation)",
    "flee(?:s|ing)?|fled|evacuat(?:e|ed|ing|ion)|deport(?:ed|ing|ation)",
    "fl(?:y|ies|ew|ying)|flown|flight|land(?:s|ed|ing)?|drive|drove|motorcade|march(?:ed)?",
    "return(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|head(?:s|ed|ing)?|leav(?:e|es|ing)|left",
  )}\\b[^.;:]{0,30}$`,
  "i",
);

/** What "in" behind it lays in a government, not in a city: "concern in Beijing". */
const feeling = new RegExp(
  `\\b${oneOf(
    "concerns?|alarm|anger|unease|fears?|suspicions?|thinking|worr(?:y|ies)",
    "officials?|leaders?|leadership|governments?|authorities|regime|administration|government|rulers",
    "generals|civilians",
    "policymakers|lawmakers|diplomats",
  )}$`,
  "i",
);

/** Words with a capital before officials that name no country. */
const noNationality = oneOf(
  "Top|Senior|Some|Many|Most|Several|Unnamed|Other|Former|Key|Few",
  "Government|Defen[cs]e|Military|Foreign|Security|Intelligence",
);
/** Officials of somewhere else, met in the city: "Chinese officials in Rome". */
const guests = new RegExp(
  `(?:^|\\s)(?!${noNationality}\\b)\\p{Lu}[\\p{L}.-]*(?: \\p{Ll}+)? ` +
    "(?:officials?|leaders?|lawmakers|policymakers|diplomats)$",
  "u",
);

/** What only a city has, behind its name: each group with what may stand between. */
const local = new RegExp(
  `^${oneOf(
    `['’]s (?:\\p{Ll}+ )?${oneOf(
      "streets?|airport|suburbs?|cent(?:er|re)|residents?|university|international|stations?|terminals?|hotels?|parks?",
      "museums?|theat(?:er|re)s?|mayor|police|metro|subway|markets?|districts?|universities",
    )}`,
    "(?:,)? (?:streets?|airport|residents?|suburbs?|University|Winter|Summer|Olympics|time\\b|subway|metro)",
    `(?:-|\\s)${oneOf(
      "area|offices?|bureau|reporters?|correspondents?|newspapers?|radio|lobbyists?|insiders?|think tanks?",
      "hotels?|apartments?|homes?|houses?|flats?|studios?|towers?|neighbou?rhoods?|restaurants?|underground",
      "summit|conference|marathon|police|mayor|courts?|hospitals?|schools?|theat(?:er|re)s?|museums?|bombings?|born",
      "markets?|interbank|stock exchange|bourse|exchange|deal|project|trading|dealers?|brokers?|traders?|bankers?",
      "sessions?",
    )}\\b`,
    "-based",
    `, (?:D\\.?C\\.?|\\p{Lu}\\p{L}+,|${monthPattern} \\d)`,
    // A dash or an agency: the place where the article was filed.
    "(?: (?:—|–-?|--|-) | ?―|—(?=\\p{Lu}))",
    " \\((?:Reuters|AP|AFP|CNN|TASS|Xinhua)\\)",
  )}`,
  "u",
);

/** What stands behind a capital's name where it is a government that acts, owns or is spoken of. */
const politics = new RegExp(
  `^ ${oneOf(
    "government|regime|administration|leadership|authority|elite|diplomacy|diplomat|official|policy|foreign",
    "defen[cs]e|interior|finance|pressure|propaganda|side|camp|veto|line|consensus",
    "full|alike|alone|itself|own|too|either|later|yesterday|today|tomorrow|now|then|often|never|soon|even|once",
    "instead|again|already|always|first|ever|there|here|just|only|both|yet",
    "ha[sd]n|did|does|is|was|would|could|said|told|chose|let|spoke|wrote|withdrew|drew|fought|sought|thought",
    "bought|brought|knew|grew|threw|found|felt|meant|met|paid|heard|ran|set|cut|hit|hurt|shut|rose|fell|built",
    "lent|spent|struck|stood|understood|understand|broke|drove|froze|swore|became|become",
    "because|so|though|although|unless|whose|what|why|how|nor|since|until|when|while|where|who|which|before|after",
    "via|amid|about|like|without|within|through|toward|towards|between|during|despite|among|per|upon|last|next",
    "over|against|into",
  )}\\b`,
);

/**
 * True where the name qualifies a noun that is no affair of government: "the Geneva meeting", "his Berlin flat"; not
 * "Paris and Berlin seek".
 */
function qualifies(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  if (/(?:^|[\p{Ll}.,“"] )\p{Lu}\p{L}+ and $/u.test(before) && !determinedPair.test(before)) return false;
  const after = text.slice(end, end + 24);
  const noun = /^ (?<noun>\p{Ll}{3,})(?![\p{L}’'-])/u.exec(after)?.groups?.["noun"];
  return noun !== undefined && standsBeforeNoun(text, end) && !/(?:s|ly)$/.test(noun) && !politics.test(after);
}

/** "the Paris and" Berlin meetings: the article belongs to what both qualify. */
const determinedPair = /\b(?:the|an?|its|their|this|these|those|his|her|each|every|recent) \p{Lu}\p{L}+ and $/iu;

const cityName = /\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}/u.source;
/** "in Kyiv, Minsk and" Moscow: the preposition before the first name leads to each. */
const namesBefore = new RegExp(`(?<=\\s)(?:${cityName}, )*${cityName},? (?:and|or) $`, "u");

/** Prepositions that lead to a city whatever stands before them. */
const locative = wordsOf("at near outside around across through inside into via throughout");
const leadingPreposition = new RegExp(
  `(?:^|[\\s“"(])(${[...locative, ...wordsOf("in over to for from toward towards of")].join("|")})\\s$`,
  "i",
);

/** What leads to a city with no preposition: its capital, a part of it, or what is done to a place. */
const cityBefore = new RegExp(
  oneOf(
    "\\bcapital(?: city)?,? $",
    `\\b${oneOf(
      "visit(?:s|ed|ing)?|left|leav(?:e|es|ing)|reach(?:ed|ing)?|tour(?:ed|ing)?|enter(?:ed|ing)?|cover(?:ed|ing)",
      "occupied|post-?war|pre-?war|wartime|second city|modern-day|ancient|old",
      "downtown|central|inner|outer|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|cent(?:er|re) of",
      "captur(?:e|ed|ing)|seiz(?:e|ed|ing)|bomb(?:ed|ing)?|shell(?:ed|ing)|besieg(?:e|ed|ing)",
    )}\\s$`,
  ),
  "i",
);

/** What "of" behind it gives to a city: "the outskirts of Kyiv". */
const partOfCity = new RegExp(
  `\\b${oneOf(
    "capital|city|town|outskirts|suburbs?|streets|embassy|outside|port",
    "north(?:east|west)?|south(?:east|west)?|east|west",
  )}$`,
  "i",
);

/**
 * True where the city is meant: "talks in Moscow", "coming to Washington", "the capital of Kyiv".
 * False where it stands for the government: "Moscow said", "arms to Kyiv", "concern in Beijing".
 */
export function meansPlace(text: string, start: number, end: number): boolean {
  if (local.test(text.slice(end, end + 24)) || text.startsWith(" City", end - 5)) return true;
  if (/^\p{Lu}{4,}(?:: | \/ \p{Lu}{2})/u.test(text.slice(start, end + 5))) return true;
  const isListed =
    /\p{Lu}[\p{L}.]+, $/u.test(text.slice(Math.max(0, start - 16), start)) &&
    /^(?:[,.;)\n]|$)/.test(text.slice(end, end + 1));
  if (isListed) return true;
  const before = text.slice(Math.max(0, start - 64), start);
  const clause = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n")) + 1);
  const first = / (?:and|or) $/.test(clause) ? clause.replace(namesBefore, "") : clause;
  const preposition = leadingPreposition.exec(first)?.[1]?.toLowerCase();
  if (!preposition) return qualifies(text, start, end) || cityBefore.test(clause);
  const rest = first.slice(0, first.toLowerCase().lastIndexOf(preposition)).trimEnd();
  if (preposition === "in") return !feeling.test(rest) || guests.test(rest);
  if (locative.includes(preposition)) return true;
  if (preposition === "from" && text.startsWith(" to ", end)) return true;
  if (preposition === "of") return partOfCity.test(rest) || /(?:\p{Lu}\p{Ll}+|,)$/u.test(rest);
  return motion.test(rest);
}
