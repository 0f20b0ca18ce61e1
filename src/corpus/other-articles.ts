// Other articles: whole articles that a page adds below its own, as endless pages do. Each has a title of its own; which
// is meant is what the page declares as its title.

import type { BlockRanges } from "./block-worth.js";
import { isBodyProse } from "./block-worth.js";
import { isNamedBody, ruleOf } from "./page-rules.js";
import { plain } from "./page-title.js";
import { type Page, shortText } from "./page-tree.js";

/** No page has more articles than this; it bounds what a page of nothing but headings costs. */
const mostHeadings = 500;

/**
 * The elements that hold another article than the one of this title. None where the title stands over no prose: then it
 * is not known which article is meant.
 */
export function otherArticles(page: Page, { from, to }: BlockRanges, title: string | undefined): number[] {
  const { elements } = page;
  const wanted = plain(title ?? "");
  const headings = elements
    .flatMap(({ tag }, e) => (/^h[12]$/.test(tag) && to[e]! > from[e]! ? [e] : []))
    .slice(0, mostHeadings);
  const meant = headings.find((e) => isTitle(plain(shortText(page, elements[e]!)), wanted));
  if (meant === undefined || wanted === "") return [];
  const prose = [0];
  for (const block of page.blocks) prose.push(prose.at(-1)! + (isBodyProse(block) ? 1 : 0));
  const proseIn = (first: number, after: number) => (prose[after] ?? 0) - (prose[first] ?? 0);
  const own = new Set(ancestors(page, meant));
  const ownArticle = [...own].find((e) => elements[e]!.tag === "article") ?? -1;
  const found: number[] = [];
  for (const heading of headings) {
    if (heading <= meant || found.some((e) => heading < elements[e]!.endElement)) continue;
    if (isTitle(plain(shortText(page, elements[heading]!)), wanted)) continue;
    const apart = ancestors(page, heading).filter((e) => !own.has(e));
    const article = apart.findLast((e) => elements[e]!.tag === "article");
    const isBeside = ownArticle >= 0 && article !== undefined && article >= elements[ownArticle]!.endElement;
    if (elements[heading]!.tag !== "h1" && !isBeside) continue;
    const widest = article ?? apart.at(-1);
    if (widest === undefined || proseIn(from[widest]!, to[widest]!) < 2 || !isSigned(page, widest)) continue;
    found.push(widest);
  }
  const isLeft = found.length > 0 && proseIn(to[meant]!, from[found[0]!]!) >= 2;
  return isLeft ? found : [];
}

/** The elements around an element, innermost first. */
function ancestors({ elements }: Page, element: number): number[] {
  const found: number[] = [];
  for (let e = elements[element]!.parent; e >= 0; e = elements[e]!.parent) found.push(e);
  return found;
}

/** True where a part is made as an article is: it is one by its tag, or it has a body, a byline or a time of its own. */
function isSigned({ elements }: Page, part: number): boolean {
  for (let e = part; e < elements[part]!.endElement; e++) {
    const element = elements[e]!;
    if (/^(?:article|time)$/.test(element.tag) || isNamedBody(element) || ruleOf(element)?.name === "byline-box")
      return true;
  }
  return false;
}

const isTitle = (heading: string, wanted: string) =>
  heading !== "" &&
  (heading === wanted || (heading.length >= 12 && (wanted.includes(heading) || heading.includes(wanted))));
