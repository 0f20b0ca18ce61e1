// Wrapped lines: texts whose lines were broken at a width, as wires, mails and printed pages are. Whether a text is one,
// which of its lines are one paragraph, and what stands between two lines of it.

import { oneOf, wordsOf } from "../text/index.js";
import type { Edit } from "./edits.js";
import { endsProse, type Line, tokensIn } from "./text-lines.js";

/** Lines of other lengths are titles, entries of a list, or whole paragraphs. */
const shortest = 20;
const longest = 135;

/** Words that no title and no paragraph ends with. */
const unfinished = new RegExp(
  `(?:\\b${oneOf(
    ...wordsOf(`
      a an the of in on at by for from to with into and or but nor that which who whose as than if because while when
      is are was were be been has have had will would could should may might its his her their our this these those no
      not said between among under over about after before during against without through between
    `),
  )}|[,;-])$`,
);

/** True where a line ends in mid-sentence for sure: by its last word, or because the next begins in lower case. */
const isBroken = (line: string, next: string) => unfinished.test(line) || /^\p{Ll}/u.test(next);
const isUncased = (line: string) => /^\p{Lo}/u.test(line);
const isBullet = (line: string) => /^(?:[•*▪‣·]|[-–—](?=\s))/.test(line);
const firstWord = (line: string) => /^\S+/.exec(line)![0].length;
const follows = (source: string, line: Line, next: Line) =>
  !/\n\s*\n|\r\s*\r(?!\n)/.test(source.slice(line.end, next.start));

/** The lines of a text, those of one wrapped paragraph joined; the same lines where the text is not wrapped. */
export function joinWrapped(source: string, lines: readonly Line[]): readonly Line[] {
  const width = wrapWidth(source, lines);
  if (width === 0) return lines;
  const indents = lines.map(({ start }) => start - 1 - source.lastIndexOf("\n", start - 1));
  const least = indents.reduce((a, b) => Math.min(a, b), Infinity);
  const isIndented = (i: number) => indents[i]! > least + 1;
  const indented = lines.filter((_, i) => isIndented(i)).length;
  const hasIndents = indented > 0 && indented * 5 < lines.length * 4;
  const joined: Line[] = [];
  let last: Line | null = null;
  let isFirst = true;
  lines.forEach((line, i) => {
    const paragraph = joined.at(-1);
    const isNew =
      !last ||
      !paragraph ||
      !follows(source, last, line) ||
      isBullet(line.text) ||
      (hasIndents ? isIndented(i) : endsEarly(last.text, line.text, width, isFirst));
    isFirst = isNew;
    if (isNew) joined.push(line);
    else joined[joined.length - 1] = { ...paragraph, end: line.end, text: source.slice(paragraph.start, line.end) };
    last = line;
  });
  return joined;
}

/** True of the last line of a paragraph, or a title above one: there was room for the next word. */
function endsEarly(line: string, next: string, width: number, isFirst: boolean): boolean {
  if (isBroken(line, next) || line.length + 1 + firstWord(next) > width * 0.8) return false;
  return endsProse(line) || isFirst;
}

/**
 * The width that a text was wrapped at, 0 where it was not: most lines that follow on each other break a sentence, and
 * break it where the next word had no more room.
 */
function wrapWidth(source: string, lines: readonly Line[]): number {
  const pairs = lines
    .slice(1)
    .flatMap((next, i) => (follows(source, lines[i]!, next) ? [[lines[i]!.text, next.text]] : []));
  const open = pairs.filter(([line]) => !endsProse(line!)) as [string, string][];
  if (open.length < 2 || open.length * 2 <= pairs.length) return 0;
  const fitting = open.filter(([line]) => line.length >= shortest && line.length <= longest && mayBreak(line));
  if (fitting.length * 4 < open.length * 3) return 0;
  const width = fitting.reduce((most, [line]) => Math.max(most, line.length), 0);
  const broken = fitting.filter(([line, next]) => isBroken(line, next)).length;
  const full = fitting.filter(([line, next]) => line.length + 1 + firstWord(next) > width - 2).length;
  const all = fitting.length;
  const isSure = fitting.filter(([, next]) => isUncased(next)).length * 2 > all && full * 5 >= all * 4 && all > 2;
  return broken * 10 >= all * 7 || (broken * 5 >= all * 2 && full * 5 >= all * 3) || isSure ? width : 0;
}

const mayBreak = (line: string) => tokensIn(line) >= 3 || isUncased(line);

/** Second parts of words that are written with a hyphen wherever they stand. */
const hyphened = new Set(
  wordsOf(`
    based led backed owned run old year years month term style elect wing level scale related linked sponsored funded
    built made born controlled speaking called free friendly general off up in on by
  `),
);
/** First parts of such words, which begin no others. */
const hyphening = new Set(
  wordsOf(`
    well self non vice half anti two three five seven nine twenty thirty forty fifty sixty seventy eighty ninety
  `),
);

/** What becomes of the line break at a place of a wrapped paragraph, and of the hyphen before it. */
export function breakEdit(source: string, start: number, end: number): Edit {
  const edit = {
    start,
    end,
    replacement: " ",
    kind: "space",
    rule: "wrapped-line",
    reason: "a line break inside a paragraph",
  } as const;
  const before = /([\p{L}\p{M}\p{N}.]+)([-\u2010\u00ad])$/u.exec(source.slice(Math.max(0, start - 40), start));
  const after = /^[\p{L}\p{M}\p{N}]+/u.exec(source.slice(end, end + 40))?.[0] ?? "";
  if (before && after !== "") {
    if (before[2] !== "\u00ad" && isCompound(source, before[1]!, after)) return { ...edit, replacement: "" };
    const reason = "a word divided at the end of a line";
    return { ...edit, start: start - 1, replacement: "", kind: "repair", rule: "divided-word", reason };
  }
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。，、！？」』）]$/u;
  const isBetween =
    isUnspaced.test(source.slice(start - 1, start)) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（]/u.test(source.slice(end, end + 1));
  return isBetween ? { ...edit, replacement: "" } : edit;
}

/** True of a hyphen that belongs to its word: the text writes it so elsewhere, or such words are written so. */
function isCompound(source: string, head: string, tail: string): boolean {
  if (!/^\p{Ll}/u.test(tail) || !/\p{Ll}$/u.test(head) || head.length < 2 || tail.length < 2) return true;
  if (source.includes(`${head}-${tail}`)) return true;
  if (new RegExp(`(?<![\\p{L}-])${head.replaceAll(".", "\\.")}${tail}(?!\\p{L})`, "iu").test(source)) return false;
  return hyphened.has(tail) || hyphening.has(head.toLowerCase());
}
