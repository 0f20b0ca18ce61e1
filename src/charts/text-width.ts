// Measures, wraps and cuts text by the widths of the charts' font, for builders that place text themselves.

import { widthBlocks } from "./font-widths.js";

const average = 520;
const ideograph = 1000;

/** Width of one character in thousandths of the font size. */
const characterWidth = (code: number): number => {
  for (const { first, widths } of widthBlocks) {
    const width = widths[code - first];
    if (width !== undefined) return width < 0 ? average : width;
  }
  // Combining marks and other characters without width, then scripts with square characters.
  if ((code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f)) return 0;
  return code >= 0x1100 && code <= 0xffef && !(code >= 0x1e00 && code <= 0x2dff) ? ideograph : average;
};

/**
 * Width of a line of text in CSS pixels, without kerning.
 *
 * The width is exact for Latin, Greek and Cyrillic letters of Source Sans 3 Regular and an estimate for other scripts.
 * Semi-bold text is up to 6 % wider.
 *
 * @param text a single line
 * @param fontSize in CSS pixels
 * @returns CSS pixels; 0 for empty text
 *
 * @example
 * measureText("Taiwan", 10); // 29.33
 */
export function measureText(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character.codePointAt(0)!);
  return (width * fontSize) / 1000;
}

/**
 * The text, cut to fit a width. Cut text ends with "…", after a whole word if possible.
 *
 * @example
 * cutText("Russia Says Taiwan is Part of China", 12, 120); // "Russia Says Taiwan…"
 */
export function cutText(text: string, fontSize: number, width: number): string {
  if (measureText(text, fontSize) <= width) return text;
  const room = width - measureText("…", fontSize);
  let used = 0;
  let kept = "";
  for (const character of text) {
    used += measureText(character, fontSize);
    if (used > room) break;
    kept += character;
  }
  const space = kept.lastIndexOf(" ");
  return `${(space > kept.length * 0.7 ? kept.slice(0, space) : kept).replace(/[\s,.;:–—-]+$/u, "")}…`;
}

/**
 * The text broken at spaces into lines of at most a width, but not beside an equals sign. A word longer than a line is
 * cut.
 *
 * @example
 * wrapText("Terms by article", 12, 60); // ["Terms by", "article"]
 */
export function wrapText(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/(?<!=)\s+(?!=)/u).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measureText(longer, fontSize) <= width) line = longer;
    else {
      if (line !== "") lines.push(line);
      line = cutText(word, fontSize, width);
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}
