// Page rules: what the parts of a page are for, by their tags, their roles and the names that web designers give them.
// Of several rules that apply, the first in the table is stated. Names as in Readability and trafilatura.

import { wordsOf } from "../text/index.js";
import type { Page, PageElement } from "./page-tree.js";

export interface PageRule {
  readonly name: string;
  readonly reason: string;
  readonly tags?: ReadonlySet<string>;
  /** Looked for among the names of an element; see {@link PageElement}. */
  readonly names?: RegExp;
}

/** Matches parts of names, complete ones only: `share` in `post-share`, not in `shareholders`. */
export const named = (parts: string) => new RegExp(`(?:^|[ -])(?:${wordsOf(parts).join("|")})(?=$|[ -])`);
/** Matches complete names only. */
const whole = (names: string) => new RegExp(`(?:^| )(?:${wordsOf(names).join("|")})(?=$| )`);
const tags = (names: string) => new Set(wordsOf(names));

export const pageRules: readonly PageRule[] = [
  {
    name: "hidden",
    reason: "hidden from readers of the page",
    names: whole("visually-?hidden sr-only screen-?reader(?:-text)? print-only offscreen"),
  },
  {
    name: "comments",
    reason: "comments of readers",
    names: named(`
      comments?(?!-content) commentlist comment-?form disqus(?:-thread)? respond discussion livefyre replies
      fb-comments
    `),
  },
  {
    name: "navigation",
    reason: "navigation of the site",
    tags: tags("nav menu"),
    names: named(`
      nav(?:bar|igation)? menus? breadcrumbs? crumbs? pagination pager paging skip-?links? toc
      table-of-contents post-?navigation page-?links
    `),
  },
  {
    name: "consent",
    reason: "notice about cookies and consent",
    names: named("cookies? consent gdpr onetrust ccpa privacy"),
  },
  {
    name: "advertisement",
    reason: "advertising",
    names: named(`
      ads? advert(?:s|isement|isements|ising|orial)? adsense dfp sponsor(?:ed|s)? promo(?:s|tion|tional|box)?
      banners? affiliate commercial ad-?(?:slot|unit|container|wrapper) wpa(?:-.*)? wpcnt wordads(?:-.*)?
      outbrain taboola zergnet revcontent
    `),
  },
  {
    name: "newsletter",
    reason: "offer to subscribe",
    names: named(`
      newsletters?(?:-.*)? subscri(?:be|ption|bers?) sign-?up mailchimp mc-embed opt-?in paywall piano regwall
      membership donat(?:e|ion) call-to-action cta
    `),
  },
  {
    name: "related",
    reason: "pointers to other stories",
    names: named(`
      related(?:s|posts?|articles?|stories|links?|content)? jp-relatedposts yarpp(?:-related)?
      recommend(?:ed|ations?|s)? suggest(?:ed|ions?) read-?more
      more-?(?:stories|on|from|news|articles|posts|like) trending popular most-?(?:read|popular|viewed|shared)
      recirc(?:ulation)? also-?(?:read|like) see-?also up-?next next-?(?:article|post|story)s?
      prev(?:ious)?(?:-?(?:article|post|story))? teasers? onward latest recent(?:-posts)? headlines-list
      story-?list carousel slider rss feed inline-?(?:story|article|link|promo)s? interstitial linkbox
      read-?next must-?read dont-?miss tag-?cloud
    `),
  },
  {
    name: "sharing",
    reason: "buttons for sharing",
    names: named(`
      shar(?:e|ing|es|ed)(?:-?(?:bar|buttons?|this|links?|tools?))? sharedaddy
      social(?:-?(?:media|links?|share|icons?|bar|tools?))? socials addthis(?:-.*)? addtoany a2a-kit
      follow(?:-us)? like-?button post-?likes?
    `),
  },
  {
    name: "author-box",
    reason: "box about the author",
    names: named(`
      author-?(?:box|bio|info|desc|description|card|details?|profile|about)s?
      author-?(?:block|section|container|wrapper|area|footer|bottom)s?
      about-?(?:the-)?author bio biography writer-?bio contributor(?:s|-bio)? authorbox article-?author-?bio
    `),
  },
  {
    name: "byline-box",
    reason: "byline, date and other facts about the article",
    names: named(`
      by-?line(?:s|-.*)? authors?(?:-name)? vcard date-?line timestamps?
      (?:post|entry|article|story|content)-?(?:meta|info|date|details|data|author|byline)(?:-.*)? posted-on
      publish(?:ed)?-?(?:date|time)? pub-?date meta(?:data|-data|-info)? date(?:time)? read(?:ing)?-?time
      last-?updated updated
    `),
  },
  {
    name: "caption",
    reason: "caption or credit of a picture",
    tags: tags("figcaption"),
    names: named(`
      (?:wp-)?captions?(?:-text)?
      (?:photo|image|img|media|picture)-?(?:credits?|captions?|description|info|desc|text) credits?
      image-?source copyright-?holder slideshow
    `),
  },
  {
    name: "standfirst",
    reason: "standfirst under the title",
    names: named(`
      stand-?first dek deck sub-?(?:title|headline|heading|head|hed)s?
      (?:article|entry|post|story)-?(?:summary|excerpt|subtitle|dek|description|intro-?text) sub-?deck kicker
      highlights excerpt strapline tagline
    `),
  },
  {
    name: "tags",
    reason: "tags and sections",
    names: named(`
      tags?(?:-?(?:list|links|cloud|container|wrapper))?
      (?:post|entry|article|story)-?(?:tags?|categor(?:y|ies)|topics?|footer|terms) cat-?links
      categor(?:y|ies) topics? keywords labels? filed-under taxonomy
    `),
  },
  {
    name: "player",
    reason: "a player and its labels",
    tags: tags("video audio"),
    names: named(`
      (?:video|audio|media)-?(?:player|js|wrapper|container|promo|title|info|meta) jw-?player jwplayer vjs
      player playlist
    `),
  },
  {
    name: "notice",
    reason: "notice of the site",
    names: named(`
      copyright disclaimers? disclosures? legal correction-?policy trust-?(?:project|policy|badge|principles)
      terms alert(?:s|-bar)? notice support-?(?:us|box)
    `),
  },
  {
    name: "dialog",
    reason: "a box over the page",
    tags: tags("dialog"),
    names: named(`
      modal(?:s|-.*)? pop-?up overlay lightbox dialog tool-?tips? login log-?in sign-?in toast pum(?:-.*)?
      popmake(?:-.*)?
    `),
  },
  {
    name: "controls",
    reason: "a form or a button",
    tags: tags("form button label fieldset input"),
    names: named(`
      buttons? btns? toolbar tools? utilit(?:y|ies) print search(?:-?form|-?box)? font-?size toggle dropdown
      widgets? poll quiz survey rating votes?
    `),
  },
  {
    name: "beside",
    reason: "beside the article",
    tags: tags("aside"),
    names: named(`
      side-?bars? aside complementary rail right-?(?:rail|col|column) secondary tertiary
      side-?(?:column|content|col) widget-?area
    `),
  },
  {
    name: "page-header",
    reason: "head of the page",
    tags: tags("header"),
    names: named("(?:site|page|global|main|top)-?(?:header|head|bar) masthead top-?bar banner header head"),
  },
  {
    name: "page-footer",
    reason: "foot of the page",
    tags: tags("footer"),
    names: named("(?:site|page|global|main)?-?footer contentinfo foot bottom-?bar colophon"),
  },
];

const body = named(`
  (?:article|story|post|entry|news|page|main|blog|single)-?(?:body|content|text|copy|main)(?:-.*)?
  body-?(?:text|copy|content|article) articletext articlebody storytext content-?body rich-?text h-?entry
  hentry text-?(?:body|content)
`);

/** True for an element whose names say that the article stands in it. */
export const isNamedBody = ({ attributes, names }: PageElement): boolean =>
  attributes.get("itemprop")?.toLowerCase() === "articlebody" || body.test(names);

/**
 * Names that may as well say what a part is about, or for whom it is: a paragraph on a poll, the half that is sold. One
 * of them alone is half a sign; it removes no prose of the article.
 */
const ambiguous = named(`
  (?:article-|text-)?widgets?(?:-text)? discussion respond replies promo(?:s|tion|tional)? sponsor(?:ed|s)? commercial
  affiliate banners? paywall piano regwall membership subscri(?:ption|bers?) donation latest trending popular recent
  teasers? feed carousel slider suggest(?:ed|ions?) onward up-?next previous prev
  excerpt (?:article|entry|post|story)-?(?:excerpt|summary|intro-?text) highlights kicker
  contributors? (?<!author-|writer-|contributor-)bio(?:graphy)? tags? topics? keywords labels? categor(?:y|ies) player playlist
  copyright disclaimers? disclosures? legal terms alert notice
  print search tools? toolbar utilit(?:y|ies) toggle dropdown poll quiz survey rating votes?
  consent privacy cookies? overlay login menus? toc pager paging rail secondary tertiary banner head slideshow
`);
const everyAmbiguous = new RegExp(ambiguous.source, "g");

const cache = new Map<string, PageRule | null>();
const sure = new Map<string, boolean>();

/**
 * True where the tag or a name says what a part is for; false where its only names are ambiguous, or where it is merely
 * hidden from screen readers, as the paid half of an article often is.
 */
export function isSure(element: PageElement, rule: PageRule): boolean {
  const key = `${rule.name} ${element.tag} ${element.names}`;
  let known = sure.get(key);
  if (known === undefined) {
    if (sure.size > 20_000) sure.clear();
    const others = element.names.replace(everyAmbiguous, " ");
    known =
      (rule.tags?.has(element.tag) && element.tag !== "header") ||
      (rule.names?.test(others) && rule.name !== "page-header") ||
      false;
    sure.set(key, known);
  }
  return known || (rule === pageRules[0] && isUndisplayed(element));
}

/** The first rule that applies to an element, or null. */
export function ruleOf(element: PageElement): PageRule | null {
  if (element.attributes.get("aria-hidden") === "true" || isUndisplayed(element)) return pageRules[0]!;
  const key = `${element.tag} ${element.names}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size > 20_000) cache.clear();
  const found =
    pageRules.find(
      (rule) => rule.tags?.has(element.tag) || (element.names !== "" && rule.names?.test(element.names)),
    ) ?? null;
  cache.set(key, found);
  return found;
}

function isUndisplayed({ attributes }: PageElement): boolean {
  const style = attributes.get("style");
  return attributes.has("hidden") || (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style));
}

/** Parts of a page in which names and dates are not the article's. */
const others: ReadonlySet<string> = new Set(
  wordsOf("comments navigation related beside page-footer consent advertisement newsletter dialog"),
);

/** For each element 2 in the comments of a page, 1 in another part that is not the article's, else 0. Cost: linear. */
export function partsOfOthers({ elements }: Page): Uint8Array {
  const found = new Uint8Array(elements.length);
  elements.forEach((element, e) => {
    if (element.tag === "body" || element.tag === "article") return;
    const rule = ruleOf(element)?.name ?? "";
    found[e] = rule === "comments" ? 2 : Math.max(others.has(rule) ? 1 : 0, found[element.parent] ?? 0);
  });
  return found;
}
