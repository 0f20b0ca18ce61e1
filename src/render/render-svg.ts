// A spec as SVG: the same bytes on every machine, with a title and a description that screen readers speak.

import { createHash } from "node:crypto";
import type { TopLevelSpec } from "datelines/vega-lite";
import { fontFamily } from "../charts/index.js";
import { createFontFaces } from "./embed-font.js";
import { dropForbidden, escapeMarkup, unescapeMarkup } from "./escape.js";
import { holdWidths } from "./hold-widths.js";
import { runView } from "./run-view.js";

/** The title of a spec as one line of text, or nothing. */
export function specTitle(spec: TopLevelSpec): string {
  const title: unknown = spec.title;
  const text = typeof title === "object" && title !== null && "text" in title ? title.text : title;
  if (Array.isArray(text)) return text.join(" ");
  return typeof text === "string" ? text : "";
}

const specId = (spec: TopLevelSpec): string =>
  `c${createHash("sha256").update(JSON.stringify(spec)).digest("hex").slice(0, 10)}`;

/** Ids of the elements of a picture that say what it shows, for `aria-labelledby`. */
export const spokenIds = (spec: TopLevelSpec): string =>
  [specTitle(spec) && `${specId(spec)}-title`, spec.description && `${specId(spec)}-desc`].filter(Boolean).join(" ");

/** Options of {@link renderSvg}. */
export interface SvgOptions {
  /**
   * Put the font, cut down to the characters used, into the picture (about 30 kB). Default false: the picture names the
   * font, and where a machine lacks it, text in another font is fitted to the same width.
   */
  readonly embedFont?: boolean;
}

/**
 * The picture of a spec as SVG text.
 *
 * `title` and `description` of the spec become `<title>` and `<desc>` of an image with a role, so that the picture
 * keeps its alt text wherever it is used. Ids are derived from the spec, so that several pictures can be in one page.
 *
 * @param spec a Vega-Lite spec that holds its data
 * @param options whether the font is embedded
 * @returns SVG, the same bytes for the same spec
 * @throws Error if vega or vega-lite warn, because a warning means an empty or broken picture
 * @example
 * await renderSvg(topTermsChart(countTerms(corpus))); // "<svg xmlns=…"
 */
export async function renderSvg(spec: TopLevelSpec, { embedFont = false }: SvgOptions = {}): Promise<string> {
  const svg = await drawSvg(spec);
  return embedFont ? addFont(svg) : holdWidths(svg);
}

const familyAttribute = ` font-family="${fontFamily}"`;

/** A tag of vega's with what belongs to this picture, and without what is said once for all of it. */
const tidyTag = (tag: string, id: string): string =>
  tag
    .replaceAll(familyAttribute, "")
    .replaceAll(' opacity="1"', "")
    // The picture as a whole has a role and is described; its groups of marks are neither.
    .replace(/ role="graphics-(?:symbol|object)"| aria-(?:roledescription|label)="[^"]*"/g, "")
    .replace(/(id="|url\(#)(clip|gradient)(?=\w*["_)])/g, `$1${id}-$2`);

/** The picture for where the font is at hand: a page that embeds it, a PNG. */
export async function drawSvg(spec: TopLevelSpec): Promise<string> {
  // vega writes characters that XML forbids as they are.
  const drawn = dropForbidden(await runView(spec, (view) => view.toSVG()));
  const id = specId(spec);
  const title = specTitle(spec);
  const description = spec.description ?? "";
  const spoken = spokenIds(spec);
  const attributes = spoken === "" ? "" : ` role="img" aria-labelledby="${spoken}"`;
  const elements =
    (title ? `<title id="${id}-title">${escapeMarkup(title)}</title>` : "") +
    (description ? `<desc id="${id}-desc">${escapeMarkup(description)}</desc>` : "");
  return drawn
    .replace(/<[^>]*>/g, (tag) => tidyTag(tag, id))
    .replace(/^<svg ([^>]*)>/, (_, rest: string) => `<svg ${rest}${familyAttribute}${attributes}>${elements}`);
}

/** The picture with its font inside. */
async function addFont(svg: string): Promise<string> {
  const faces = await createFontFaces(unescapeMarkup(svg.replace(/<[^>]*>/g, "")));
  return svg.replace(/^<svg [^>]*>/, (start) => `${start}<style>${faces}</style>`);
}
