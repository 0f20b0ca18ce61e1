// Dateline: where an article was filed, at the head of an article or a paragraph.

import { monthPattern, type Span } from "../../text/index.js";

/** A place, a region, a day, an agency, a dash or a colon; capitals, a day or an agency show that it is no sentence. */
const dateline = new RegExp(
  [
    /^(?:(?<capitals>\p{Lu}{2}[\p{Lu} .'’-]*)|\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2})/u.source,
    /(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?/u.source,
    `(?<day>,? ${monthPattern} \\d{1,2}(?:, \\d{4})?)?`,
    /(?<agency>,? ?\(\p{Lu}[\p{L} /.&]{1,30}\))?/u.source,
    /(?: ?(?:(?:—|–-?|--|-) |―)|(?<colon>: ))/u.source,
  ].join(""),
  "u",
);

/** How many characters the dateline takes at the head of an article or paragraph, 0 where none stands there. */
export function datelineLength(text: string, head: number): number {
  const found = dateline.exec(text.slice(head, head + 110));
  if (found === null) return 0;
  const { capitals, day, agency, colon } = found.groups!;
  return capitals || (!colon && (day || agency)) ? found[0].length : 0;
}

/** True for what the head of an article names because it was filed there: "GENEVA (Reuters) -", both of them. */
export function isDateline(text: string, { end }: Pick<Span, "end">): boolean {
  let head = end;
  while (head > 0 && end - head <= 70 && text.charCodeAt(head - 1) !== 10) head--;
  if (end - head > 70) return false;
  const length = datelineLength(text, head);
  return length > 0 && end <= head + length;
}
