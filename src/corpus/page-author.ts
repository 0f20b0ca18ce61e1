// Page author: the name in a byline, as pages write it.

import { decodeEntity, encodedEntity } from "./entities.js";
import { dayPattern, doubleOpeners, monthNames } from "../text/index.js";

const raw = String.raw;

/** A month in any spelling that begins as in English: March, Mar., Januar. */
const month = `(?:${monthNames.map((name) => name.slice(0, 3)).join("|")})[a-z]*\\.?`;
const dateBehind = new RegExp(
  raw`[,;]?\s+(?:(?:on|am)\s+)?(?:${dayPattern},?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?${month},?\s+\d.*$|` +
    // A day and a year around a month of any language; a time.
    raw`[,;]?\s+(?:(?:am|den|le|el|il)\s+)?\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,10}\.?,?\s+(?:de\s+)?\d{4}.*$|` +
    raw`[,;]?\s+(?:at\s+|um\s+)?\d{1,2}[:.]\d{2}(?!\d).*$|` +
    raw`[,;]?\s+(?:on\s+)?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}.*$`,
  "iu",
);

/** What roles begin with: "senior political correspondent". */
const rank =
  "staff|senior|chief|political|special|contributing|associate|managing|deputy|assistant|national|foreign|business|" +
  "sports?|science|health|education|environment|crime|courts?|digital|news|investigative|guest|lead|principal";
const role =
  "correspondent|reporter|editor|writer|columnist|contributor|producer|analyst|director|professor|author|journalist";
const outlet =
  raw`associated press|ap|reuters|afp|bbc|cnn|usa today|` + raw`special to\b.*|for the\b.*|for [A-Z].*|the [A-Z].*`;
const roleBehind = new RegExp(raw`,\s*(?:(?:${rank})\b.*|(?:${role}|${outlet}))$`, "i");

/** A name after "by". */
const afterBy = new RegExp(
  raw`(?:^|\s)(?:by|von|par|por|di|door|af|av)\s*:?\s+(?=[${doubleOpeners}(]?\p{Lu})(.+)$`,
  "iu",
);
/** What pages print before a name, */
const before = new RegExp(
  raw`^(?:(?:post author|authors?|written|words|posted|published|reviewed|story|text|contributors?)\b\s*:?\s*` +
    raw`(?:by\b|on\b)?\s*:?\s*|by\s*:?\s+|about\s+)`,
  "i",
);
/** and after it. */
const behind = new RegExp(
  raw`\s*\([^)]*\)?$|` +
    raw`\s+(?:View|Follow|Read|Share|Email|Contact|Updated|Published|Post(?:ed)?|Last|More|Print|Comments?)\b.*$`,
);
/** Links to an author's accounts, which stand beside the name. */
const accounts =
  "twitter|facebook|instagram|linkedin|whatsapp|telegram|youtube|bluesky|mastodon|threads|pinterest|reddit|rss|e-?mail";
const accountsAround = new RegExp(`^(?:(?:${accounts})\\b[\\s,|/]*)+|(?:[\\s,|/]+(?:${accounts}))+$`, "gi");
/** The paper of the writer, on a line below the name: no name of a person goes on with "The". */
const paperBehind = /(?<=\p{L}{2})\s+The\s+\p{Lu}.*$/u;
/** The town from which, or the section in which, somebody writes. */
const placeBehind = /,?\s+in\s+\p{Lu}[\p{L}.'’-]*(?:[\s,]+\p{Lu}[\p{L}.'’-]*)*$/u;
/** Who wrote besides those who are named. */
const unnamed =
  /^(?:(?:news |wire )?agenc(?:y|ies)|wires?|wire (?:services|reports)|staff(?: (?:writers?|reporters?))?|other agencies)$/i;

/** What no name holds: addresses, figures, words of the site, two sentences. */
const noName = new RegExp(
  raw`https?:|www\.|^\d|\d{3}|` +
    raw`\b(?:posted|published|updated|admin|administrator|comments?|subscribe|newsletter)\b|` +
    raw`\b(?:cookies?|login|click|share)\b|` +
    raw`[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}+\s+\p{Ll}`,
  "iu",
);

/**
 * The name in a byline; undefined for what is not a name: an address, a sentence, a date. Several names are separated
 * by commas.
 *
 * @param byline as the page writes it
 * @param needsBy true for a line of facts in which an author is only what follows "by"
 * @example tidyAuthor("Posted on March 3, 2022 by Ann Lee and Bo Ray", false) // "Ann Lee, Bo Ray"
 */
export function tidyAuthor(byline: string | undefined, needsBy: boolean): string | undefined {
  // Some pages encode their entities twice.
  const line = (byline ?? "").replace(encodedEntity, decodeEntity).replace(/\s+/g, " ").trim();
  const by = afterBy.exec(line)?.[1];
  if (needsBy && by === undefined) return undefined;
  const name = (by ?? line)
    .replace(before, "")
    .replace(/^(?:\S+ )?posts? by /i, "")
    .replace(/\s*(?:[|•·–—]|\s-(?=\s|$)).*$/, "")
    .replace(dateBehind, "")
    .replace(behind, "")
    .replace(/\s*(?:https?:\/\/\S+|\S*@\S+)/g, "")
    .replace(roleBehind, "")
    .replace(paperBehind, "")
    .replace(accountsAround, "")
    // A name that stands twice, once of them for small screens.
    .replace(/^(\p{Lu}.{3,40}?)\s*\1$/u, "$1")
    .replace(/^[\s,;:.&]+|[\s,;:&]+$/g, "")
    .trim();
  if (
    name.length < 2 ||
    !/\p{L}/u.test(name) ||
    /^(?:by|author|written)$/i.test(name) ||
    name.length > 100 ||
    noName.test(name)
  )
    return undefined;
  return namesOf(name);
}

/**
 * The lines of a byline down to the name: what stands below it, such as a paper or a place, is no part of it.
 *
 * @example bylineOf(["By", "Ann Lee", "The Port Times"]) // "By Ann Lee"
 */
export function bylineOf(lines: readonly string[]): string {
  let byline = "";
  for (const line of lines) {
    if (
      isFullName.test(byline.replace(before, "").replace(/^(?:af|av|von|par|por|di|door)\s+/i, "")) &&
      !/^(?:and|&|,|with|by)/i.test(line)
    )
      break;
    byline = byline === "" ? line : `${byline} ${line}`;
  }
  return byline;
}

const isFullName = /^\p{Lu}[\p{L}.'’-]+(?:\s+[\p{L}.'’-]+){1,3}$/u;

/** True for more than one name. */
export const isNamesList = (author: string): boolean => author.includes(",");

/** "Ann Lee in Rome, with Bo Ray and agencies" names two where each part is a full name; "Ann and Bo Lee" is left as it stands. */
function namesOf(author: string): string {
  const all = author
    .split(/\s*(?:,?\s+(?:and|und|et|y|e|og|och|en|with|&)\s+|[,;](?:\s*with\s+)?)\s*/)
    .map((part) => part.replace(placeBehind, ""))
    .filter((part) => part !== "" && !/^in\s+\p{Lu}/u.test(part));
  const named = all.filter((part) => !unnamed.test(part));
  const parts = named.length > 0 ? named : all;
  if (parts.length === 1) return parts[0]!;
  return parts.length > 1 && parts.every((part) => /^\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’-]+){1,4}$/u.test(part))
    ? parts.join(", ")
    : author;
}
