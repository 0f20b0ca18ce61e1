// Page author: a name out of a byline, as pages write it.

const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
const dateBehind = new RegExp(
  `[,;]?\\s+(?:(?:on|am)\\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${month},?\\s+\\d.*$|[,;]?\\s+(?:on\\s+)?\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}.*$`,
  "i",
);
const roleBehind =
  /,\s*(?:(?:staff|senior|chief|political|special|contributing|associate|managing|deputy|assistant|national|foreign|business|sports?|science|health|education|environment|crime|courts?|digital|news|investigative|guest|lead|principal)\b.*|(?:correspondent|reporter|editor|writer|columnist|contributor|producer|analyst|director|professor|author|journalist|associated press|ap|reuters|afp|bbc|cnn|usa today|special to\b.*|for the\b.*|for [A-Z].*|the [A-Z].*))$/i;

/**
 * A name out of a byline; undefined for what is none: an address, a sentence, a date.
 *
 * Names that stand beside each other are set apart by commas.
 *
 * @param byline as the page writes it
 * @param needsBy true for a line of facts in which an author is only what follows "by"
 * @example tidyAuthor("Posted on March 3, 2022 by Ann Lee and Bo Ray", false) // "Ann Lee, Bo Ray"
 */
export function tidyAuthor(byline: string | undefined, needsBy: boolean): string | undefined {
  const line = byline?.replace(/\s+/g, " ").trim() ?? "";
  const by = /(?:^|\s)(?:by|von|par|por|di|door)\s*:?\s+(?=["“(]?\p{Lu})(.+)$/iu.exec(line)?.[1];
  if (needsBy && by === undefined) return undefined;
  const name = (by ?? line)
    .replace(
      /^(?:(?:post author|authors?|written|words|posted|published|reviewed|story|text|contributors?)\b\s*:?\s*(?:by\b|on\b)?\s*:?\s*|by\s*:?\s+|about\s+)/i,
      "",
    )
    .replace(/^(?:\S+ )?posts? by /i, "")
    .replace(/\s*(?:[|•·–—]|\s-(?=\s|$)).*$/, "")
    .replace(dateBehind, "")
    .replace(
      /\s*\([^)]*\)?$|\s+(?:View|Follow|Read|Share|Email|Contact|Updated|Published|Post(?:ed)?|Last|More|Print|Comments?)\b.*$/,
      "",
    )
    .replace(/\s*(?:https?:\/\/\S+|\S*@\S+)/g, "")
    .replace(roleBehind, "")
    .replace(/^[\s,;:.&]+|[\s,;:&]+$/g, "")
    .trim();
  if (
    name.length < 2 ||
    !/\p{L}/u.test(name) ||
    /^(?:by|author|written)$/i.test(name) ||
    name.length > 100 ||
    /https?:|www\.|^\d|\d{3}|\b(?:posted|published|updated|admin|administrator|comments?|subscribe|newsletter|cookies?|login|click|share)\b|[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}/iu.test(
      name,
    )
  )
    return undefined;
  return namesOf(name);
}

/** True for more than one name. */
export const isNamesList = (author: string): boolean => author.includes(",");

/** "Ann Lee and Bo Ray" names two where each part is a full name; "Ann and Bo Lee" is left as it stands. */
function namesOf(author: string): string {
  const parts = author.split(/\s*(?:,?\s+(?:and|und|et|y|&)\s+|[,;])\s*/).filter(Boolean);
  return parts.length > 1 && parts.every((part) => /^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){1,4}$/u.test(part))
    ? parts.join(", ")
    : author;
}
