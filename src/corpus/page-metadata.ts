// Page metadata: what a page says about its article outside the text. JSON-LD and meta tags first, then what is marked
// in the body: time elements, bylines, the heading.

import type { DeclaredMetadata } from "../read/index.js";
import type { LinkedArticle } from "./linked-data.js";
import { bylineOf, isNamesList, tidyAuthor } from "./page-author.js";
import { datePublished } from "./page-date.js";
import { named, partsOfOthers } from "./page-rules.js";
import { plain, siteBehindTitle, titleOf } from "./page-title.js";
import { type Page, type PageElement, shortLines } from "./page-tree.js";

const authorMetas = [
  "author",
  "article:author_name",
  "article:author",
  "byl",
  "sailthru.author",
  "parsely-author",
  "dc.creator",
  "dcterms.creator",
  "citation_author",
  "og:article:author",
  "cxenseparse:author",
];

/** What a page declares, and which of its marks gave the date. */
export interface PageMetadata extends DeclaredMetadata {
  readonly publishedSource?: string;
}

/** Reads what a page declares about its article. Cost: linear in the page. */
export function readPageMetadata(page: Page, linked: LinkedArticle): PageMetadata {
  const meta = metaTags(page);
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined);
  const canonical = page.elements
    .find(({ tag, attributes }) => tag === "link" && attributes.get("rel")?.toLowerCase() === "canonical")
    ?.attributes.get("href");
  const url = single(canonical) ?? first(["og:url"]);
  const site = first(["og:site_name", "application-name"]) ?? linked.publisher ?? siteBehindTitle(page, url);
  const others = partsOfOthers(page);
  const published = datePublished(page, others, linked, meta);
  const language =
    page.elements.find(({ tag }) => tag === "html")?.attributes.get("lang") ?? first(["og:locale", "content-language"]);
  return Object.fromEntries(
    Object.entries({
      title: titleOf(page, first(["og:title", "twitter:title", "dc.title"]), linked.title, site),
      author: authorOf(page, others, linked.authors, meta, [site, linked.publisher, meta.get("og:site_name")?.[0]]),
      publication: site?.replace(/^www\./, ""),
      published: published?.value,
      publishedSource: published?.source,
      language: single(language),
      url,
    }).filter(([, value]) => value),
  );
}

/** With single spaces; undefined where nothing is left. */
const single = (value: string | undefined): string | undefined => value?.replace(/\s+/g, " ").trim() || undefined;

/** What meta tags say, by name in lower case. */
function metaTags({ elements }: Page): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const { tag, attributes } of elements) {
    if (tag !== "meta") continue;
    const name = (
      attributes.get("property") ??
      attributes.get("name") ??
      attributes.get("itemprop") ??
      attributes.get("http-equiv")
    )?.toLowerCase();
    const content = single(attributes.get("content"));
    if (!name || !content) continue;
    const said = tags.get(name);
    if (said) said.push(content);
    else tags.set(name, [content]);
  }
  return tags;
}

const authorNames = named(`
  author-?name byline-?(?:name|author) author-?link entry-?author post-?author article-?author author\\svcard fn
  contributors?-?(?:name|author)
`);
const anyAuthor = named("authors?");
const bylineNames = named("by-?lines?");
const factNames = named("posted-(?:on|by) (?:entry|post|article)-?(?:meta|info|details|data) meta credits?");
/** The address of a page about an author. */
const authorAddress = new RegExp(
  "/(?:authors?|staff|bio|newsteam|people|journalists?|reporters?|writers?|contributors?|by)/[^/]+/?(?:[?#].*)?$",
);

/** Marks of an author in the body, the surest first. */
const authorMarks: readonly ((element: PageElement) => boolean)[] = [
  ({ tag, attributes }) => tag === "a" && /\bauthor\b/.test(attributes.get("rel") ?? ""),
  ({ attributes }) => /\bauthor\b/i.test(attributes.get("itemprop") ?? ""),
  ({ names }) => authorNames.test(names),
  ({ tag, attributes }) => tag === "a" && authorAddress.test(attributes.get("href") ?? ""),
  ({ names }) => bylineNames.test(names),
  ({ names }) => anyAuthor.test(names),
  ({ names }) => factNames.test(names),
];

function authorOf(
  page: Page,
  others: Uint8Array,
  linked: readonly string[],
  meta: ReadonlyMap<string, readonly string[]>,
  sites: readonly (string | undefined)[],
): string | undefined {
  const isSite = (name: string) => sites.some((site) => site !== undefined && plain(site) === plain(name));
  const declared = [linked, ...authorMetas.map((name) => meta.get(name) ?? [])];
  if (/written by|author|von|par|por/i.test(meta.get("twitter:label1")?.[0] ?? ""))
    declared.push(meta.get("twitter:data1") ?? []);
  let spare: string | undefined;
  const join = (names: readonly (string | undefined)[]) =>
    [...new Set(names.filter((name) => name !== undefined))].join(", ") || undefined;
  for (const names of declared) {
    const author = join(names.map((name) => tidyAuthor(name, false)));
    if (author && !isSite(author)) return author;
    spare ??= author;
  }
  return markedAuthor(page, others, isSite) ?? spare ?? markedAuthor(page, others, () => false);
}

function markedAuthor(page: Page, others: Uint8Array, isSite: (name: string) => boolean): string | undefined {
  for (const [rank, is] of authorMarks.entries()) {
    const names: string[] = [];
    let near = -1;
    for (const [e, element] of page.elements.entries()) {
      if (
        others[e] !== 0 ||
        !is(element) ||
        element.endPiece === element.firstPiece ||
        (names.length > 0 && element.firstPiece > near + 6)
      )
        continue;
      const text = bylineOf(shortLines(page, element));
      // A line of facts holds an author only where it says "by".
      const name = text.length > 300 ? undefined : tidyAuthor(text, rank === authorMarks.length - 1);
      if (!name || isSite(name) || names.includes(name)) continue;
      names.push(name);
      near = element.endPiece;
      if (rank >= 4 || isNamesList(name)) break;
    }
    if (names.length > 0) return names.join(", ");
  }
  return undefined;
}
