// A spec as PNG, through its SVG.

import type { TopLevelSpec } from "datelines/vega-lite";
import { fontFile } from "./fonts.js";
import { renderSvg } from "./render-svg.js";

export interface PngOptions {
  /** Pixels of the picture to a CSS pixel. */
  readonly scale?: number;
}

/** A picture and its size in CSS pixels. */
export interface Png {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * The picture of a spec as PNG, drawn with the kit's font and none of the machine's, so that its bytes are the
 * same everywhere.
 *
 * @param spec a Vega-Lite spec that holds its data
 * @returns the PNG and the size it should be shown at
 * @throws Error when vega or vega-lite warn; RangeError for a scale outside 0.1 to 8
 * @example
 * const { png, width, height } = await renderPng(topTermsChart(rows));
 */
export async function renderPng(spec: TopLevelSpec, { scale = 2 }: PngOptions = {}): Promise<Png> {
  if (!(scale >= 0.1 && scale <= 8))
    throw new RangeError(`renderPng requires a scale from 0.1 to 8 (got "${scale}"), use 2 for print`);
  return drawPng(await renderSvg(spec), scale);
}

/** The same for a picture that is already SVG. */
export async function drawPng(svg: string, scale: number): Promise<Png> {
  const { Resvg } = await import("@resvg/resvg-js");
  const picture = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { fontFiles: [fontFile(400), fontFile(600)], loadSystemFonts: false, defaultFontFamily: "Source Sans 3" },
  });
  const { width, height } = picture;
  return { png: picture.render().asPng(), width: Math.round(width), height: Math.round(height) };
}
