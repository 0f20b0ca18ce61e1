export { type ChartContext, contextOf, gallery, type GalleryChart } from "./chart-table.js";
export { drawGallery, type DrawnGalleryChart } from "./draw-gallery.js";
export { type EvidenceFinder, evidenceOf } from "./evidence-of.js";
