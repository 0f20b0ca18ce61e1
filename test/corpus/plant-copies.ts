// Near-copies made of given texts, with a known share of the original kept: what finding them is measured on.

import { findSentences } from "../../src/text/index.js";
import { seededRandom } from "./support.js";

export interface Planted {
  /** Index of the text it was made of. */
  readonly of: number;
  readonly way: string;
  /** Share of the original that was to be kept. */
  readonly overlap: number;
  readonly text: string;
}

type Way = (text: string, overlap: number, random: () => number, texts: readonly string[]) => string;

const sentencesOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .flatMap((paragraph) => findSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end)));
const pick = <Item>(items: readonly Item[], random: () => number): Item => items[Math.floor(random() * items.length)]!;
/** As many different indexes of a list as its share of `1 - overlap`, at least one. */
function someOf(length: number, overlap: number, random: () => number): Set<number> {
  const chosen = new Set<number>();
  const wanted = Math.min(length - 1, Math.max(1, Math.round(length * (1 - overlap))));
  while (chosen.size < wanted) chosen.add(Math.floor(random() * length));
  return chosen;
}

/** Ways to make a near-copy; each keeps the share `overlap` of the sentences or tokens. */
export const ways: Readonly<Record<string, Way>> = {
  "sentences dropped": (text, overlap, random) => {
    const sentences = sentencesOf(text);
    const gone = someOf(sentences.length, overlap, random);
    return sentences.filter((_, i) => !gone.has(i)).join(" ");
  },
  "sentences of others put in": (text, overlap, random, texts) => {
    const sentences = sentencesOf(text);
    const gone = someOf(sentences.length, overlap, random);
    return sentences.map((own, i) => (gone.has(i) ? pick(sentencesOf(pick(texts, random)), random) : own)).join(" ");
  },
  "tokens of others put in": (text, overlap, random, texts) => {
    const tokens = text.split(/\s+/);
    const others = pick(texts, random).split(/\s+/);
    const gone = someOf(tokens.length, overlap, random);
    return tokens.map((own, i) => (gone.has(i) ? pick(others, random) : own)).join(" ");
  },
  "tail cut off": (text, overlap) => {
    const tokens = text.split(/\s+/);
    return tokens.slice(0, Math.ceil(tokens.length * overlap)).join(" ");
  },
  "headline and furniture put round": (text, overlap, random, texts) => {
    const tokens = text.split(/\s+/);
    const strange = Math.round((tokens.length * (1 - overlap)) / overlap);
    const others = pick(texts, random).split(/\s+/).slice(0, strange);
    return `${others.slice(0, 10).join(" ")}\n\n${text}\n\n${others.slice(10).join(" ")}`;
  },
};

/** Near-copies of texts, each of another one, the ways and the shares from 80 to 95 % in turn. */
export function plantCopies(texts: readonly string[], count: number, seed: number): Planted[] {
  const random = seededRandom(seed);
  // The first numbers of a linear congruential generator are much the same for seeds that are.
  for (let i = 0; i < 20; i++) random();
  const names = Object.keys(ways);
  const free = texts.map((_, i) => i).filter((i) => sentencesOf(texts[i]!).length >= 4);
  // Not the texts of a sentence or two: put into another, they would stand in it whole.
  const others = free.map((i) => texts[i]!);
  return Array.from({ length: Math.min(count, free.length) }, (_, n) => {
    const of = free.splice(Math.floor(random() * free.length), 1)[0]!;
    const way = names[n % names.length]!;
    const overlap = [0.8, 0.85, 0.9, 0.95][Math.floor(n / names.length) % 4]!;
    return { of, way, overlap, text: ways[way]!(texts[of]!, overlap, random, others) };
  });
}
