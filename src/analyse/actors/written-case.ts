// Written case: what capitals, and what stands after a name, say about whether and how it is meant.

import { oneOf } from "../../text/index.js";

/** What stands behind "US" where it is an adjective: a small letter, or a noun of government with a capital. */
const nounFollows = new RegExp(
  `^${oneOf(
    " \\p{Ll}",
    "-\\p{L}",
    ` ${oneOf(
      "President|Vice|Secretary|Ambassador|Embassy|Consulate|Treasury|Defense|Senate|House|Congress|Capitol|Supreme",
      "Federal|Attorney|National|Navy|Army|Air|Marine|Coast|Special|Deputy|Trade",
    )}`,
  )}`,
  "u",
);

/** Participles that qualify a noun, where others in -ed are what the country did: "US backed rebels". */
const qualifying = "armed|unmanned|elected|backed|controlled|occupied|united|need|seed|speed";
/** What stands behind "the US" where it is the country itself: a function word or a verb. */
const followsNoun = new RegExp(
  `^ ${oneOf(
    "is|was|has|had|have|were|are|did|does|do|will|would|could|should|must|might|can|cannot|may|not|also",
    "and|or|to|in|on|of|for|from|with|by|as|at|but|if|than|over|under|against|because|since|until|after|before",
    "that|which|who|where|when|while",
    "said|says|sent|sends|wants?|made|makes|took|takes|told|tells|gave|gives|saw|sees|led|left|began|kept|keeps",
    "held|holds|put|went|goes|came|won|lost|got",
    `(?!(?:${qualifying})\\b)\\p{Ll}{2,}ed`,
  )}\\b`,
  "u",
);

/** True in a text of capitals alone. */
export const isShouted = (text: string, at: number) => !/\p{Ll}/u.test(text.slice(Math.max(0, at - 40), at + 40));

const pronounBefore =
  /(?:^|[^A-Z])(?:LET|TELL|TOLD|GIVE|GAVE|SHOW|HELP|HURT|UP TO|WITH|BETWEEN|JOIN|ABOUT|CONTACT|FOLLOW|LIKE|ALL OF) $/;
/** Acronyms that are ordinary words where everything is in capitals: "TOLD US ALL", "WHO KNOWS"; but "US WARNS". */
export function isShoutedWord(text: string, start: number, end: number): boolean {
  const surface = text.slice(start, end);
  if (surface === "US")
    return (
      (pronounBefore.test(text.slice(Math.max(0, start - 9), start)) && isShouted(text, start)) ||
      (/^ (?:ALL|BOTH)\b/.test(text.slice(end, end + 6)) && isShouted(text, start))
    );
  return (surface === "WHO" || surface === "AID") && isShouted(text, start);
}

/** "US officials", but not "the US is". */
export function standsBeforeNoun(text: string, end: number): boolean {
  const after = text.slice(end, end + 16);
  return nounFollows.test(after) && !followsNoun.test(after);
}

/** "the west" is the bloc, "the west coast" is not; "western powers" are, "western Ukraine" is not. */
export function lowerCaseStands(text: string, start: number, end: number): boolean {
  const surface = text.slice(start, end);
  if (surface !== surface.toLowerCase()) return true;
  const after = text.slice(end, end + 24);
  if (surface === "west")
    return (
      /\bthe $/.test(text.slice(Math.max(0, start - 4), start)) && !/^ (?:of|coast|bank|side|wing|end)\b|^-/.test(after)
    );
  return surface !== "western" || westernPowers.test(after);
}

/** Nouns before which "western" means the bloc. */
const westernPowers = new RegExp(
  `^ ${oneOf(
    "powers|countries|nations|allies|governments|officials|leaders|capitals|states|democracies|diplomats|analysts",
    "sanctions|weapons|arms|intelligence|aid|support|companies|media",
  )}\\b`,
);
