// Clean text: the edits that turn a scraped text into paragraphs of prose.
// Works on lines: each is furniture, a heading, or prose; broken sentences are rejoined; what other
// stories left at the end is cut. Returns edits and never a changed text.

import type { Edit } from "./edits.js";
import { lineKey, type RecurringLines, recurringRule } from "./find-recurring-lines.js";
import { type FurnitureRule, furnitureRules, gluedAddress } from "./furniture-rules.js";
import { repairRules } from "./repair-rules.js";

export interface CleanOptions {
  /** False takes the text as it is: no furniture is looked for, only spaces and damage are repaired. */
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

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  role: "prose" | "heading" | "title" | "furniture";
  rule: string;
  reason: string;
}

/** The tail begins where this share of the prose has gone by. */
const tailFrom = 0.85;
const endsProse = /[.!?…:;"”’')\]»]$/;
const tokensIn = (line: string) => line.split(/\s+/).length;
const isProse = (line: string) => tokensIn(line) >= 12 && endsProse.test(line);

/** The edits that clean a text. Cost: linear in the text times the number of rules. */
export function cleanText(source: string, options: CleanOptions = {}): Cleaned {
  const lines = paragraphLines(source);
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

/** Lines with something on them, trimmed; lines of a hard-wrapped text are taken together. */
function paragraphLines(source: string): Line[] {
  const found: Line[] = [];
  for (const match of source.matchAll(/[^\r\n]+/g)) {
    const text = match[0].trim();
    if (text === "") continue;
    const start = match.index + match[0].indexOf(text);
    found.push({ start, end: start + text.length, text, role: "prose", rule: "", reason: "" });
  }
  if (!isHardWrapped(source, found)) return found;
  const joined: Line[] = [];
  for (const line of found) {
    const last = joined.at(-1);
    if (last && !/\n\s*\n/.test(source.slice(last.end, line.start))) {
      joined[joined.length - 1] = { ...last, end: line.end, text: source.slice(last.start, line.end) };
    } else joined.push(line);
  }
  return joined;
}

/** Most lines end inside a sentence, at much the same width, and the next begins on the next row. */
function isHardWrapped(source: string, lines: readonly Line[]): boolean {
  if (lines.length < 6) return false;
  let wrapped = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const { text, end } = lines[i]!;
    if (
      text.length >= 40 &&
      text.length <= 90 &&
      !endsProse.test(text) &&
      lines[i + 1]!.start - end <= 4 &&
      !/\n\s*\n/.test(source.slice(end, lines[i + 1]!.start))
    )
      wrapped++;
  }
  return wrapped > lines.length / 2;
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
        rule.pattern.test(line.text),
    ) ?? null
  );
}

function mark(line: Line, rule: string, reason: string): void {
  line.role = "furniture";
  line.rule = rule;
  line.reason = reason;
}

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
        (!/[.…;:,]["”’']?$/.test(line.text) || /\b\p{Lu}\.(?:\p{Lu}\.)+$/u.test(line.text)) &&
        !glued.some((edit) => edit.start === line.start)
      : plain(line.text) === plain(known);
  if (!isTitle) return known ?? null;
  line.role = "title";
  line.rule = "title";
  line.reason = "the title, kept as metadata";
  return known ?? plain(line.text);
}

/** Paragraphs at the very end that stop inside a sentence: the beginnings of other stories. */
function markTeasers(lines: Line[]): void {
  const kept = lines.filter((line) => line.role === "prose");
  for (let i = kept.length - 1; i >= 3; i--) {
    const { text } = kept[i]!;
    if (tokensIn(text) < 8 || (endsProse.test(text) && !/(?:…|\.\.\.)$/.test(text))) break;
    mark(kept[i]!, "teaser", "the beginning of another story, cut off in mid-sentence");
  }
}

const restored = ({ restore }: CleanOptions) => restore?.includes(recurringRule) === true;

/** Short lines without a full stop between paragraphs of prose. */
function markHeadings(lines: Line[], options: CleanOptions): void {
  const { restore = [], recurring } = options;
  const kept = lines.filter((line) => line.role === "prose");
  const isRestored = ({ text }: Line) =>
    (restored(options) && recurring?.has(lineKey(text))) ||
    furnitureRules.some((rule) => restore.includes(rule.name) && rule.pattern.test(text));
  kept.forEach((line, i) => {
    const next = kept[i + 1];
    if (
      !next ||
      tokensIn(line.text) > 14 ||
      endsProse.test(line.text) ||
      !/^[\p{Lu}\p{N}“"‘']/u.test(line.text) ||
      isRestored(line)
    )
      return;
    if (isProse(next.text) && !/^\p{Ll}/u.test(next.text) && kept.some((other) => isProse(other.text))) {
      line.role = "heading";
      line.rule = "heading";
      line.reason = "a heading, not a sentence";
    }
  });
}

function repairEdits(lines: readonly Line[]): Edit[] {
  return lines
    .filter((line) => line.role === "prose")
    .flatMap((line) =>
      repairRules
        .filter(({ sign }) => sign.test(line.text))
        .flatMap((rule) =>
          [...line.text.matchAll(rule.pattern)].flatMap((match) => {
            const replacement = rule.repair(match[0]);
            const start = line.start + match.index;
            return replacement === match[0]
              ? []
              : [
                  {
                    start,
                    end: start + match[0].length,
                    replacement,
                    kind: "repair" as const,
                    rule: rule.name,
                    reason: rule.reason,
                  },
                ];
          }),
        ),
    );
}

/** Removes what is not prose, joins broken sentences, and leaves one empty line between paragraphs. */
function lineEdits(source: string, lines: readonly Line[], glued: readonly Edit[]): Edit[] {
  const edits: Edit[] = [];
  const space = (start: number, end: number, replacement: string) => {
    if (start < end)
      edits.push({ start, end, replacement, kind: "space", rule: "space", reason: "white space between paragraphs" });
  };
  let last: Line | null = null;
  let at = 0;
  for (const line of lines) {
    if (line.role !== "prose") {
      space(at, line.start, "");
      const kind = line.role === "title" ? "metadata" : line.role;
      edits.push({ start: line.start, end: line.end, replacement: "", kind, rule: line.rule, reason: line.reason });
    } else {
      if (last && continues(last.text, line.text)) {
        if (at < line.start)
          edits.push({
            start: at,
            end: line.start,
            replacement: " ",
            kind: "repair",
            rule: "broken-sentence",
            reason: "a sentence broken by a line break",
          });
      } else space(at, line.start, last ? "\n\n" : "");
      last = glued.some((edit) => edit.start === line.start && edit.end === line.end) ? last : line;
      for (const edit of innerBreaks(source, line)) edits.push(edit);
    }
    at = line.end;
  }
  space(at, source.length, "");
  return edits;
}

const continues = (before: string, after: string) =>
  !endsProse.test(before) && tokensIn(before) >= 4 && /^(?!https?:)[\p{Ll}\p{N}]/u.test(after);

/** Line breaks inside a paragraph of a hard-wrapped text. */
function innerBreaks(source: string, line: Line): Edit[] {
  return [...source.slice(line.start, line.end).matchAll(/(?<![ \t])[ \t]*\r?\n[ \t]*/g)].map((match) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
    replacement: " ",
    kind: "space" as const,
    rule: "wrapped-line",
    reason: "a line break inside a paragraph",
  }));
}
