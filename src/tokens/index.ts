export {
  countTokens,
  countTypes,
  type TokenCounts,
  tokenCountLayer,
  type TypeCounts,
  typeCountLayer,
} from "./count-types.js";
export { stem } from "./stem.js";
export { englishStopwords } from "./stopwords.js";
export { createTokenBuffer, type TokenBuffer, type Tokens } from "./token-buffer.js";
export { tokenise } from "./tokenise.js";
export {
  type DocumentTokens,
  sentenceOfEach,
  tokeniseCorpus,
  type TokenisedCorpus,
  tokenLayer,
} from "./tokenise-corpus.js";
export { type Part, Vocabulary } from "./vocabulary.js";
