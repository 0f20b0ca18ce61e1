export { findQuotations, type Quotation } from "./find-quotations.js";
export { locateQuotations } from "./locate-quotations.js";
export { quotationColumns, type QuotationRow } from "./quotation-row.js";
