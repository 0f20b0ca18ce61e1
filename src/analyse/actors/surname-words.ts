// Surname words: surnames that are also ordinary words, months or towns, and whether one is meant as a name. "May said"
// and "Power told them" are; "since May", "Power cuts" and "Austin police" are not.

import { oneOf, wordsOf } from "../../text/index.js";

/** Surnames that English news print as words too. A list of our own. */
const words = new Set(
  wordsOf(`
    Akers Austin Baker Ball Ban Banks Bass Beach Bean Bear Bell Berry Best Bill Bird Bishop Black Blair Bland Blood
    Bloom Blue Bond Booker Bower Brand Bridges Brook Brooks Brown Buck Bull Burns Bush Butcher Butler Button Carter
    Cash Chance Chase Christian Church Clay Cook Cooper Corn Cotton Cox Crane Crook Cross Dale Day Dean Dole Drake
    English Farmer Field Fields Finch Fish Fisher Flood Flower Flowers Ford Forest Foster Fox Freeman French Frost
    Gates Gold Golden Good Gore Grant Grave Graves Gray Green Grey Grimes Ground Guy Hale Hall Hand Hands Hardy Hart
    Hawk Hawkins Hay Head Heath Hill Holder Hood Hook Hope House Hunt Hunter Key Keys King Knight Lake Lamb Lane Law
    Lawless Little Lock Long Love Low Lynch Major Marsh Marshall Mason May Mayor Miles Mills Moody Moon Moor Moore
    Moss Noble North Page Paige Parish Park Parks Partridge Pierce Pike Piper Pitt Poe Pole Pool Poole Pope Porter
    Potter Power Powers Price Prior Pryor Quick Race Raider Rain Rains Reed Rice Rich Rivers Rock Rose Rowe Rush
    Sage Sales Salt Sanders Sands Savage Self Sessions Shade Sharp Shepherd Short Silver Singer Small Smart Snow
    South Speaker Spear Spears Speed Spring Stark Steel Steele Stern Still Stock Stone Street Strong Summer Summers
    Swan Swift Tanner Taylor Temple Thorn Tower Towers Trump Truss Tucker Turner Underwood Wade Walker Wall Ward
    Waters Weaver Webb Wells West White Wilde Winter Winters Wise Wolf Wood Woods Woodward Wright York Young
  `),
);

/** True for a surname that is a word, too. */
export const isSurnameWord = (name: string): boolean => words.has(name);

/** What only people do, as what stands behind a name at the head of a sentence. */
const personal = new RegExp(
  `^(?:['’]s? |, (?:who|a|an|the|\\d|of|from)\\b|\\.|,? ${oneOf(
    "said|says|told|tells|added|adds|asked|asks|argued|argues|insisted|insists|replied|wrote|writes|thinks|thought",
    "believes|believed|wants|wanted|hopes|hoped|urged|urges|vowed|vows|promised|promises|warned|warns|denied|denies",
    "refused|refuses|resigned|flew|visited|visits|met|meets|spoke|speaks|smiled|nodded|declined|declines|announced",
    "announces|pledged|pledges|praised|praises|accused|accuses|criticised|criticized|thanked|apologised|apologized",
    "left|returned|himself|herself",
    "and (?:his|her)|also (?:said|told|asked)|did not|does not|took office|will not|would not|went|came",
    "has (?:said|told|asked|been|not|never)|had (?:said|told|asked)",
    "testified|recalled|noted|acknowledged|joked|tweeted",
    "described|explained|claimed|claims|called|calls|suggested|suggests|defended|defends|dismissed|signed|sought|seeks",
  )}(?!\\p{L}))`,
  "u",
);
/** What leads to a month, a day of it, or a town. */
const leads = new RegExp(
  `(?:^|[^\\p{L}\\d])${oneOf("\\d{1,2}", ...wordsOf("in since until till late early mid near outside throughout"))} $`,
  "iu",
);
/** "from Austin to Waco", "from May to July". */
const leadsOn = /(?:^|[^\p{L}])from $/iu;
const month = /(?:^|[^\p{L}])(?:from|to|of|last|next|this|by|through|between|during|before|after|and) $/iu;

const titled = /(?:^|\s)(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Rep|Gov|Gen|Sir|Lord|Lady|President|Minister|Judge)\.? $/;

/** True where a surname that is a word stands for the word. */
export function isPlainWord(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 24);
  if (titled.test(before)) return false;
  if (leads.test(before) || (leadsOn.test(before) && after.startsWith(" to ")) || /^ \d/.test(after)) return true;
  const isMonth = text.slice(start, end) === "May";
  if (isMonth && month.test(before) && !personal.test(after)) return true;
  if (/^ \p{Lu}/u.test(after)) return true;
  return opensSentence(before) && !(isMonth ? /^ \p{L}|^['’,]/u : personal).test(after);
}

const opensSentence = (before: string) => before.trimEnd() === "" || /(?:[.!?:”"“‘]|\n)\s*["“‘]?$/.test(before);

/** Verbs of one that many have too, behind a name that is no noun: "French was late", "French also left". */
const verbsOfOne = new RegExp(
  `^(?:['’]s?)?(?: ${oneOf("was|is|has|had|who|whose|did|does|will|would|could|also|then|later|never|\\p{Ll}+ed")}(?!\\p{L})|[,;:!?)”"]|\\.(?:\\s|$)|$)`,
  "u",
);

/** True where what stands round a word is said of a person: "French laughed", not "the French" or "French troops". */
export const isPersonal = (text: string, start: number, end: number): boolean =>
  !/(?<!\p{L})(?:the|in|all|many|most|some)\s+$/iu.test(text.slice(Math.max(0, start - 6), start)) &&
  (verbsOfOne.test(text.slice(end, end + 24)) || personal.test(text.slice(end, end + 24)));
