// A spec as SVG: the same bytes on every machine, with a title and a description that screen readers speak.

import { createHash } from "node:crypto";
import type { TopLevelSpec } from "datelines/vega-lite";
import { createFontFaces } from "./embed-font.js";
import { dropForbidden, escapeMarkup } from "./escape.js";
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
   * Embed the font, with only the characters used, so that the file looks the same where the font is not installed. It
   * adds about 30 kB. Default false.
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
  const svg = drawn
    // The picture as a whole has a role and is described; its groups of marks are neither.
    .replace(/ role="graphics-(?:symbol|object)"| aria-(?:roledescription|label)="[^"]*"/g, "")
    .replace(/(id="|url\(#)(clip|gradient)(?=\w*["_)])/g, `$1${id}-$2`)
    .replace(/^<svg ([^>]*)>/, (_, rest: string) => `<svg ${rest}${attributes}>${elements}`);
  return embedFont ? addFont(svg) : svg;
}

/** The picture with its font inside. */
export async function addFont(svg: string): Promise<string> {
  const faces = await createFontFaces(svg.replace(/<[^>]*>/g, "").replace(/&(?:amp|lt|gt|quot|#39);/g, "&<>\"'"));
  return svg.replace(/^<svg [^>]*>/, (start) => `${start}<style>${faces}</style>`);
}
