// Every chart of a corpus with the rows it is drawn from.

import type { ChartSpec } from "../index.js";
import type { Corpus } from "../../analyse/index.js";
import { contextOf, gallery, type GalleryChart } from "./chart-table.js";

export interface DrawnGalleryChart extends Pick<GalleryChart, "name" | "columns"> {
  readonly rows: readonly object[];
  readonly spec: ChartSpec;
  /** It is drawn again when the page's filters change. */
  readonly follows: true;
}

/** Draws every chart of the gallery; `width` in CSS pixels, by default their own. */
export function drawGallery(corpus: Corpus, { width }: { readonly width?: number } = {}): DrawnGalleryChart[] {
  const context = contextOf(corpus, width);
  return gallery.map(({ name, columns, rows, spec }) => {
    const own = rows(context);
    return { name, columns, rows: own, spec: spec(own, context), follows: true };
  });
}
