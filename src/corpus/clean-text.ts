// Clean text: the edits that turn a scraped text into paragraphs of prose. It works on lines: each is furniture, a
// heading, or prose; broken sentences are rejoined; the beginnings of other stories at the end are cut. It returns
// edits and never a changed text.

import { closingQuotes, openingQuotes } from "../text/index.js";
import type { Edit } from "./edits.js";
import { lineKey, type RecurringLines, recurringRule } from "./find-recurring-lines.js";
import type { FurnitureRule } from "./furniture-rule.js";
import { furnitureRules, gluedAddress } from "./furniture-rules.js";
import { lineEdits, repairEdits } from "./line-edits.js";
import { continues, endsProse, isProse, type Line, textLines, tokensIn } from "./text-lines.js";
import { joinWrapped } from "./wrapped-lines.js";

export interface CleanOptions {
  /** False takes the text as it is: only spaces and damage are repaired. */
  readonly furniture?: boolean;
  /** The title if it is known; else the first line that looks like one is taken. Null: there is none in the text. */
  readonly title?: string | null;
  /** Names of furniture rules to leave out. */
  readonly restore?: readonly string[];
  /** Lines that recur over the documents of its source; see {@link findRecurringLines}. */
  readonly recurring?: RecurringLines | null;
}

export interface Cleaned {
  readonly edits: readonly Edit[];
  /** The line taken as the title, or null. */
  readonly title: string | null;
  /** The lines that no rule took for furniture. */
  readonly lines: readonly string[];
}

/** The tail begins after this share of the prose. */
const tailFrom = 0.85;

/** The edits that clean a text. Cost: linear in the text times the number of rules. */
export function cleanText(source: string, options: CleanOptions = {}): Cleaned {
  const lines = [...joinWrapped(source, textLines(source))];
  const glued = gluedEdits(source, options);
  let title: string | null = options.title ?? null;
  if (options.furniture !== false) {
    markFurniture(lines, glued, options.restore ?? []);
    for (const line of restored(options) ? [] : lines) {
      const reason = line.role === "prose" ? options.recurring?.get(lineKey(line.text)) : undefined;
      if (reason !== undefined) mark(line, recurringRule, reason);
    }
    title = markTitle(lines, glued, options.title);
    if (!options.restore?.includes("teaser")) markTeasers(lines);
    if (!options.restore?.includes("heading")) markHeadings(lines, options);
  }
  const edits: Edit[] = [...glued, ...repairEdits(lines), ...lineEdits(source, lines, glued)];
  return { edits, title, lines: lines.filter((line) => line.role !== "furniture").map(({ text }) => text) };
}

function gluedEdits(source: string, options: CleanOptions): Edit[] {
  if (options.furniture === false || options.restore?.includes(gluedAddress.name)) return [];
  return [...source.matchAll(gluedAddress.pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: "",
    kind: "furniture",
    rule: gluedAddress.name,
    reason: gluedAddress.reason,
  }));
}

function markFurniture(lines: Line[], glued: readonly Edit[], restore: readonly string[]): void {
  const size = lines.map((line) => (isProse(line.text) && !ruleFor(line, "anywhere", restore) ? line.text.length : 0));
  const all = size.reduce((sum, length) => sum + length, 0);
  const first = size.findIndex((length) => length > 0);
  let before = 0;
  let tail: FurnitureRule | null = null;
  lines.forEach((line, i) => {
    before += size[i]!;
    const gone = i > first ? before / (all || 1) : 0;
    const rule =
      ruleFor(line, "anywhere", restore) ??
      (i < first || first < 0 ? ruleFor(line, "head", restore) : ruleFor(line, "tail", restore, gone));
    if (glued.some((edit) => edit.start === line.start && edit.end === line.end)) return;
    if (rule) mark(line, rule.name, rule.reason);
    else if (tail && !restore.includes(`after-${tail.name}`))
      mark(line, `after-${tail.name}`, `it follows the ${tail.reason}`);
    if (rule?.opensTail) tail = rule;
  });
}

function ruleFor(
  line: Line,
  where: FurnitureRule["where"],
  restore: readonly string[],
  gone = 1,
): FurnitureRule | null {
  return (
    furnitureRules.find(
      (rule) =>
        rule.where === where &&
        gone >= (rule.from ?? tailFrom) &&
        !restore.includes(rule.name) &&
        rule.pattern.test(line.text) &&
        !rule.unless?.test(line.text),
    ) ?? null
  );
}

function mark(line: Line, rule: string, reason: string): void {
  line.role = "furniture";
  line.rule = rule;
  line.reason = reason;
}

/** How a line ends that is a sentence or a part of one, and not a title. */
const afterTitle = new RegExp(`[.…;:,।॥۔。｡][${closingQuotes}]?$`);

function markTitle(lines: Line[], glued: readonly Edit[], known: string | null | undefined): string | null {
  if (known === null) return null;
  const plain = (text: string) => text.replace(/\s+/g, " ").trim();
  const kept = lines.filter((line) => line.role === "prose");
  const line = kept[0];
  if (!line) return known ?? null;
  const isTitle =
    known === undefined
      ? kept.length > 1 &&
        !continues(line.text, kept[1]!.text) &&
        tokensIn(line.text) <= 24 &&
        line.text.length <= 180 &&
        (!afterTitle.test(line.text) || /\b\p{Lu}\.(?:\p{Lu}\.)+$/u.test(line.text)) &&
        !glued.some((edit) => edit.start === line.start)
      : plain(line.text) === plain(known);
  if (!isTitle) return known ?? null;
  line.role = "title";
  line.rule = "title";
  line.reason = "the title, kept as metadata";
  return known ?? plain(line.text);
}

/** The beginnings of other stories, taken together, hold no more than this share of a text. */
const teaserShare = 0.6;

/**
 * Paragraphs at the very end that stop inside a sentence: the beginnings of other stories. There are two of them at
 * least, and of all how they end or what they hold says that they were cut. The end of a list, a note, a credit or one
 * paragraph that lacks its stop is none.
 */
function markTeasers(lines: Line[]): void {
  const kept = lines.filter((line) => line.role === "prose");
  const found: Line[] = [];
  for (let i = kept.length - 1; i >= 3; i--) {
    const { text } = kept[i]!;
    if (tokensIn(text) < 8 || (endsProse(text) && !isElided.test(text))) break;
    if (!isElided.test(text) && !inSentence.test(text) && !(text.length >= 200 && sentenceInside.test(text))) break;
    found.push(kept[i]!);
  }
  const length = (of: readonly Line[]) => of.reduce((sum, { text }) => sum + text.length, 0);
  if (found.length < 2 || length(found) > teaserShare * length(kept)) return;
  for (const line of found) mark(line, "teaser", "the beginning of another story, cut off in mid-sentence");
}

const isElided = /(?:…|\.\.\.)$/;
/** No sentence ends with such a word. */
const inSentence =
  /\b(?:an?|the|and|or|but|of|to|in|on|at|by|for|from|with|as|its?|his|her|their|is|are|was|were|has|have|had|that|which|who|after|when|while)$/i;
const sentenceInside = new RegExp(`[.!?][${closingQuotes}]* +[${openingQuotes}]?\\p{Lu}`, "u");

const restored = ({ restore }: CleanOptions) => restore?.includes(recurringRule) === true;

const beginsHeading = new RegExp(`^[\\p{Lu}\\p{N}${openingQuotes}]`, "u");

/** Short lines without a full stop between paragraphs of prose. */
function markHeadings(lines: Line[], options: CleanOptions): void {
  const { restore = [], recurring } = options;
  const kept = lines.filter((line) => line.role === "prose");
  const isRestored = ({ text }: Line) =>
    (restored(options) && recurring?.has(lineKey(text))) ||
    furnitureRules.some((rule) => restore.includes(rule.name) && rule.pattern.test(text));
  kept.forEach((line, i) => {
    const next = kept[i + 1];
    if (!next || tokensIn(line.text) > 14 || endsProse(line.text) || !beginsHeading.test(line.text) || isRestored(line))
      return;
    if (isProse(next.text) && !/^\p{Ll}/u.test(next.text) && kept.some((other) => isProse(other.text))) {
      line.role = "heading";
      line.rule = "heading";
      line.reason = "a heading, not a sentence";
    }
  });
}
