// Written case: what capitals, and what stands after a name, say about whether and how it is meant.

const nounFollows =
  /^(?: \p{Ll}|-\p{L}| (?:President|Vice|Secretary|Ambassador|Embassy|Consulate|Treasury|Defense|Senate|House|Congress|Capitol|Supreme|Federal|Attorney|National|Navy|Army|Air|Marine|Coast|Special|Deputy|Trade))/u;

/** What stands after "the US" where it is the country itself: a function word or a verb. */
const followsNoun =
  /^ (?:is|was|has|had|have|and|or|to|in|on|of|for|will|would|could|should|must|might|said|says|also|that|which|who|where|when|while|were|are|from|with|by|as|at|but|can|cannot|may|did|does|do|not|after|before|if|than|over|under|against|because|since|until|sent|sends|wants?|made|makes|took|takes|told|tells|gave|gives|saw|sees|says|led|left|began|kept|keeps|held|holds|put|went|goes|came|won|lost|got|(?!(?:armed|unmanned|elected|backed|controlled|occupied|united|need|seed|speed)\b)\p{Ll}{2,}ed)\b/u;

/** True in a text of capitals alone. */
export const isShouted = (text: string, at: number) => !/\p{Ll}/u.test(text.slice(Math.max(0, at - 40), at + 40));

/** Acronyms that are ordinary words where everything is in capitals: "TOLD US ALL", "WHO KNOWS"; but "US WARNS". */
export function isShoutedWord(text: string, start: number, end: number): boolean {
  const surface = text.slice(start, end);
  if (surface === "US")
    return (
      /(?:LET|TELL|TOLD|GIVE|GAVE|SHOW|HELP|HURT) $/.test(text.slice(Math.max(0, start - 5), start)) ||
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
  if (surface === "western")
    return /^ (?:powers|countries|nations|allies|governments|officials|leaders|capitals|states|sanctions|weapons|diplomats|intelligence|aid|support|arms|companies|media|democracies|analysts)\b/.test(
      after,
    );
  return true;
}
