export { type Quotation, QuotationFinder } from "./find-quotations.js";
export { type Rule, type RuleName, rules as quotationRules } from "./rules.js";
export { mentionsIn } from "./speakers.js";
