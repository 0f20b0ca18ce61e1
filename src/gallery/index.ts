// gallery: every chart of a corpus, in one table.

export { type ChartContext, contextOf, gallery, type GalleryChart } from "./chart-table.js";
export { drawGallery, type DrawnGalleryChart } from "./draw-gallery.js";
export { evidenceOf, type EvidenceFinder } from "./evidence-of.js";
