// Articles of Factiva. Plain: perhaps a section, title, perhaps "By …", a number of words, date, time, publication,
// codes, language, copyright; then the text. Indexed: each part behind a code of two or three letters.

import { wordsOf } from "../text/index.js";
import { declare } from "./article.js";
import type { ExportPart } from "./split-export.js";
import { isCopyright, isDateLine, isLength, languageOf, withoutBy } from "./export-words.js";

/** The line that ends an article. */
export const isFactivaEnd = (text: string): boolean =>
  /^(?:AN\s+)?(?:Document|Dokument|Documento|Doc\.) [A-Z][A-Z0-9]{3,9}\d{8}[a-z0-9]{6,}$/i.test(text);

const codes = wordsOf("SE HD BY CR WC PD ET SN SC ED PG VOL ISS LA CY LP TD ART CT RF CO IN NS RE IPC IPD PUB AN");

export function factivaPart(lines: readonly string[]): ExportPart | null {
  return indexedPart(lines) ?? plainPart(lines);
}

function indexedPart(lines: readonly string[]): ExportPart | null {
  const isAlone = lines.includes("HD");
  const code = new RegExp(`^(${codes.join("|")})${isAlone ? "()" : "(?:[ \\t]+(\\S[^]*))?"}$`);
  const parts = new Map<string, string[]>();
  let open: string[] | null = null;
  let from = -1;
  let last = -1;
  for (const [at, text] of lines.entries()) {
    const [, name, value] = code.exec(text) ?? [];
    // Codes come in one order, so that a word of capitals inside the text is none.
    const rank = name === undefined ? -1 : codes.indexOf(name);
    if (name !== undefined && rank > last && (last >= 0 || rank <= codes.indexOf("WC"))) {
      if (from < 0) from = at;
      last = rank;
      parts.set(name, (open = value ? [value] : []));
    } else open?.push(text);
  }
  const value = (name: string) => parts.get(name)?.join(" ");
  if (!parts.has("HD") || !(parts.has("PD") || parts.has("SN"))) return null;
  return {
    from,
    body: [...(parts.get("LP") ?? []), ...(parts.get("TD") ?? [])],
    declared: declare({
      title: value("HD"),
      author: withoutBy(value("BY")),
      published: value("PD"),
      publication: value("SN"),
      language: languageOf(value("LA")),
    }),
  };
}

const particle = "de|del|di|da|van|von|der|la|le|bin|al-\\p{L}+";
const namePart = `(?:\\p{Lu}[\\p{L}.'’-]*|${particle}|and|und|et|y)`;
const name = new RegExp(`^${namePart}(?:[ ,&]+${namePart}){1,7}$`, "u");
const isName = (text: string) => text.length < 60 && name.test(text);

/** First words of the names of sections. */
const sections =
  "news business world sports? opinion politics features? international national domestic home main money local " +
  "politik wirtschaft ausland inland kultur nachrichten économie politique monde noticias economía mundo";
const section = new RegExp(`^(?:${sections.replaceAll(" ", "|")})(?![\\p{L}\\d])|;`, "iu");
const isSection = (text: string) => text.length < 40 && section.test(text);

function plainPart(lines: readonly string[]): ExportPart | null {
  const countAt = lines.findIndex(isLength);
  const dateAt = lines.findIndex((text, i) => i > countAt && i < countAt + 4 && isDateLine(text));
  if (countAt < 1 || dateAt < 0) return null;
  const above = lines[countAt - 1]!;
  const isByline =
    countAt >= 2 &&
    (/^(?:by|von|par|por)\b/i.test(above) ||
      (isName(above) && !isSection(lines[countAt - 2]!)) ||
      (isName(above) && countAt > 2) ||
      (countAt === 2 && above.length < 80 && !/[.:]$/.test(above) && !isSection(lines[0]!)));
  const titleAt = countAt - (isByline ? 2 : 1);
  const publicationAt = dateAt + (/^\d{1,2}:\d{2}/.test(lines[dateAt + 1] ?? "") ? 2 : 1);
  let bodyAt = publicationAt + 1;
  let language: string | undefined;
  for (let at = bodyAt; at < Math.min(lines.length, publicationAt + 9); at++) {
    const text = lines[at]!;
    const named = languageOf(text);
    if (named !== undefined) language = named;
    else if (!isCopyright(text) && !/^(?:[A-Z0-9]{1,10}$|(?:Edition|Section|Volume|Issue)\b)/i.test(text)) continue;
    bodyAt = at + 1;
    if (isCopyright(text)) break;
  }
  return {
    from: titleAt,
    body: lines.slice(bodyAt),
    declared: declare({
      title: lines[titleAt],
      author: isByline ? withoutBy(above) : undefined,
      published: lines[dateAt],
      publication: lines[publicationAt],
      language,
    }),
  };
}
