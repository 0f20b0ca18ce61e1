export { fnvBasis, fnvPrime, spreadBits } from "./hash.js";
export {
  dayAbbreviations,
  dayNames,
  dayPattern,
  monthAbbreviations,
  monthNames,
  monthNumber,
  monthPattern,
} from "./months.js";
export { closingMarks, closingQuotes, doubleClosers, doubleOpeners, openingQuotes } from "./quotation-marks.js";
export { findSentences } from "./sentence-spans.js";
export type { Span } from "./span.js";
export { stem } from "./stem.js";
export { englishStopwords } from "./stopwords.js";
export { createTokenBuffer, type TokenBuffer, type Tokens } from "./token-buffer.js";
export { tokenise } from "./tokenise.js";
export { type Part, Vocabulary } from "./vocabulary.js";
export { oneOf, wordsOf } from "./word-lists.js";
export { windows1252High } from "./windows-1252.js";
