// Text lines: a scraped text as its lines, each a paragraph or a piece of one, and how prose is told.

import { closingMarks } from "../text/index.js";

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  role: "prose" | "heading" | "title" | "furniture";
  rule: string;
  reason: string;
}

const lastOfProse = new RegExp(`[.!?…:;।॥۔؟。！？｡${closingMarks}]$`);
/** True for a line that ends as prose does. */
export const endsProse = (line: string) => lastOfProse.test(line);
export const tokensIn = (line: string) => line.split(/\s+/).length;
export const isProse = (line: string) => tokensIn(line) >= 12 && endsProse(line);

/** True where a line continues the sentence of the one before. */
export const continues = (before: string, after: string) =>
  !endsProse(before) && tokensIn(before) >= 4 && /^(?!https?:)[\p{Ll}\p{N}]/u.test(after);

/** The lines of a text that are not empty, trimmed; the lines of a hard-wrapped paragraph are one. */
export function paragraphLines(source: string): Line[] {
  const found: Line[] = [];
  // Cut at each end of a line: a pattern for what stands between them would need a stack as long as the line.
  let from = 0;
  for (const line of source.split(/[\r\n]/)) {
    const text = line.trim();
    const start = from + line.length - line.trimStart().length;
    from += line.length + 1;
    if (text !== "") found.push({ start, end: start + text.length, text, role: "prose", rule: "", reason: "" });
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

/** True where most lines end inside a sentence, at much the same width, and the next begins on the next row. */
function isHardWrapped(source: string, lines: readonly Line[]): boolean {
  if (lines.length < 6) return false;
  let wrapped = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const { text, end } = lines[i]!;
    if (
      text.length >= 40 &&
      text.length <= 90 &&
      !endsProse(text) &&
      lines[i + 1]!.start - end <= 4 &&
      !/\n\s*\n/.test(source.slice(end, lines[i + 1]!.start))
    )
      wrapped++;
  }
  return wrapped > lines.length / 2;
}
