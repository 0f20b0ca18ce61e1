export { countQuotations, speakerColumns, type SpeakerRow, unknownSpeakers } from "./count-quotations.js";
export { locateQuotations } from "./locate-quotations.js";
export { quotationColumns, type QuotationRow } from "./quotation-row.js";
