// Text that keeps its width in another font. A picture without its font inside is drawn with the next font of the
// family where a machine lacks ours; most of those are wider, and labels would run into each other.

import { createTextMeasure, loadFont } from "./fonts.js";
import { unescapeMarkup } from "./escape.js";

/** Lines shorter than this stay as they are: a figure in another font is wider by two pixels at most. */
const shortest = 4;

/**
 * The picture with the width of each line of text written beside it (`textLength` of SVG), as the font of the charts
 * has it: a reader's machine fits other fonts to that width.
 *
 * Text in a family of its own and characters that the font lacks are left alone, for their widths are estimates.
 */
export async function holdWidths(svg: string): Promise<string> {
  const [measure, font] = await Promise.all([createTextMeasure(), loadFont(400)]);
  const widthOf = (line: string, size: number, weight: string | undefined): string => {
    const text = unescapeMarkup(line).trim();
    const characters = [...text];
    if (characters.length < shortest || characters.some((character) => font.charToGlyphIndex(character) === 0))
      return "";
    return ` textLength="${Number(measure(text, size, weight).toFixed(1))}" lengthAdjust="spacingAndGlyphs"`;
  };
  return svg.replace(/<text( [^>]*)>(.*?)<\/text>/gs, (whole, attributes: string, content: string) => {
    const size = Number(/ font-size="([\d.]+)px"/.exec(attributes)?.[1]);
    if (Number.isNaN(size) || attributes.includes(" font-family=")) return whole;
    const weight = / font-weight="(\w+)"/.exec(attributes)?.[1];
    if (!content.includes("<tspan")) return `<text${attributes}${widthOf(content, size, weight)}>${content}</text>`;
    const lines = content.replace(
      /<tspan([^>]*)>([^<]*)/g,
      (_, place: string, line: string) => `<tspan${place}${widthOf(line, size, weight)}>${line}`,
    );
    return `<text${attributes}>${lines}</text>`;
  });
}
