// Head date: the date that an article states of itself in its own text: "Published …", a date on a line of its own
// under the title, the date of a byline, of a dateline. A date before the title is the page's, and none inside the
// prose counts.

import type { Edit } from "./edits.js";
import { findDates, parseDate } from "./parse-date.js";
import { isProse, textLines, tokensIn } from "./text-lines.js";
import { joinWrapped } from "./wrapped-lines.js";

/** A date that an article states, and in what part of it. */
export interface HeadDate {
  readonly iso: string;
  readonly surface: string;
  readonly evidence: string;
}

const publishedWords =
  "published|posted|issued|filed|released|veröffentlicht|erschienen|publiée?|publicad[oa]|publicat|pubblicat[oa]|" +
  "gepubliceerd|geplaatst|publicerad|publisert|publiceret|udgivet|julkaistu|opublikowan[oa]|zveřejněno|publikováno|" +
  "опубликовано|опубліковано|публикувано|objavljeno|közzétéve|megjelent|yayınlan\\p{L}+|diterbitkan|dipublikasikan";
/** What says that a date which follows is the article's. */
export const saysPublished = new RegExp(`(?<!\\p{L})(?:${publishedWords})(?!\\p{L})`, "iu");
/** A line that begins so: "First published on", "Article published", "Date:". */
const beginsPublished = new RegExp(
  "^(?:(?:this|first|originally|article|story|report|piece|was|has been|date)\\s+){0,5}" +
    `(?:(?:${publishedWords})(?!\\p{L})|(?:date|datum|fecha|data|дата|tarih)\\s*:)`,
  "iu",
);
const byline = /^(?:by|von|par|por|di|door|av|af|автор:?)\s+\p{Lu}/iu;
/** What stands before the date of a dateline: nothing, or a place. */
const place = new RegExp(
  "^(?:(?!(?:In|On|At|By|Since|From|Until|After|Before|The)\\s)" +
    "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ /](?:(?:de|del|la|of|and) )?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}" +
    "(?:, ?\\p{Lu}[\\p{L}. ]{0,24})?(?:,\\s?|\\s?\\())?\\(?(?:\\p{Lu}\\p{L}+,? )?$",
  "u",
);
/** What stands behind it: an agency, a dash. */
const afterDateline = /^\)?,?\s*(?:\([^)]{2,40}\)|\/[^/]{2,40}\/|\p{Lu}{2,5})?\s*(?:--?|[–—])\s/u;

/** How far the head of an article may reach. */
const headLines = 15;
const headLength = 4000;

/** The date that an article states at its head, or in a line that says when it was published. */
export function headDate(source: string, edits: readonly Edit[], language = ""): HeadDate | null {
  const opened = source.slice(0, headLength);
  const lines = joinWrapped(opened, textLines(opened)).map(({ text }) => text.replace(/^[#>*_\s]+|[*_\s]+$/g, ""));
  const first = lines.findIndex(isProse);
  const head = lines.slice(0, Math.min(headLines, first < 0 ? lines.length : first));
  const opening = lines[first] ?? lines[0];
  return (
    publishedLine(head, language) ??
    publishedLine(
      edits.filter(isTimes).map(({ start, end }) => source.slice(start, end)),
      language,
    ) ??
    underTitle(head, language) ??
    (opening === undefined ? null : inDateline(opening, language)) ??
    publishedLine([source.slice(-200).trim().split("\n").at(-1)!.trim()], language)
  );
}

const isTimes = ({ rule }: Edit) => rule === "page-times";

function publishedLine(lines: readonly string[], language: string): HeadDate | null {
  for (const line of lines) {
    const date = publishedIn(line, language);
    if (date) return { ...date, evidence: "the line that says when it was published" };
  }
  return null;
}

/** The date behind "published" in a line that states it. */
function publishedIn(line: string, language: string) {
  if (line.length > 160 || tokensIn(line) > 20) return null;
  const said = beginsPublished.exec(line) ?? (/^(?:last )?updated/i.test(line) ? saysPublished.exec(line) : null);
  return said ? dateOf(line.slice(said.index + said[0].length), language) : null;
}

/** The first date of a short line, in words or in figures. */
function dateOf(line: string, language: string): Pick<HeadDate, "iso" | "surface"> | null {
  const inWords = findDates(line, language)[0];
  if (inWords) return inWords;
  const surface = /\d{1,4}([-./])\d{1,2}\1\d{1,4}/.exec(line)?.[0];
  const iso = surface === undefined ? null : parseDate(surface, { language });
  return iso?.length === 10 ? { iso, surface: surface! } : null;
}

/** A date under the title: alone on its line, with a place or a publication, or in a byline. */
function underTitle(head: readonly string[], language: string): HeadDate | null {
  const isTitle = (line: string) => tokensIn(line) >= 3 && !byline.test(line) && !standing(line, language);
  for (const [at, line] of head.entries()) {
    const date = standing(line, language);
    // Under a title, and with no title below it: under the name of the page stands the page's own date.
    if (
      date &&
      head.slice(0, at).some(isTitle) &&
      !head.slice(at + 1).some((below) => tokensIn(below) >= 4 && isTitle(below))
    )
      return { ...date, evidence: byline.test(line) ? "the byline" : "the line under the title" };
  }
  return null;
}

/** The date of a line that has little else: a time, a day of the week, a place, who wrote it and for whom. */
function standing(line: string, language: string) {
  if (line.length > 120 || tokensIn(line) > 14 || /^(?:last )?(?:updated|modified)/i.test(line)) return null;
  const date = dateOf(line, language);
  if (!date) return null;
  const [before, after] = line.split(date.surface) as [string, string];
  const isEdge = (text: string) => /^[\s(]*$|[,|•·–—-]\s*(?:\p{L}+,? ?)?$/u.test(text);
  const isShort = (text: string) =>
    text.trim() === "" || /^\s*(?:[,|•·–—()-]|\p{L}+\.?\s*$|T?\d\d?[:.h])/u.test(text) || byline.test(text.trim());
  return (byline.test(line) || /^\p{L}*[\s,.]*$/u.test(before) || isEdge(before)) && isShort(after) ? date : null;
}

/** "LONDON, March 3, 2022 (Agency) —" at the beginning of the first paragraph, or the date alone before it. */
function inDateline(line: string, language: string): HeadDate | null {
  const date = findDates(line.slice(0, 120), language)[0];
  if (!date) return null;
  const before = line.slice(0, date.index);
  const after = line.slice(date.index + date.surface.length);
  const isGlued = before === "" && /^\s+\p{Lu}/u.test(after);
  return place.test(before) && (isGlued || afterDateline.test(after)) ? { ...date, evidence: "the dateline" } : null;
}
