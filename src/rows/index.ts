export { type Column, type Columns, real, text, whole } from "./columns.js";
export { formatCsv } from "./csv.js";
