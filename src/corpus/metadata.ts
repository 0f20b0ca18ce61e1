// Metadata: title, publication, author, date and address of an article. What the record declares counts first,
// then what the page prints, then what the text says. The date on which a page was rendered is furniture, never
// the article's.

import type { Article, DeclaredMetadata } from "../read/index.js";
import { detectLanguage, languageCode } from "./detect-language.js";
import type { Edit } from "./edits.js";
import type { PageMetadata } from "./page-metadata.js";
import { type DatedArticle, type PublishedDate, publishedDate } from "./published-date.js";

export interface Metadata {
  readonly title: string | null;
  readonly publication: string | null;
  readonly author: string | null;
  /** ISO date, or year-month or year where no more is known. */
  readonly published: string | null;
  readonly publishedPrecision: "day" | "month" | "year" | null;
  /** Where the date comes from, in words. */
  readonly publishedEvidence: string | null;
  readonly url: string | null;
  /** ISO 639-1 code; null where nothing shows it. */
  readonly language: string | null;
  /** How the language is known, in words. */
  readonly languageEvidence: string | null;
}

/** Names of publications by their domain, where the domain is not the name. */
const publicationOf: Readonly<Record<string, string>> = {
  "newsweek.com": "Newsweek",
  "voanews.com": "VOA",
  "ft.com": "Financial Times",
  "nytimes.com": "The New York Times",
  "washingtonpost.com": "The Washington Post",
  "bbc.co.uk": "BBC",
  "bbc.com": "BBC",
  "theguardian.com": "The Guardian",
  "reuters.com": "Reuters",
  "apnews.com": "Associated Press",
  "taipeitimes.com": "Taipei Times",
  "scmp.com": "South China Morning Post",
};

/** An article with what its page declares about it. */
type DescribedArticle = Article & { readonly declared: PageMetadata };

/** Reads what an article says about itself. */
export function readMetadata(
  article: DescribedArticle,
  text: string,
  edits: readonly Edit[],
  title: string | null,
  dating: Pick<DatedArticle, "dateOrders" | "inferDates"> = {},
): Metadata & PublishedDate {
  const { declared, source } = article;
  const removed = removedFrom(source, edits);
  const url = clean(declared.url) ?? addressIn(removed);
  return {
    title: clean(declared.title) ?? title,
    publication: publicationFrom(declared, removed, url),
    author: clean(declared.author) ?? authorIn(removed),
    ...publishedDate({ article, url, text, edits, ...dating }),
    url,
    ...languageOf(declared.language, text),
  };
}

const clean = (value: string | undefined): string | null => value?.replace(/\s+/g, " ").trim() || null;

interface Removed {
  readonly rule: string;
  readonly text: string;
}

const removedFrom = (source: string, edits: readonly Edit[]): Removed[] =>
  edits
    .filter((edit) => edit.kind === "furniture")
    .map((edit) => ({
      rule: edit.rule,
      text: source
        .slice(edit.start, edit.end)
        .replace(/<[^<>]*>/g, " ")
        .trim(),
    }));

const publicationFrom = (declared: DeclaredMetadata, removed: readonly Removed[], url: string | null) =>
  clean(declared.publication) ?? publicationIn(removed) ?? publicationAt(url);

/** The publication alone, which is asked for before the rest is known: from what is declared and what was removed. */
export function readPublication(declared: DeclaredMetadata, source: string, edits: readonly Edit[]): string | null {
  const removed = removedFrom(source, edits);
  return publicationFrom(declared, removed, clean(declared.url) ?? addressIn(removed));
}

function addressIn(removed: readonly Removed[]): string | null {
  const line = removed.find(
    ({ rule, text }) => (rule === "address" || rule === "source-line") && /https?:\/\//.test(text),
  );
  return line?.text.match(/https?:\/\/[^\s$]+/)?.[0] ?? null;
}

function publicationIn(removed: readonly Removed[]): string | null {
  for (const { rule, text } of removed) {
    const named =
      rule === "source-line"
        ? /^(?:Original )?Source\s*:\s*(?!\$?http)(\S.*)$/i.exec(text)
        : rule === "about-site"
          ? /^About (?!us$|the )(.+)$/.exec(text)
          : null;
    if (named) return named[1]!.trim();
  }
  return null;
}

function publicationAt(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^www\./, "");
  return publicationOf[host] ?? host;
}

function authorIn(removed: readonly Removed[]): string | null {
  for (const { rule, text } of removed) {
    if (rule !== "byline") continue;
    const bracketed = /\(([^)]+)\)/.exec(text)?.[1];
    return (
      bracketed ??
      text
        .replace(/^(?:Author|By|Written by|Reported by|Reporting by|Editing by)\s*:?\s*/, "")
        .replace(/\S+@\S+/g, "")
        .trim()
    );
  }
  return null;
}

/** The declared language, unless the text is clearly in another. */
function languageOf(declared: string | undefined, text: string): Pick<Metadata, "language" | "languageEvidence"> {
  const stated = declared === undefined ? null : languageCode(declared);
  const { language, evidence } = detectLanguage(text);
  if (stated === null) return { language, languageEvidence: evidence };
  const asStated = `declared as "${declared!.trim()}"`;
  if (language === null || macro(language) === macro(stated)) return { language: stated, languageEvidence: asStated };
  return { language, languageEvidence: `${evidence}; ${asStated}, which the text contradicts` };
}

/** One code for the codes of languages that are written alike. */
const macro = (code: string) =>
  ({ nb: "no", nn: "no", id: "ms", bs: "hr", sr: "hr", cnr: "hr", fil: "tl" })[code] ?? code;
