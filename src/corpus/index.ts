export { cleanText } from "./clean-text.js";
export {
  documentColumns,
  type DocumentRow,
  furnitureColumns,
  furnitureLayer,
  type FurnitureRow,
  listDocuments,
  listFurniture,
  listRepairs,
  listSentences,
  problemColumns,
  repairColumns,
  repairLayer,
  type RepairRow,
  sentenceColumns,
  type SentenceRow,
} from "./corpus-rows.js";
export {
  type Corpus,
  type CorpusOptions,
  createCorpus,
  createDocument,
  type Document,
  filterCorpus,
  type Sentence,
} from "./create-corpus.js";
export { detectLanguage, isForeign, type LanguageGuess, languageName } from "./detect-language.js";
export { applyEdits, type Edit, type EditedText, type EditKind, settleEdits } from "./edits.js";
export { englishPart } from "./english-part.js";
export { type DuplicateMark, type DuplicateOptions, findDuplicates } from "./find-duplicates.js";
export { findRecurringLines, type RecurringOptions, recurringRule } from "./find-recurring-lines.js";
export { type FurnitureRule, furnitureRules, restorableRules } from "./furniture-rules.js";
export { fillLayer, fillParts, type Layer, layerOf, partOf, partOfList } from "./layers.js";
export { readCorpus } from "./read-corpus.js";
export { unlessWithheld, withheld } from "./withheld.js";
