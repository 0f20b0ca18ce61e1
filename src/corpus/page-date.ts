// Page date: when the article of a page was published, as its markup says: JSON-LD and meta tags first, then what is
// marked in the body. The date of a change is never used.

import type { LinkedArticle } from "./linked-data.js";
import { saysPublished } from "./head-date.js";
import { named } from "./page-rules.js";
import { findDates, parseDate } from "./parse-date.js";
import { type Page, type PageElement, shortText } from "./page-tree.js";

const dateMetas = [
  "article:published_time",
  "og:published_time",
  "article:published",
  "datepublished",
  "date",
  "pubdate",
  "publishdate",
  "publish_date",
  "publish-date",
  "publication_date",
  "publicationdate",
  "published",
  "dc.date",
  "dc.date.issued",
  "dc.date.created",
  "dcterms.created",
  "dcterms.issued",
  "dcterms.date",
  "citation_publication_date",
  "citation_date",
  "sailthru.date",
  "parsely-pub-date",
  "cxenseparse:recs:publishtime",
  "article.published",
  "displaydate",
  "originalpublicationdate",
  "release_date",
  "article_date_original",
  "og:pubdate",
];
/** A date as it is written, and the mark that gives it. */
export interface Found {
  readonly value: string;
  readonly source: string;
}

/**
 * The date on which the article was published; undefined where no mark gives one.
 *
 * @param others for each element whether it is in a part of the page that is not the article's
 * @param meta what meta tags say, by name
 */
export function datePublished(
  page: Page,
  others: Uint8Array,
  linked: LinkedArticle,
  meta: ReadonlyMap<string, readonly string[]>,
): Found | undefined {
  const isDate = (value: string | undefined): value is string =>
    value !== undefined && (parseDate(value)?.length ?? 0) >= 7;
  if (isDate(linked.published)) return { value: linked.published, source: "JSON-LD datePublished" };
  for (const name of dateMetas) {
    const value = meta.get(name)?.[0];
    if (isDate(value)) return { value, source: `<meta> ${name}` };
  }
  const marked = markedDate(page, others);
  if (marked) return marked;
  return isDate(linked.pagePublished)
    ? { value: linked.pagePublished, source: "JSON-LD datePublished of the page" }
    : undefined;
}

const dateNames = named(`
  entry-?date post-?date posted-?on publish(?:ed)?(?:-?(?:date|on|at))? pub-?date article-?date date(?:line|time)?
  time(?:stamp)? byline meta info
`);

/** Marks of a date in the body, the surest first. */
const dateMarks: readonly { readonly source: string; is(element: PageElement): boolean }[] = [
  {
    source: "an element marked datePublished",
    is: ({ attributes }) => /\bdatePublished\b/i.test(attributes.get("itemprop") ?? ""),
  },
  {
    source: "a <time> element marked as the date of publication",
    is: ({ tag, attributes, names }) =>
      tag === "time" &&
      (attributes.has("pubdate") || /publish|posted|entry-date|created/.test(names)) &&
      !/updated(?!.*publish)|modified/.test(names),
  },
  { source: "a <time> element", is: ({ tag, names }) => tag === "time" && !/updated|modified/.test(names) },
  {
    source: "a line marked as a date",
    is: ({ names }) => dateNames.test(names) && !/updated|modified|comment|copyright/.test(names),
  },
];

/** How many marks of a date are surer than a line that says "published". */
const surer = 2;

function markedDate(page: Page, others: Uint8Array): Found | undefined {
  const language = page.elements.find(({ tag }) => tag === "html")?.attributes.get("lang") ?? "";
  const stated = publishedLine(page, others, language);
  for (const [rank, { source, is }] of dateMarks.entries()) {
    if (rank === surer && stated) return stated;
    for (const [e, element] of page.elements.entries()) {
      // What is marked as the article's date may be anywhere but in the comments.
      if (!is(element) || others[e]! > (rank === 0 ? 1 : 0)) continue;
      const said = [
        element.attributes.get("datetime"),
        element.attributes.get("content"),
        element.attributes.get("title"),
        shortText(page, element),
      ];
      for (const value of said) {
        const text = value?.replace(/\s+/g, " ").trim();
        if (!text || text.length > 120 || /^(?:last )?(?:updated|modified)/i.test(text)) continue;
        const written =
          findDates(text)[0]?.iso ??
          ((parseDate(text)?.length ?? 0) === 10 ? text : undefined) ??
          numericDate(text, language);
        if (written) return { value: written, source };
      }
    }
  }
  return stated;
}

/** A short line that says "published", and the date behind that word: what the page says of itself is weaker. */
function publishedLine(page: Page, others: Uint8Array, language: string): Found | undefined {
  for (const [e, element] of page.elements.entries()) {
    if (others[e]! > 0 || element.tag === "html" || element.tag === "body") continue;
    const text = shortText(page, element).replace(/\s+/g, " ").trim();
    const said = text.length > 120 ? null : saysPublished.exec(text);
    // A sentence may tell of what was published; a line begins with it, or with what was changed.
    if (!said || !/^$|^(?:article|story|first|originally|updated|modified)\b/i.test(text.slice(0, said.index).trim()))
      continue;
    const after = text.slice(said.index + said[0].length);
    const value = findDates(after, language)[0]?.iso ?? numericDate(after, language);
    if (value) return { value, source: "a line that says when it was published" };
  }
  return undefined;
}

/** A date in figures, as 31.1.2022 or 31/1/2022: day first, but for pages in American English. */
function numericDate(text: string, language: string): string | undefined {
  const found = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!found) return undefined;
  const isAmerican = found[2] === "/" && !/^(?!en-us)[a-z]{2}/i.test(language);
  const [day, month] = isAmerican && Number(found[1]) <= 12 ? [found[3]!, found[1]!] : [found[1]!, found[3]!];
  // Where the language is not stated, only a date that can be read in one way counts.
  if (isAmerican && language === "" && Number(day) <= 12 && Number(month) <= 12 && day !== month) return undefined;
  return parseDate(`${found[4]}-${month}-${day}`) ?? undefined;
}
