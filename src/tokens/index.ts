export { stem } from "./stem.js";
export { englishStopwords } from "./stopwords.js";
export { createTokenBuffer, type TokenBuffer, tokenise, type Tokens } from "./tokenise.js";
export { type DocumentTokens, sentenceOfEach, tokeniseCorpus, type TokenisedCorpus } from "./tokenise-corpus.js";
export { type Part, Vocabulary } from "./vocabulary.js";
