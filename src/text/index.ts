export {
  dayAbbreviations,
  dayNames,
  dayPattern,
  monthAbbreviations,
  monthNames,
  monthNumber,
  monthPattern,
} from "./months.js";
export { findSentences, type Span } from "./sentence-spans.js";
export { stem } from "./stem.js";
export { englishStopwords } from "./stopwords.js";
export { createTokenBuffer, type TokenBuffer, type Tokens } from "./token-buffer.js";
export { tokenise } from "./tokenise.js";
export { type Part, Vocabulary } from "./vocabulary.js";
export { oneOf, wordsOf } from "./word-lists.js";
