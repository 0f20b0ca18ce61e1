// Page metadata: what a page says of its article outside the text. JSON-LD and meta tags first, then
// what is marked in the body: time elements, bylines, the heading. Readability's findings stand in where
// these say nothing.

import type { DeclaredMetadata } from "../articles/index.js";
import { findDates, parseDate } from "./parse-date.js";

/** The part of a document that is asked; linkedom gives one. */
export interface PageDocument {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** What Readability says of a page. */
export interface Readable {
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
  readonly lang?: string | null | undefined;
}

const dateMetas = ["article:published_time", "og:published_time", "date", "pubdate", "publishdate", "publish_date", "publication_date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime", "datepublished", "article.published"];

/** Reads what the page declares; call it before Readability, which takes the page apart. `readable` is asked last. */
export function readPageMetadata(document: PageDocument): (readable: Readable | null) => DeclaredMetadata {
  const linked = linkedData(document);
  const meta = metaTags(document);
  const heading = clean(document.querySelector("h1")?.textContent);
  const published = [linked.published, ...dateMetas.map((name) => meta.get(name)), markedDate(document)].find((value) => value !== undefined && parseDate(value) !== null);
  const author = cleanAuthor(linked.author) ?? cleanAuthor(meta.get("author")) ?? cleanAuthor(meta.get("article:author")) ?? markedAuthor(document);
  const url = clean(document.querySelector('link[rel="canonical"]')?.getAttribute("href")) ?? meta.get("og:url");
  const site = meta.get("og:site_name") ?? linked.publisher;
  return (readable) => ({
    ...say("title", withoutSite(clean(readable?.title) ?? meta.get("og:title") ?? linked.title, heading, clean(readable?.siteName) ?? site)),
    ...say("author", author ?? cleanAuthor(clean(readable?.byline))),
    ...say("publication", clean(readable?.siteName) ?? site),
    ...say("published", published ?? clean(readable?.publishedTime)),
    ...say("language", clean(readable?.lang)),
    ...say("url", url),
  });
}

const say = (name: keyof DeclaredMetadata, value: string | undefined): DeclaredMetadata => (value ? { [name]: value } : {});

/** Text without the marks that tie it to its file, and with single spaces. */
const clean = (value: string | null | undefined): string | undefined => value?.replace(/\ue000[0-9a-z]+\ue001/g, "").replace(/\s+/g, " ").trim() || undefined;

function metaTags(document: PageDocument): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll("meta[content]")) {
    const name = (tag.getAttribute("property") ?? tag.getAttribute("name") ?? tag.getAttribute("itemprop"))?.toLowerCase();
    const content = clean(tag.getAttribute("content"));
    if (name && content && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

interface Linked {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
}

/** The article among the JSON-LD of a page; what is no JSON is passed over. */
function linkedData(document: PageDocument): Linked {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? "");
    } catch {
      continue;
    }
    const found = articleIn(data, 0);
    if (found) {
      const authors = [found["author"]].flat().map(nameOf).filter((name) => name !== undefined);
      return { title: nameOf(found["headline"]), author: authors.join(", ") || undefined, published: nameOf(found["datePublished"]), publisher: nameOf(found["publisher"]) };
    }
  }
  return {};
}

function articleIn(data: unknown, depth: number): Record<string, unknown> | null {
  if (typeof data !== "object" || data === null || depth > 4) return null;
  if (!Array.isArray(data)) {
    const record = data as Record<string, unknown>;
    if ([record["@type"]].flat().some((type) => /Article|BlogPosting|Report$/.test(String(type)))) return record;
  }
  for (const inner of Array.isArray(data) ? data : [(data as Record<string, unknown>)["@graph"], (data as Record<string, unknown>)["mainEntity"]]) {
    const found = articleIn(inner, depth + 1);
    if (found) return found;
  }
  return null;
}

const nameOf = (value: unknown): string | undefined => clean(typeof value === "string" ? value : typeof value === "object" && value !== null ? ((value as { name?: unknown }).name as string | undefined)?.toString() : undefined);

/** A time element, or a line that says "posted on" or "published". */
function markedDate(document: PageDocument): string | undefined {
  for (const element of document.querySelectorAll('[itemprop="datePublished"], time[pubdate], article time, header time, time, .entry-date, .post-date, .published, .date, .posted-on')) {
    const value = clean(element.getAttribute("datetime") ?? element.getAttribute("content")) ?? clean(element.textContent);
    if (!value || value.length > 60) continue;
    const written = findDates(value)[0]?.iso ?? (parseDate(value) ? value : undefined);
    if (written) return written;
  }
  return undefined;
}

function markedAuthor(document: PageDocument): string | undefined {
  for (const element of document.querySelectorAll('[itemprop="author"] [itemprop="name"], [itemprop="author"], a[rel="author"], .author-name, .byline-name, .entry-author, .post-author, .author.vcard, .author a, .byline a, .byline, .author')) {
    const found = cleanAuthor(clean(element.getAttribute("content")) ?? clean(element.textContent));
    if (found) return found;
  }
  return undefined;
}

/** A name out of a byline; undefined for what is none: an address, a sentence, a date. */
function cleanAuthor(byline: string | undefined): string | undefined {
  const by = /\bby\s*:?\s+(.+)$/i.exec(byline ?? "")?.[1] ?? byline;
  const name = by
    ?.replace(/^(?:author|written|posted|published)\s*:?\s*(?:by\b|on\b)?\s*:?/i, "")
    .replace(/\s*(?:[|•·–—]|\s-).*$|,?\s+(?:on\s+)?(?:\d{1,2}\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d.*$/i, "")
    .trim();
  if (!name || name.length > 80 || /https?:|@|^\d|\b(?:posted|published|updated|admin)\b/i.test(name)) return undefined;
  return name;
}

/** The title without the name of the site behind it: the heading where the title begins with it, else the title. */
function withoutSite(title: string | undefined, heading: string | undefined, site: string | undefined): string | undefined {
  if (!title) return heading;
  const rest = heading && heading.length >= 12 && title.startsWith(heading) ? title.slice(heading.length) : null;
  if (rest !== null && /^\s*[-|–—:•»]/.test(rest)) return heading;
  const tail = /^(.{12,}?)\s*[-|–—:•»]\s*([^-|–—•»]{2,40})$/.exec(title);
  return tail && site && tail[2]!.trim().toLowerCase() === site.toLowerCase() ? tail[1] : title;
}
