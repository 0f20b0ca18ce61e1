export { countQuotations, speakerColumns, type SpeakerRow, unknownSpeakers } from "./count-quotations.js";
export { type Quotation, QuotationFinder } from "./find-quotations.js";
export { findQuotations, locateQuotations, quotationLayer, quotationRowLayer } from "./locate-quotations.js";
export { type QuotationRow, quotationColumns } from "./quotation-row.js";
export { type Rule, type RuleName, rules as quotationRules } from "./rules.js";
