export { cleanText } from "./clean-text.js";
export { createDocument, createDocuments, type DocumentOptions } from "./create-documents.js";
export { detectLanguage, isForeign, type LanguageGuess, languageName } from "./detect-language.js";
export {
  type Document,
  type DocumentReading,
  hasSource,
  hasText,
  type Sentence,
  type SourceDocument,
  type TextDocument,
} from "./document.js";
export {
  describeDocument,
  describeEdits,
  describeSentences,
  documentColumns,
  type DocumentRow,
  furnitureColumns,
  type FurnitureRow,
  type Ledger,
  problemColumns,
  repairColumns,
  type RepairRow,
  sentenceColumns,
  type SentenceRow,
} from "./document-rows.js";
export { applyEdits, type Edit, type EditedText, type EditKind, settleEdits } from "./edits.js";
export { type DuplicateMark, type DuplicateOptions, findDuplicates } from "./find-duplicates.js";
export { findRecurringLines, type RecurringOptions, recurringRule } from "./find-recurring-lines.js";
export { spanInText } from "./span-in-text.js";
export type { FurnitureRule } from "./furniture-rule.js";
export { furnitureRules, restorableRules } from "./furniture-rules.js";
