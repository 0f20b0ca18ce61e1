// Article blocks: which blocks of a page are the article. First, parts whose names give another purpose are removed.
// Then the element that holds the prose is found: an element is worth what its blocks are worth, less for those deep
// inside it. Last, links inside it and pointers to other stories are removed. After the idea of Pasternack and Roth,
// "Extracting Article Text from the Web with Maximum Subsequence Segmentation", WWW 2009.

import { blockRanges, type BlockRanges, blocksIn, endsSentence, isBodyProse, worthOfBlocks } from "./block-worth.js";
import { isNamedBody, isSure, ruleOf } from "./page-rules.js";
import { footnoteMarks } from "./footnote-marks.js";
import { otherArticles } from "./other-articles.js";
import { plain } from "./page-title.js";
import type { Page, PageElement } from "./page-tree.js";

/** Why a piece is not part of the article. */
export interface Removal {
  readonly rule: string;
  readonly reason: string;
}

const outside: Removal = { rule: "outside-article", reason: "outside the article" };
const lonelyLink: Removal = { rule: "links", reason: "a link that stands alone" };
const footnote: Removal = { rule: "footnote-mark", reason: "mark of a footnote" };
const related: Removal = { rule: "related", reason: "pointers to other stories" };

/**
 * For each piece of a page why it is removed; null where it is kept. Cost: linear in the page.
 *
 * @param body the article's text, where the page gives it in its JSON-LD: a second opinion
 * @param title the article's title, where the page declares it: it says which of several articles is meant
 */
export function articlePieces(page: Page, body?: string, title?: string): (Removal | null)[] {
  const ranges = blockRanges(page);
  const known = blocksIn(page, body);
  const layout: Layout = {
    ...ranges,
    worth: worthOfBlocks(page, ranges, known),
    removed: page.blocks.map(() => null),
    inLine: page.pieces.map(() => null),
  };
  for (const [first, after] of footnoteMarks(page)) for (let p = first; p < after; p++) layout.inLine[p] = footnote;
  for (const e of otherArticles(page, ranges, title))
    for (let b = ranges.from[e]!; b < ranges.to[e]!; b++) layout.removed[b] = outside;
  removeNamed(page, layout, (rule) => apart.has(rule));
  const before = layout.removed.slice();
  const prose = proseLeft(layout);
  removeNamed(page, layout, (rule) => !apart.has(rule));
  // Names that would remove most of the prose do not mean what they say.
  if (proseLeft(layout) < 0.25 * prose) before.forEach((removal, b) => (layout.removed[b] = removal));
  for (const b of known) layout.removed[b] = null;
  const best = container(page, layout);
  if (best >= 0) removeInside(page, layout, best);
  return page.pieces.map(({ block }, p) => layout.removed[block] ?? layout.inLine[p] ?? null);
}

interface Layout extends BlockRanges {
  readonly worth: Float64Array;
  /** For each block. */
  readonly removed: (Removal | null)[];
  /** For each piece of which the block stays. */
  readonly inLine: (Removal | null)[];
}

/** Parts that are never the article, however little prose stands elsewhere. */
const apart: ReadonlySet<string> = new Set(["comments", "navigation", "page-footer", "consent", "dialog"]);
/** Parts that may stand inside a line of text. */
const insideLines: ReadonlySet<string> = new Set(["hidden", "caption"]);

/** Removes the parts whose names say that they are not the article, unless much of the prose is in them. */
function removeNamed(
  page: Page,
  { worth, from, to, removed, inLine }: Layout,
  applies: (rule: string) => boolean,
): void {
  const prose = sumsBefore(Array.from(worth, (value, b) => (removed[b] ? 0 : Math.max(0, value))));
  // A pulled-out sentence stands on the page twice.
  const times = new Map<string, number>();
  for (const { text } of page.blocks) times.set(text, (times.get(text) ?? 0) + 1);
  const isBody = page.blocks.map((block) => isBodyProse(block) && times.get(block.text) === 1);
  const length = sumsBefore(page.blocks.map(({ text }) => text.length));
  const bodyLength = sumsBefore(page.blocks.map(({ text }, b) => (isBody[b] ? text.length : 0)));
  const titles = sumsBefore(page.elements.map(({ tag }) => (tag === "h1" ? 1 : 0)));
  const all = prose.at(-1)!;
  page.elements.forEach((element, e) => {
    if (element.endPiece === element.firstPiece || /^(?:html|body|main|td|tr|tbody)$/.test(element.tag)) return;
    const rule = ruleOf(element);
    if (!rule || !applies(rule.name)) return;
    const own = prose[to[e]!]! - prose[from[e]!]!;
    const holdsTitle = titles[element.endElement]! > titles[e]!;
    if (apart.has(rule.name)) {
      if (own > 0.4 * all && (own > 0.8 * all || all - own < 200 || holdsTitle)) return;
    } else if (isNamedBody(element) || own > (element.tag === "article" ? 0.15 : 0.4) * all) return;
    const removal = { rule: rule.name, reason: rule.reason };
    const [first, after] = [from[e]!, to[e]!];
    // A box of scraps around a sentence is what its name says; the head of an article holds scraps beside its lead.
    const keepsProse =
      !isSure(element, rule) &&
      (element.tag === "header" || bodyLength[after]! - bodyLength[first]! > 0.6 * (length[after]! - length[first]!)) &&
      !(element.tag === "header" && isStandfirst(page, first, after));
    if (isWhole(page, element)) {
      for (let b = first; b < after; b++) if (!keepsProse || !isBody[b]) removed[b] ??= removal;
    } else if (insideLines.has(rule.name) || element.tag === "button")
      for (let p = element.firstPiece; p < element.endPiece; p++) inLine[p] ??= removal;
  });
}

/** True where the one paragraph of prose in a head is what the page says about its article. */
function isStandfirst({ elements, blocks }: Page, first: number, after: number): boolean {
  const [only, ...more] = blocks.slice(first, after).filter(isBodyProse);
  return (
    only !== undefined &&
    more.length === 0 &&
    elements.some(
      ({ tag, attributes }) =>
        tag === "meta" &&
        /description$/i.test(attributes.get("property") ?? attributes.get("name") ?? "") &&
        plain(attributes.get("content") ?? "") === plain(only.text),
    )
  );
}

/** Sum of the values before each place, and of all at the end. */
function sumsBefore(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, i) => (sums[i + 1] = sums[i]! + value));
  return sums;
}

/** True for an element of which no line of text reaches outside. */
function isWhole({ pieces, blocks }: Page, { firstPiece, endPiece }: PageElement): boolean {
  return (
    blocks[pieces[firstPiece]!.block]!.firstPiece === firstPiece &&
    blocks[pieces[endPiece - 1]!.block]!.endPiece === endPiece
  );
}

const proseLeft = ({ worth, removed }: Layout): number =>
  worth.reduce((sum, value, b) => sum + (removed[b] ? 0 : Math.max(0, value)), 0);

/** What is one level deeper is worth this share of what is here. */
const decay = 0.8;

/** The element that is worth most, or −1 where nothing is worth anything. */
function container({ elements, blocks }: Page, { worth, from, to, removed }: Layout): number {
  const score = new Float64Array(elements.length);
  blocks.forEach(({ element }, b) => {
    if (!removed[b] && element >= 0) score[element]! += worth[b]!;
  });
  let best = -1;
  let most = 0;
  for (let e = elements.length - 1; e >= 0; e--) {
    const element = elements[e]!;
    const value = score[e]! * (isNamedBody(element) ? 1.25 : element.tag === "article" ? 1.1 : 1);
    if (value > most && !/^(?:p|li|td|tr|h\d|span|a)$/.test(element.tag)) [most, best] = [value, e];
    const { parent } = element;
    if (parent >= 0) score[parent]! += score[e]! * (from[e] === from[parent] && to[e] === to[parent] ? 1 : decay);
  }
  return best;
}

/** First block of the article: prose between the title and the container is its beginning. */
function leadFrom({ elements, blocks }: Page, { worth, from, to, removed }: Layout, best: number): number {
  let title = -1;
  elements.forEach(({ tag }, e) => {
    if (tag === "h1" && to[e]! > from[e]! && to[e]! <= from[best]!) title = to[e]!;
  });
  for (let b = title; b >= 0 && b < from[best]!; b++)
    if (!removed[b] && worth[b]! >= 60 && endsSentence(blocks[b]!.text)) return b;
  return from[best]!;
}

/** How a pointer to another story begins, in English and in languages that English pages are mixed with. */
const pointers = [
  "read (?:more|also|next|on|the full)",
  "more (?:on|from|about|stories|great|\\p{Lu})",
  "more:|related|see also|see more|don['’]t miss",
  "watch(?: (?:now|more|below))?:",
  "also (?:read|on|see)|also:|recommended|must read|you may",
  "leggi anche|lesen sie|mehr (?:zum|lesen)|lire aussi|leia (?:mais|também)",
  "lea también|ver también|lees ook|baca juga",
];
const pointer = new RegExp(`^[^\\p{L}]*(?:${pointers.join("|")})(?=\\P{L}|$)`, "iu");

/** True for a whole sentence in a link that stands between paragraphs as one of them. */
function isLinkedParagraph({ elements, blocks }: Page, b: number): boolean {
  const { element, text } = blocks[b]!;
  if (elements[element]?.tag !== "p" || text.length < 80 || !endsSentence(text)) return false;
  const isBeside = (step: number) => {
    let other = b + step;
    while (blocks[other] && blocks[other]!.linked > 0.8 * blocks[other]!.text.length) other += step;
    const block = blocks[other];
    return block !== undefined && isBodyProse(block) && elements[block.element]?.parent === elements[element]!.parent;
  };
  return isBeside(-1) && isBeside(1);
}

/** Removes what is outside the container, and inside it links on a line of their own and lists of them. */
function removeInside(page: Page, layout: Layout, best: number): void {
  const { elements, blocks } = page;
  const { from, to, removed } = layout;
  const isHeading = (b: number) => /^h[1-6]$/.test(elements[blocks[b]!.element]?.tag ?? "");
  const start = leadFrom(page, layout, best);
  const end = to[best]!;
  blocks.forEach(({ text, linked }, b) => {
    if (removed[b]) return;
    if (b < start || b >= end) removed[b] = outside;
    else if (pointer.test(text) && (linked > text.length * 0.3 || text.length < 40)) removed[b] = related;
    else if (linked > text.length * 0.8 && !isHeading(b) && !isLinkedParagraph(page, b)) removed[b] = lonelyLink;
  });
  const length = sumsBefore(blocks.map(({ text }) => text.length));
  const linked = sumsBefore(blocks.map((block) => block.linked));
  const links = sumsBefore(blocks.map((block) => (block.linked > block.text.length * 0.3 ? 1 : 0)));
  elements.forEach(({ tag }, e) => {
    const [first, after] = [from[e]!, to[e]!];
    const within = (sums: Float64Array) => sums[after]! - sums[first]!;
    if (
      (tag !== "ul" && tag !== "ol") ||
      after <= first ||
      first < start ||
      after > end ||
      (removed[first] && removed[first] !== lonelyLink)
    )
      return;
    if (within(links) < (after - first) * 0.8 || within(linked) < within(length) * 0.4) return;
    for (let b = first; b < after; b++) removed[b] ??= related;
    // With the heading over it.
    if (
      first > start &&
      blocks[first - 1]!.text.length < 60 &&
      (isHeading(first - 1) || !endsSentence(blocks[first - 1]!.text))
    )
      removed[first - 1] ??= related;
  });
}
