// Sentence quotations: stops inside a quotation that its sentence began before and goes on after.

import { codeAt, isLatinLower, skipSpace } from "./sentence-characters.js";

/** Longer quotations are speech, whose sentences are counted by themselves. */
const longest = 200;
/** Words that go on with the sentence around a quotation; a verb of speech or a pronoun begins its attribution. */
const goesOn = /^(?:and|but|or|then|before|after|as|while|when|is|was|are|were|has|had|in|on|at|to|from|with|for)\b/;

/** True of `The girl said "Hey! Give me the keys!" and ran`: its inner stops end nothing. */
export function isInsideQuotation(
  text: string,
  {
    start,
    at,
    marks,
    end,
  }: { readonly start: number; readonly at: number; readonly marks: number; readonly end: number },
  to: number,
): boolean {
  if (end > marks) return false;
  const head = text.slice(Math.max(start, at - longest), at);
  const curly = head.lastIndexOf("\u201c");
  const straight = head.lastIndexOf('"');
  const isCurly = curly > straight;
  const opener = at - head.length + (isCurly ? curly : straight);
  if (opener <= start || (isCurly ? curly < head.lastIndexOf("\u201d") : straight < 0 || !isOdd(head))) return false;
  // What follows a colon, and what stands by itself, is quoted as a whole.
  if (!isLatinLower(codeAt(text, opener - 2)) && codeAt(text, opener - 2) !== 0x2c) return false;
  const close = text.slice(end, Math.min(to, opener + longest)).indexOf(isCurly ? "\u201d" : '"');
  return close >= 0 && goesOn.test(text.slice(skipSpace(text, end + close + 1, to), Math.min(to, end + close + 12)));
}

const isOdd = (head: string) => head.split('"').length % 2 === 0;
