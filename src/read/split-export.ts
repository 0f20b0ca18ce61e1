// Exports of news databases: many articles in one document, each with a head of its own. Nexis Uni ends each with
// "End of Document" and opens its text with "Body"; Factiva ends each with "Document" and its number. The heads become
// the articles' metadata, like the columns of a table.

import { monthNames } from "../text/index.js";
import type { DeclaredMetadata, ParsedArticle } from "./article.js";

export interface ExportParts {
  readonly articles: readonly ParsedArticle[];
  readonly problems: readonly { readonly line: number; readonly problem: string }[];
}

interface Part {
  readonly declared: DeclaredMetadata;
  readonly body: readonly string[];
  /** Index of the first paragraph that belongs to the article. */
  readonly from: number;
}

const nexisEnd = /^End of Document$/i;
const factivaEnd = /^Document [A-Z][A-Z0-9]{3,9}\d{8}[a-z0-9]{6,}$/i;
const month = `(?:${monthNames.join("|")})`;
const americanDate = new RegExp(`^(?:[A-Z][a-z]+day,? )?${month} \\d{1,2}, \\d{4}\\b`);
const britishDate = new RegExp(`^\\d{1,2} ${month} \\d{4}$`);
/** ISO 639-1 codes of the languages that exports name. */
const codes: Readonly<Record<string, string>> = {
  english: "en",
  german: "de",
  french: "fr",
  spanish: "es",
  italian: "it",
  portuguese: "pt",
  dutch: "nl",
  russian: "ru",
  chinese: "zh",
  japanese: "ja",
  arabic: "ar",
  korean: "ko",
  turkish: "tr",
  polish: "pl",
};
/** A line that is the name of a language: "English", "Chinese (Simplified)". */
const languageLine = /^(?:[A-Z][a-z]+|Chinese.*)$/;

/** The articles of an export, given its paragraphs; null where they are not an export. */
export function splitExport(paragraphs: readonly string[]): ExportParts | null {
  const isNexis = paragraphs.some((text) => nexisEnd.test(text)) && paragraphs.some(isBody);
  const end = isNexis ? nexisEnd : factivaEnd;
  if (!paragraphs.some((text) => end.test(text))) return null;
  const articles: ParsedArticle[] = [];
  const problems: { line: number; problem: string }[] = [];
  let from = 0;
  for (let at = 0; at <= paragraphs.length; at++) {
    const isEnd = at < paragraphs.length && end.test(paragraphs[at]!);
    if (!isEnd && at < paragraphs.length) continue;
    const lines = paragraphs.slice(from, at);
    const part = lines.length === 0 ? null : isNexis ? nexisPart(lines, from === 0) : isEnd ? factivaPart(lines) : null;
    if (part) {
      const line = from + part.from + 1;
      if (part.from > 0)
        problems.push({
          line: from + 1,
          problem: `opens with a cover of ${counted(part.from)}, which is not an article and was left out`,
        });
      if (part.body.length === 0) problems.push({ line, problem: "has no text: its export gives a head and no body" });
      else articles.push({ line, id: null, format: "record", source: part.body.join("\n\n"), declared: part.declared });
      if (!isEnd)
        problems.push({
          line,
          problem: "breaks off in this article: the line that ends it is missing; what there is of it was read",
        });
    } else if (lines.length > 0)
      problems.push({
        line: from + 1,
        problem: `has text outside its articles (${counted(lines.length)}), which was left out`,
      });
    from = at + 1;
  }
  return { articles, problems };
}

const isBody = (text: string) => /^Body$/i.test(text);

/** Title, publication, date, then named lines, "Body", the text, and its classification. */
function nexisPart(lines: readonly string[], isFirst: boolean): Part | null {
  const bodyAt = lines.findIndex(isBody);
  if (bodyAt < 0) return null;
  const head = lines.slice(0, bodyAt);
  const dateAt = head.findLastIndex((text) => americanDate.test(text) || britishDate.test(text));
  const named = (name: string, inside: readonly string[]) =>
    inside
      .map((text) => new RegExp(`^${name}\\s*:\\s*(.+)$`, "i").exec(text)?.[1])
      .find((value) => value !== undefined);
  // A cover precedes the first article; of any other, what precedes the publication is its title.
  const titleAt = isFirst ? Math.max(0, dateAt - 2) : 0;
  const rest = lines.slice(bodyAt + 1);
  const bodyEnd = rest.findIndex((text) => /^(?:Load-Date\s*:.*|Classification|Graphic|Notes)$/i.test(text));
  const language = named("Language", rest)?.toLowerCase().split(/\W/)[0];
  return {
    from: titleAt,
    body: bodyEnd < 0 ? rest : rest.slice(0, bodyEnd),
    declared: declare({
      title: head.slice(titleAt, Math.max(1, dateAt - 1)).join(" "),
      publication: dateAt >= 2 ? head[dateAt - 1] : undefined,
      published: head[dateAt],
      author: named("Byline", head)?.replace(/^by\s+/i, ""),
      language: language && codes[language],
    }),
  };
}

/** Title, perhaps "By …", a number of words, date, time, publication, codes, language, copyright; then the text. */
function factivaPart(lines: readonly string[]): Part | null {
  const countAt = lines.findIndex((text) => /^[\d,.]+ words$/i.test(text));
  const dateAt = lines.findIndex((text, i) => i > countAt && britishDate.test(text));
  if (countAt < 1 || dateAt < 0) return null;
  const isByline =
    countAt >= 2 &&
    (/^by\b/i.test(lines[countAt - 1]!) ||
      (lines[countAt - 1]!.length < 80 && !/[.:]$/.test(lines[countAt - 1]!) && countAt === 2));
  const titleAt = countAt - (isByline ? 2 : 1);
  const publicationAt = dateAt + (/^\d{1,2}:\d{2}/.test(lines[dateAt + 1] ?? "") ? 2 : 1);
  let bodyAt = publicationAt + 1;
  let language: string | undefined;
  for (let at = bodyAt; at < Math.min(lines.length, publicationAt + 8); at++) {
    const text = lines[at]!;
    const named = codes[text.toLowerCase().split(/\W/)[0]!];
    if (named !== undefined && languageLine.test(text)) language = named;
    else if (!/^(?:\(c\)|©|Copyright\b|[A-Z0-9]{1,10}$|(?:Edition|Section|Volume|Issue)\b)/i.test(text)) continue;
    bodyAt = at + 1;
    if (/^(?:\(c\)|©|Copyright\b)/i.test(text)) break;
  }
  return {
    from: titleAt,
    body: lines.slice(bodyAt),
    declared: declare({
      title: lines[titleAt],
      author: isByline ? lines[countAt - 1]!.replace(/^by\s+/i, "") : undefined,
      published: lines[dateAt],
      publication: lines[publicationAt],
      language,
    }),
  };
}

const counted = (paragraphs: number) => `${paragraphs} ${paragraphs === 1 ? "paragraph" : "paragraphs"}`;
const declare = (values: Readonly<Record<keyof Omit<DeclaredMetadata, "url">, string | undefined>>): DeclaredMetadata =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value?.trim()));
