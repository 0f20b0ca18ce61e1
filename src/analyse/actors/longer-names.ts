// Longer names: whether the name of a country, a city or a bloc only begins or ends another's: a company, a paper, a
// town of the same name, a river. Those that no pattern tells are kept in data/actors/senses.json.

import { dayPattern, monthNames, oneOf, wordsOf } from "../../text/index.js";
import { isFirstName, isInCapitals } from "./surnames.js";

/** A ministry, a day or a month: what may follow a capital's name with a capital of its own. */
const apart = oneOf(
  "(?:(?:Foreign|Defen[cs]e|Interior|Finance|Commerce|Trade|Justice) (?:Ministry|Minister|Office)|Government)\\b",
  dayPattern,
  monthNames.join("|"),
);
const goesOn = new RegExp(`^ (?!${apart})\\p{Lu}\\p{Ll}+`, "u");
const clubOrFirm = new RegExp(
  `\\b${oneOf(
    "Real|Atl[eé]tico|Inter|Dynamo|Spartak|Lokomotiv|Steaua|Hertha", // football clubs
    "Radio|Hotel|Bank of|University of",
  )} $`,
);

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
    (goesOn.test(text.slice(end, end + 24)) ||
      (before !== undefined && (isFirstName(before, true) || /^(?:President|General|Governor)$/.test(before))) ||
      clubOrFirm.test(text.slice(Math.max(0, start - 16), start))) &&
    !isInCapitals(text, start)
  );
}

/** Nouns that with a country or a capital before them are the name of something else. */
const heads: readonly string[] = wordsOf(`
  Airlines Airways Air Aviation Bancorp Bank Banking Brewery Breweries Broadcasting Cement Chemical Corporation Corp
  Electric Electricity Energy Express Financial Foods Gas Group Holdings Inc Industries Insurance Life Limited Lines Ltd
  Mining Mobile Motor Motors Oil Petroleum Pharma Pharmaceuticals Power Railway Railways Re Resources Shipping Steel
  Telecom Telecommunications Telephone Television Tire Tobacco TV
  Bulletin Chronicle Daily Gazette Herald Journal Magazine Mirror Monitor News Observer Post Review Times Today Tribune
  Avenue Bay Beach Bridge Canal County Creek Delta Falls Garden Gardens Heights Hills Hotel Inn Island Islands Lake Lane
  Park River Road Springs Square Street Township Valley
  Academy Cathedral Church College Hospital Institute Museum Orchestra Philharmonic School University
  Biennale Bulls Capitals Cup Derby Festival Kings Knights Marathon Masters Open Prix Rovers Royals Titans United
  Wanderers Warriors
  Accord Accords Amendment Charter Consensus Protocol
`);
/** What makes a public body or an office of such a noun: "Energy Ministry", "Air Force", "Oil Minister". */
const publicHead = oneOf(
  "Minist(?:er|ry)|Secretary|Department|Authority|Commission|Commissioner|Force|Defen[cs]e|Marshal|Corps|Regulator",
  "Agency|Council|Chief|Administration",
);
const headFollows = new RegExp(`^ ${oneOf(...heads)}(?![\\p{L}-])(?! ${publicHead}\\b)`, "u");

/** States and provinces in which towns have the names of countries and capitals. */
const states = oneOf(
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Idaho|Illinois|Indiana",
  "Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana",
  "Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon",
  "Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming",
  "Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\\.H|N\\.J",
  "N\\.M|N\\.Y|N\\.C|N\\.D|Okla|Ore|Pa|R\\.I|S\\.C|S\\.D|Tenn|Tex|Vt|Va|Wash|W\\.Va|Wis|Wyo",
  "Ontario|Quebec|Manitoba|Saskatchewan|Alberta|British Columbia|Nova Scotia|New Brunswick|Queensland|Tasmania",
  "New South Wales|Victoria",
);
/** "Lebanon, Ohio, won", but not "Mexico, Texas and California". */
const inState = new RegExp(`^, ${states}(?!\\p{L})\\.?(?!,? (?:and|or) \\p{Lu}(?!\\p{L}+, ${states})|, \\p{Lu})`, "u");

/** What stands before the name of a place in a longer one: "Bank of China", "Air India", "Radio Moscow". */
const headBefore = new RegExp(
  `(?:^|[^\\p{L}])${oneOf(
    "Air|Radio|Hotel|Maccabi|Hapoel|Unilever|Nestl[ée]",
    "(?:Bank|University|College|Times|Hotel) of",
  )} $`,
  "u",
);

/**
 * True where the name of a country, a capital or a bloc is part of another's: "Kenya Airways", "Moscow, Idaho,",
 * "Panama Canal". In a line of capitals nothing tells.
 */
export function isPartOfName(text: string, start: number, end: number): boolean {
  const c = text.charCodeAt(end);
  if (c === comma) return inState.test(text.slice(end, end + 48));
  if (c === space && isCapitalAt(text, end + 1) && headFollows.test(text.slice(end, end + 36)))
    return !isInCapitals(text, start);
  return text.charCodeAt(start - 1) === space && headBefore.test(text.slice(Math.max(0, start - 16), start));
}

const comma = 44;
const space = 32;
const isCapitalAt = (text: string, at: number) => {
  const c = text.charCodeAt(at);
  return c >= 65 && c <= 90;
};

/**
 * True for a paper: "in The Atlantic", "The Australian" inside a sentence, where a capital article says that it is part
 * of the name.
 */
export const isPaper = (text: string, start: number, end: number): boolean =>
  text.startsWith("The ", start - 4) &&
  /[\p{Ll}\d,] $/u.test(text.slice(Math.max(0, start - 6), start - 4)) &&
  !/^ \p{Lu}/u.test(text.slice(end, end + 2));
