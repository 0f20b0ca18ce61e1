export { type Column, type Columns, flag, real, text, whole } from "./columns.js";
export { formatCsv } from "./csv.js";
