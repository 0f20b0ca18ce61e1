// Block worth: how much each block of a page reads like the prose of an article. Characters of prose count for
// it, links and scraps against it. Teasers of other stories read like prose too: they are recognised because
// they are alike, one after the other, each beginning with a link. Where the page gives the article's text in
// its JSON-LD, blocks that are in it count for more.

import { closingMarks } from "../text/index.js";
import type { Page, PageBlock } from "./page-tree.js";

/** First block of each element, and the block after its last. */
export interface BlockRanges {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export function blockRanges({ elements, pieces }: Page): BlockRanges {
  const from = new Int32Array(elements.length);
  const to = new Int32Array(elements.length);
  elements.forEach(({ firstPiece, endPiece }, e) => {
    if (endPiece === firstPiece) return;
    from[e] = pieces[firstPiece]!.block;
    to[e] = pieces[endPiece - 1]!.block + 1;
  });
  return { from, to };
}

/** True for a text that ends as a sentence does. */
export const endsSentence = (text: string): boolean => sentenceEnd.test(text);
const sentenceEnd = new RegExp(`[.!?…。！？][${closingMarks}]*$`);

/** What sites ask of their readers: sentences that are no part of an article. */
const asksReaders = new RegExp(
  "\\b(?:subscribe|subscri(?:ption|bers?)|sign (?:up|in)|log in|newsletters?|your inbox|cookies?|click|register|" +
    "free trial|cancel any ?time|donate|follow us|read more|privacy policy|terms of (?:use|service)|advertis\\w+|" +
    "(?:take|vote in) our|you (?:may|might|can) also|your (?:e-?mail|account|browser|device))\\b",
  "i",
);

/** True for a block that reads as a paragraph of an article does, wherever it stands. */
export const isBodyProse = ({ text, linked }: PageBlock): boolean =>
  text.length >= 60 && endsSentence(text) && linked < 0.2 * text.length && !asksReaders.test(text);

/** What each block is worth. Cost: linear. */
export function worthOfBlocks(page: Page, ranges: BlockRanges, known: ReadonlySet<number>): Float64Array {
  const { elements, blocks } = page;
  const worth = Float64Array.from(
    blocks,
    (block, b) => worthOf(elements[block.element]?.tag ?? "", block) * (known.has(b) ? 3 : 1),
  );
  const inCards = new Uint8Array(blocks.length);
  for (const e of cards(page, ranges)) inCards.fill(1, ranges.from[e]!, ranges.to[e]!);
  const apart = worth.map((value, b) => (inCards[b] && !known.has(b) ? Math.min(value, 0) : value));
  // An article may be made of such items itself.
  return proseIn(apart) > 0.2 * proseIn(worth) ? apart : worth;
}

const proseIn = (worth: Float64Array) => worth.reduce((sum, value) => sum + Math.max(0, value), 0);

function worthOf(tag: string, { text, linked }: PageBlock): number {
  const share = linked / Math.max(1, text.length);
  if (/^h[1-6]$/.test(tag)) return 0;
  if (share > 0.5) return -20 - Math.min(text.length, 200) * 0.3;
  if (endsSentence(text) || text.length > 100) return Math.min(text.length, 1000) * (1 - share);
  if (tag === "p" && share < 0.2) return text.length * 0.4;
  return text.length < 25 ? -3 : 0;
}

/** Elements that repeat one after the other, each a link and a few lines. */
function cards({ elements, pieces, blocks }: Page, { from, to }: BlockRanges): number[] {
  const beginsWithLink = (e: number) => {
    let inner = pieces[elements[e]!.firstPiece]!.element;
    for (let steps = 0; inner > e && steps < 12; steps++, inner = elements[inner]!.parent)
      if (elements[inner]!.tag === "a") return true;
    return false;
  };
  const alike = new Map<string, number[]>();
  elements.forEach(({ tag, names, parent }, e) => {
    if (
      !/^(?:li|div|article|section)$/.test(tag) ||
      (tag === "div" && names === "") ||
      to[e]! <= from[e]! ||
      to[e]! - from[e]! > 8
    )
      return;
    let length = 0;
    let linked = 0;
    for (let b = from[e]!; b < to[e]!; b++) {
      length += blocks[b]!.text.length;
      linked += blocks[b]!.linked;
    }
    if (length > 1200 || linked < Math.max(15, length * 0.04) || !beginsWithLink(e)) return;
    const kind = `${parent} ${tag} ${names.trim().split(" ", 1)[0]}`;
    const group = alike.get(kind);
    if (group) group.push(e);
    else alike.set(kind, [e]);
  });
  return [...alike.values()].filter((group) => group.length >= 3).flat();
}

const runLength = 5;

/** Blocks that are in the article's text as the page gives it: their first tokens and their last are found there. */
export function blocksIn({ blocks }: Page, body: string | undefined): ReadonlySet<number> {
  const known = new Set<number>();
  if (!body || body.length < 300) return known;
  const runs = new Set<string>();
  const tokens = tokensOf(body);
  for (let i = 0; i + runLength <= tokens.length; i++) runs.add(tokens.slice(i, i + runLength).join(" "));
  blocks.forEach(({ text }, b) => {
    const own = tokensOf(text);
    if (
      own.length >= 2 * runLength &&
      runs.has(own.slice(0, runLength).join(" ")) &&
      runs.has(own.slice(-runLength).join(" "))
    )
      known.add(b);
  });
  return known;
}

const tokensOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
