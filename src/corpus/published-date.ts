// Published date: when an article was published, as its record, its page, its address, its own text or the name of
// its file states it; and what is wrong with a date that is declared and cannot be read.

import type { DateOrders } from "./date-column.js";
import { detectLanguage } from "./detect-language.js";
import type { Edit } from "./edits.js";
import { headDate } from "./head-date.js";
import { inferDate } from "./infer-date.js";
import type { Metadata } from "./metadata.js";
import type { PageMetadata } from "./page-metadata.js";
import { parseDate, parseDeclaredDate, readFigures } from "./parse-date.js";
import type { Article } from "../read/index.js";

/** The date of an article, and what it is known by. */
export interface PublishedDate extends Pick<Metadata, "published" | "publishedPrecision" | "publishedEvidence"> {
  /** What is wrong with the date that is declared, as the end of a sentence; null where nothing is. */
  readonly publishedProblem: string | null;
}

/** What a date is read from. */
export interface DatedArticle {
  readonly article: Article & { readonly declared: PageMetadata };
  readonly url: string | null;
  readonly text: string;
  readonly edits: readonly Edit[];
  /** The orders of the dates of its column. */
  readonly dateOrders?: DateOrders | undefined;
  /** True infers a date where none is stated. */
  readonly inferDates?: boolean | undefined;
}

const undated: PublishedDate = {
  published: null,
  publishedPrecision: null,
  publishedEvidence: null,
  publishedProblem: null,
};

/** How records say that they have no date. */
const noDate = /^(?:n\/?a|n\.d\.|none|null|nan|nat|undated|unknown|no date|0000-00-00.*|[-–—?.\s]*)$/i;

/** The date of an article. A date that is declared and cannot be read is none, whatever the text says. */
export function publishedDate({ article, url, text, edits, dateOrders, inferDates }: DatedArticle): PublishedDate {
  const { declared, file, line, source } = article;
  const stated = declared.published?.trim() ?? "";
  if (!noDate.test(stated)) return declaredDate(stated, declared, text, dateOrders);
  const inPath = url === null ? null : dateInPath(url);
  if (inPath) return dated(inPath.iso, `path of the address, "${inPath.surface}"`);
  const atHead = article.format === "html" ? null : headDate(source, edits, declared.language);
  if (atHead) return dated(atHead.iso, `${atHead.evidence}, "${atHead.surface}"`);
  const inName = line === null ? dateInPath(file.replace(/^.*[\\/]/, "")) : null;
  if (inName) return dated(inName.iso, `name of the file, "${inName.surface}"`);
  const inferred = inferDates ? inferDate(source, text, edits) : null;
  return inferred ? dated(inferred.iso, `inferred: ${inferred.evidence}`) : undated;
}

function declaredDate(stated: string, declared: PageMetadata, text: string, orders?: DateOrders): PublishedDate {
  const language = declared.language ?? detectLanguage(text).language ?? "";
  const iso = parseDeclaredDate(stated, { language, orders });
  if (iso)
    return dated(iso, `declared as "${stated}"${declared.publishedSource ? ` by ${declared.publishedSource}` : ""}`);
  const either = [...new Set(readFigures(stated)?.readings.values() ?? [])];
  const shown = stated.length > 80 ? `${stated.slice(0, 80)}…` : stated;
  return {
    ...undated,
    publishedProblem:
      either.length > 1
        ? `has the date "${shown}", which is ${either.join(" or ")}, and was left without a date: ` +
          "write it with the year first, or give its language with the country, as in en-GB"
        : `has a date that was not understood, "${shown}", and was left without a date: write it as 2022-03-01`,
  };
}

const dated = (iso: string, evidence: string): PublishedDate => ({
  published: iso,
  publishedPrecision: iso.length === 10 ? "day" : iso.length === 7 ? "month" : "year",
  publishedEvidence: evidence,
  publishedProblem: null,
});

const pathDate = /[/-]?(?<![\p{L}\d.])((?:19|20)\d\d)([-/_.]?)(\d\d|[a-z]{3})\2(\d\d)(?=T\d|[^\p{L}\d]|$)/giu;

/** A full date in an address or a path: /2022/03/01/, 20220301, 2022-03-01, /2022/mar/01/. */
function dateInPath(path: string): { readonly iso: string; readonly surface: string } | null {
  for (const match of path.matchAll(pathDate)) {
    const [surface, year, , month, day] = match as unknown as readonly [string, string, string, string, string];
    const iso = parseDate(/\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
    if (iso?.length === 10) return { iso, surface };
  }
  return null;
}
