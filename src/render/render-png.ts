// A spec as PNG, through its SVG.

import type { TopLevelSpec } from "datelines/vega-lite";
import { fontFile } from "./fonts.js";
import { encodeIndexed } from "./indexed-png.js";
import { drawSvg } from "./render-svg.js";

/** Options of {@link renderPng}. */
export interface PngOptions {
  /** Pixels for each CSS pixel, 0.1 to 8. Default 2. */
  readonly scale?: number;
  /**
   * Smooth edges; default true. Without them a picture has few colours and takes a seventh of the bytes. Screens that
   * show it smaller than its pixels smooth it again, so a scale of 1.5 or more still looks well.
   */
  readonly smooth?: boolean;
}

/** A picture and its size in CSS pixels. */
export interface Png {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * The picture of a spec as PNG. It is drawn with the kit's font and none of the machine's, so its bytes are the same
 * everywhere.
 *
 * @param spec a Vega-Lite spec that holds its data
 * @param options how many pixels a CSS pixel has
 * @returns the PNG, and the width and height in CSS pixels at which to show it
 * @throws Error if vega or vega-lite warn; RangeError for a scale outside 0.1 to 8
 * @example
 * const { png, width, height } = await renderPng(topTermsChart(countTerms(corpus)));
 */
export async function renderPng(spec: TopLevelSpec, { scale = 2, smooth = true }: PngOptions = {}): Promise<Png> {
  if (!(scale >= 0.1 && scale <= 8))
    throw new RangeError(`renderPng requires a scale from 0.1 to 8 (got "${scale}"), use 2 for print`);
  return drawPng(await drawSvg(spec), scale, smooth);
}

/** The PNG of a picture that is drawn already, as SVG. */
export async function drawPng(svg: string, scale: number, smooth = true): Promise<Png> {
  const { Resvg } = await import("@resvg/resvg-js");
  const picture = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    ...(!smooth && { shapeRendering: 0, textRendering: 0 }), // 0: optimizeSpeed
    font: { fontFiles: [fontFile(400), fontFile(600)], loadSystemFonts: false, defaultFontFamily: "Source Sans 3" },
  });
  const { width, height } = picture;
  const image = picture.render();
  return {
    png: (smooth ? null : encodeIndexed(image)) ?? image.asPng(),
    width: Math.round(width),
    height: Math.round(height),
  };
}
