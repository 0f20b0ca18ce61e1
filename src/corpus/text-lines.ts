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

const lastOfProse = new RegExp(`[.!?…:;。！？｡؟۔।॥።፧။។‼‽⁇⁈⁉：；」』】）${closingMarks}]$`);
/** True for a line that ends as prose does. */
export const endsProse = (line: string) => lastOfProse.test(line);
export const tokensIn = (line: string) => line.split(/\s+/).length;
export const isProse = (line: string) => tokensIn(line) >= 12 && endsProse(line);

/** True where a line continues the sentence of the one before. */
export const continues = (before: string, after: string) =>
  !endsProse(before) && tokensIn(before) >= 4 && /^(?!https?:)[\p{Ll}\p{N}]/u.test(after);

/** The lines of a text that are not empty, trimmed. */
export function textLines(source: string): Line[] {
  const found: Line[] = [];
  // Cut at each end of a line: a pattern for what stands between them would need a stack as long as the line.
  let from = 0;
  for (const line of source.split(/[\r\n]/)) {
    const text = line.trim();
    const start = from + line.length - line.trimStart().length;
    from += line.length + 1;
    if (text !== "") found.push({ start, end: start + text.length, text, role: "prose", rule: "", reason: "" });
  }
  return found;
}
