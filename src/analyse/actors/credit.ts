// Credit: an agency or a paper that is named because the article comes from it, and is no actor of its story.

import { isDateline } from "./dateline.js";

const before =
  /(?:\b(?:Published in|Reporting by|Photo(?:graph)? by|Courtesy of|Source:) |(?:^|[.!?”"’)\n])\s*[([—–-]+ ?)$/u;
const inBrackets = /\($/;
const closing = /^[)\]]?\.?(?:\s*\n|\s*$)/;
const reach = 20;

/** True for "(Reuters)" in a dateline, "—AFP" at the end of a paragraph, "Published in Dawn". */
export function isCredit(text: string, start: number, end: number): boolean {
  const ahead = text.slice(Math.max(0, start - reach), start);
  if (inBrackets.test(ahead) && isDateline(text, { end: end + 1 })) return true;
  const found = before.exec(ahead);
  return found !== null && (/[a-z:] $/.test(found[0]) || closing.test(text.slice(end, end + reach)));
}
